import type { Colours } from "../config/colours.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { escapeHtml } from "../outputs/html/escape.ts";
import { colourVariables } from "../outputs/html/styles.ts";
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
      `<li><a href="#${name}">${escapeHtml(heading)}</a> <span class="antall">${rows.length}</span></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${HTML_MARK}
<title>${escapeHtml(title)}</title>
<style>${colourVariables(colours)}
${STYLE}</style>
</head>
<body>
<header>
<div>
<h1>${escapeHtml(title)}</h1>
${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join("\n")}
</div>
</header>
<main>
<nav aria-labelledby="kort">
<h2 id="kort">${escapeHtml(summary)}</h2>
<ul>
${links.join("\n")}
</ul>
</nav>
${sections.map((one) => section(one, language)).join("\n")}
</main>
<footer><p>${escapeHtml(foot)}</p></footer>
</body>
</html>
`;
}

function section(one: ViewSection, language: WrittenLanguage): string {
  const { name, heading, note, empty, rows, columns } = one;
  const body =
    rows.length === 0
      ? `<p>${escapeHtml(empty)}</p>`
      : columns.length === 0
        ? list(rows, language)
        : table(one, language);
  return [
    "<section>",
    `<h2 id="${name}">${escapeHtml(heading)}</h2>`,
    ...(note === undefined ? [] : [`<p>${escapeHtml(note)}</p>`]),
    body,
    "</section>",
  ].join("\n");
}

function list(rows: readonly ViewRow[], language: WrittenLanguage): string {
  const items = rows.map(({ head, told }) => {
    const reason = told ? `\n<p>${quote(told, language)}</p>` : "";
    return `<li>${told ? `<p class="spm">${quote(head, language)}</p>` : quote(head, language)}${reason}</li>`;
  });
  return `<ul class="liste">\n${items.join("\n")}\n</ul>`;
}

/** A wide table may be scrolled in its own frame, with the keyboard too. */
function table({ name, columns, rows }: ViewSection, language: WrittenLanguage): string {
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`);
  const body = rows.map((row) => {
    const under = row.under ? `<span class="under">${quote(row.under, language)}</span>` : "";
    const cells = [...row.values, ...(row.told ? [row.told] : [])].map(
      (cell) => `<td>${quote(cell, language)}</td>`,
    );
    return `<tr><th scope="row">${quote(row.head, language)}${under}</th>${cells.join("")}</tr>`;
  });
  return `<div class="tabell" role="region" aria-labelledby="${name}" tabindex="0">
<table aria-labelledby="${name}">
<thead><tr>${heads.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>
</div>`;
}

/** Words of the other written language say so, for those who have the page read out. */
function quote({ text, language }: Quote, page: WrittenLanguage): string {
  const written = escapeHtml(text);
  return language === page ? written : `<span lang="${language}">${written}</span>`;
}
