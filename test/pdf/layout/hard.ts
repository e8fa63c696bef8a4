import { page } from "../sample.ts";

/** Every letter of Norwegian, of the Sámi languages of Norway, and accents that names of people and places have. */
export const everyLetter =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ abcdefghijklmnopqrstuvwxyzæøå ÁáČčĐđŊŋŠšŦŧŽž ÄäÖöÏïÅå ÀàÂâÃãÇçÈèÉéÊêËëÌìÍíÎîÑñÒòÓóÔôÕõÙùÚúÛûÜüÝýŸÿ ĆćŁłŃńŘřŚśŹźŻż «»–−…§€½²";

const words =
  "kommunene planlegger samarbeid om opplæring, bosetting og kvalifisering av flyktninger i introduksjonsprogrammet".split(
    " ",
  );

/** Sentences that differ, always the same. */
function sentences(count: number, seed: number): string {
  return Array.from({ length: count }, (_, n) => {
    const text = words.map((_, i) => words[(i * (seed + n + 1)) % words.length]).join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${seed}.${n}.`;
  }).join(" ");
}

const rows = (count: number, columns: number) =>
  Array.from(
    { length: count },
    (_, y) =>
      `<tr><th scope="row">Kommune ${y + 1}</th>${Array.from({ length: columns }, (_, x) => `<td>${(y * 7 + x * 3) % 100}</td>`).join("")}</tr>`,
  ).join("\n");

const head = (columns: number) =>
  `<thead><tr><th scope="col">Sted</th>${Array.from({ length: columns }, (_, x) => `<th scope="col">Spørsmål ${x + 1}</th>`).join("")}</tr></thead>`;

const nested = (depth: number): string =>
  `<ul>${[1, 2, 3].map((n) => `<li>Punkt ${depth}.${n} ${sentences(1, n)}${n === 2 && depth < 5 ? nested(depth + 1) : ""}</li>`).join("")}</ul>`;

const note = (n: number) => `<sup><a id="m${n}" lang="nb-x-noteref" href="#n${n}">${n}</a></sup>`;
const link = (n: number) =>
  `<a href="https://example.org/rapport/${n}">en lenke med så mange ord at den må brekke over en linje eller to i den smale spalten</a>`;

const picture = `<div role="group"><figure role="group"><figcaption>Figur 1 Som fyller siden</figcaption>
<svg role="img" aria-label="En figur som fyller hele siden, med tusen ruter." viewBox="0 0 400 560" class="side">${Array.from({ length: 1000 }, (_, n) => `<rect x="${(n % 40) * 10}" y="${Math.floor(n / 40) * 22}" width="8" height="18" fill="#${n % 3 ? "07405a" : "b45329"}"/>`).join("")}</svg></figure></div>`;

const chapters = (count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `<section><h2 id="k${n}">Kapittel ${n + 1}</h2>${Array.from({ length: 12 }, (_, p) => `<p>${sentences(5, n + p)}</p>`).join("\n")}</section>`,
  ).join("\n");

/**
 * All that is hard to lay out and to tag.
 *
 * @param length how many chapters of plain text follow, of two pages or so each
 */
export function hardLayout(length: number): string {
  return page(
    `<section><h1>Prøve på det vanskelige</h1><p>${everyLetter}</p></section>
<nav lang="nb-x-toc"><h2 id="innhold">Innhold</h2><ol>${Array.from({ length }, (_, n) => `<li><a href="#k${n}">Kapittel ${n + 1} <span>2</span></a></li>`).join("")}</ol></nav>
<section><h2 id="lister">Lister</h2>${nested(1)}<ol>${Array.from({ length: 120 }, (_, n) => `<li>Ledd nummer ${n + 1}</li>`).join("")}</ol></section>
<section><h2 id="noter">Noter og lenker</h2>${Array.from({ length: 12 }, (_, n) => `<p class="smal">${sentences(2, n)}${note(n + 1)} Se ${link(n + 1)}.</p>`).join("\n")}
<ol>${Array.from({ length: 12 }, (_, n) => `<li id="n${n + 1}" lang="nb-x-note">Note ${n + 1}: ${sentences(1, n)} <a href="#m${n + 1}" lang="nb-x-noteback">↑</a></li>`).join("")}</ol></section>
<section><h2 id="gjennomsiktig">Gjennomsiktig</h2><div style="opacity:.5"><h3 id="inni">Inni en gruppe</h3><p>Halvt gjennomsiktig <b>tekst</b> med <a href="#lister">lenke</a>.</p><ul><li>Punkt</li></ul><p style="opacity:.7">Enda lysere.</p></div><p style="mix-blend-mode:multiply">Blandet.</p></section>
<section><h2 id="to">To språk</h2><p>En setning på bokmål, <em lang="en">one in English with several words</em>, <span lang="se">okta davvisámegillii</span> og <em lang="nn">ei på nynorsk</em>.</p><blockquote lang="en"><p>A whole paragraph in <em lang="nb">et annet språk</em>.</p></blockquote></section>
<section><h2 id="figur">Figur</h2>${picture}</section>
<section><h2 id="lang">Lang tabell</h2><table><caption>Tabell 1 Alle kommunene</caption>${head(3)}<tbody>${rows(300, 3)}</tbody></table></section>
<section class="bred"><h2 id="bred">Bred tabell</h2><table><caption>Tabell 2 Alle spørsmålene</caption>${head(14)}<tbody>${rows(60, 14)}</tbody></table></section>
${chapters(length)}`,
    `<style>@page{@top-left{content:"Prøve på det vanskelige";font:9pt "Source Sans 3"}@bottom-right{content:"Side " counter(page) " av " counter(pages);font:9pt "Source Sans 3"}}
@page bred{size:A4 landscape}.bred{page:bred}.smal{width:70mm}.side{width:100%;height:215mm;display:block}figure{margin:0;break-inside:avoid}table{border-collapse:collapse;width:100%}tr{break-inside:avoid;border-bottom:1px solid #ccc}td{text-align:right}th{text-align:left}</style>`,
  );
}
