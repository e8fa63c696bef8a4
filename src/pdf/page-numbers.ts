import { type Destinations, readDestinations } from "./destinations.ts";
import { messages } from "./messages.ts";
import type { Printer } from "./print.ts";
import { stop } from "./stop.ts";

/** Writes the page to print, with the page numbers that are known so far; on the first pass none are. */
export type Render = (
  pages: ReadonlyMap<string, number>,
  total: number | undefined,
) => string | Promise<string>;

export interface Numbered {
  readonly pdf: Uint8Array;
  /** Anchor id → its 1-based page in this very PDF. */
  readonly pages: ReadonlyMap<string, number>;
  readonly total: number;
  /** How many times it was printed; 2 unless filling in the numbers moved something. */
  readonly passes: number;
}

const most = 3;

/**
 * Prints with page numbers in the table of contents. CSS can't: Chromium drops `target-counter`. So the page
 * is printed without tags, which is quicker, to learn where the chapters fall; then with tags and the numbers
 * filled in; and the second print is read again, since a number that is wrong is worse than none.
 *
 * @throws InputError `pdf.page-numbers-unstable` when three prints don't agree, or one of the printer's
 */
export async function printWithPageNumbers(
  printer: Pick<Printer, "print">,
  render: Render,
): Promise<Numbered> {
  const draft = await printer.print(await render(new Map(), undefined), { tagged: false, outline: false });
  let known = readDestinations(draft);
  for (let passes = 2; ; passes++) {
    const html = await render(known.destinations, known.pages);
    const pdf = await printer.print(html, { tagged: true, outline: true });
    const found = readDestinations(pdf);
    const moved = differences(known, found);
    if (moved.length === 0) return { pdf, pages: found.destinations, total: found.pages, passes };
    if (passes === most) stop(messages["pdf.page-numbers-unstable"], { file: "PDF" }, { ids: moved });
    known = found;
  }
}

/** The ids that are not on the same page in both, and `sidetall` where the number of pages differs. */
function differences(before: Destinations, after: Destinations): string[] {
  const ids = new Set([...before.destinations.keys(), ...after.destinations.keys()]);
  const moved = [...ids].filter((id) => before.destinations.get(id) !== after.destinations.get(id));
  return before.pages === after.pages ? moved : [...moved, `${before.pages} → ${after.pages}`];
}
