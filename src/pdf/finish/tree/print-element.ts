import type { PdfFile } from "../../read/file.ts";
import { isArray, nameOf, type PdfDict, type PdfValue, stringOf } from "../../read/values.ts";
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

/** Reads an element from its dictionary. */
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
