import { expect, test } from "vitest";
import { info } from "../../../../src/pdf/finish/metadata/info.ts";
import { told } from "../../../../src/pdf/finish/metadata/metadata.ts";
import { xmp } from "../../../../src/pdf/finish/metadata/xmp.ts";
import { stringOf } from "../../../../src/pdf/read/values.ts";
import { readTextString } from "../../../../src/pdf/read/write.ts";

const metadata = {
  title: "Kommuneundersøkelsen 2015 – Sápmi & <Ŋŋ>",
  author: "IMDi (Integrerings- og mangfoldsdirektoratet)",
  subject: "Hovedfunn",
  keywords: ["kommuner", "spørreundersøkelse"],
  language: "nb",
  date: "2016-02-01",
  provenance: { edition: "2015", data: "8fc2926e50a3", program: "0.1.0" },
};
const print = { title: "Sidens tittel", language: "en", producer: "Skia/PDF m147" };
const facts = told(metadata, print);

test("Info tells what the edition says, and no time of the machine's", () => {
  const written = Object.fromEntries(
    [...info(facts)].map(([key, value]) => [key, readTextString(stringOf(value) ?? "")]),
  );
  expect(written).toEqual({
    Title: metadata.title,
    Author: metadata.author,
    Subject: "Hovedfunn",
    Keywords: "kommuner, spørreundersøkelse",
    Creator: "Kommunerapport 0.1.0",
    Producer: "Kommunerapport 0.1.0 (Skia/PDF m147)",
    CreationDate: "D:20160201000000Z",
    ModDate: "D:20160201000000Z",
  });
});

test("XMP tells the same, with the standards and where the report comes from", () => {
  const packet = xmp(facts, metadata.provenance);
  expect(packet).toContain("Kommuneundersøkelsen 2015 – Sápmi &amp; &lt;Ŋŋ&gt;");
  for (const property of [
    "<pdfaid:part>2</pdfaid:part>",
    "<pdfaid:conformance>A</pdfaid:conformance>",
    "<pdfuaid:part>1</pdfuaid:part>",
    "<pdf:Keywords>kommuner, spørreundersøkelse</pdf:Keywords>",
    "<xmp:CreateDate>2016-02-01T00:00:00Z</xmp:CreateDate>",
    "<dc:language><rdf:Bag><rdf:li>nb</rdf:li></rdf:Bag></dc:language>",
    "<rapport:Edition>2015</rapport:Edition>",
    "<rapport:DataHash>8fc2926e50a3</rapport:DataHash>",
    "<rapport:Program>0.1.0</rapport:Program>",
  ])
    expect(packet).toContain(property);
});

test("what the edition leaves out is left out of both", () => {
  const bare = { ...metadata, subject: "", keywords: [], date: undefined };
  expect([...info(told(bare, print)).keys()]).toEqual(["Title", "Author", "Creator", "Producer"]);
  expect(xmp(told(bare, print), bare.provenance)).not.toMatch(/dc:description|Keywords|dc:subject|Date>/);
});

test.each(["", "2016", "2016-13-01", "i går"])("«%s» is no date", (date) => {
  expect(() => told({ ...metadata, date }, print)).toThrow(/no date/);
});

test("what nobody tells is told as the page tells it, and the file is of no report", () => {
  const facts = told({}, print);
  expect(Object.fromEntries([...info(facts)].map(([key, value]) => [key, stringOf(value)]))).toEqual({
    Title: "Sidens tittel",
    Producer: "Kommunerapport (Skia/PDF m147)",
  });
  const packet = xmp(facts);
  expect(packet).toContain('<rdf:li xml:lang="en">Sidens tittel</rdf:li>');
  expect(packet).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(packet).not.toMatch(/rapport:|Provenance|dc:creator|CreatorTool/);
});
