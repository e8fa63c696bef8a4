import { createHash } from "node:crypto";

/**
 * SHA-256 (hex) of an edition's input: the «data version» of the colophon.
 *
 * Line endings don't count, since git changes them from machine to machine; nor does the order in
 * which the files were read.
 *
 * @param files by name within the edition's folder
 */
export function hashFiles(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash("sha256");
  const names = [...files.keys()].sort();
  for (const name of names) {
    const bytes = normalised(files.get(name) ?? new Uint8Array());
    // The length keeps the end of one file from being taken for the start of the next.
    hash.update(`${name}\n${bytes.length}\n`);
    hash.update(bytes);
  }
  return hash.digest("hex");
}

function normalised(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, i) => !(byte === 0x0d && bytes[i + 1] === 0x0a));
}
