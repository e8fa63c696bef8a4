import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, OutputBuffer } from "../../../../src/pdf/finish/content/edit.ts";

const text = fc.string({ unit: "binary-ascii", maxLength: 30 });
/** Stretches that are kept, each before one that is replaced. */
const stretches = fc.array(fc.record({ kept: text, old: text, new: text }), { maxLength: 12 });

function contentOf(all: readonly { kept: string; old: string; new: string }[]) {
  let before = "";
  let after = "";
  const edits = all.map((each) => {
    const start = before.length + each.kept.length;
    before += each.kept + each.old;
    after += each.kept + each.new;
    return { start, end: start + each.old.length, text: each.new };
  });
  return { before, after, edits };
}
const read = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

test("replaces what is told, and keeps the rest, in whatever the buffer held before", () => {
  const buffer = new OutputBuffer();
  fc.assert(
    fc.property(stretches, fc.string({ unit: "binary-ascii" }), (all, end) => {
      const { before, after, edits } = contentOf(all);
      expect(read(applyEdits(`${before}${end}\u00E6`, edits, buffer))).toBe(`${after}${end}\u00E6`);
    }),
  );
});

test("edits may come in any order; of two at one byte the first given comes first", () => {
  const edits = [
    { start: 3, end: 3, text: "c" },
    { start: 1, end: 2, text: "" },
    { start: 3, end: 3, text: "d" },
  ];
  expect(read(applyEdits("0123", edits, new OutputBuffer()))).toBe("02cd3");
});
