import { inflateSync } from "node:zlib";
import { limits, RefusedError } from "./limits.ts";

/** What a filter is told: of how many bytes a row has, and how rows were made shorter. */
export type Parameters = (key: string) => number | undefined;

/**
 * Unpacks what one filter has packed (ISO 32000-1, 7.4).
 *
 * @returns the bytes as they are for filters of pictures, which nobody asks for
 * @throws RefusedError beyond the limit; Error for bytes that were not packed so, and for filters that there are not
 */
export function unpack(data: Uint8Array, filter: string, parameters: Parameters): Uint8Array {
  switch (filter) {
    case "FlateDecode":
    case "Fl":
      return unpredicted(inflate(data), parameters);
    case "LZWDecode":
    case "LZW":
      return unpredicted(lzw(data, parameters("EarlyChange") ?? 1), parameters);
    case "ASCIIHexDecode":
    case "AHx":
      return hexadecimal(data);
    case "ASCII85Decode":
    case "A85":
      return base85(data);
    case "RunLengthDecode":
    case "RL":
      return runLengths(data);
    case "DCTDecode":
    case "DCT":
    case "JPXDecode":
    case "CCITTFaxDecode":
    case "CCF":
    case "JBIG2Decode":
    case "Crypt":
      return data;
    default:
      throw new Error(filter);
  }
}

/** What is cut off is read as far as it goes. @throws RefusedError beyond the limit; zlib's Error for what isn't packed so */
export function inflate(data: Uint8Array): Uint8Array {
  try {
    return inflateSync(data, { maxOutputLength: limits.stream, finishFlush: 2 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") tooLong();
    throw error;
  }
}

function tooLong(): never {
  throw new RefusedError("limit", `A stream of more than ${limits.stream} bytes`);
}

/** Bytes that are put together piece by piece, as many as a stream may have. */
class Bytes {
  #bytes = Buffer.alloc(4096);
  #length = 0;

  push(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    if (length > limits.stream) tooLong();
    if (length > this.#bytes.length) {
      const larger = Buffer.alloc(2 * length);
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = length;
  }

  all(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** @param early by how many codes before they are needed longer ones begin */
function lzw(data: Uint8Array, early: number): Uint8Array {
  const found = new Bytes();
  const [clear, end] = [256, 257];
  const table: Uint8Array[] = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte));
  let next = 258;
  let width = 9;
  let before: Uint8Array | undefined;
  let bits = 0;
  let held = 0;
  for (const byte of data) {
    bits = ((bits << 8) | byte) & 0xffffff;
    held += 8;
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === end) break;
    if (code === clear) {
      next = 258;
      width = 9;
      before = undefined;
      continue;
    }
    const known = code < 256 || (code > end && code < next) ? table[code] : undefined;
    const piece: Uint8Array | undefined =
      known ?? (before && Uint8Array.from([...before, before[0] as number]));
    if (!piece) throw new Error(`LZW ${code}`);
    found.push(piece);
    if (before && next < 4096) {
      const longer = new Uint8Array(before.length + 1);
      longer.set(before);
      longer[before.length] = piece[0] as number;
      table[next++] = longer;
    }
    before = piece;
    width = Math.min(12, Math.max(9, 32 - Math.clz32(next + early - 1)));
  }
  return found.all();
}

function hexadecimal(data: Uint8Array): Uint8Array {
  const [digits = ""] = Buffer.from(data).toString("latin1").split(">");
  return Buffer.from(digits.replace(/[^0-9A-Fa-f]/g, "").replace(/^(?:..)*.$/, "$&0"), "hex");
}

function base85(data: Uint8Array): Uint8Array {
  const found = new Bytes();
  let digits: number[] = [];
  const flush = () => {
    const count = digits.length;
    if (count < 2) return;
    while (digits.length < 5) digits.push(84);
    const word = Buffer.alloc(4);
    word.writeUInt32BE(digits.reduce((value, digit) => value * 85 + digit, 0) % 2 ** 32);
    found.push(word.subarray(0, count - 1));
    digits = [];
  };
  for (const byte of data) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && digits.length === 0) found.push(new Uint8Array(4));
    else if (byte >= 0x21 && byte <= 0x75) {
      digits.push(byte - 0x21);
      if (digits.length === 5) flush();
    }
  }
  flush();
  return found.all();
}

function runLengths(data: Uint8Array): Uint8Array {
  const found = new Bytes();
  for (let at = 0; at < data.length; ) {
    const length = data[at++] as number;
    if (length === 128) break;
    if (length < 128) {
      found.push(data.subarray(at, at + length + 1));
      at += length + 1;
    } else found.push(new Uint8Array(257 - length).fill(data[at++] ?? 0));
  }
  return found.all();
}

/** Undoes what makes rows of numbers shorter (ISO 32000-1, 7.4.4.4). */
function unpredicted(data: Uint8Array, parameters: Parameters): Uint8Array {
  const predictor = parameters("Predictor") ?? 1;
  if (predictor < 2) return data;
  const [colours, bits, columns] = [
    parameters("Colors") ?? 1,
    parameters("BitsPerComponent") ?? 8,
    parameters("Columns") ?? 1,
  ];
  const step = Math.max(1, Math.ceil((colours * bits) / 8));
  const row = Math.ceil((colours * bits * columns) / 8);
  if (!(row > 0 && row <= limits.stream && step <= row)) throw new Error(`Columns ${columns}`);
  return predictor === 2 ? differences(data, row, step, bits) : png(data, row, step);
}

function differences(data: Uint8Array, row: number, step: number, bits: number): Uint8Array {
  const found = Uint8Array.from(data);
  // Of other depths are only pictures, which nobody asks for.
  if (bits !== 8) return found;
  for (let start = 0; start < found.length; start += row)
    for (let at = start + step; at < Math.min(start + row, found.length); at++)
      found[at] = ((found[at] as number) + (found[at - step] as number)) & 255;
  return found;
}

/** Each row begins with a byte that says how it was made shorter. */
function png(data: Uint8Array, row: number, step: number): Uint8Array {
  const rows = Math.ceil(data.length / (row + 1));
  const found = new Uint8Array(Math.max(0, data.length - rows));
  for (let y = 0; y < rows; y++) {
    const kind = data[y * (row + 1)];
    const from = y * (row + 1) + 1;
    const start = y * row;
    const length = Math.min(row, data.length - from);
    for (let x = 0; x < length; x++) {
      const left = x < step ? 0 : (found[start + x - step] as number);
      const above = y === 0 ? 0 : (found[start + x - row] as number);
      const corner = x < step || y === 0 ? 0 : (found[start + x - row - step] as number);
      found[start + x] = ((data[from + x] as number) + predicted(kind, left, above, corner)) & 255;
    }
  }
  return found;
}

function predicted(kind: number | undefined, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
