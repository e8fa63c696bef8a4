import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "../../src/translate/pieces.ts";

const joined = (template: string) =>
  piecesOf(template)
    .map(({ text }) => text)
    .join("");
const proseOf = (template: string) =>
  piecesOf(template)
    .filter(({ kind }) => kind === "prose")
    .map(({ text }) => text.trim())
    .filter((text) => text !== "");

test("the pieces put together are the template", async () => {
  const folder = join(import.meta.dirname, "../../templates/narrative/nb");
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".md"))) {
    const template = await readFile(join(folder, file), "utf8");
    expect(joined(template)).toBe(template);
  }
  const bits = [
    "{{",
    "}}",
    '"',
    "#",
    "\n",
    "\n\n",
    "- ",
    "| ",
    "[",
    "](",
    ")",
    "^",
    "ord ",
    "IMDi",
    "`",
    "<",
    "---",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits)), (parts) => {
      expect(joined(parts.join(""))).toBe(parts.join(""));
    }),
  );
});

test("helpers, addresses, footnotes, code, marks and names with capitals are not prose", () => {
  const line =
    'Av {{andel "a.b" ord="}}"}} se [lenken](https://a.no/b "c").[^n] `kode` <https://b.no> **alt** IMDi-ansatte {{! taus }}slutt';
  expect(proseOf(line)).toEqual(["Av", "se", "lenken", ".", "alt", "-ansatte", "slutt"]);
  expect(proseOf("[^n]: Noten.\n\n[n]: https://a.no 'b'\n")).toEqual(["Noten."]);
});

test("headings, list items, table cells, blocks and {{else}} end what stands before them", () => {
  const template =
    "# En\nto\n- tre\n- fire\n\n| fem | seks |\n|---|---|\n{{#påstand (a)}}\nsju{{else}}åtte\n{{/påstand}}\nni";
  const units: string[] = [""];
  for (const { kind, text } of piecesOf(template)) {
    if (kind === "break") units.push("");
    else units[units.length - 1] += text;
  }
  expect(units.map((unit) => unit.trim()).filter((unit) => unit !== "")).toEqual([
    "En",
    "to",
    "tre",
    "fire",
    "fem",
    "seks",
    "sju",
    "åtte",
    "ni",
  ]);
});
