import { expect, test } from "vitest";
import type { Named } from "../../../../src/pdf/finish/content/found.ts";
import { scan } from "../../../../src/pdf/finish/content/scan.ts";
import { element, type Node } from "../../../../src/pdf/finish/tree/node.ts";
import { wordSpaces } from "../../../../src/pdf/finish/tree/word-spaces.ts";
import { sampleFont } from "../sample-font.ts";

const hex = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex");
const font = sampleFont();
const named: Named = { font: () => font, fontWithSpace: () => undefined, corners: () => [0, 0, 1, 1] };
const show = (text: string, x: number, y: number, size = 10) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET\n`;
const softHyphen = "BT /F1 10 Tf /Span<</ActualText <feff00ad>>> BDC 0 0 Td <0020> Tj EMC ET\n";

/** The text of a paragraph of these marks, and where spaces were put in. */
function read(...marks: readonly string[]): { text: string; spaces: number } {
  const content = marks.map((text, mcid) => `/P <</MCID ${mcid}>> BDC ${text} EMC\n`).join("");
  const found = scan(content, named);
  const kids = [...found.marks.values()].map((mark) => ({ kind: "content", page: 0, mark }) as const);
  const root: Node = element("Document", [element("P", kids)]);
  const spaces = [...wordSpaces(root).values()].flat();
  for (const { start } of spaces) expect(content.slice(start - 3, start)).toBe(" Tj");
  return { text: kids.map(({ mark }) => mark.text).join(""), spaces: spaces.length };
}

test.each([
  ["a new line in the same mark", [show("en", 0, 100) + show("to", 0, 85)], "en to", 1],
  ["a new line in the next mark", [show("en", 0, 100), show("to", 0, 85)], "en to", 1],
  ["a gap on the line", [show("Hovedfunn", 0, 100), show("4", 200, 100)], "Hovedfunn 4", 1],
  ["letters that stand on after each other", [show("kom", 0, 100), show("mune", 15, 100)], "kommune", 0],
  ["a space that is there already", [show("en ", 0, 100), show("to", 0, 85)], "en to", 0],
  ["a raised number", [show("svar.", 0, 100), show("1", 25, 104, 7)], "svar.1", 0],
  [
    "the two halves of a word",
    [show("sam", 0, 100) + softHyphen + show("-", 15, 100) + show("arbeid", 0, 85)],
    "samarbeid",
    0,
  ],
])("%s", (_, marks, text, spaces) => {
  expect(read(...marks)).toEqual({ text, spaces });
});

test("two paragraphs are two texts", () => {
  const content = `/P <</MCID 0>> BDC ${show("en", 0, 100)} EMC /P <</MCID 1>> BDC ${show("to", 0, 85)} EMC`;
  const { marks } = scan(content, named);
  const paragraphs = [...marks.values()].map((mark) => element("P", [{ kind: "content", page: 0, mark }]));
  expect(wordSpaces(element("Document", paragraphs)).size).toBe(0);
});
