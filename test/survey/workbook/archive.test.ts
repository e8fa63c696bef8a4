import { expect, test } from "vitest";
import { writeWorkbook } from "../../../src/survey/workbook/write-workbook.ts";
import { archive } from "../../support/archive.ts";
import { deliveredIn, minimal, toldOf, workbookWith } from "./support.ts";

const book = { name: "xl/workbook.xml", content: Buffer.from("<workbook/>") };
const zeros = (size: number) => Buffer.alloc(size);
const xml = (text: string) => Buffer.from(`<?xml version="1.0"?>${text}`);
const rows = (count: number) =>
  xml(
    `<worksheet><sheetData>${Array.from({ length: count }, (_, i) => `<row r="${i + 1}"/>`).join("")}</sheetData></worksheet>`,
  );

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ["a text", () => Buffer.from("question;option"), "damaged"],
  ["nothing", () => Buffer.alloc(0), "damaged"],
  ["another archive", () => archive([{ name: "a.txt", content: Buffer.from("a") }]), "damaged"],
  ["half a workbook", async () => (await writeWorkbook(deliveredIn(minimal))).slice(0, 3000), "damaged"],
  [
    "the format before 2007",
    () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), zeros(1000)]),
    "old-or-locked",
  ],
  [
    "macros under another name",
    () => archive([book, { name: "xl/vbaProject.bin", content: zeros(9) }]),
    "macros",
  ],
  [
    "links to other files",
    () => archive([book, { name: "xl/externalLinks/externalLink1.xml", content: xml("<a/>") }]),
    "links",
  ],
  [
    "an archive that says that it is vast",
    () => archive([book, { name: "a.xml", content: zeros(9), claims: 4_000_000_000 }]),
    "too-large",
  ],
  [
    "an archive that is larger than it says",
    () => archive([book, { name: "a.xml", content: zeros(30_000_000), claims: 100 }]),
    "too-large",
  ],
  [
    "many parts that are vast together",
    () =>
      archive([
        book,
        ...Array.from({ length: 30 }, (_, i) => ({ name: `${i}.xml`, content: zeros(2_000_000) })),
      ]),
    "too-large",
  ],
  [
    "names that grow when they are read",
    () => archive([book, { name: "xl/a.xml", content: xml('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>') }]),
    "declarations",
  ],
])("%s is refused in a moment, with one message", async (_, make, fault) => {
  const bytes = await make();
  const before = performance.now();
  const { told, problems } = await toldOf(bytes);
  expect(performance.now() - before).toBeLessThan(3000);
  expect(told).toEqual(["workbook.refused "]);
  expect(problems.all[0]?.message.nb.what).toBe(
    (await import("../../../src/survey/workbook/messages.ts")).messages["workbook.refused"].write({
      fault: fault as never,
    }).nb.what,
  );
});

test("a million rows, or a cell far away, is refused with one message", async () => {
  const far = await workbookWith((s) => s("Tall").set("A30000", "x"));
  expect((await toldOf(far)).told).toEqual(["workbook.vast arket «Tall»"]);
  const wide = await workbookWith((s) => s("Tall").set("ZZ2", "x"));
  expect((await toldOf(wide)).told).toEqual(["workbook.vast arket «Tall»"]);
  const before = performance.now();
  const many = archive([
    {
      name: "[Content_Types].xml",
      content: xml(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
    },
    {
      name: "xl/workbook.xml",
      content: xml(
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Tall" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: xml(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
    },
    { name: "xl/worksheets/sheet1.xml", content: rows(1_000_000) },
  ]);
  const { told } = await toldOf(many);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^workbook\.(?:vast|refused) /u);
  expect(performance.now() - before).toBeLessThan(15_000);
});
