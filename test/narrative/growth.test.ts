import { describe, expect, test } from "vitest";
import { growthOf, LINEAR } from "../support/growth.ts";
import { tell } from "../support/telling.ts";

const many = (size: number, piece: (i: number) => string) =>
  Array.from({ length: size }, (_, i) => piece(i)).join("");

describe("a chapter is told in a time that grows as it does", () => {
  test.each<[string, number, (size: number) => string]>([
    [
      "by paragraphs with bound text",
      60,
      (n) => many(n, () => "[Hele 86 prosent]{kapasitet.oker} av kommunene planlegger økt kapasitet.\n\n"),
    ],
    ["by sections", 100, (n) => many(n, (i) => `## Seksjon ${i}\n\nKommunene arbeider med dette.\n\n`)],
    ["by sections of one name", 400, (n) => many(n, () => "## Funn\n\n")],
    ["by notes", 100, (n) => many(n, (i) => `Ord.[^n${i}]\n\n[^n${i}]: En note.\n\n`)],
    ["by rows", 200, (n) => `| A | B |\n| - | - |\n${"| x | y |\n".repeat(n)}\n`],
    ["by judging words in one sentence", 300, (n) => `${"flere enn færre, ".repeat(n)}.`],
    ["by quantities in one sentence", 100, (n) => `${"5 % og 17 kommuner ".repeat(n)}.`],
    [
      "by the notes in what is fixed",
      100,
      (n) => `Kommunene har {{fast "${"[^1]".repeat(n)}" grunn="Slik står det"}} svart.`,
    ],
    ["by the letters of a word", 2000, (n) => `${"a".repeat(n)}.`],
    ["by the parts of a numeral", 200, (n) => `${"hundreogtjue".repeat(n)} prosent.`],
  ])("%s", (_, size, body) => {
    const growth = growthOf((n) => {
      const chapter = `# T\n\n${body(n)}`;
      return () => tell(chapter);
    }, size);
    expect(growth).toBeLessThan(LINEAR);
  });
});
