import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPrinter, type Printer } from "../../../src/pdf/print.ts";
import { finish } from "../layout/finish-page.ts";
import { heardByMupdf } from "../readers/mupdf.ts";
import { heardByPdfJs } from "../readers/pdfjs.ts";
import { hasPoppler, heardByPoppler } from "../readers/poppler.ts";
import { page } from "../sample.ts";

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

/** Both keep the hyphen of a broken word, as the soft one that it says it is, or join the halves. */
const plain = (text: string) =>
  text
    .replace(/\u00AD\s*/g, "")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
/** pdf.js makes up spaces of its own where letters stand apart. */
const letters = (text: string) => plain(text).replaceAll(" ", "");

const paragraphs = [
  "Undersøkelsen ble sendt 19.\u00A0juli 2016 til 10\u202F000 mottakere.",
  "Ett\u2011års e\u2011post og §\u00A014\u00A0b sto der.",
  "Bosettings\u00ADkommune\u00ADrepresentantene og introduksjons\u00ADprogram\u00ADdeltakerne møttes i Bosettings\u00ADkommune\u00ADrepresentantenes hus.",
  "Prosent 5\u00A0% og «to ord»\u00A0– og mer.",
];

describe("each element says all of its text to another reader", () => {
  const narrow = "<style>p{width:38mm}</style>";
  const html = page(paragraphs.map((text) => `<p>${text}</p>`).join("\n"), narrow);
  const finished = async () => finish(await printer.print(html, { tagged: true, outline: true }));

  test("to pdf.js", async () => {
    const heard = await heardByPdfJs(await finished());
    expect(heard.map(letters)).toEqual(paragraphs.map(letters));
  });

  test.runIf(hasPoppler())("to poppler", async () => {
    expect((await heardByPoppler(await finished())).map(plain)).toEqual(paragraphs.map(plain));
  });

  test("to mupdf, in the signs of the page", async () => {
    const heard = heardByMupdf(await finished());
    expect(letters(heard)).toBe(letters(paragraphs.join("")));
    for (const sign of ["\u00A0", "\u202F", "\u2011", "\u00AD"]) expect(heard).toContain(sign);
  });
});
