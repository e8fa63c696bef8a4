import { page } from "../sample.ts";

const svg = (label: string, height = 60) =>
  `<svg role="img" aria-label="${label}" width="300" height="${height}"><rect x="4" y="4" width="180" height="${height - 10}" fill="#07405a"/><text x="190" y="30" font-size="12">59 prosent</text></svg>`;

const contents = (entries: readonly (readonly [string, string])[]) =>
  entries.map(([id, title]) => `<li><a href="#${id}">${title} <span>2</span></a></li>`).join("");

/** A short report with every kind of element that a report may have, and some that ours has not yet. */
export const everyKind = page(
  `<section class="omslag"><h1>Prøverapport</h1><p>Alle slags innhold</p></section>
<section><h2 id="kolofon">Om utgivelsen</h2><dl lang="nb-x-dl"><dt lang="nb-x-dt">Utgiver</dt><dd lang="nb-x-dd">Direktoratet</dd><dt lang="nb-x-dt">Dato</dt><dd lang="nb-x-dd">1. februar 2016</dd></dl></section>
<nav lang="nb-x-toc"><h2 id="innhold">Innhold</h2><ol>${contents([
    ["kolofon", "Om utgivelsen"],
    ["tekst", "Tekst"],
    ["tabell", "Tabell"],
  ])}</ol></nav>
<section><h2 id="tekst">Tekst</h2>
<p>Kommunene <strong>planlegger</strong> å øke kapasiteten.<sup><a id="m1" lang="nb-x-noteref" href="#n1">1</a></sup> De fleste har <em>ikke</em> gjort det.</p>
<p>Begrepet <em lang="en">mainstreaming</em> er engelsk, og <span lang="se">Sámediggi</span> er samisk.</p>
<blockquote><p>«Det går bra», sier de.</p></blockquote>
<p style="width:60mm">En setning som er så lang at den går over flere linjer, med <a href="https://example.org/rapport">en lenke som også brekker over to linjer</a> i seg.</p>
<p style="opacity:.6">Halvt <b>gjennomsiktig</b> tekst med <a href="#tabell">lenke</a>.</p>
<ul><li>Første<ul><li>Inni</li></ul></li><li>Andre</li></ul><ol><li><p>Nummer én</p></li><li>Nummer to</li></ol>
<div role="group"><figure role="group"><figcaption>Figur 1 Andel vertskommuner</figcaption>${svg("Liggende søyler. Barnevern: 59 prosent.")}<p>Grunnlag: 189.</p></figure></div>
<h3 id="under">Underkapittel</h3><p>Tekst under.</p>
<aside><p>En boks ved siden av.</p></aside></section>
<section><h2 id="tabell">Tabell</h2>
<table><caption>Tabell 1 Svar etter størrelse</caption><thead><tr><th rowspan="2" scope="col">Landsdel</th><th colspan="2" scope="colgroup">Størrelse</th></tr><tr><th scope="col">Små</th><th scope="col">Store</th></tr></thead><tbody>
${Array.from({ length: 40 }, (_, i) => `<tr><th scope="row">Kommune ${i + 1}</th><td>${i}</td><td>${i === 7 ? '<span role="img" aria-label="ikke aktuelt">.</span>' : i * 2}</td></tr>`).join("\n")}
</tbody></table></section>
<section><h2 id="noter">Noter</h2><ol><li id="n1" lang="nb-x-note">Se metoden. <a href="#m1" lang="nb-x-noteback">↑</a></li></ol></section>`,
  `<style>@page{@top-left{content:"Prøverapport";font:9pt "Source Sans 3"}@bottom-right{content:"Side " counter(page) " av " counter(pages);font:9pt "Source Sans 3"}}
.omslag{background:#07405a;color:#fff} table{border-collapse:collapse}tr{border-bottom:1px solid #ccc}aside{background:#eee} figure{margin:0}</style>`,
);
