import { cp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDesign } from "../../../src/app/design.ts";
import { html } from "../../../src/outputs/html/html.ts";
import { compileLayouts } from "../../../src/outputs/html/layouts.ts";
import { web } from "../../../src/outputs/html/medium.ts";
import { Views } from "../../../src/outputs/html/views.ts";
import { printMedium } from "../../../src/outputs/pdf/print-medium.ts";
import { InputError, Problems } from "../../../src/problems/problem.ts";
import { scratch } from "../../support/folders.ts";
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

test("a layout that does not exist is a bug: those that are needed have been looked for", () => {
  expect(() => compileLayouts(new Map()).fill("b", {})).toThrow("«b»");
});

test.each([
  ["{{nope}}", "nope"],
  ["{{> nope}}", "nope"],
])("a layout with %s is told of, with its file", (text, said) => {
  const layouts = compileLayouts(new Map([["del", text]]));
  const error = faultOf(() => layouts.fill("del", {}));
  expect(error).toMatchObject({
    code: "layouts.cannot-fill",
    source: { file: "templates/layouts/del.hbs" },
    message: { nb: { what: expect.stringContaining(said) } },
  });
});

function faultOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.problems[0];
    throw error;
  }
  throw new Error("nothing was told");
}

test("what the design lacks is told by name, with what it may be called by mistake", async () => {
  const root = await scratch();
  const whole = join(import.meta.dirname, "../../../templates");
  for (const folder of ["layouts", "styles"])
    await cp(join(whole, folder), join(root, "templates", folder), { recursive: true });
  await rename(join(root, "templates/layouts/nett.hbs"), join(root, "templates/layouts/net.hbs"));
  await rm(join(root, "templates/layouts/rapport.js"));
  await writeFile(join(root, "templates/layouts/del.hbs"), "<p>\n{{#if}}\n</p>{{/of}}");
  await rm(join(root, "templates/styles"), { recursive: true });
  const problems = new Problems();
  await readDesign(root, problems);
  expect(problems.all.map(({ code, source }) => `${code} ${source.file}:${source.line ?? ""}`)).toEqual([
    "design.missing templates/layouts/nett.hbs:",
    "design.missing templates/layouts/rapport.js:",
    "files.unreadable-folder templates/styles:",
    "design.no-layout templates/layouts/del.hbs:2",
  ]);
  expect(problems.all[0]?.message.nb.remedy).toContain("«net.hbs»");
});
