import { expect, test } from "vitest";
import { PageReader } from "../../../src/pdf/finish/pages.ts";
import { PdfFile } from "../../../src/pdf/read/file.ts";
import { pdfOf } from "../sample.ts";

const stream = (content: string, more = "") =>
  `<<${more}/Length ${content.length}>>\nstream\n${content}\nendstream`;

/** The pages of a file with one page that has these contents; the first stream is object 4. */
function pages(contents: string, ...streams: readonly string[]) {
  const page = `<</Type /Page /Parent 2 0 R /Resources <</XObject <</X4 4 0 R>>>> /Contents ${contents}>>`;
  const tree = "<</Type /Pages /Kids [3 0 R] /Count 1>>";
  return new PageReader(
    new PdfFile(pdfOf(["<</Type /Catalog /Pages 2 0 R>>", tree, page, ...streams])),
  ).pages();
}

test("content may be in one stream, in several, and in a list that stands elsewhere", () => {
  const halves = [stream("0 0 1 1 re"), stream("f")];
  expect(pages("4 0 R", stream("0 0 1 1 re f")).map(({ content }) => content)).toEqual(["0 0 1 1 re f"]);
  for (const found of [pages("[4 0 R 5 0 R]", ...halves), pages("6 0 R", ...halves, "[4 0 R 5 0 R]")]) {
    expect(found.map(({ content }) => content)).toEqual(["0 0 1 1 re\nf"]);
    expect(found[0]?.scan.strays.length).toBe(1);
  }
});

test("what is half transparent is read where it is drawn", () => {
  const form = stream(
    "/P <</MCID 3>> BDC 0 0 1 1 re f EMC",
    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] ",
  );
  const [page] = pages("5 0 R", form, stream("q 2 0 0 2 5 5 cm /X4 Do Q"));
  expect(page?.forms.map(({ ref, scan }) => [ref.ref, [...scan.marks.keys()]])).toEqual([[4, [3]]]);
  expect(page?.forms[0]?.scan.marks.get(3)?.box).toMatchObject({ left: 5, bottom: 5, right: 7, top: 7 });
});
