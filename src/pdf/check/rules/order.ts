import type { Run } from "../content.ts";
import { type Element, isElement } from "../structure.ts";
import { type Check, type Fault, faultOf, named } from "./check.ts";

/** How much higher something may stand than what it follows: raised letters, and rows of unlike type. */
const tolerance = 4;
/** How much of the narrower of two must lie above or below the other for them to be of one column. */
const shared = 0.3;

/** Where something stands on a page, as it is read: turned text as if the page were turned. */
interface Area {
  readonly page: number;
  readonly angle: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What is read after something else stands below it, or on a later page. Things side by side, such as a note in
 * the margin or another column, may be read in either order; things in one column may not.
 */
export const readingOrder: Check = ({ tree }) => (tree ? look(tree) : []);

function look(parent: Element): Fault[] {
  const faults: Fault[] = [];
  const before: { element: Element; area: Area }[] = [];
  // Only what ends on the same page can stand in the way, as long as no page comes before one that is read already.
  const onPage = new Map<number, typeof before>();
  let furthest = 0;
  for (const kid of parent.kids) {
    if (!isElement(kid)) continue;
    for (const one of look(kid)) faults.push(one);
    const [from, to] = [kid.runs[0], kid.runs.at(-1)];
    if (!from || !to) continue;
    const first = areaOf(kid.runs, from);
    const last = to.page === from.page && to.angle === from.angle ? first : areaOf(kid.runs, to);
    const candidates = first.page < furthest ? before : (onPage.get(first.page) ?? []);
    const wrong = candidates.find(({ area }) => isBefore(first, area));
    if (wrong) faults.push(faultOf("reading-order", kid, `< ${named(wrong.element)}`));
    const one = { element: kid, area: last };
    before.push(one);
    const others = onPage.get(last.page);
    if (others) others.push(one);
    else onPage.set(last.page, [one]);
    furthest = Math.max(furthest, last.page);
  }
  return [...faults, ...lineOrder(parent)];
}

/** Whether something stands before what it comes after in the tree. */
function isBefore(later: Area, earlier: Area): boolean {
  if (later.page !== earlier.page) return later.page < earlier.page;
  if (later.angle !== earlier.angle) return false;
  const overlap = Math.min(later.right, earlier.right) - Math.max(later.left, earlier.left);
  const narrower = Math.min(later.right - later.left, earlier.right - earlier.left);
  if (overlap > shared * narrower)
    return later.bottom < earlier.top + tolerance && later.top < earlier.top - tolerance;
  // On one line, what stands to the right comes later.
  return (
    Math.abs(later.top - earlier.top) < 1 &&
    Math.abs(later.bottom - earlier.bottom) < 1 &&
    later.right <= earlier.left
  );
}

/** The text of one element runs down the page, line by line, whichever way it is turned. A new column begins beside. */
function lineOrder(element: Element): Fault[] {
  if (element.role === "Figure" || element.children.length > 0) return [];
  const wrong = element.runs.some((run, index) => {
    const previous = element.runs[index - 1];
    if (!previous || run.text.trim() === "" || previous.text.trim() === "") return false;
    if (run.page !== previous.page) return run.page < previous.page;
    if (Math.abs(run.angle - previous.angle) > 1) return false;
    const [here, there] = [placed(run), placed(previous)];
    const beside = here.from >= there.to || here.to <= there.from;
    const higher = here.line < there.line - Math.max(run.size, previous.size);
    return (
      (higher && !(beside && here.from >= there.to)) ||
      (Math.abs(here.line - there.line) < 0.2 * run.size &&
        here.from < there.from - run.size &&
        here.to <= there.from + run.size / 2)
    );
  });
  return wrong ? [faultOf("reading-order", element)] : [];
}

/** A run as it is read: how far down its line stands, and from where to where it goes along it. */
function placed(run: Run, angle = run.angle): { line: number; from: number; to: number } {
  if (angle === 0) return { line: run.baseline, from: run.left, to: run.right };
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  // Where it begins: at its left end, unless it is read towards the left.
  const x = cos >= 0 ? run.left : run.right;
  const from = x * cos - run.baseline * sin;
  const length = Math.hypot(run.right - run.left, run.end - run.baseline);
  return { line: x * sin + run.baseline * cos, from, to: from + length };
}

/** Where those of some runs stand that are on one's page, as it is read. */
function areaOf(runs: readonly Run[], { page, angle }: Run): Area {
  const area = { page, angle, left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const each of runs) {
    if (each.page !== page) continue;
    const { line, from, to } = placed(each, angle);
    area.left = Math.min(area.left, from);
    area.right = Math.max(area.right, to);
    area.top = Math.min(area.top, line);
    area.bottom = Math.max(area.bottom, line);
  }
  return area;
}
