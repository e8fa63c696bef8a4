import { nameOf } from "../read/values.ts";
import type { Check, Fault } from "./check.ts";

/** Info's keys and the XMP properties that must say the same (ISO 19005-2, 6.6.2.3; table of ISO 16684-1). */
const pairs: readonly (readonly [string, string])[] = [
  ["Title", "dc:title"],
  ["Author", "dc:creator"],
  ["Subject", "dc:description"],
  ["Keywords", "pdf:Keywords"],
  ["Creator", "xmp:CreatorTool"],
  ["Producer", "pdf:Producer"],
  ["CreationDate", "xmp:CreateDate"],
  ["ModDate", "xmp:ModifyDate"],
];

/** What Info and XMP say is the same, and says something. */
export const infoEqualsXmp: Check = ({ info, xmp }) => {
  if (xmp === undefined) return [{ detail: "Metadata" }];
  const faults: Fault[] = pairs.flatMap(([key, property]) => {
    const [inInfo, inXmp] = [asXmpDate(info.get(key)), propertyOf(xmp, property)];
    return inInfo === inXmp ? [] : [{ detail: `${key} «${inInfo ?? ""}» ≠ ${property} «${inXmp ?? ""}»` }];
  });
  const needed = ["Title", "Author"].filter((key) => !info.get(key)?.trim());
  return [...faults, ...needed.map((key) => ({ detail: key }))];
};

/** The file claims PDF/A-2a and PDF/UA-1, in an XMP packet that isn't packed. */
export const claims: Check = ({ file, xmp }) => {
  const dict = file.dict(file.catalog.get("Metadata"));
  const wanted: readonly (readonly [string, string])[] = [
    ["pdfaid:part", "2"],
    ["pdfaid:conformance", "A"],
    ["pdfuaid:part", "1"],
  ];
  return [
    ...wanted
      .filter(([property, value]) => propertyOf(xmp ?? "", property) !== value)
      .map(([property]) => ({ detail: property })),
    ...(dict?.has("Filter") ? [{ detail: "Filter" }] : []),
    ...(nameOf(dict?.get("Subtype")) === "XML" ? [] : [{ detail: "Subtype" }]),
  ];
};

/** Where the report comes from: edition, data and program. */
export const provenance: Check = ({ xmp }) =>
  ["rapport:Edition", "rapport:DataHash", "rapport:Program"]
    .filter((property) => !propertyOf(xmp ?? "", property))
    .map((property) => ({ detail: property }));

/** The title is shown instead of the file's name, and the file says that it has tags (ISO 14289-1, 7.1). */
export const viewing: Check = ({ file }) => [
  ...(file.dict(file.catalog.get("ViewerPreferences"))?.get("DisplayDocTitle") === true
    ? []
    : [{ detail: "DisplayDocTitle" }]),
  ...(file.dict(file.catalog.get("MarkInfo"))?.get("Marked") === true ? [] : [{ detail: "Marked" }]),
  ...(file.dict(file.catalog.get("MarkInfo"))?.get("Suspects") === true ? [{ detail: "Suspects" }] : []),
];

/** The first value of a property of an XMP packet. */
export function propertyOf(xmp: string, property: string): string | undefined {
  const [, inside] = new RegExp(`<${property}>(.*?)</${property}>`, "s").exec(xmp) ?? [];
  if (inside === undefined) return undefined;
  const first = /<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(inside)?.[1] ?? inside;
  return first
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

/** `D:20160201000000Z` → `2016-02-01T00:00:00Z`; any other text as it is. */
function asXmpDate(text: string | undefined): string | undefined {
  const date = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text ?? "");
  if (!date) return text || undefined;
  const [, year, month, day, hour, minute, second] = date;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
