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
    for (const { text, box } of scan.strays)
      if (text.trim() !== "" && !isOutside(box, page.scan.body)) lost.push({ page: page.index + 1, text });
    for (const mark of scan.marks.values())
      if (!roles.has(mark) && !repeats.has(mark) && mark.text.trim() !== "")
        lost.push({ page: page.index + 1, text: mark.text });
  };
  for (const page of pages) {
    look(page, page);
    for (const form of page.forms) look(form, page);
  }
  return lost;
}

/** Elements that say nothing and show nothing. Only a cell may be empty. */
export function emptyElements(tree: Node): readonly Node[] {
  return [...walk(tree)].filter(({ role, kids }) => kids.length === 0 && role !== "TD" && role !== "TH");
}

/** Pages with a character that is drawn without a glyph, as the box for what a font lacks. */
export function pagesWithoutGlyph(pages: readonly Page[]): readonly number[] {
  const lacking = pages.filter((page) => [page, ...page.forms].some(({ scan }) => scan.lacksGlyph));
  return lacking.map(({ index }) => index + 1);
}
