import { elements, textOf } from "../structure.ts";
import { plain } from "../words.ts";
import { type Check, type Fault, fault, faultOf } from "./check.ts";

/** All that is painted is an element's or an artifact, and not both. */
export const everythingMarked: Check = ({ painted, elements: all }) => {
  const owned = new Set(all.flatMap(({ leaves }) => leaves.map(({ mark }) => mark)));
  return [
    ...painted.unmarked.map(({ page, operator, text }) =>
      fault("everything-marked", text ? `«${text}»` : operator, page),
    ),
    ...painted.crossed
      .filter(({ mark }) => owned.has(mark))
      .map(({ page, tag }) => fault("crossed-marks", tag, page)),
  ];
};

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
  for (const { page, baseline, artifact, text } of painted.runs) {
    if (artifact !== undefined || text.trim() === "") continue;
    const known = body.get(page) ?? { top: baseline, bottom: baseline };
    body.set(page, { top: Math.min(known.top, baseline), bottom: Math.max(known.bottom, baseline) });
  }
  for (const { page, artifact, text, baseline } of painted.runs) {
    // A number alone is a page's or a line's.
    if (artifact === undefined || !/\p{L}/u.test(text)) continue;
    const { top, bottom } = body.get(page) ?? { top: Number.POSITIVE_INFINITY, bottom: 0 };
    const outside = artifact === "Header" ? baseline < top : artifact === "Footer" && baseline > bottom;
    const repeated = artifact === "Pagination" && wordsOf(text).every((word) => heads.has(word));
    if (!outside && !repeated) faults.push(fault("text-in-structure", `${artifact} «${plain(text)}»`, page));
  }
  return faults;
};

function wordsOf(text: string): readonly string[] {
  return plain(text).split(" ");
}

/** Every marked content that paints is some element's, and only one's. */
export const contentInTree: Check = ({ painted, elements: all, tree }) => {
  if (!tree) return [];
  const owners = new Map<string, number>();
  for (const { leaves } of all)
    for (const { mark } of leaves) if (mark !== undefined) owners.set(mark, (owners.get(mark) ?? 0) + 1);
  const texts = new Map(painted.runs.map(({ mark, text }) => [mark, text]));
  return [...painted.begun].flatMap(([mark, page]) => {
    const count = owners.get(mark) ?? 0;
    if (count === 1 || (count === 0 && !painted.paintings.has(mark))) return [];
    const text = texts.get(mark) ?? "";
    return [fault("content-in-tree", `MCID ${mark.split(":")[1]} ×${count} «${text}»`, page)];
  });
};

/** Every element refers to something that is there; only a cell may be empty. */
export const elementsHaveContent: Check = ({ painted, elements: all }) =>
  all.flatMap((element) => {
    const gone = element.leaves.filter(({ mark }) => mark !== undefined && !painted.paintings.has(mark));
    const empty = element.kids.length === 0 && element.role !== "TD" && element.role !== "TH";
    return gone.length > 0 || empty ? [faultOf("elements-have-content", element)] : [];
  });

/** The file is tagged, and what it says is in its tags. */
export const hasText: Check = ({ tree, painted }) => {
  if (!tree) return [fault("tagged", "StructTreeRoot")];
  const shows = painted.runs.some(({ text }) => text.trim() !== "");
  return shows && tree.runs.every(({ text }) => text.trim() === "")
    ? [fault("has-text", "StructTreeRoot")]
    : [];
};
