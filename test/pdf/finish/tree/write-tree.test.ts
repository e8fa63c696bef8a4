import { afterAll, beforeAll, expect, test } from "vitest";
import { openPrinter, type Printer } from "../../../../src/pdf/print.ts";
import { PdfFile } from "../../../../src/pdf/read/file.ts";
import { isDict, nameOf, type PdfDict, stringOf } from "../../../../src/pdf/read/values.ts";
import { finish } from "../../layout/finish-page.ts";
import { page } from "../../sample.ts";

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

async function finished(body: string): Promise<PdfFile> {
  return new PdfFile(finish(await printer.print(page(body), { tagged: true, outline: true })));
}

function elements(file: PdfFile, role: string): readonly PdfDict[] {
  return [...file.references.places.keys()]
    .map((ref) => file.resolve({ ref }))
    .filter(isDict)
    .filter((dict) => nameOf(dict.get("Type")) === "StructElem" && nameOf(dict.get("S")) === role);
}

test("links of every page are visited in the order of the structure, with and without links on it", async () => {
  const file = await finished(
    `<h1>Prøve</h1><section><p>Uten lenke</p></section><section><p><a href="https://example.org/">Lenke</a></p></section>`,
  );
  expect(file.pages().map(({ dict }) => nameOf(dict.get("Tabs")))).toEqual(["S", "S", "S"]);
});

test("a heading of a table has an id only where some cell says that it is its own", async () => {
  const file = await finished(
    `<h1>Prøve</h1><table><thead><tr><th scope="col">Sted</th><th scope="col">Andel</th></tr></thead>
<tbody><tr><th scope="row">Nord</th><td>1</td></tr><tr><th scope="row">Sør</th><td>2</td></tr></tbody></table>`,
  );
  const ids = elements(file, "TH").map((dict) => stringOf(dict.get("ID")));
  // «Sted» stands over headings alone.
  expect(ids.filter((id) => id === undefined)).toHaveLength(1);
  const named = elements(file, "TD").flatMap((dict) => {
    const attributes = file.dict(dict.get("A"));
    return file.array(attributes?.get("Headers")).map(stringOf);
  });
  expect(new Set(ids.filter((id) => id !== undefined))).toEqual(new Set(named));
  const tree = file.dict(file.dict(file.catalog.get("StructTreeRoot"))?.get("IDTree"));
  const names = file.array(file.dict(file.array(tree?.get("Kids"))[0])?.get("Names"));
  expect(names.flatMap((each) => stringOf(each) ?? [])).toEqual([...new Set(named)].sort());
});
