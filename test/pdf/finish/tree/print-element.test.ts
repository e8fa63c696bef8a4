import { expect, test } from "vitest";
import { readElement } from "../../../../src/pdf/finish/tree/print-element.ts";
import { PdfFile } from "../../../../src/pdf/read/file.ts";
import { pdfOf } from "../../sample.ts";

test.each([
  ["1>>", { kids: [1] }],
  ["7 0 R>>", { kids: [{ ref: 7 }] }],
  ["[1 7 0 R 2]>>", { kids: [1, { ref: 7 }, 2] }],
  ["[]>>", { kids: [] }],
  [
    "1\n/A [<</O /Table\n/Headers [(a) (b)]>> <</O /Table\n/RowSpan 2>> <</O /Table\n/ColSpan 3>>]\n/ID (c)>>",
    { kids: [1], attributes: { headers: ["a", "b"], rowSpan: 2, columnSpan: 3 }, id: "c" },
  ],
  ["1\n/A [<</O /Table\n/Scope /Row>>]>>", { kids: [1], attributes: { scope: "Row" } }],
  ["1\n/A <</O /List\n/ListNumbering /Disc>>>>", { kids: [1], attributes: { numbering: "Disc" } }],
  ["1\n/Alt (En figur.)\n/Lang (nb-x-toc)>>", { kids: [1], alt: "En figur.", language: "nb-x-toc" }],
  ["1\n/ActualText <FEFF2022>>>", { kids: [1], actual: "•" }],
])("reads %j", (rest, expected) => {
  const file = new PdfFile(pdfOf([`<</Type /StructElem\n/S /TD\n/P 2 0 R\n/Pg 3 0 R\n/K ${rest}`]));
  expect(readElement(file, file.dict({ ref: 1 }) ?? new Map())).toMatchObject({
    role: "TD",
    page: { ref: 3 },
    attributes: {},
    ...expected,
  });
});
