import type { Surface } from "../pages.ts";
import type { Box } from "./box.ts";
import { applyEdits, type Edit, type OutputBuffer } from "./edit.ts";
import type { Mark, Stray } from "./found.ts";

/** What becomes of the marks. */
export interface Marking {
  /** Structure type by mark; a mark that has none is an artifact. */
  readonly roles: ReadonlyMap<Mark, string>;
  /** Marks that say again what was said on an earlier page. */
  readonly repeats: ReadonlySet<Mark>;
  /** Spaces that are put in, by the mark that they stand in. */
  readonly spaces: ReadonlyMap<Mark, readonly Edit[]>;
}

const layout = "<</Type /Layout>>";
const repeated = "<</Type /Pagination>>";
const header = "<</Type /Pagination /Subtype /Header /Attached [/Top]>>";
const footer = "<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>";

/**
 * Writes a content stream so that all that it paints is either an element's or an artifact
 * (ISO 14289-1, 7.1; ISO 32000-1, 14.8.2.2), and with a text that reads the same when it is copied.
 *
 * @returns its bytes, good until the buffer is used again
 */
export function mark(
  { content, scan, marked }: Surface,
  { roles, repeats, spaces }: Marking,
  buffer: OutputBuffer,
): Uint8Array {
  const { marks, strays, forms, body } = scan;
  const edits: Edit[] = [...scan.edits];
  marks.forEach((one) => {
    const role = roles.get(one);
    const text = role
      ? `/${role} <</MCID ${one.mcid}>> BDC`
      : `/Artifact ${repeats.has(one) ? repeated : layout} BDC`;
    edits.push({ start: one.start, end: one.end, text });
    spaces.get(one)?.forEach((space) => {
      edits.push(space);
    });
  });
  const unmarked = [...strays, ...forms.filter(({ name }) => !marked.has(name)).map(({ stray }) => stray)];
  for (const { start, end, kind } of joined(content, unmarked, body)) {
    edits.push({ start, end: start, text: `/Artifact ${kind} BDC\n` });
    edits.push({ start: end, end, text: "\nEMC" });
  }
  return applyEdits(content, edits, buffer);
}

interface Stretch {
  start: number;
  end: number;
  kind: string;
}

/** Artifacts of a kind that follow right on each other are one. */
function joined(content: string, strays: readonly Stray[], body: Box): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stray of [...strays].sort((a, b) => a.start - b.start)) {
    const kind = kindOf(stray, body);
    const last = all.at(-1);
    if (last && last.kind === kind && isBlank(content, last.end, stray.start)) last.end = stray.end;
    else all.push({ start: stray.start, end: stray.end, kind });
  }
  return all;
}

function isBlank(content: string, start: number, end: number): boolean {
  return content.slice(start, end).trim() === "";
}

/** Text in the margins is the page's head or foot; all else is decoration. */
function kindOf(stray: Stray, body: Box): string {
  if (stray.blank) return layout;
  const { box } = stray;
  if (!isOutside(box, body)) return layout;
  return box.bottom >= body.top ? header : footer;
}

/** Whether something stands in the upper or lower margin. */
export function isOutside(box: Box, body: Box): boolean {
  return !body.empty && (box.bottom >= body.top || box.top <= body.bottom);
}
