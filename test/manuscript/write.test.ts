import fc from "fast-check";
import { Lexer } from "marked";
import { expect, test } from "vitest";
import { asWritten, type Block } from "../../src/manuscript/blocks.ts";
import { chapterOfPlain } from "../../src/manuscript/read.ts";
import { writeChapter } from "../../src/manuscript/write.ts";

const words = fc.string({ unit: fc.constantFrom(..."abØ*_`[]<>|~#+-.)1 \\"), minLength: 1, maxLength: 12 });
const line = words.map((text) => text.trim()).filter((text) => text !== "");
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.integer({ min: 1, max: 6 }),
    text: line.map(asWritten),
  }),
  fc.record({ kind: fc.constant("paragraph" as const), text: line.map(asWritten) }),
);

test("a chapter has one title, and no level of headings is left out", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
      const levels = new Lexer()
        .lex(writeChapter(blocks))
        .flatMap((token) => (token.type === "heading" ? [Number(token.depth)] : []));
      expect(levels[0]).toBe(1);
      expect(levels.slice(1)).not.toContain(1);
      for (const [index, level] of levels.slice(1).entries())
        expect(level - (levels[index] ?? 0)).toBeLessThan(2);
    }),
  );
});

test("what was typed is what is read, whatever signs it has", () => {
  const read = (markdown: string): string =>
    new Lexer()
      .lex(markdown)
      .flatMap((token) => ("tokens" in token ? (token.tokens ?? []) : []))
      .map((token) => ("text" in token ? String(token.text) : token.raw))
      .join("");
  fc.assert(
    fc.property(line, (text) => {
      const typed = text.replace(/\s+/gu, " ");
      const paragraph = writeChapter([
        { kind: "heading", level: 1, text: "T" },
        { kind: "paragraph", text: asWritten(typed) },
      ]);
      expect(read(paragraph).replace(/^T/u, "")).toBe(typed);
    }),
    { numRuns: 500 },
  );
});

test("nothing of a plain text is lost", () => {
  const text = fc
    .array(fc.string({ unit: fc.constantFrom(..."abc .•\t-1\n"), maxLength: 30 }))
    .map((all) => all.join("\n"));
  const letters = (one: string) => one.replace(/[^abc]/gu, "");
  fc.assert(
    fc.property(text, (one) => {
      expect(letters(chapterOfPlain(one))).toBe(letters(one));
    }),
  );
});
