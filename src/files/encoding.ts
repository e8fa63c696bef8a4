/** What a file turned out to be when it is not text that we can read. */
export type EncodingFault = "utf-16" | "excel" | "binary" | "mac" | "windows-1252";

export type Decoded = { readonly text: string } | { readonly fault: EncodingFault };

/**
 * The text of a file, in UTF-8 (with or without byte-order mark) or Windows-1252, which Norwegian Excel
 * writes when asked for plain «CSV». Valid UTF-8 is taken for UTF-8: Windows-1252 text with a letter
 * outside ASCII is never valid UTF-8 by chance in Norwegian, where such letters stand alone.
 *
 * @param only refuses Windows-1252
 */
export function decode(bytes: Uint8Array, only?: "utf-8"): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return { fault: "utf-16" };
  // A workbook (.xlsx) is a ZIP archive.
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { fault: "excel" };
  if (bytes.includes(0)) return { fault: looksLikeUtf16(bytes) ? "utf-16" : "binary" };
  if (bytes.some(isControl)) return { fault: "binary" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const text = fromWindows1252(bytes);
    if (macLetters.test(text)) return { fault: "mac" };
    return only === undefined ? { text } : { fault: "windows-1252" };
  }
}

/**
 * 0x80–0x9F, where Windows-1252 differs from Latin-1. The five bytes that have no character stand for
 * themselves. Our own table, since Node 20's decoder of that name gives control characters here.
 */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 0x80));
}

/**
 * How æ, ø and å of the old Macintosh encoding («CSV (Macintosh)») look when read as Windows-1252, and the
 * five bytes that are no character there; Å is one of them.
 */
const macLetters = /[a-z][¾¿Œ]|[¾¿Œ][a-z]|[\u0081\u008D\u008F\u0090\u009D]/i;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Western text in UTF-16 without a mark has a zero in every second byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros >= bytes.length / 3;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
}
