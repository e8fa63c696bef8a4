import type { PdfFile } from "../../read/file.ts";
import { isArray, nameOf, type PdfDict, type PdfRef, type PdfValue, stringOf } from "../../read/values.ts";
import { readTextString } from "../../read/write.ts";
import type { Attributes } from "./node.ts";

/** An element of the structure tree as the print tells it (ISO 32000-1, table 323). */
export interface PrintElement {
  readonly role: string;
  /** As the page tells it: `nb-x-toc`. */
  readonly language?: string | undefined;
  /** The page that its content stands on, if it is told here. */
  readonly page?: PdfValue | undefined;
  /** Its marks, by number or as dictionaries, its elements and its active areas, in reading order. */
  readonly kids: readonly PdfValue[];
  readonly attributes: Attributes;
  readonly id?: string | undefined;
  readonly alt?: string | undefined;
  readonly actual?: string | undefined;
}

const noAttributes: Attributes = {};

const owned = (entry: string) => `(?:<</O /Table\\s${entry}>>\\s?)?`;
const cell = ["/Headers \\[((?:\\(\\w+\\)\\s?)+)\\]", "/Scope /(\\w+)", "/RowSpan (\\d+)", "/ColSpan (\\d+)"];
/** `12 0 obj <</Type /StructElem /S /TD /P 9 0 R /K [13 0 R 15 0 R]>>` */
const plain = new RegExp(
  `\\s*\\d+ 0 obj\\s*<</Type /StructElem\\s/S /(\\w+)(?:\\s/Lang \\(([\\w-]+)\\))?\\s/P \\d+ 0 R(?:\\s/Pg (\\d+) 0 R)?` +
    `\\s/K (?:(\\d+(?: 0 R)?)|\\[([\\d R]*)\\])(\\s/A \\[${cell.map(owned).join("")}\\])?(?:\\s/ID \\((\\w+)\\))?>>`,
  "y",
);
const kid = /\d+(?: 0 R)?/g;

/**
 * Reads an element by one expression, which nearly all of a print's thousands allow: in a fraction of the time that
 * its dictionary takes, and without keeping it.
 *
 * @returns undefined for another object, and for an element of which there is more to know
 */
export function readPlainElement(file: PdfFile, ref: PdfRef): PrintElement | undefined {
  const found = file.written(ref, plain);
  if (!found) return undefined;
  const page = found[3];
  const only = found[4];
  return {
    role: found[1] as string,
    language: found[2],
    page: page === undefined ? undefined : { ref: Number(page) },
    kids: only === undefined ? ((found[5] as string).match(kid) ?? []).map(kidOf) : [kidOf(only)],
    attributes: found[6] === undefined ? noAttributes : cellAttributes(found),
    id: found[11],
  };
}

/** @param written `12`, a mark, or `12 0 R`, an element */
function kidOf(written: string): number | PdfRef {
  const number = Number.parseInt(written, 10);
  return written.endsWith("R") ? { ref: number } : number;
}

function cellAttributes(found: RegExpExecArray): Attributes {
  const rows = found[9];
  const columns = found[10];
  return {
    headers: found[7]?.match(/\w+/g) ?? undefined,
    scope: found[8],
    rowSpan: rows === undefined ? undefined : Number(rows),
    columnSpan: columns === undefined ? undefined : Number(columns),
  };
}

/** Reads any element, from its dictionary. */
export function readElement(file: PdfFile, dict: PdfDict): PrintElement {
  const text = (key: string): string | undefined => {
    // Most elements have none of them.
    if (!dict.has(key)) return undefined;
    const found = stringOf(file.resolve(dict.get(key)));
    return found === undefined ? undefined : readTextString(found);
  };
  return {
    role: nameOf(file.resolve(dict.get("S"))) ?? "NonStruct",
    language: text("Lang"),
    page: dict.get("Pg"),
    kids: listOf(file, dict.get("K")),
    attributes: dict.has("A") ? attributesOf(file, listOf(file, dict.get("A"))) : noAttributes,
    id: text("ID"),
    alt: text("Alt"),
    actual: text("ActualText"),
  };
}

/** What stands alone, as a list of one. */
export function listOf(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined) return [];
  const found = file.resolve(value);
  return isArray(found) ? found : [value];
}

function attributesOf(file: PdfFile, owners: readonly PdfValue[]): Attributes {
  const found: Attributes = {};
  for (const owner of owners) {
    const told = file.dict(owner);
    if (!told) continue;
    const number = (key: string) => {
      const value = file.resolve(told.get(key));
      return typeof value === "number" ? value : undefined;
    };
    found.scope ??= nameOf(told.get("Scope"));
    found.numbering ??= nameOf(told.get("ListNumbering"));
    found.rowSpan ??= number("RowSpan");
    found.columnSpan ??= number("ColSpan");
    if (told.has("Headers"))
      found.headers = file.array(told.get("Headers")).flatMap((id) => stringOf(file.resolve(id)) ?? []);
  }
  return found;
}
