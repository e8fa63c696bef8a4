import { expect, test } from "vitest";
import { Mark } from "../../../../src/pdf/finish/content/found.ts";
import type { Page } from "../../../../src/pdf/finish/pages.ts";
import { isContent, isNode, type Kid } from "../../../../src/pdf/finish/tree/node.ts";
import { readTree } from "../../../../src/pdf/finish/tree/read-tree.ts";
import { PdfFile } from "../../../../src/pdf/read/file.ts";
import { pdfOf } from "../../sample.ts";

/** A page with three marks; it is object 3. */
const marks = new Map([0, 1, 2].map((mcid) => [mcid, new Mark(mcid, 0, 0)]));
const page = { index: 0, ref: { ref: 3 }, scan: { marks }, forms: [] } as unknown as Page;

/** The tree of a print whose elements are these, from object 4 on. */
function read(...elements: readonly string[]): string {
  const objects = [
    "<</Type /Catalog /StructTreeRoot 2 0 R>>",
    "<</Type /StructTreeRoot\n/K 4 0 R>>",
    "<</Type /Page>>",
    ...elements.map((element) => `<</Type /StructElem\n/S ${element}>>`),
  ];
  return outline(readTree(new PdfFile(pdfOf(objects)), [page]) as Kid);
}

function outline(kid: Kid): string {
  if (isNode(kid)) return `${kid.role}${kid.hook ? `-${kid.hook}` : ""}(${kid.kids.map(outline).join(" ")})`;
  return isContent(kid) ? String(kid.mark.mcid) : `→${kid.annotation.ref}`;
}

test("what stands around a line of text and says nothing is left out", () => {
  const lines = ["/NonStruct\n/P 5 0 R\n/Pg 3 0 R\n/K [0 1]", "/NonStruct\n/P 5 0 R\n/Pg 3 0 R\n/K 2"];
  const tree = read("/Document\n/P 2 0 R\n/K 5 0 R", "/P\n/P 4 0 R\n/K [6 0 R 7 0 R]", ...lines);
  expect(tree).toBe("Document(P(0 1 2))");
});

test("but not where it says something: in another language, as an item, around other elements", () => {
  const line = "/P 5 0 R\n/Pg 3 0 R\n/K 0";
  const top = "/Document\n/P 2 0 R\n/K 5 0 R";
  expect(read(top, "/P\n/P 4 0 R\n/K 6 0 R", `/NonStruct\n/Lang (en)\n${line}`)).toBe(
    "Document(P(NonStruct(0)))",
  );
  expect(read(top, "/P\n/P 4 0 R\n/K 6 0 R", `/NonStruct\n/Lang (nb-x-dt)\n${line}`)).toBe(
    "Document(P(NonStruct-dt(0)))",
  );
  expect(read(top, "/L\n/P 4 0 R\n/K 6 0 R", `/NonStruct\n${line}`)).toBe("Document(L(NonStruct(0)))");
  expect(read(top, "/NonStruct\n/P 4 0 R\n/K 6 0 R", `/P\n${line}`)).toBe("Document(NonStruct(P(0)))");
});

test("an active area and a mark on another page are told by dictionaries", () => {
  const kids = "[0 <</Type /OBJR\n/Obj 9 0 R\n/Pg 3 0 R>> <</Type /MCR\n/Pg 3 0 R\n/MCID 2>>]";
  expect(read("/Document\n/P 2 0 R\n/K 5 0 R", `/Link\n/P 4 0 R\n/Pg 3 0 R\n/K ${kids}`)).toBe(
    "Document(Link(0 →9 2))",
  );
});

test("there may be no tree, or one of nothing", () => {
  expect(readTree(new PdfFile(pdfOf(["<</Type /Catalog>>"])), [])).toBeUndefined();
  const empty = [
    "<</Type /Catalog /StructTreeRoot 2 0 R>>",
    "<</K 3 0 R>>",
    "<</Type /StructElem /S /Document /P 2 0 R>>",
  ];
  expect(readTree(new PdfFile(pdfOf(empty)), [])).toBeUndefined();
});
