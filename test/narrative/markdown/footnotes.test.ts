import { expect, test } from "vitest";
import { tell } from "../../support/telling.ts";

test("notes are numbered as they are met, and a second mark has the same number", () => {
  const { document, html, faults } = tell(
    "# T\n\nA.[^b] B.[^a] C.[^b]\n\n[^a]: Note a.\n[^b]: Note b\n  på flere linjer.\n\nMer.",
  );
  expect(faults).toEqual([]);
  expect(document.chapters[0]?.footnotes).toEqual([
    { id: "b", number: 1, html: "Note b\npå flere linjer." },
    { id: "a", number: 2, html: "Note a." },
  ]);
  expect(html).toContain(
    'A.<sup class="fotnote" data-note="1"></sup> B.<sup class="fotnote" data-note="2"></sup> C.<sup class="fotnote" data-note="1" data-again=""></sup>',
  );
});

test("a mark in a heading is numbered too, and is no part of the heading's words", () => {
  const { document, faults } = tell("# T\n\n## Funn[^å]\n\n[^å]: Note.");
  expect(faults).toEqual([]);
  expect(document.chapters[0]?.sections[0]).toMatchObject({
    id: "kapittel-hovedfunn-funn",
    title: 'Funn<sup class="fotnote" data-note="1"></sup>',
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
  expect(tell("# T\n\nA.[^a]\n\n[^a]: En.\n\n[^a]: To.").faults).toEqual(["narrative.footnote-twice 5:1"]);
});

test("a figure cannot stand in a note", () => {
  expect(tell('# T\n\nA.[^a]\n\n[^a]: {{figur "mottak"}}').faults).toContain("narrative.block-in-text 5:7");
});
