import { PdfFile } from "./read/file.ts";
import { isDict, isRef } from "./read/values.ts";

export interface Destinations {
  /** How many pages there are. */
  readonly pages: number;
  /** Anchor id → its 1-based page. Chromium writes only ids that some link points to. */
  readonly destinations: ReadonlyMap<string, number>;
}

/**
 * Reads where each anchor of the page ended, from the catalog's `Dests` (ISO 32000-1, 12.3.2.3).
 *
 * @param pdf as Chromium printed it
 * @throws Error when the bytes are no whole PDF
 */
export function readDestinations(pdf: Uint8Array): Destinations {
  const file = new PdfFile(pdf);
  const pages = file.pages();
  const pageOf = new Map(pages.map(({ ref }, index) => [ref, index + 1]));
  const destinations = new Map<string, number>();
  for (const [id, value] of file.dict(file.catalog.get("Dests")) ?? []) {
    const found = file.resolve(value);
    const [page] = isDict(found) ? file.array(found.get("D")) : file.array(found);
    const number = isRef(page) ? pageOf.get(page.ref) : undefined;
    if (number !== undefined) destinations.set(id, number);
  }
  return { pages: pages.length, destinations };
}
