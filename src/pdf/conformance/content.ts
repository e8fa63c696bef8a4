import { elements, textOf } from "../inspect/structure.ts";
import { plain } from "../inspect/words.ts";
import { type Check, type Fault, faultOf } from "./check.ts";

/** All that is painted is an element's or an artifact (ISO 14289-1, 7.1). */
export const everythingMarked: Check = ({ painted }) =>
  painted.unmarked.map(({ page, operator, text }) => ({ page, detail: text ? `«${text}»` : operator }));

/**
 * All text is an element's, but for heads and feet in the margins, and the head of a table where it is said
 * again. A file whose whole text is hidden as artifacts is accepted by validators.
 */
export const textInStructure: Check = ({ painted, elements: all }) => {
  const heads = new Set(
    all
      .filter(({ role }) => role === "THead")
      .flatMap((head) => elements(head, "TH").flatMap((cell) => wordsOf(textOf(cell)))),
  );
  const faults: Fault[] = [];
  const body = new Map<number, { top: number; bottom: number }>();
  for (const { page, baseline, artifact } of painted.runs) {
    if (artifact !== undefined) continue;
    const known = body.get(page) ?? { top: baseline, bottom: baseline };
    body.set(page, { top: Math.min(known.top, baseline), bottom: Math.max(known.bottom, baseline) });
  }
  for (const { page, artifact, text, baseline } of painted.runs) {
    if (artifact === undefined || plain(text) === "") continue;
    const { top, bottom } = body.get(page) ?? { top: Number.POSITIVE_INFINITY, bottom: 0 };
    const outside = artifact === "Header" ? baseline < top : artifact === "Footer" && baseline > bottom;
    const repeated = artifact === "Pagination" && wordsOf(text).every((word) => heads.has(word));
    if (!outside && !repeated) faults.push({ page, detail: `${artifact} «${plain(text)}»` });
  }
  return faults;
};

/** Every marked content is some element's, and only one's. */
export const contentInTree: Check = ({ painted, elements: all }) => {
  const owners = new Map<string, number>();
  for (const { leaves } of all)
    for (const { mark } of leaves) if (mark !== undefined) owners.set(mark, (owners.get(mark) ?? 0) + 1);
  return [...painted.begun].flatMap((mark) => {
    const count = owners.get(mark) ?? 0;
    if (count === 1) return [];
    const run = painted.runs.find((each) => each.mark === mark);
    return [{ page: run?.page, detail: `MCID ${mark.split(":")[1]} ×${count} «${run?.text ?? ""}»` }];
  });
};

/** Every element refers to something that is there; only a cell may be empty. */
export const elementsHaveContent: Check = ({ painted, elements: all }) =>
  all.flatMap((element) => {
    const gone = element.leaves.filter(({ mark }) => mark !== undefined && !painted.marks.has(mark));
    const empty = element.kids.length === 0 && element.role !== "TD" && element.role !== "TH";
    return gone.length > 0 || empty ? [faultOf(element)] : [];
  });

/** Nothing is an artifact inside an element's own content, and the tree has a text at all. */
export const hasText: Check = ({ tree }) =>
  tree === undefined || elements(tree).every((element) => textOf(element) === "")
    ? [{ detail: "StructTreeRoot" }]
    : [];

function wordsOf(text: string): readonly string[] {
  return plain(text).split(" ");
}
