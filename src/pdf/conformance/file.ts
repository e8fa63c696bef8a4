import type { ReadPdf } from "../inspect/pdf.ts";
import { isArray, isDict, isRef, nameOf, type PdfValue, stringOf } from "../read/values.ts";
import type { Check, Fault } from "./check.ts";

/** Colours have one meaning: an output intent with a profile for RGB (ISO 19005-2, 6.2.3). */
export const outputIntent: Check = ({ file }) => {
  const intents = file.array(file.catalog.get("OutputIntents")).map((each) => file.dict(each));
  const intent = intents.find((each) => nameOf(each?.get("S")) === "GTS_PDFA1");
  const profile = intent?.get("DestOutputProfile");
  if (!file.dict(profile)) return [{ detail: "OutputIntents" }];
  const bytes = Buffer.from(file.stream(profile));
  const whole = bytes.length > 128 && bytes.readUInt32BE(0) === bytes.length;
  return whole && bytes.toString("latin1", 16, 20) === "RGB " && file.dict(profile)?.get("N") === 3
    ? []
    : [{ detail: "DestOutputProfile" }];
};

/** The file can be told from all others, and can be opened by everyone (6.1.3). */
export const identity: Check = ({ file }) => {
  const { trailer } = file.references;
  const [first, second] = file.array(trailer.get("ID")).map((each) => stringOf(file.resolve(each)));
  return [
    ...(first?.length === 16 && second?.length === 16 ? [] : [{ detail: "ID" }]),
    ...(trailer.has("Encrypt") ? [{ detail: "Encrypt" }] : []),
    ...(Buffer.from(file.bytes.subarray(0, 9)).toString("latin1") === "%PDF-1.7\n"
      ? []
      : [{ detail: "%PDF-1.7" }]),
  ];
};

/** Actions that a report has no use for, and that archives forbid (6.5.1): only links lead anywhere. */
const actions = new Set(["GoTo", "URI"]);
const forbiddenKeys = ["JS", "AA", "EmbeddedFiles", "AF", "EF", "XFA", "AcroForm", "FFilter", "OPI", "Ref"];

/** Nothing runs, and nothing is fetched or kept outside the file. */
export const selfContained: Check = (pdf) => {
  const faults: Fault[] = [];
  for (const object of objectsOf(pdf)) {
    for (const key of forbiddenKeys) if (object.has(key)) faults.push({ detail: key });
    const type = nameOf(object.get("S"));
    const isAction = nameOf(object.get("Type")) === "Action" || object.has("URI");
    if (isAction && (type === undefined || !actions.has(type))) faults.push({ detail: `Action ${type}` });
    if (nameOf(object.get("Type")) === "Filespec") faults.push({ detail: "Filespec" });
    // A stream whose bytes are in another file; F is a number in annotations.
    if (object.has("Length") && object.has("F")) faults.push({ detail: "F" });
  }
  const open = pdf.file.dict(pdf.file.catalog.get("OpenAction"));
  return open ? [...faults, { detail: "OpenAction" }] : faults;
};

/** Every dictionary of the file, those inside others as well. */
function objectsOf({ file }: ReadPdf): ReadonlyMap<string, PdfValue>[] {
  const found: ReadonlyMap<string, PdfValue>[] = [];
  const visit = (value: PdfValue) => {
    if (isDict(value)) {
      found.push(value);
      for (const entry of value.values()) visit(entry);
    } else if (isArray(value)) for (const entry of value) visit(entry);
  };
  for (const ref of file.references.places.keys()) {
    const value = file.resolve({ ref });
    if (!isRef(value)) visit(value);
  }
  return found;
}
