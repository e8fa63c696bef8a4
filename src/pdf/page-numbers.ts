import { InputError, type Problem, problem, type Source } from "../problems/problem.ts";
import { type Destinations, readDestinations, readLayout } from "./destinations.ts";
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
  /** How many times it was printed: once where the numbers were foreseen rightly, twice where they were not or nobody did. */
  readonly passes: number;
}

/** How the caller finds its own lines again, to tell what is too wide. */
export interface Lines {
  /** Attribute of the elements that it knows by a mark: `data-linje`. */
  readonly attribute: string;
  /** The author's line of a mark. */
  readonly sourceOf: (mark: string) => Source | undefined;
}

/** Says before the print on which page each anchor will be; undefined where nobody can. */
export type Foresee = (html: string) => Promise<ReadonlyMap<string, number> | undefined>;

const most = 3;

/**
 * Prints with page numbers in the table of contents. CSS can't: Chromium drops `target-counter`. So where the
 * chapters fall is foreseen, or learnt from a print without tags, which is quicker; then it is printed with tags and
 * the numbers filled in; and that print is read, since a number that is wrong is worse than none.
 *
 * @param foresee is given the page without numbers
 * @throws InputError `pdf.too-wide` when the print was shrunk, `pdf.page-numbers-unstable` when three prints don't
 *   agree, or one of the printer's
 */
export async function printWithPageNumbers(
  printer: Pick<Printer, "print" | "tooWide">,
  render: Render,
  lines: Lines = { attribute: "id", sourceOf: () => undefined },
  foresee: Foresee = async () => undefined,
): Promise<Numbered> {
  const first = await render(new Map(), undefined);
  const foreseen = await foresee(first);
  let known: Known;
  if (foreseen === undefined) {
    const draft = await printer.print(first, { tagged: false, outline: false });
    await stopIfShrunk(printer, first, draft, lines);
    known = readDestinations(draft);
  } else known = { destinations: foreseen, pages: undefined };
  for (let passes = known.pages === undefined ? 1 : 2; ; passes++) {
    const html = await render(known.destinations, known.pages);
    const pdf = await printer.print(html, { tagged: true, outline: true });
    if (passes === 1) await stopIfShrunk(printer, html, pdf, lines);
    const found = readDestinations(pdf);
    const moved = differences(known, found);
    if (moved.length === 0) return { pdf, pages: found.destinations, total: found.pages, passes };
    if (passes === most) stop(messages["pdf.page-numbers-unstable"], { file: "PDF" }, { ids: moved });
    known = found;
  }
}

/** Where each anchor is; without the number of pages they are foreseen, and more may be than are linked to. */
type Known = Omit<Destinations, "pages"> & { readonly pages: number | undefined };

/** A print with something too wide in it is smaller on all pages: no type would have the size of the style sheet. */
async function stopIfShrunk(
  printer: Pick<Printer, "tooWide">,
  html: string,
  pdf: Uint8Array,
  { attribute, sourceOf }: Lines,
): Promise<void> {
  const layout = readLayout(pdf);
  if (layout.scale === 1) return;
  const percent = Math.floor(layout.scale * 100);
  const found = await printer.tooWide(html, layout, attribute);
  // What the caller has no mark for stands on pages of its own, such as a cover without margins: told only where
  // nothing else can be.
  const marked = found.filter(({ mark }) => mark !== undefined);
  // Found once for each width of page.
  const once = new Map((marked.length > 0 ? marked : found).map((one) => [one.mark ?? one.text, one]));
  const problems = [...once.values()].map(({ mark, text }): Problem => {
    const source = (mark === undefined ? undefined : sourceOf(mark)) ?? { file: "PDF" };
    return problem(messages["pdf.too-wide"], source, { text, percent });
  });
  const unknown = problem(messages["pdf.too-wide"], { file: "PDF" }, { text: "", percent });
  throw new InputError(problems.length > 0 ? problems : [unknown]);
}

/** The ids that are not on the same page in both, and the number of pages where it differs. */
function differences(before: Known, after: Destinations): string[] {
  const ids = new Set([...before.destinations.keys(), ...after.destinations.keys()]);
  const moved = [...ids].filter((id) => {
    const [then, now] = [before.destinations.get(id), after.destinations.get(id)];
    // What was foreseen, and no link leads to; or the other way about.
    if (before.pages === undefined && (then === undefined || now === undefined)) return false;
    return then !== now;
  });
  return before.pages === undefined || before.pages === after.pages
    ? moved
    : [...moved, `${before.pages} → ${after.pages}`];
}
