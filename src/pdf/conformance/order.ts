import type { Run } from "../inspect/content.ts";
import { type Element, isElement } from "../inspect/structure.ts";
import { type Check, type Fault, faultOf, named } from "./check.ts";

/** How much higher something may stand than what it follows: raised letters, and rows of unlike type. */
const tolerance = 4;
/** How much of the narrower of two must lie above or below the other for them to be of one column. */
const shared = 0.3;

interface Area {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What is read after something else stands below it, or on a later page. Things side by side, such as a note in
 * the margin, may be read in either order; things in one column may not.
 */
export const readingOrder: Check = ({ tree }) => (tree ? look(tree) : []);

function look(parent: Element): Fault[] {
  const faults: Fault[] = [];
  const before: { element: Element; area: Area }[] = [];
  for (const kid of parent.kids) {
    if (!isElement(kid)) continue;
    faults.push(...look(kid));
    const first = areaOf(kid.runs, "first");
    const last = areaOf(kid.runs, "last");
    if (!first || !last) continue;
    const wrong = before.find(({ area }) => isBefore(first, area));
    if (wrong) faults.push(faultOf(kid, `< ${named(wrong.element)}`));
    before.push({ element: kid, area: last });
  }
  return [...faults, ...lineOrder(parent)];
}

/** Whether something stands before what it comes after in the tree. */
function isBefore(later: Area, earlier: Area): boolean {
  if (later.page !== earlier.page) return later.page < earlier.page;
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

/** The text of one element runs down the page. */
function lineOrder(element: Element): Fault[] {
  if (element.role === "Figure" || element.children.length > 0) return [];
  const wrong = element.runs.some((run, index) => {
    const previous = element.runs[index - 1];
    if (!previous) return false;
    if (run.page !== previous.page) return run.page < previous.page;
    const higher = run.baseline < previous.baseline - Math.max(run.size, previous.size);
    return higher || (Math.abs(run.baseline - previous.baseline) < 0.5 && run.right <= previous.left);
  });
  return wrong ? [faultOf(element)] : [];
}

function areaOf(runs: readonly Run[], which: "first" | "last"): Area | undefined {
  const page = runs.at(which === "first" ? 0 : -1)?.page;
  if (page === undefined) return undefined;
  const on = runs.filter((run) => run.page === page);
  return {
    page,
    left: Math.min(...on.map(({ left }) => left)),
    right: Math.max(...on.map(({ right }) => right)),
    top: Math.min(...on.map(({ baseline }) => baseline)),
    bottom: Math.max(...on.map(({ baseline }) => baseline)),
  };
}
