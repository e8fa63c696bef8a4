import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

function face(weight: number, subset: string): string {
  const file = `@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff2`;
  const data = readFileSync(resolve(file)).toString("base64");
  // Sámi letters are in the extended subset, which is asked for only where the range says so.
  const range = subset === "latin" ? "U+0-FF, U+2000-206F" : "U+100-2AF";
  return `@font-face{font-family:"Source Sans 3";font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

export const fontCss = [400, 700]
  .flatMap((weight) => [face(weight, "latin"), face(weight, "latin-ext")])
  .join("");

/** A whole page to print, in the report's font. */
export function page(body: string, head = ""): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Prøve</title><style>${fontCss}
@page{size:A4;margin:20mm}html{font:11pt/1.4 "Source Sans 3"}section{break-before:page}a span{display:inline-block;width:3em}</style>${head}</head><body>${body}</body></html>`;
}

export const letters = "Blåbærsyltetøy på Ørland, Æsops àéòôü og Sápmi: Áá Čč Đđ Ŋŋ Šš Ŧŧ Žž";

/** Two chapters with a table of contents, as printWithPageNumbers renders it. */
export function twoChapters(pages: ReadonlyMap<string, number>, long = 40): string {
  const entry = (id: string, title: string) =>
    `<li><a href="#${id}">${title} <span>${pages.get(id) ?? ""}</span></a></li>`;
  const text = `<p>${letters}.</p>`.repeat(long);
  return page(
    `<h1>Prøve</h1><ol>${entry("en", "Første")}${entry("to", "Andre")}</ol>
<section><h2 id="en">Første</h2>${text}</section><section><h2 id="to">Andre</h2><p>${letters}.</p></section>`,
  );
}

/** A PDF of these objects, numbered from 1, of which the first is the catalog. @param trailer its other entries */
export function pdfOf(objects: readonly string[], trailer = ""): Uint8Array {
  let body = "%PDF-1.7\n";
  let rows = "0000000000 65535 f \n";
  for (const [index, object] of objects.entries()) {
    rows += `${String(body.length).padStart(10, "0")} 00000 n \n`;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  const end = `trailer\n<</Size ${size} /Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n0 ${size}\n${rows}${end}`, "latin1");
}
