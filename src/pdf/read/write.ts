import { isArray, isDict, isRef, type PdfDict, type PdfRef, type PdfValue } from "./values.ts";

/**
 * A value in PDF syntax, one character a byte. Dictionaries keep their order.
 *
 * @param numberOf the number that each reference gets in the file that is written
 */
export function write(value: PdfValue, numberOf: (ref: PdfRef) => number = ({ ref }) => ref): string {
  if (typeof value === "number") return writeNumber(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (isDict(value)) return writeDict(value, numberOf);
  if (isArray(value)) return `[${value.map((item) => write(item, numberOf)).join(" ")}]`;
  if (isRef(value)) return `${numberOf(value)} 0 R`;
  return "name" in value
    ? `/${writeName(value.name)}`
    : `<${Buffer.from(value.string, "latin1").toString("hex")}>`;
}

/** A text string (ISO 32000-1, 7.9.2.2): as it is where it is plain ASCII, else UTF-16 with a mark. */
export function textString(text: string): PdfValue {
  if (/^[\x20-\x7e]*$/.test(text)) return { string: text };
  return { string: Buffer.from(`\ufeff${text}`, "utf16le").swap16().toString("latin1") };
}

/** What a text string says; the other way of {@link textString}. Without a mark it is read as Latin 1. */
export function readTextString(bytes: string): string {
  if (!bytes.startsWith("\u00FE\u00FF")) return bytes;
  let text = "";
  for (let i = 2; i + 1 < bytes.length; i += 2)
    text += String.fromCharCode((bytes.charCodeAt(i) << 8) | bytes.charCodeAt(i + 1));
  return text;
}

function writeDict(dict: PdfDict, numberOf: (ref: PdfRef) => number): string {
  let text = "";
  dict.forEach((value, key) => {
    text += `${text === "" ? "" : "\n"}/${writeName(key)} ${write(value, numberOf)}`;
  });
  return `<<${text}>>`;
}

/** Most names are plain letters. */
const special = /[^\w.+:@-]/;

function writeName(name: string): string {
  if (!special.test(name)) return name;
  return name.replace(/[^\w.+:@-]/g, (c) => `#${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

/** PDF knows no exponents (ISO 32000-1, 7.3.3). */
function writeNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(10) : text;
}
