import { PdfFile } from "./read/file.ts";
import { latin1 } from "./read/lexer.ts";
import { isDict, isRef, type PdfDict } from "./read/values.ts";

/** How a print is laid out on its pages. */
export interface Layout {
  /** 1, or less where something was wider than its page, and all pages were shrunk to hold it. */
  readonly scale: number;
  /** Of pages inside their margins, in CSS pixels, each that there is once. */
  readonly widths: readonly number[];
}

export interface Destinations {
  /** How many pages there are. */
  readonly pages: number;
  /** Anchor id → its 1-based page. Chromium writes only ids that some link points to. */
  readonly destinations: ReadonlyMap<string, number>;
}

/** The page inside its margins, and how what is on it is scaled: 300 dots an inch from 96 pixels an inch. */
const beginning = /([\d.]+) -?[\d.]+ re\s+W\*? n\s+q\s+([\d.]+) 0 0 [\d.]+ \S+ \S+ cm/;
const dotsToPixel = 96 / 300;

/**
 * Reads how a print is laid out. The first page tells whether it was shrunk, as all are; the others are read only then.
 *
 * @param pdf as Chromium printed it
 * @throws PdfError when the bytes are no whole PDF
 */
export function readLayout(pdf: Uint8Array): Layout {
  const file = new PdfFile(pdf);
  const begun = (page: PdfDict) => {
    const contents = page.get("Contents");
    const [stream = contents] = file.array(contents);
    return isRef(stream) ? beginning.exec(latin1(file.stream(stream)).slice(0, 2000)) : null;
  };
  const pages = file.pages().map(({ dict }) => dict);
  const scale = Number(pages[0] && begun(pages[0])?.[2]) * dotsToPixel;
  // Chromium's numbers have eight digits.
  if (Number.isNaN(scale) || scale > 0.999) return { scale: 1, widths: [] };
  const widths = pages.flatMap((page) => Number(begun(page)?.[1] ?? 0) * dotsToPixel);
  return { scale, widths: [...new Set(widths.map(Math.round))].filter((width) => width > 0) };
}

/**
 * Reads where each anchor of the page ended, from the catalog's `Dests` (ISO 32000-1, 12.3.2.3).
 *
 * @param pdf as Chromium printed it
 * @throws PdfError when the bytes are no whole PDF
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
