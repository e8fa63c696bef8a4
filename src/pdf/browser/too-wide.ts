/** Something that is wider than the page. */
export interface TooWide {
  /** What the nearest element with the attribute asked for has in it; undefined where there is none. */
  readonly mark: string | undefined;
  /** How it begins, or for a picture what it is. */
  readonly text: string;
}

/** Ratios to the width of the page. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Finds what reaches out of the page's right edge, in a tab that is laid out as wide as the page is inside its margins.
 * Words and pictures, not the boxes around them: those reach out with what is in them.
 *
 * @param width of the page inside its margins, in CSS pixels
 * @param bounds how much wider than the page is told, as ratios: what is still wider stands on a wider page
 * @param attribute by which the caller knows its elements
 * @returns an expression, for a page without scripts
 */
export function tooWideExpression(width: number, bounds: Bounds, attribute: string): string {
  return `((width, { least, most }, attribute) => {
  const found = new Map();
  const look = (element, right, text) => {
    if (right <= width * least + 1 || right > width * most) return;
    const mark = element.closest("[" + attribute + "]")?.getAttribute(attribute) ?? undefined;
    const told = text.trim().replace(/\\s+/g, " ").slice(0, 80);
    if (told !== "" && !found.has(mark ?? told)) found.set(mark ?? told, { mark, text: told });
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.data.trim() === "") continue;
    range.selectNodeContents(node);
    look(node.parentElement, range.getBoundingClientRect().right, node.data);
  }
  for (const picture of document.querySelectorAll("img, svg, canvas, video, hr, input, table"))
    look(picture, picture.getBoundingClientRect().right,
      picture.getAttribute("aria-label") || picture.getAttribute("alt") || picture.caption?.textContent || "<" + picture.localName + ">");
  return [...found.values()];
})(${JSON.stringify(width)}, ${JSON.stringify(bounds)}, ${JSON.stringify(attribute)})`;
}
