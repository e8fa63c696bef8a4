import { isOutside, type Marking } from "./content/artifacts.ts";
import type { Page, Surface } from "./pages.ts";
import { type Node, walk } from "./tree/node.ts";

export interface Lost {
  /** 1-based. */
  readonly page: number;
  readonly text: string;
}

/**
 * Text of the report that no element says: it would be seen, and not heard. A validator passes a file whose
 * whole text is hidden as artifacts; this does not. Text in the margins is the running head or foot.
 */
export function lostText(
  pages: readonly Page[],
  { roles, repeats }: Pick<Marking, "roles" | "repeats">,
): readonly Lost[] {
  const lost: Lost[] = [];
  const look = ({ scan }: Surface, page: Page) => {
    // Texts are read from the content when they are asked for: here of few.
    for (const stray of scan.strays)
      if (!stray.blank && !isOutside(stray.box, page.scan.body))
        lost.push({ page: page.index + 1, text: stray.text });
    scan.marks.forEach((mark) => {
      if (!roles.has(mark) && !repeats.has(mark) && !mark.blank)
        lost.push({ page: page.index + 1, text: mark.text });
    });
  };
  for (const page of pages) {
    look(page, page);
    for (const form of page.forms) look(form, page);
  }
  return lost;
}

/** Elements that say nothing and show nothing. Only a cell may be empty. */
export function emptyElements(tree: Node): readonly Node[] {
  const empty: Node[] = [];
  walk(tree, (node) => {
    if (node.kids.length === 0 && node.role !== "TD" && node.role !== "TH") empty.push(node);
  });
  return empty;
}

/** Pages with a character that is drawn without a glyph, as the box for what a font lacks. */
export function pagesWithoutGlyph(pages: readonly Page[]): readonly number[] {
  const lacking = pages.filter((page) => [page, ...page.forms].some(({ scan }) => scan.lacksGlyph));
  return lacking.map(({ index }) => index + 1);
}
