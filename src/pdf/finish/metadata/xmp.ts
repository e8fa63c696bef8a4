import { escapeMarkup } from "../../../files/markup.ts";
import type { Provenance, Told } from "./metadata.ts";

/** Names of the properties of ours: where the report comes from. */
const provenanceNamespace = "urn:kommunerapport:provenance:1.0:";

/** A set of properties that PDF/A does not know, with what each means (ISO 19005-2, 6.6.2.3.3). */
interface Schema {
  readonly name: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly properties: readonly { name: string; type: string; internal: boolean; means: string }[];
}

const identification: Schema = {
  name: "PDF/UA identification schema",
  prefix: "pdfuaid",
  namespace: "http://www.aiim.org/pdfua/ns/id/",
  properties: [
    {
      name: "part",
      type: "Integer",
      internal: true,
      means: "Indicates which part of ISO 14289 is followed",
    },
  ],
};

const ofReport: Schema = {
  name: "Provenance of a report",
  prefix: "rapport",
  namespace: provenanceNamespace,
  properties: [
    { name: "Edition", type: "Text", internal: false, means: "Edition of the survey that is reported" },
    { name: "DataHash", type: "Text", internal: false, means: "SHA-256 of the data of the edition" },
    { name: "Program", type: "Text", internal: true, means: "Version of the program that made the file" },
  ],
};

/**
 * The XMP packet: what Info tells, the language, the standards that the file follows (PDF/A-2a and PDF/UA-1),
 * and where it comes from.
 */
export function xmp(told: Told, provenance?: Provenance): string {
  const { title, language, author, subject, keywords, creator, producer, date } = told;
  const properties = [
    simple("dc:format", "application/pdf"),
    `<dc:title>${inLanguages(title, language)}</dc:title>`,
    author && `<dc:creator><rdf:Seq>${entry(author)}</rdf:Seq></dc:creator>`,
    subject && `<dc:description>${inLanguages(subject, language)}</dc:description>`,
    keywords && `<dc:subject><rdf:Bag>${keywords.split(", ").map(entry).join("")}</rdf:Bag></dc:subject>`,
    `<dc:language><rdf:Bag>${entry(language)}</rdf:Bag></dc:language>`,
    keywords && simple("pdf:Keywords", keywords),
    simple("pdf:Producer", producer),
    creator && simple("xmp:CreatorTool", creator),
    date && simple("xmp:CreateDate", date),
    date && simple("xmp:ModifyDate", date),
    date && simple("xmp:MetadataDate", date),
    simple("pdfaid:part", "2"),
    simple("pdfaid:conformance", "A"),
    simple("pdfuaid:part", "1"),
    provenance && simple("rapport:Edition", provenance.edition),
    provenance && simple("rapport:DataHash", provenance.data),
    provenance && simple("rapport:Program", provenance.program),
  ].filter(Boolean);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"${provenance ? `\n xmlns:rapport="${provenanceNamespace}"` : ""}>
${properties.join("\n")}
</rdf:Description>
${extensions(provenance ? [identification, ofReport] : [identification])}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function extensions(schemas: readonly Schema[]): string {
  const property = ({ name, type, internal, means }: Schema["properties"][number]) =>
    `<rdf:li rdf:parseType="Resource">${simple("pdfaProperty:name", name)}${simple("pdfaProperty:valueType", type)}` +
    `${simple("pdfaProperty:category", internal ? "internal" : "external")}` +
    `${simple("pdfaProperty:description", means)}</rdf:li>`;
  const schema = ({ name, prefix, namespace, properties }: Schema) =>
    `<rdf:li rdf:parseType="Resource">${simple("pdfaSchema:schema", name)}` +
    `${simple("pdfaSchema:namespaceURI", namespace)}${simple("pdfaSchema:prefix", prefix)}` +
    `<pdfaSchema:property><rdf:Seq>${properties.map(property).join("")}</rdf:Seq></pdfaSchema:property></rdf:li>`;
  return `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>
${schemas.map(schema).join("\n")}
</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
}

function inLanguages(text: string, language: string): string {
  const one = (code: string) => `<rdf:li xml:lang="${code}">${escapeMarkup(text)}</rdf:li>`;
  return `<rdf:Alt>${one("x-default")}${one(language)}</rdf:Alt>`;
}

function entry(text: string): string {
  return `<rdf:li>${escapeMarkup(text)}</rdf:li>`;
}

function simple(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}
