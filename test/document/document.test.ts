import { expect, test } from "vitest";
import { plainText } from "../../src/document/document.ts";
import { label, reference, value, words } from "../support/tree.ts";

test("the words of a title are told as they stand, wherever they came from, without marks of notes", () => {
  const inlines = [
    { kind: "emphasis", inlines: [words("A & <b>")] },
    words(" er "),
    value("t1", "86 prosent"),
    { kind: "note-mark", note: "n", number: 1, again: false, source: words("").source },
    { kind: "line-break" },
    label("x|y"),
    { kind: "claim", id: "p1" },
    words(", se "),
    reference("r1", { kind: "figure", name: "mottak" }),
  ] as const;
  const references = new Map([["r1", { id: "figur-mottak", label: "figur 1" }]]);
  expect(plainText(inlines, references)).toBe("A & <b> er 86 prosent x|y, se figur 1");
});
