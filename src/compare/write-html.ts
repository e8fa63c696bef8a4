import type { Colours } from "../config/colours.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { Html, html, join, NOTHING } from "../outputs/html/html.ts";
import { colourVariables } from "../outputs/html/style.ts";
import { STYLE } from "./style.ts";
import type { Quote } from "./texts.ts";
import type { View, ViewRow, ViewSection } from "./view.ts";

/** By which a page is known to be a comparison. */
export const HTML_MARK = '<meta name="generator" content="kommunerapport: compare">';

/** A comparison as one HTML page that loads nothing and needs no script. */
export function writeHtml(view: View, colours: Colours): string {
  const { language, title, notes, summary, sections, foot } = view;
  const links = sections.map(
    ({ name, heading, rows }) =>
      html`<li><a href="#${name}">${heading}</a> <span class="antall">${rows.length}</span></li>`,
  );
  const style = Html.trusted(`${colourVariables(colours)}\n${STYLE}`);
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${Html.trusted(HTML_MARK)}
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header>
<div>
<h1>${title}</h1>
${lines(notes.map((note) => html`<p>${note}</p>`))}
</div>
</header>
<main>
<nav aria-labelledby="kort">
<h2 id="kort">${summary}</h2>
<ul>
${lines(links)}
</ul>
</nav>
${lines(sections.map((one) => section(one, language)))}
</main>
<footer><p>${foot}</p></footer>
</body>
</html>
`.toString();
}

function lines(pieces: readonly Html[]): Html {
  return join(pieces, "\n");
}

function section(one: ViewSection, language: WrittenLanguage): Html {
  const { name, heading, note, empty, rows, columns } = one;
  const body =
    rows.length === 0
      ? html`<p>${empty}</p>`
      : columns.length === 0
        ? list(rows, language)
        : table(one, language);
  return lines([
    html`<section>`,
    html`<h2 id="${name}">${heading}</h2>`,
    ...(note === undefined ? [] : [html`<p>${note}</p>`]),
    body,
    html`</section>`,
  ]);
}

function list(rows: readonly ViewRow[], language: WrittenLanguage): Html {
  const items = rows.map(({ head, told }) => {
    const quoted = quote(head, language);
    return told
      ? html`<li><p class="spm">${quoted}</p>\n<p>${quote(told, language)}</p></li>`
      : html`<li>${quoted}</li>`;
  });
  return html`<ul class="liste">\n${lines(items)}\n</ul>`;
}

/** A wide table may be scrolled in its own frame, with the keyboard too. */
function table({ name, columns, rows }: ViewSection, language: WrittenLanguage): Html {
  const heads = columns.map((column) => html`<th scope="col">${column}</th>`);
  const body = rows.map((row) => {
    const under = row.under ? html`<span class="under">${quote(row.under, language)}</span>` : NOTHING;
    const cells = [...row.values, ...(row.told ? [row.told] : [])].map(
      (cell) => html`<td>${quote(cell, language)}</td>`,
    );
    return html`<tr><th scope="row">${quote(row.head, language)}${under}</th>${join(cells)}</tr>`;
  });
  return html`<section class="tabell" aria-labelledby="${name}" tabindex="0">
<table aria-labelledby="${name}">
<thead><tr>${join(heads)}</tr></thead>
<tbody>
${lines(body)}
</tbody>
</table>
</section>`;
}

/** Words of the other written language say so, for those who have the page read out. */
function quote({ text, language }: Quote, page: WrittenLanguage): Html {
  return language === page ? html`${text}` : html`<span lang="${language}">${text}</span>`;
}
