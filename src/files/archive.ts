import { inflateRawSync } from "node:zlib";

/** Why a file of an office program is not opened. */
export type ArchiveFault =
  /** No archive, or one that is damaged. */
  | "damaged"
  /** The format before 2007, or a file with a password. */
  | "old-or-locked"
  | "macros"
  | "links"
  /** More than it says, or more than any of our kind has: an archive made to fill the memory. */
  | "too-large"
  /** Declares names of its own, which such a file never does. */
  | "declarations";

/** Twenty times the workbook of a survey of all municipalities, or a book. */
const MOST_BYTES = 40_000_000;
const MOST_PARTS = 1000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Looks a workbook or a Word file through before anything parses it: what the archive holds, and that it holds no more
 * than it says.
 * The time is bounded by the file's own size and {@link MOST_BYTES}.
 *
 * @param main the part that makes it what it is: `xl/workbook.xml`
 * @returns undefined where nothing speaks against it
 */
export function faultIn(bytes: Uint8Array, main: string): ArchiveFault | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length >= 8 && view.readUInt32LE(0) === 0xe011cfd0) return "old-or-locked";
  // The end of the directory stands last, but for a comment of at most 65 535 bytes.
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > view.length || view.readUInt32LE(end) !== END) return "damaged";
  const count = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  if (count > MOST_PARTS) return "too-large";
  const names = new Set<string>();
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== ENTRY) return "damaged";
    const [flags, method] = [view.readUInt16LE(at + 8), view.readUInt16LE(at + 10)];
    const [packed, size] = [view.readUInt32LE(at + 20), view.readUInt32LE(at + 24)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = view.toString("utf8", at + 46, at + 46 + nameLength);
    if ((flags & 1) !== 0) return "old-or-locked";
    if (/vbaProject|macrosheets/iu.test(name)) return "macros";
    if (/externalLinks/iu.test(name)) return "links";
    names.add(name);
    total += size;
    if (total > MOST_BYTES) return "too-large";
    const content = contentAt(view, view.readUInt32LE(at + 42), packed, size, method);
    if (content === undefined) return "damaged";
    if (content === "too-large") return "too-large";
    if (/\.(?:xml|rels)$/iu.test(name)) {
      const text = content.toString("utf8");
      if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) return "declarations";
    }
    at += 46 + nameLength + extra + comment;
  }
  return names.has(main) ? undefined : "damaged";
}

function contentAt(
  view: Buffer,
  at: number,
  packed: number,
  size: number,
  method: number,
): Buffer | "too-large" | undefined {
  if (at + 30 > view.length || view.readUInt32LE(at) !== LOCAL) return undefined;
  const from = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
  const stored = view.subarray(from, from + packed);
  if (stored.length < packed) return undefined;
  if (method === 0) return packed === size ? stored : undefined;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const isLonger = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isLonger ? "too-large" : undefined;
  }
}
