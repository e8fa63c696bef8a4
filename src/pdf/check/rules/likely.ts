import type { Run } from "../content.ts";
import type { ReadPdf } from "../read.ts";
import { type Element, elements, textOf } from "../structure.ts";
import { isHeading } from "../types.ts";
import { linesOf } from "../words.ts";
import { type Check, faultOf } from "./check.ts";
import { labelText } from "./lists.ts";

/*
 * What looks otherwise than its tags say. Only somebody who knows what was meant can tell for sure: a paragraph may
 * be large, and a list may begin anew. So these are told as likely, and stop nothing.
 */

const sizeOf = ({ runs }: Element) =>
  runs.reduce((largest, run) => (isSeen(run) && run.size > largest ? run.size : largest), 0);
const isSeen = ({ text }: Run) => text.trim() !== "";

/** Paragraphs that the file calls so itself: a type of its own that is told as one, such as a title, is meant so. */
const isParagraph = ({ tag }: Element) => tag === "P";

/** The size that most of the letters of paragraphs have; of all text where there are none. */
function bodySize(all: readonly Element[]): number {
  const sizes = new Map<number, number>();
  const count = (runs: readonly Run[]) => {
    for (const { size, text } of runs) {
      const rounded = Math.round(size * 2) / 2;
      sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.trim().length);
    }
  };
  for (const element of all) if (isParagraph(element)) count(element.runs);
  if (sizes.size === 0) for (const element of all) if (element.children.length === 0) count(element.runs);
  return [...sizes].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

const sentenceEnd = /[.!?:;…][»”"')\]]*$/;

/** A short line in larger type over smaller text is a heading. */
export const paragraphsLikeHeadings: Check = (pdf) => {
  const body = bodySize(pdf.elements);
  const found: Element[] = [];
  eachPair(pdf, (element, next, before) => {
    const text = textOf(element);
    // Right under a heading it is a subtitle, or an introduction.
    if (before && isHeading(before)) return;
    const short = text.length <= 100 && linesOf(element.runs).length <= 2 && !sentenceEnd.test(text);
    const larger = sizeOf(element) >= 1.15 * body && sizeOf(next) < sizeOf(element) && sizeOf(next) > 0;
    if (isParagraph(element) && short && larger && /\p{L}/u.test(text)) found.push(element);
  });
  return found.map((element) => faultOf("paragraph-like-heading", element));
};

/** A heading that ends as a sentence, in type that is no larger than the text's, is a paragraph. */
export const headingsLikeParagraphs: Check = ({ elements: all }) => {
  const body = bodySize(all);
  const smallest = all
    .filter(isHeading)
    .map(sizeOf)
    .reduce((one, two) => Math.min(one, two), Number.POSITIVE_INFINITY);
  const hasBody = all.some(isParagraph);
  return all
    .filter((element) => isHeading(element) && /[.!?]$/.test(textOf(element)))
    .filter((element) =>
      hasBody ? sizeOf(element) <= body : sizeOf(element) === smallest && element.role !== "H1",
    )
    .map((element) => faultOf("heading-like-paragraph", element));
};

/** Two headings of a level right under each other, in one type, are the lines of one. */
export const headingsInParts: Check = (pdf) => {
  const found: Element[] = [];
  eachPair(pdf, (element, next) => {
    const [last, first] = [element.runs.filter(isSeen).at(-1), next.runs.find(isSeen)];
    if (!isHeading(element) || next.role !== element.role || !last || !first) return;
    const alike =
      last.page === first.page && last.font === first.font && Math.abs(last.size - first.size) < 0.1;
    const pitch = first.baseline - last.baseline;
    if (alike && pitch > 0 && pitch < 1.6 * first.size) found.push(next);
  });
  return found.map((element) => faultOf("heading-in-parts", element));
};

/** The first heading, in much larger type than the others of its level, is the document's title. */
export const titlesAsHeadings: Check = ({ elements: all }) => {
  const [title, ...others] = all.filter(({ role }) => role === "H1");
  const largest = others.map(sizeOf).reduce((one, two) => Math.max(one, two), 0);
  return title && others.length > 0 && sizeOf(title) >= 1.5 * largest
    ? [faultOf("title-as-heading", title)]
    : [];
};

/** A heading in a cell of a table without headings of its own is one of these. */
export const headingsInCells: Check = ({ elements: all }) =>
  all
    .filter((table) => table.role === "Table" && elements(table, "TH").length === 0)
    .flatMap((table) => elements(table, "TD").flatMap(({ children }) => children.filter(isHeading)))
    .map((heading) => faultOf("heading-in-cell", heading));

/** Number and bullet of a line that begins as an item of a list does. */
function markOf(text: string): { bullet: string } | { number: number } | undefined {
  const [, number] = /^\(?(\d{1,3})[.)]\s/.exec(text) ?? [];
  if (number) return { number: Number(number) };
  const [bullet] = /^[•●◦○▪■–-](?=\s)/.exec(text) ?? [];
  return bullet ? { bullet } : undefined;
}

/** Paragraphs one after another that begin with numbers that follow on each other, or with one bullet, are a list. */
export const listsAsParagraphs: Check = (pdf) => {
  const found: Element[] = [];
  eachPair(pdf, (element, next) => {
    if (!isParagraph(element) || !isParagraph(next)) return;
    const [one, two] = [markOf(textOf(element)), markOf(textOf(next))];
    const follows = one && two && "number" in one && "number" in two && two.number === one.number + 1;
    const same = one && two && "bullet" in one && "bullet" in two && one.bullet === two.bullet;
    if (follows || same) found.push(element);
  });
  return found.map((element) => faultOf("list-as-paragraphs", element));
};

/** A list that goes on with the number after another's last is the same list. */
export const listsInParts: Check = ({ tree, elements: all }) =>
  (tree ? [tree, ...all] : []).flatMap((parent) => {
    let last: number | undefined;
    return parent.children.flatMap((child) => {
      if (isHeading(child)) last = undefined;
      if (child.role !== "L") return [];
      const numbers = child.children
        .filter(({ role }) => role === "LI")
        .map((item) => Number(/^\(?(\d+)[.)]?$/.exec(labelText(item))?.[1] ?? Number.NaN));
      const goesOn = last !== undefined && numbers[0] === last + 1;
      last = numbers.at(-1);
      return goesOn ? [faultOf("list-in-parts", child)] : [];
    });
  });

/** A paragraph whose lines are further apart in one place than everywhere else is two. */
export const paragraphsMerged: Check = ({ elements: all }) =>
  all
    .filter(({ role, children }) => role === "P" && children.length === 0)
    .filter(({ runs }) => {
      const lines = linesOf(runs.filter(({ angle, text }) => angle === 0 && text.trim() !== ""));
      const gaps = lines.slice(1).flatMap((line, index) => {
        const before = lines[index];
        return before && before.page === line.page && Math.abs(before.left - line.left) < before.size
          ? [line.baseline - before.baseline]
          : [];
      });
      const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
      return gaps.length >= 3 && usual > 0 && gaps.some((gap) => gap > 1.4 * usual);
    })
    .map((element) => faultOf("paragraphs-merged", element));

/** A paragraph that ends without an end of a sentence, before one that begins with a small letter, goes on in it. */
export const paragraphsInParts: Check = (pdf) => {
  const found: Element[] = [];
  eachPair(pdf, (element, next) => {
    if (!isParagraph(element) || !isParagraph(next)) return;
    const [text, after] = [textOf(element), textOf(next)];
    const elsewhere = areApart(element, next);
    if (elsewhere && text.length > 20 && /[\p{L},–-]$/u.test(text) && /^\p{Ll}/u.test(after))
      found.push(next);
  });
  return found.map((element) => faultOf("paragraph-in-parts", element));
};

/** Whether the second stands on another page, or in another column, than the first. */
function areApart(one: Element, two: Element): boolean {
  const [last, first] = [one.runs.filter(isSeen).at(-1), two.runs.find(isSeen)];
  return (
    last !== undefined && first !== undefined && (last.page !== first.page || first.baseline < last.baseline)
  );
}

/** How far apart words on a line stand in two columns, in type sizes. */
const wide = 2.5;

/** Paragraphs one after another that go on at the same place after a gap read two columns as one. */
export const columnsMerged: Check = ({ elements: all }) => {
  const jumps = all.filter(isParagraph).flatMap((element) => {
    const runs = element.runs.filter(isSeen);
    return runs.flatMap((run, index) => {
      const before = runs[index - 1];
      if (!before || before.page !== run.page || Math.abs(before.baseline - run.baseline) > 0.3 * run.size)
        return [];
      const jumped = run.left - before.right > wide * run.size && run.text.trim().split(/\s+/).length > 1;
      return jumped ? [{ element, at: Math.round(run.left) }] : [];
    });
  });
  const places = new Map<number, number>();
  for (const { at } of jumps) places.set(at, (places.get(at) ?? 0) + 1);
  const [first] = jumps.filter(({ at }) => (places.get(at) ?? 0) >= 3);
  return first ? [faultOf("columns-merged", first.element)] : [];
};

/** A figure that other text stands upon is a background. */
export const figuresBehindText: Check = ({ objects, painted, elements: all }) =>
  all
    .filter(({ role, runs }) => role === "Figure" && runs.length === 0)
    .filter((figure) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = objects.numbers(figure.attributes.get("BBox"));
      const page = objects.pages[(figure.leaves[0]?.page ?? 1) - 1];
      if (page?.rotate !== 0) return false;
      const height = page.box[3];
      return painted.runs.some(
        (run) =>
          run.page === page.number &&
          run.mark !== undefined &&
          isSeen(run) &&
          run.left + page.box[0] >= left &&
          run.right + page.box[0] <= right &&
          height - run.baseline >= bottom &&
          height - run.baseline <= top,
      );
    })
    .map((figure) => faultOf("figure-behind-text", figure));

/** A picture as large as the page, with next to no text beside it, is a scanned page. */
export const scannedPages: Check = ({ painted, elements: all }) =>
  all
    .filter(({ role, leaves }) => role === "Figure" && leaves.length > 0)
    .filter(({ leaves }) =>
      painted.pictures.some(
        ({ page }) =>
          page === leaves[0]?.page &&
          painted.runs.filter((run) => run.page === page && run.mark && isSeen(run)).length < 3,
      ),
    )
    .map((figure) => faultOf("scanned-page", figure));

/** Every element with the one that is read right after it, beside it in the tree. */
function eachPair(
  { tree, elements: all }: Pick<ReadPdf, "tree" | "elements">,
  visit: (element: Element, next: Element, before: Element | undefined) => void,
): void {
  for (const { children } of tree ? [tree, ...all] : [])
    for (const [index, next] of children.entries()) {
      const element = children[index - 1];
      if (element) visit(element, next, children[index - 2]);
    }
}
