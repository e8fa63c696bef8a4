import { beforeAll, expect, test } from "vitest";
import { readFonts } from "../../src/app/fonts.ts";
import {
  checkPrintable,
  createPrintable,
  type Printable,
  unprintableIn,
  writtenIn,
} from "../../src/document/printable.ts";
import { loadFigureFonts } from "../../src/figures/fonts.ts";
import { Problems } from "../../src/problems/problem.ts";
import { everyLetter } from "../pdf/layout/hard.ts";
import { chapter, grid, paragraph, words } from "../support/tree.ts";

let isPrintable: Printable;
beforeAll(async () => {
  const fonts = await readFonts();
  isPrintable = await createPrintable(fonts.files, await loadFigureFonts());
});

test("every letter of Norwegian, Sámi and accented names can be shown, and what is set between words", () => {
  expect(unprintableIn({ file: "a.md", text: `${everyLetter}\u00AD\u200B\u202F−–…` }, isPrintable)).toEqual(
    [],
  );
});

test("arrows, emojis and other alphabets cannot; each is told once, where it stands", () => {
  expect(unprintableIn({ file: "a.md", text: "Ja → nei\nog → så 🙂 Ω" }, isPrintable)).toEqual([
    { character: "→", line: 1, column: 4 },
    { character: "🙂", line: 2, column: 9 },
    { character: "Ω", line: 2, column: 12 },
  ]);
});

test("what an author wrote is told where it stands, once a file, in tables and notes too", () => {
  const at = (line: number, column: number, text: string) => ({
    ...words(text),
    source: { file: "a.md", line, column },
  });
  const table = grid("Ω", [["A"], ["1"]]);
  const read = chapter(
    [
      paragraph(at(3, 5, "til → fra"), { kind: "strong", inlines: [at(3, 20, "igjen →")] }),
      { ...table, caption: [at(5, 7, "Om Ω")] },
    ],
    [{ id: "n", number: 1, blocks: [paragraph(at(9, 6, "🙂"))], source: { file: "a.md", line: 9 } }],
  );
  const problems = new Problems();
  checkPrintable([...writtenIn([read]), { file: "edition.yaml", text: "a: b\nc: →" }], isPrintable, problems);
  expect(problems.all.map(({ source }) => [source.file, source.line, source.column])).toEqual([
    ["a.md", 3, 9],
    ["a.md", 5, 10],
    ["a.md", 9, 6],
    ["edition.yaml", 2, 4],
  ]);
});
