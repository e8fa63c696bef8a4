import { expect, test } from "vitest";
import { tell } from "../../support/telling.ts";

test("notes are numbered as they are met, and a second mark has the same number", () => {
  const { document, html, text, faults } = tell(
    "# T\n\nA.[^b] B.[^a] C.[^b]\n\n[^a]: Note a.\n[^b]: Note b\n  på flere linjer.\n\nMer.",
  );
  expect(faults).toEqual([]);
  expect(document.chapters[0]?.footnotes).toMatchObject([
    { id: "b", number: 1 },
    { id: "a", number: 2 },
  ]);
  expect(text).toBe("T A. B. C. Mer. 1: Note b på flere linjer. 2: Note a.");
  const marks = [...html.matchAll(/href="#kapittel-hovedfunn-note-(\d)"/g)].map(([, number]) => number);
  expect(marks).toEqual(["1", "2", "1"]);
});

test("a mark in a heading is numbered too, and is no part of the heading's words", () => {
  const { document, faults } = tell("# T\n\n## Funn[^å]\n\n[^å]: Note.");
  expect(faults).toEqual([]);
  expect(document.chapters[0]?.sections[0]).toMatchObject({
    id: "kapittel-hovedfunn-funn",
    title: [
      { kind: "words", text: "Funn" },
      { kind: "note-mark", note: "å", number: 1 },
    ],
    plainTitle: "Funn",
  });
});

test.each([
  ["A.[^a]", "narrative.unknown-footnote 3:3"],
  ["A.[^a] B.[^a]", "narrative.unknown-footnote 3:3"],
  ["A.\n\n[^a]: Note.", "narrative.unused-footnote 5:1"],
])("%s", (template, fault) => {
  expect(tell(`# T\n\n${template}`).faults).toEqual([fault]);
});

test("a note that is written twice is refused", () => {
  expect(tell("# T\n\nA.[^a]\n\n[^a]: En.\n\n[^a]: To.").faults).toEqual(["narrative.footnote-twice 7:1"]);
});

test("a figure cannot stand in a note", () => {
  expect(tell('# T\n\nA.[^a]\n\n[^a]: {{figur "mottak"}}').faults).toContain("narrative.block-in-text 5:7");
});

test("what is indented under a note belongs to it, and what is not does not", () => {
  const { document, text, faults } = tell(
    "# T\n\nA.[^a]\n\n[^a]: Første avsnitt.\n\n    Andre avsnitt.\n\n    - Et punkt\n    - Et til\n\nNeste avsnitt.",
  );
  expect(faults).toEqual([]);
  expect(text).toBe("T A. Neste avsnitt. 1: Første avsnitt. Andre avsnitt. Et punkt Et til");
  const [note] = document.chapters[0]?.footnotes ?? [];
  expect(note?.blocks.map(({ kind, source }) => [kind, source.line])).toEqual([
    ["paragraph", 5],
    ["paragraph", 7],
    ["list", 9],
  ]);
});

test("a note may have the mark of another", () => {
  const { text, faults } = tell("# T\n\nA.[^a]\n\n[^a]: Se note.[^b]\n\n[^b]: Den andre.");
  expect(faults).toEqual([]);
  expect(text).toBe("T A. 1: Se note. 2: Den andre.");
});
