import { createHash } from "node:crypto";

/** What the manifest says of a file's content. */
export interface FileRecord {
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** Measures a file's content. */
export function recordOf(content: Uint8Array): FileRecord {
  return { bytes: content.byteLength, sha256: createHash("sha256").update(content).digest("hex") };
}

/** Whether two contents are the same. */
export function sameContent(a: FileRecord, b: FileRecord): boolean {
  return a.bytes === b.bytes && a.sha256 === b.sha256;
}
