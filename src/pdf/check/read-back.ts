import type { Run } from "./content.ts";
import { type ReadPdf, readPdf } from "./read.ts";
import { type Heard, heardOf } from "./structure.ts";
import type { Value } from "./values.ts";
import { plain } from "./words.ts";

/** All that a PDF says, to somebody who reads, listens, browses or files it. */
export interface SpokenPdf {
  readonly language: string;
  readonly pages: number;
  /** Element by element, in reading order. */
  readonly heard: readonly Heard[];
  /** What stands in the margins of each page, the first page first; nothing of it is heard. */
  readonly margins: readonly string[];
  /** In order, those below each other as one list. */
  readonly bookmarks: readonly string[];
  /** The Info dictionary, by key. */
  readonly info: ReadonlyMap<string, string>;
  /** The XMP packet, by property: `dc:title`. */
  readonly xmp: ReadonlyMap<string, string>;
  /** Text that is drawn and neither in the structure nor marked as beside it. */
  readonly unmarked: readonly string[];
}

/** Reads a file for what it says. @throws RefusedError when it cannot be read, and why */
export async function readBack(bytes: Uint8Array): Promise<SpokenPdf> {
  return spokenBy(await readPdf(bytes));
}

/** Tells what a file says, from how it was read. */
export function spokenBy({ objects, pages, painted, tree, xmp, info }: ReadPdf): SpokenPdf {
  const language = objects.text(objects.catalog.get("Lang")) ?? "";
  const loose = painted.runs.filter(({ mark }) => mark === undefined);
  return {
    language,
    pages: pages.length,
    heard: tree ? heardOf(tree, language) : [],
    margins: pages.map((_, index) =>
      lineOf(loose.filter(({ page, artifact }) => page === index + 1 && artifact !== undefined)),
    ),
    bookmarks: bookmarksIn(objects.dict(objects.catalog.get("Outlines"))?.get("First"), objects),
    info,
    xmp: xmp ?? new Map(),
    unmarked: loose.filter(({ artifact }) => artifact === undefined).map(({ text }) => text),
  };
}

/** Runs as they are read: from the top, from the left, with a space where there is a gap. */
function lineOf(runs: readonly Run[]): string {
  const sorted = [...runs].sort((a, b) =>
    Math.abs(a.baseline - b.baseline) > 1 ? a.baseline - b.baseline : a.left - b.left,
  );
  let text = "";
  sorted.forEach((run, index) => {
    const before = sorted[index - 1];
    const goesOn =
      before && Math.abs(before.baseline - run.baseline) <= 1 && run.left - before.right < run.size / 2;
    text += `${goesOn ? "" : " "}${run.text}`;
  });
  return plain(text);
}

function bookmarksIn(first: Value, objects: ReadPdf["objects"]): readonly string[] {
  const titles: string[] = [];
  const seen = new Set<unknown>();
  const open: Value[] = [first];
  while (open.length > 0) {
    const entry = objects.dict(open.pop());
    if (!entry || seen.has(entry)) continue;
    seen.add(entry);
    // The children come before the next.
    open.push(entry.get("Next"), entry.get("First"));
    titles.push(objects.text(entry.get("Title")) ?? "");
  }
  return titles;
}
