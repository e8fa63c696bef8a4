import { join } from "node:path";
import { expect, test } from "vitest";
import { readDesign } from "../../../src/app/design.ts";
import { html } from "../../../src/outputs/html/html.ts";
import { compileLayouts } from "../../../src/outputs/html/layouts.ts";
import { web } from "../../../src/outputs/html/medium.ts";
import { Views } from "../../../src/outputs/html/views.ts";
import { printMedium } from "../../../src/outputs/pdf/print-medium.ts";
import { Problems } from "../../../src/problems/problem.ts";
import { tell } from "../../support/telling.ts";

const { layouts: files } = await readDesign(join(import.meta.dirname, "../../.."), new Problems());
const { document, faults } = tell(
  '# T & <u>\n\nTekst.[^n]\n\n{{#nøkkeltall "resultatmal.ja" form="av-ti"}}\nhar mål.\n{{/nøkkeltall}}\n\n## Del\n\nDet er {{andel "kapasitet.oker"}}\n\n{{figur "mottak"}}\n\n{{tabell "skjult"}}\n\n{{oversikt "tall"}}\n\n[^n]: Noten.'.replace(
    "<u>",
    '{{fast "<u>" grunn="tegn"}}',
  ),
);

test.each([
  ["web", web],
  ["print", printMedium((word) => word)],
] as const)("every kind of block has a layout (%s)", (_, medium) => {
  expect(faults).toEqual([]);
  const [part] = document.chapters;
  if (!part) throw new Error("no chapter");
  const layouts = compileLayouts(files);
  const view = { ...new Views(document, medium, layouts).part(part), web: medium.web };
  const page = layouts.fill("del", view).toString();
  expect(page).toContain('id="kapittel-hovedfunn-del"');
  expect(page).toContain("har mål.");
  expect(page).toContain('id="figur-mottak"');
  expect(page).toContain('id="tabell-skjult"');
  expect(page).toContain('id="kilde-t2"');
  expect(page).toContain('id="kapittel-hovedfunn-note-1"');
  // What is hidden is a sign, and is told to those who listen.
  expect(page).toContain("kan ikke publiseres");
  expect(page).not.toMatch(/undefined|\[object|\uE000/);
});

test("text is escaped and HTML that was made here is not", () => {
  const layouts = compileLayouts(new Map([["a", "{{text}} {{html}}"]]));
  expect(layouts.fill("a", { text: "<b>", html: html`<b>` }).toString()).toBe("&lt;b&gt; <b>");
});

test("a layout that does not exist, or asks for what its view has not, is a bug", () => {
  const layouts = compileLayouts(new Map([["a", "{{missing}}"]]));
  expect(() => layouts.fill("b", {})).toThrow("«b»");
  expect(() => layouts.fill("a", {})).toThrow("missing");
});
