import { deflateSync } from "node:zlib";
import { PDFDocument } from "@cantoo/pdf-lib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPdf } from "../../../src/pdf/check/read.ts";
import { heardIn } from "../../../src/pdf/check/report.ts";
import { textOf } from "../../../src/pdf/check/structure.ts";
import { readTagged } from "../tagged.ts";
import { h, of, p, smallPdf } from "./small.ts";

const shown = async (paint: string) => textOf((await readTagged(smallPdf([p("", { paint })]))).tree);

describe("text is read however it is shown:", () => {
  test.each([
    ["piece by piece, with gaps", "BT /F1 10 Tf 72 700 Td [(Kommu) -20 (nene)] TJ ET", "Kommunene"],
    ["with lines of a leading", "BT /F1 10 Tf 12 TL 72 700 Td (En ) Tj T* (to) Tj ET", "En to"],
    [
      "with a move that sets the leading",
      "BT /F1 10 Tf 72 700 TD (En ) Tj 0 -12 TD (to ) Tj T* (tre) Tj ET",
      "En to tre",
    ],
    ["with quotes", "BT /F1 10 Tf 12 TL 72 700 Td (En ) ' 1 2 (to) \" ET", "En to"],
    [
      "in octal and with escapes",
      "BT /F1 10 Tf 72 700 Td (bl\\345b\\346r \\(r\\370d\\)) Tj ET",
      "blåbær (rød)",
    ],
    ["in hexadecimal digits, an odd number of them", "BT /F1 10 Tf 72 700 Td <4 14 2 4> Tj ET", "AB@"],
    [
      "after a picture in the content",
      "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI q BT /F1 10 Tf (Etter) Tj ET Q",
      "Etter",
    ],
    [
      "instead of what is drawn, once",
      "BT /F1 10 Tf /Span <</ActualText (ff)>> BDC (x) Tj (y) Tj EMC (e) Tj ET",
      "ffe",
    ],
  ])("%s", async (_, paint, text) => {
    expect(await shown(paint)).toBe(text);
  });
});

test("a line that is read at once is read as it is operation by operation", async () => {
  const number = fc.integer({ min: -40, max: 400 }).map((tenths) => tenths / 10);
  const sign = fc.array(fc.constantFrom("20", "41", "6D", "7e", "e6", "00"), { minLength: 2, maxLength: 2 });
  const steps = fc.array(fc.tuple(number, sign), { minLength: 1, maxLength: 8 });
  const before = fc.constantFrom("", "2 Tc", "50 Tz", "3 Tw", "4 Ts", "3 Tr");
  const matrix = fc.constantFrom(
    "1 0 0 1 72 700",
    "0 2 -2 0 90 300",
    "-1 0 0 1 300 400",
    "1 .3 -.3 1 9 9",
    "0 0 0 0 1 1",
  );
  const mark = fc.constantFrom(
    "/P <</MCID 0>> BDC",
    "/Artifact BMC",
    "/Span <</ActualText (ord)>> BDC",
    "/X BMC",
  );
  await fc.assert(
    fc.asyncProperty(steps, before, matrix, mark, async (all, state, line, begin) => {
      const painted = async (between: string) => {
        const shown = all.map(([x, codes]) => `${x} 0 Td${between}<${codes.join("")}> Tj`).join("\n");
        const content = `${begin} BT /F1 10 Tf ${state} ${line} Tm <4142> Tj\n${shown}\n1 0 Td <43> Tj ET EMC`;
        const { runs, paintings, unreadable, unmarked } = (await readPdf(smallPdf([p("")], { content })))
          .painted;
        const rounded = (_: string, value: unknown) =>
          typeof value === "number" ? Math.round(value * 1e6) / 1e6 + 0 : value;
        return JSON.parse(JSON.stringify([runs, [...paintings], unreadable, unmarked], rounded));
      };
      expect(await painted(" ")).toEqual(await painted(" % ett om gangen\n"));
    }),
    { numRuns: 200 },
  );
});

describe("content is unpacked, with the predictor", () => {
  const content = "/P <</MCID 0>> BDC BT /F1 10 Tf 72 700 Td (Pakket) Tj ET EMC";
  const rows = Array.from({ length: 6 }, (_, row) =>
    Buffer.from(content.padEnd(60).slice(row * 10, row * 10 + 10)),
  );
  const up = rows.map((row, y) =>
    Buffer.from([2, ...row.map((byte, x) => (byte - (rows[y - 1]?.[x] ?? 0)) & 255)]),
  );
  const left = rows.map((row) => Buffer.from(row.map((byte, x) => (byte - (row[x - 1] ?? 0)) & 255)));

  test.each([
    ["of PNG", up, 12],
    ["of TIFF", left, 2],
  ] as const)("%s", async (_, packed, predictor) => {
    const data = deflateSync(Buffer.concat(packed)).toString("latin1");
    const stream = `<</Filter/FlateDecode/DecodeParms<</Predictor ${predictor}/Columns 10>>/Length ${data.length}>>\nstream\n${data}\nendstream`;
    const { tree } = await readTagged(smallPdf([p("erstattes")], { stream }));
    expect(textOf(tree)).toBe("Pakket");
  });
});

test("objects packed in streams, as other programs write them, are read", async () => {
  const document = await PDFDocument.load(smallPdf([h(1, "Tittel"), p("Tekst")]), { updateMetadata: false });
  const { tree, info } = await readTagged(await document.save({ useObjectStreams: true }));
  expect(textOf(tree)).toBe("Tittel Tekst");
  expect(info.get("Title")).toBeUndefined();
});

test("where text stands is told as the page is shown, turned or not", async () => {
  const run = async (page: Readonly<Record<string, string>>) =>
    (await readPdf(smallPdf([p("abcd", { at: [100, 700] })], { page }))).painted.runs[0];
  // Each letter is half as wide as its size, 10.
  expect(await run({})).toMatchObject({ left: 100, right: 120, baseline: 150, angle: 0, size: 10 });
  expect(await run({ Rotate: "90" })).toMatchObject({ left: 700, baseline: 100, end: 120, angle: -90 });
  expect(await run({ CropBox: "[50 50 600 800]" })).toMatchObject({ left: 50, baseline: 100 });
});

test("text is heard element by element, in order, each in its language", async () => {
  const figure = { tag: "Figure", paint: "0 0 9 9 re f", entries: "/Alt(Et hus)" };
  const english = p("A word", { entries: "/Lang(en)" });
  const heard = await heardIn(
    smallPdf([h(1, "Tittel"), of("Sect", english, figure), { tag: "Overskrift", text: "To" }]),
  );
  expect(heard.map(({ role, page, text, alt, language }) => [role, page, text, alt, language])).toEqual([
    ["H1", 1, "Tittel", undefined, "nb"],
    ["P", 1, "A word", undefined, "en"],
    ["Figure", 1, "", "Et hus", "nb"],
    ["Overskrift", 1, "To", undefined, "nb"],
  ]);
  expect(await heardIn(Buffer.from("ingen PDF"))).toEqual([]);
});
