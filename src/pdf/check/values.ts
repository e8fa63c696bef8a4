/** A string, one byte in each character. */
export class PdfString {
  readonly bytes: string;

  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

/** A reference to an object. */
export class PdfRef {
  readonly number: number;
  readonly generation: number;

  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}

/** A stream, as it lies in the file. */
export class PdfStream {
  readonly dict: PdfDict;
  /** Packed, and no longer encrypted. */
  readonly data: Uint8Array;

  constructor(dict: PdfDict, data: Uint8Array) {
    this.dict = dict;
    this.data = data;
  }
}

export type PdfArray = readonly PdfObject[];
/** Entries by their names, which stand here without a slash. */
export type PdfDict = ReadonlyMap<string, PdfObject>;

/** What objects and content are made of (ISO 32000-1, 7.3). A name has its slash: `/Catalog`. */
export type PdfObject =
  | number
  | string
  | boolean
  | PdfString
  | PdfRef
  | PdfStream
  | PdfArray
  | PdfDict
  | null;
export type Value = PdfObject | undefined;

export const isDict = (value: Value): value is PdfDict => value instanceof Map;
export const isArray = (value: Value): value is PdfArray => Array.isArray(value);

/** Bytes as text with one of them in each character. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

const utf8 = new TextDecoder("utf-8");
const utf16 = new TextDecoder("utf-16be");

/** PDFDocEncoding where it isn't Latin-1 (ISO 32000-1, annex D). */
const docEncoding: Readonly<Record<number, string>> = Object.fromEntries(
  [..."˘ˇˆ˙˝˛˚˜"]
    .map((sign, index) => [0x18 + index, sign] as const)
    .concat(
      [..."•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž"].map((sign, index) => [0x80 + index, sign] as const),
      [[0xa0, "€"]],
    ),
);

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16 with its mark, UTF-8 with its, or PDFDocEncoding. */
export function textOfString({ bytes }: PdfString): string {
  if (bytes.startsWith("\xfe\xff")) return utf16.decode(Buffer.from(bytes, "latin1").subarray(2));
  if (bytes.startsWith("\xef\xbb\xbf")) return utf8.decode(Buffer.from(bytes, "latin1").subarray(3));
  return bytes.replace(/[^ -~\u00A1-\u00FF]/g, (char) => docEncoding[char.charCodeAt(0)] ?? char);
}
