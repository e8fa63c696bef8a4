import { join } from "node:path";
import { expect, test } from "vitest";
import { readDesign } from "../../../src/app/design.ts";
import { asHtml, compileLayouts } from "../../../src/outputs/html/layouts.ts";
import { Views } from "../../../src/outputs/html/views.ts";
import { Problems } from "../../../src/problems/problem.ts";
import { tell } from "../../support/telling.ts";

const { layouts: files } = await readDesign(join(import.meta.dirname, "../../.."), new Problems());
const { document, faults } = tell(
  '# T & <u>\n\nTekst.[^n]\n\n{{#nøkkeltall "resultatmal.ja" form="av-ti"}}\nhar mål.\n{{/nøkkeltall}}\n\n## Del\n\nDet er {{andel "kapasitet.oker"}}\n\n{{figur "mottak"}}\n\n{{tabell "skjult"}}\n\n{{oversikt "tall"}}\n\n[^n]: Noten.'.replace(
    "<u>",
    '{{fast "<u>"}}',
  ),
);

test.each(["web", "print"] as const)("every kind of block has a layout (%s)", (medium) => {
  expect(faults).toEqual([]);
  const [part] = document.chapters;
  if (!part) throw new Error("no chapter");
  const html = compileLayouts(files)("del", {
    ...new Views(document, medium).part(part),
    web: medium === "web",
  });
  expect(html).toContain('id="kapittel-hovedfunn-del"');
  expect(html).toContain("har mål.");
  expect(html).toContain('id="figur-mottak"');
  expect(html).toContain('id="tabell-skjult"');
  expect(html).toContain('id="kilde-t2"');
  expect(html).toContain('id="kapittel-hovedfunn-note-1"');
  // What is hidden is a sign, and is told to those who listen.
  expect(html).toContain("kan ikke publiseres");
  expect(html).not.toMatch(/undefined|\[object|\uE000/);
});

test("text is escaped and HTML that was made here is not", () => {
  const layouts = compileLayouts(new Map([["a", "{{text}} {{html}}"]]));
  expect(layouts("a", { text: "<b>", html: asHtml("<b>") })).toBe("&lt;b&gt; <b>");
});

test("a layout that does not exist, or asks for what its view has not, is a bug", () => {
  const layouts = compileLayouts(new Map([["a", "{{missing}}"]]));
  expect(() => layouts("b", {})).toThrow("«b»");
  expect(() => layouts("a", {})).toThrow("missing");
});
