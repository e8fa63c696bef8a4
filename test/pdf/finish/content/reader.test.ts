import { expect, test } from "vitest";
import { ContentReader } from "../../../../src/pdf/finish/content/reader.ts";

/** Every operator with its operands. */
function operations(content: string): [string, ...string[]][] {
  const reader = new ContentReader(content);
  const found: [string, ...string[]][] = [];
  while (reader.next()) found.push([reader.operator, ...reader.each()]);
  return found;
}

test("reads operators with their operands, as Chromium and as others write them", () => {
  expect(
    operations(
      "q\n1 0 0 -1 .5 -10. cm/F4 10 Tf <0041> Tj[(a)-2(b)]TJ /Span<</ActualText <feff00ad> >>BDC f* EMC",
    ),
  ).toEqual([
    ["q"],
    ["cm", "1", "0", "0", "-1", ".5", "-10."],
    ["Tf", "/F4", "10"],
    ["letters", "<0041>"],
    ["TJ", "[(a)-2(b)]"],
    ["BDC", "/Span", "<</ActualText <feff00ad> >>"],
    ["f*"],
    ["EMC"],
  ]);
});

test("brackets in a string, escaped, end nothing", () => {
  expect(operations("(a \\) > ] b) Tj /P <</Lang (nb)>> BDC")).toEqual([
    ["Tj", "(a \\) > ] b)"],
    ["BDC", "/P", "<</Lang (nb)>>"],
  ]);
});

test("reads what follows on each other at once: letters, and paths with what paints them", () => {
  expect(
    operations(
      "5 0 Td <0041> Tj\n<00420043> Tj 9 9 m 1 1 l 0 0 1 1 re W n 0 0 9 9 re\nf 1 1 m 2 2 l S 0 0 9 9 re f*",
    ).map(([operator]) => operator),
  ).toEqual(["letters", "path", "W", "n", "painted"]);
});

test("knows where an operation begins and ends", () => {
  const reader = new ContentReader("  0 0 9 9 re\nW ");
  reader.next();
  expect([reader.start, reader.position]).toEqual([2, 12]);
  reader.next();
  expect([reader.start, reader.position]).toEqual([13, 14]);
});

test.each(["1 0 0", "(a", `${"1".repeat(200)}(`, `${"/F1".repeat(200)}<`, "<</A <</B 1>>>> BDC", "] Tj"])(
  "stops at what it does not know: %s",
  (content) => {
    expect(() => operations(content)).toThrow(/PDF content at byte/);
  },
);

test("passes over colours and lines, and over nothing else", () => {
  expect(operations("q 0 0 0 RG 0 .5 1 rg\n/G3 gs\n2 w 0 g\n0 0 1 1 re f 1 0 0 rg ")).toEqual([
    ["q"],
    ["painted", "0", "0", "1", "1"],
    ["rg", "1", "0", "0"],
  ]);
});
