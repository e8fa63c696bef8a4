import { beforeAll, expect, test } from "vitest";
import { readFonts } from "../../src/app/fonts.ts";
import { createPrintable, type Printable, unprintableIn } from "../../src/document/printable.ts";
import { loadFigureFonts } from "../../src/figures/fonts.ts";
import { everyLetter } from "../pdf/layout/hard.ts";

let isPrintable: Printable;
beforeAll(async () => {
  const fonts = await readFonts();
  isPrintable = await createPrintable(fonts.files, await loadFigureFonts());
});

test("every letter of Norwegian, Sámi and accented names can be shown, and what is set between words", () => {
  expect(unprintableIn(`${everyLetter}\u00AD\u200B\u202F−–…`, isPrintable)).toEqual([]);
});

test("arrows, emojis and other alphabets cannot; each is told once, where it stands", () => {
  expect(unprintableIn("Ja → nei\nog → så 🙂 Ω", isPrintable)).toEqual([
    { character: "→", line: 1, column: 4 },
    { character: "🙂", line: 2, column: 9 },
    { character: "Ω", line: 2, column: 12 },
  ]);
});
