import fc from "fast-check";
import { Marked } from "marked";
import { expect, test } from "vitest";
import { readChapter } from "../../../src/narrative/markdown/chapter.ts";
import { withoutTabs } from "../../../src/narrative/markdown/located.ts";
import { opaqueText } from "../../../src/narrative/opaque.ts";
import { prepareTemplates } from "../../../src/narrative/prepare.ts";
import { type Leaf, leavesOf } from "../../../src/narrative/tree.ts";
import { runsOfChapter } from "../../../src/narrative/walk.ts";
import { Problems } from "../../../src/problems/problem.ts";

const word = fc.constantFrom(
  ..."kommune skole av de fleste «sitat» f.eks. (og) barnevern: IMDi, a&nbsp;b fler&shy;tall \\* \\[x\\] a_b og.".split(
    " ",
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));
const helper = fc.constantFrom("{{periode}}", '{{andel "kapasitet.oker"}}', '{{vis "figur:mottak"}}');

/** What may stand within a line, with other things within it. */
const { inline } = fc.letrec<{ inline: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: "small" },
    words,
    tie("inline").map((text) => `*${text}*`),
    tie("inline").map((text) => `**${text}**`),
    tie("inline").map((text) => `~~${text}~~`),
    words.map((text) => `\`${text}\``),
    words.map((text) => `[${text}](https://example.org/a_(b) "en tittel")`),
    tie("inline").map((text) => `[${text}][kilde]`),
    words.map((text) => `<https://example.org/> ${text}`),
    words.map((text) => `https://example.org/${text.length} ${text}`),
    helper,
  ),
  inline: fc
    .array(tie("piece") as fc.Arbitrary<string>, { minLength: 1, maxLength: 4 })
    .map((all) => all.join(" ")),
}));

/** Some lines with something in front of each. */
const prefixed = (first: string, rest: string) => (text: string) =>
  text
    .split("\n")
    .map((line, index) => (index === 0 ? first : line === "" ? "" : rest) + line)
    .join("\n");

const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small" },
    inline,
    fc.array(inline, { minLength: 2, maxLength: 3 }).map((lines) => lines.join("\n")),
    fc.tuple(inline, inline).map(([a, b]) => `${a}  \n${b}`),
    inline.map((text) => `## ${text}`),
    fc
      .array(tie("blocks") as fc.Arbitrary<string>, { minLength: 1, maxLength: 3 })
      .map((items) => items.map(prefixed("- ", "  ")).join("\n")),
    fc
      .array(tie("blocks") as fc.Arbitrary<string>, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, index) => prefixed(`${index + 1}. `, "   ")(item)).join("\n")),
    fc
      .array(tie("block") as fc.Arbitrary<string>, { minLength: 1, maxLength: 2 })
      .map((items) => items.map(prefixed("-\t", "\t")).join("\n")),
    (tie("blocks") as fc.Arbitrary<string>).map(prefixed("> ", "> ")),
    fc.array(fc.tuple(words, inline), { minLength: 2, maxLength: 4 }).map((rows) =>
      rows
        .map(([a, b]) => `| ${a.replaceAll("|", "\\|")} | ${b.replaceAll("|", "\\|")} \\| x |`)
        .toSpliced(1, 0, "|---|:-:|")
        .join("\n"),
    ),
    words.map((text) => `\`\`\`\n${text}\n\n  ${text}\n\`\`\``),
  ),
  blocks: fc
    .array(tie("block") as fc.Arbitrary<string>, { minLength: 1, maxLength: 2 })
    .map((all) => all.join("\n\n")),
}));

const chapter = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => `# Tittel\n\n${blocks.join("\n\n")}\n\n[kilde]: https://example.org/\n`);

function read(text: string): readonly Leaf[] {
  const [template] = prepareTemplates([{ name: "a", file: "a.md", text }], new Problems());
  if (!template) throw new Error("could not be parsed");
  const opaque = opaqueText(template);
  const read = readChapter(opaque.text, template, opaque.teller, new Problems());
  return runsOfChapter(read).flatMap(leavesOf);
}

const SHOWN: Readonly<Record<string, string>> = {
  "&nbsp;": "\u00A0",
  "&shy;": "\u00AD",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
};
const ENTITIES = { "\u00A0": "&nbsp;", "\u00AD": "&shy;" };

test("all words stand in the author's file where the tree says that they do", () => {
  fc.assert(
    fc.property(chapter, (text) => {
      const lines = text.split("\n");
      for (const leaf of read(text)) {
        if (leaf.kind !== "words") continue;
        const { line = 0, column = 0 } = leaf.source;
        const written = ENTITIES[leaf.text as keyof typeof ENTITIES] ?? leaf.text.replace(/\n$/, "");
        const there = lines[line - 1]?.slice(column - 1, column - 1 + written.length).replaceAll("\t", " ");
        expect(`${line}:${column} ${there}`).toBe(`${line}:${column} ${written}`);
        expect(leaf.text.slice(0, -1)).not.toContain("\n");
      }
    }),
    { numRuns: 300 },
  );
});

test("all words that Markdown shows are in the tree, and no others", () => {
  // As it is here: an indented helper is no code.
  const marked = new Marked({ tokenizer: { code: () => undefined } });
  fc.assert(
    fc.property(chapter, (text) => {
      const plain = text.replace(/\{\{[^}]*\}\}/g, "hjelper");
      const shown = marked
        .parse(withoutTabs(plain).text, { async: false })
        .replace(/<[^>]*>/g, " ")
        .replace(/&(?:nbsp|shy|quot|#39|amp|lt|gt);/g, (entity) => SHOWN[entity] ?? "");
      const told = read(plain).map((leaf) =>
        leaf.kind === "words" ? leaf.text : leaf.kind === "line-break" ? " " : "",
      );
      const seen = (all: string) => all.replace(/[ \n]/g, "");
      expect(seen(told.join(""))).toBe(seen(shown));
    }),
    { numRuns: 300 },
  );
});
