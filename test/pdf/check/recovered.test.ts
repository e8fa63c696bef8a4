import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { RefusedError } from "../../../src/pdf/check/limits.ts";
import { RecoveredObjects } from "../../../src/pdf/check/recovered.ts";
import { heardIn } from "../../../src/pdf/check/report.ts";
import { Source } from "../../../src/pdf/check/source.ts";
import { latin1, PdfRef, PdfStream } from "../../../src/pdf/check/values.ts";
import { p, smallPdf } from "./small.ts";

const bytesOf = (text: string) => Buffer.from(text, "latin1");
const recover = (text: string) => new RecoveredObjects(bytesOf(text));
const dataOf = (objects: RecoveredObjects, number: number) => {
  const object = objects.object(new PdfRef(number, 0));
  return object instanceof PdfStream ? latin1(object.data) : undefined;
};

describe("objects are found without a table:", () => {
  test("the last of a number counts", () => {
    const objects = recover("1 0 obj 1 endobj 2 0 obj (to) endobj 1 0 obj 3 endobj");
    expect(objects.object(new PdfRef(1, 0))).toBe(3);
    expect(objects.object(new PdfRef(7, 0))).toBeNull();
  });

  test("those that are packed in a stream too", () => {
    const packed = deflateSync("8 0 9 3 (a) 12").toString("latin1");
    const objects = recover(
      `4 0 obj <</Type/ObjStm/N 2/First 8/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream endobj`,
    );
    expect(objects.object(new PdfRef(9, 0))).toBe(12);
  });

  test("a stream ends by its length, or where one ends; what stands in it is no object", () => {
    const inner = "9 0 obj 1 endobj\nendstream x";
    const objects = recover(
      `1 0 obj <</Length ${inner.length}>>\nstream\n${inner}\nendstream endobj ` +
        "2 0 obj <</Length 5 0 R>> stream\r\nto 8 0 obj\r\nendstream endobj 3 0 obj <<>> stream\nuten slutt",
    );
    expect([1, 2, 3].map((number) => dataOf(objects, number))).toEqual([inner, "to 8 0 obj", "uten slutt"]);
    expect(objects.object(new PdfRef(9, 0))).toBeNull();
    expect(objects.object(new PdfRef(8, 0))).toBeNull();
  });

  test("what begins it is told by the trailers, else by its kind", () => {
    const root = (text: string) => recover(text).trailer.get("Root");
    const catalog = "1 0 obj <</Type/Catalog>> endobj";
    expect(root(`${catalog} 2 0 obj <<>> endobj trailer <</Root 2 0 R/Size 3>>`)).toEqual(new PdfRef(2, 0));
    expect(root(`${catalog} 2 0 obj <<>> endobj trailer <</Root 7 0 R>>`)).toEqual(new PdfRef(1, 0));
    expect(recover(`${catalog} trailer <</Size 3/Prev 9/ID[(a)(b)]>>`).trailer.has("Prev")).toBe(false);
  });

  test("a trailer inside a stream is another file's", () => {
    const inner = "trailer <</Root 2 0 R/Encrypt 9 0 R>>";
    const objects = recover(
      `1 0 obj <</Type/Catalog>> endobj 2 0 obj <</Length ${inner.length}>> stream\n${inner}\nendstream endobj ` +
        "trailer <</Root 1 0 R>>",
    );
    expect([...objects.trailer]).toEqual([["Root", new PdfRef(1, 0)]]);
  });

  test.each([
    ["no object", "trailer <</Root 1 0 R>>", "no-pdf"],
    ["one that is encrypted", "1 0 obj 1 endobj trailer <</Encrypt 1 0 R>>", "encrypted"],
  ])("%s is refused", (_, text, why) => {
    expect(() => recover(text)).toThrow(expect.objectContaining({ why }));
    expect(() => recover(text)).toThrow(RefusedError);
  });
});

/** Found by the fuzzer: an array or a dictionary without an end, and signs that end what has not begun. */
test.each([
  ["a parenthesis in an array", "[1 ) 2]"],
  ["a brace in an array", "[1 { 2]"],
  ["an array without an end", "[1 2"],
  ["a dictionary without an end", "<</A 1"],
  ["a parenthesis as a value", "<</A )>>"],
])("a damaged file with %s is read to its end", async (_, written) => {
  const whole = latin1(smallPdf([p("Hørt")], { objects: [written] }));
  const damaged = bytesOf(whole.replace(/startxref\s+\d+/, "startxref 3"));
  expect((await heardIn(damaged)).map(({ text }) => text)).toContain("Hørt");
});

test("a file is looked through in a time that grows with its length alone", () => {
  // Each of them ends nowhere: looked through to the end of the file, that is ten thousand million steps.
  for (const piece of ["1 0 obj [", "1 0 obj (", "1 0 obj <<>> stream\n", "1 0 obj <", "trailer <<"]) {
    const objects = () => recover(`2 0 obj 1 endobj ${piece.repeat(100_000)}`);
    expect(objects().object(new PdfRef(2, 0))).toBe(1);
  }
});

test("one object that cannot be read, of a file that cannot be looked through, is none, and told", async () => {
  const whole = latin1(smallPdf([p("Hørt")], { objects: ["[1 2"] }));
  const file = bytesOf(whole.replace("%%EOF", "%%EOF\ntrailer <</Encrypt 9 0 R>>\n"));
  const source = await Source.open(file);
  expect(source.object(new PdfRef(1, 0))).not.toBeNull();
  expect(source.object(new PdfRef(100, 0))).toBeNull();
  expect(source.recovered).toBe(true);
});
