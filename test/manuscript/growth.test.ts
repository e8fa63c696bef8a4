import { expect, test } from "vitest";
import { chapterOfPlain, readManuscript } from "../../src/manuscript/read.ts";
import { growthOf, LINEAR } from "../support/growth.ts";
import { item, paragraph, run, wordFile } from "../support/word.ts";

test.each([
  ["items", "•\tet punkt\n"],
  ["lines", "Her er en linje.\n"],
  ["broken lines", "her er en linje\n"],
  ["signs", "*_[]#<>|\n"],
  ["white space", " \t"],
])("a plain text of %s takes time linear in its length", (_, piece) => {
  const make = (size: number) => {
    const text = `Tittel\n\n${piece.repeat(size)}x`;
    return () => chapterOfPlain(text);
  };
  expect(growthOf(make, 5000)).toBeLessThan(LINEAR);
});

test.each([
  ["paragraphs", paragraph(run("Her er en setning."))],
  ["items", item("et punkt", 1)],
  ["items with a typed sign", paragraph(run("• et punkt"))],
])("a Word file of many %s is read", { timeout: 60_000 }, async (_, piece) => {
  const read = await readManuscript("a.docx", wordFile(paragraph(run("T")) + piece.repeat(20_000)));
  expect("text" in read && read.text.split("\n").length).toBeGreaterThan(20_000);
});
