import type { PdfFile } from "../read/file.ts";
import { isDict, isRef, type PdfDict, type PdfRef, type PdfValue } from "../read/values.ts";

/** Writes an object that is no stream, in PDF syntax; told is what number each reference gets. */
export type Writer = (numberOf: (ref: PdfRef) => number) => string;

/** An object of the file that is to be written: a value, and its bytes where it is a stream. */
export interface DraftObject {
  readonly value: PdfValue | Writer;
  /** As they are to stand in the file: the dictionary tells how they are packed. */
  readonly stream?: Uint8Array | undefined;
}

/**
 * A PDF on its way to become another: what isn't changed is that of the file it comes from. References keep
 * their numbers until it is saved.
 */
export class PdfDraft {
  readonly file: PdfFile;
  readonly #changed = new Map<number, DraftObject>();
  #next: number;

  constructor(file: PdfFile) {
    this.file = file;
    let last = 0;
    file.references.places.forEach((_, number) => {
      if (number > last) last = number;
    });
    this.#next = last + 1;
  }

  /** What a reference stands for now; any other value stands for itself. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (!isRef(value)) return value ?? null;
    const found = this.object(value).value;
    return typeof found === "function" ? null : found;
  }

  object({ ref }: PdfRef): DraftObject {
    const changed = this.#changed.get(ref);
    if (changed) return changed;
    const value = this.file.resolve({ ref });
    // Nothing but a stream has a length, and to look for one takes time.
    return isDict(value) && value.has("Length") ? { value, stream: this.file.packed({ ref }) } : { value };
  }

  /** Sets entries of a dictionary object, and takes out those that are undefined. */
  update(ref: PdfRef, entries: Readonly<Record<string, PdfValue | undefined>>): void {
    const { value, stream } = this.object(ref);
    const dict = new Map<string, PdfValue>(value instanceof Map ? value : []);
    for (const [key, entry] of Object.entries(entries)) {
      if (entry === undefined) dict.delete(key);
      else dict.set(key, entry);
    }
    this.set(ref, dict, stream);
  }

  set(ref: PdfRef, value: PdfValue | Writer, stream?: Uint8Array): void {
    this.#changed.set(ref.ref, { value, stream });
  }

  /** Keeps a number for an object that is set later. */
  reserve(): PdfRef {
    return { ref: this.#next++ };
  }

  add(value: PdfValue, stream?: Uint8Array): PdfRef {
    const ref = this.reserve();
    this.set(ref, value, stream);
    return ref;
  }
}

/** A dictionary, without the entries that are undefined. */
export function dict(entries: Readonly<Record<string, PdfValue | undefined>>): PdfDict {
  const found = new Map<string, PdfValue>();
  for (const key in entries) {
    const value = entries[key];
    if (value !== undefined) found.set(key, value);
  }
  return found;
}

export const name = (text: string): PdfValue => ({ name: text });
