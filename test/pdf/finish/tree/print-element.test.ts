import { expect, test } from "vitest";
import {
  type PrintElement,
  readElement,
  readPlainElement,
} from "../../../../src/pdf/finish/tree/print-element.ts";
import { PdfFile } from "../../../../src/pdf/read/file.ts";
import { isDict, nameOf } from "../../../../src/pdf/read/values.ts";
import { everyKind } from "../../layout/every-kind.ts";
import { printed } from "../../layout/finished.ts";
import { hardLayout } from "../../layout/hard.ts";
import { pdfOf } from "../../sample.ts";

const fileWith = (object: string) => new PdfFile(pdfOf([object]));
const known = (element: PrintElement | undefined) =>
  Object.fromEntries(
    Object.entries({ ...element, attributes: undefined, ...element?.attributes }).filter(
      ([, value]) => value !== undefined,
    ),
  );

test.each([
  ["every kind of element", "alle-slag", everyKind],
  ["what is hard to lay out", "vanskelig", hardLayout(5)],
])(
  "in a print of %s, nearly all elements are plain, and say the same read either way",
  async (_, name, html) => {
    const file = new PdfFile((await printed(name, html)).print);
    let [plain, all] = [0, 0];
    for (const ref of file.references.places.keys()) {
      const dict = file.once({ ref });
      const fast = readPlainElement(file, { ref });
      if (!isDict(dict) || nameOf(dict.get("Type")) !== "StructElem") {
        expect(fast).toBeUndefined();
        continue;
      }
      all++;
      if (!fast) continue;
      plain++;
      expect(known(fast)).toEqual(known(readElement(file, dict)));
    }
    expect(plain / all).toBeGreaterThan(0.7);
  },
);

const start = "<</Type /StructElem\n/S /TD\n/P 2 0 R\n/Pg 3 0 R\n/K";

test.each([
  ["1>>", { kids: [1] }],
  ["7 0 R>>", { kids: [{ ref: 7 }] }],
  ["[1 7 0 R 2]>>", { kids: [1, { ref: 7 }, 2] }],
  ["[]>>", { kids: [] }],
  [
    "1\n/A [<</O /Table\n/Headers [(a) (b)]>> <</O /Table\n/RowSpan 2>> <</O /Table\n/ColSpan 3>>]\n/ID (c)>>",
    { kids: [1], headers: ["a", "b"], rowSpan: 2, columnSpan: 3, id: "c" },
  ],
  ["1\n/A [<</O /Table\n/Scope /Row>>]>>", { kids: [1], scope: "Row" }],
])("reads %j at once", (rest, expected) => {
  const found = readPlainElement(fileWith(`${start} ${rest}`), { ref: 1 });
  expect(known(found)).toEqual({ role: "TD", page: { ref: 3 }, ...expected });
});

test.each([
  "1\n/Alt (En figur.)>>",
  "1\n/ActualText (•)>>",
  "[1 <</Type /MCR\n/Pg 4 0 R\n/MCID 0>>]>>",
  "1\n/A [<</O /List\n/ListNumbering /Disc>>]>>",
])("leaves %j to its dictionary, since there is more to know", (rest) => {
  expect(readPlainElement(fileWith(`${start} ${rest}`), { ref: 1 })).toBeUndefined();
});
