/** A PDF's kinds of values (ISO 32000-1, 7.3), as few as the checks need. */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | readonly PdfValue[] | PdfDict;

interface PdfName {
  readonly name: string;
}

/** One byte a character; text strings may be UTF-16 with a byte-order mark. */
interface PdfString {
  readonly string: string;
}

/** A reference to an object by its number. Generations are not used by any PDF that is made here. */
export interface PdfRef {
  readonly ref: number;
}

export type PdfDict = ReadonlyMap<string, PdfValue>;

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return value instanceof Map;
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

export function isRef(value: PdfValue | undefined): value is PdfRef {
  return typeof value === "object" && value !== null && "ref" in value;
}

/** The text of a name, or undefined for anything else. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === "object" && value !== null && "name" in value ? value.name : undefined;
}

/** The bytes of a string, or undefined for anything else. */
export function stringOf(value: PdfValue | undefined): string | undefined {
  return typeof value === "object" && value !== null && "string" in value ? value.string : undefined;
}
