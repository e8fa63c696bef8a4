import type { Problems } from "../../problems/problem.ts";
import { messages } from "../messages.ts";
import type { Glyphs } from "../text/glyphs.ts";
import { isOutside, type Marking } from "./content/artifacts.ts";
import type { Page, Surface } from "./pages.ts";
import type { Context } from "./rules/context.ts";
import { type Node, walk } from "./tree/node.ts";

/** What a document must have besides what every archived and accessible file must. */
export interface Requirements {
  /** What the names of its fonts look like: a letter from any other font was missing in its own. */
  readonly fonts?: RegExp | undefined;
  /** Whether there is text on every page. Chromium prints blank pages without a word when it finds no font. */
  readonly textOnEveryPage?: boolean | undefined;
}

/**
 * Tells of what a print lacks whatever its structure says.
 *
 * @param fonts those that it writes with
 */
export function tellPrintFaults(
  pages: readonly Page[],
  fonts: readonly Glyphs[],
  { fonts: own, textOnEveryPage = false }: Requirements,
  problems: Problems,
  file: string,
): void {
  const at = { file };
  if (pages.length === 0) problems.add(messages["pdf.no-pages"], at);
  if (textOnEveryPage && pages.length > 0 && fonts.length === 0) problems.add(messages["pdf.no-font"], at);
  for (const { name, type3, embedded } of fonts) {
    if (type3 && own) problems.add(messages["pdf.type3-font"], at, { font: name });
    else if (own && !own.test(name)) problems.add(messages["pdf.foreign-font"], at, { font: name });
    else if (!embedded) problems.add(messages["pdf.font-not-embedded"], at, { font: name });
  }
  pages.forEach((page, index) => {
    const surfaces = [page, ...page.forms];
    if (surfaces.some(({ scan }) => scan.lacksGlyph))
      problems.add(messages["pdf.no-glyph"], at, { page: index + 1 });
    if (textOnEveryPage && !surfaces.some(hasText))
      problems.add(messages["pdf.page-without-text"], at, { page: index + 1 });
  });
}

function hasText({ scan: { marks, strays } }: Surface): boolean {
  return [...marks.values(), ...strays].some(({ pieces }) => pieces.length > 0);
}

/**
 * Tells of text that no element says, of elements that say nothing, and of what the tree can't make good. A validator
 * passes a file whose whole text is hidden as artifacts; this does not.
 */
export function tellTreeFaults(
  pages: readonly Page[],
  tree: Node,
  marking: Marking,
  { faults }: Context,
  problems: Problems,
  file: string,
): void {
  const at = { file };
  for (const lost of lostText(pages, marking)) problems.add(messages["pdf.text-lost"], at, lost);
  walk(tree, ({ role, kids }) => {
    // Only a cell may be empty.
    if (kids.length === 0 && role !== "TD" && role !== "TH")
      problems.add(messages["pdf.structure-without-content"], at, { role });
  });
  for (const page of faults.irregularTables)
    problems.add(messages["pdf.irregular-table"], at, { page: page + 1 });
  for (const page of faults.picturesWithoutAlt)
    problems.add(messages["pdf.picture-without-alt"], at, { page: page + 1 });
}

/** Text that would be seen and not heard. In the margins it is the running head or foot. */
function lostText(pages: readonly Page[], { roles, repeats }: Marking): { page: number; text: string }[] {
  return pages.flatMap((page) =>
    [page, ...page.forms].flatMap(({ scan }) => {
      // Texts are read from the content when they are asked for: here of few.
      const strays = scan.strays.filter(({ blank, box }) => !blank && !isOutside(box, page.scan.body));
      const marks = [...scan.marks.values()].filter(
        (mark) => !roles.has(mark) && !repeats.has(mark) && !mark.blank,
      );
      return [...strays, ...marks].map(({ text }) => ({ page: page.index + 1, text }));
    }),
  );
}
