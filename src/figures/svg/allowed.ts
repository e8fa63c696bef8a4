import { fetching, OutsideError } from "../outside.ts";
import type { Element } from "./xml.ts";

/** Everything that a published drawing may be made of: shapes, text, and what paints or cuts them. */
const elements = new Set(
  "svg g defs path rect line text tspan clipPath linearGradient radialGradient pattern stop".split(" "),
);

const attributes = new Set(
  (
    "xmlns role aria-label viewBox width height preserveAspectRatio id d x y x1 x2 y1 y2 dx dy cx cy r fx fy fr " +
    "transform fill fill-opacity stroke stroke-opacity stroke-width stroke-linecap stroke-linejoin " +
    "stroke-dasharray stroke-dashoffset vector-effect opacity clip-path offset stop-color " +
    "font-family font-size font-style font-variant font-weight text-anchor"
  ).split(" "),
);

/**
 * Refuses a drawing that holds anything else than what is known to be harmless: nothing in it is fetched,
 * leads anywhere, or runs. An author's expression may have put it together, so the spec alone cannot tell.
 *
 * @throws {OutsideError} naming the first element, attribute or address that is not allowed
 */
export function refuseForeign(root: Element): void {
  const ids = new Set(all(root).map((element) => element.attributes.get("id")));
  for (const element of all(root)) {
    if (!elements.has(element.tag)) throw new OutsideError({ kind: "drawing", what: `<${element.tag}>` });
    for (const [name, value] of element.attributes) {
      if (!attributes.has(name)) throw new OutsideError({ kind: "drawing", what: `${name}="${value}"` });
      // Words are written in `aria-label`, and read by nobody as paint.
      if (name === "aria-label" || !mayFetch(value)) continue;
      const [, own] = /^url\(#([^()]+)\)$/.exec(value) ?? [];
      if (own === undefined || !ids.has(own)) throw new OutsideError({ kind: "paint", what: value });
    }
  }
}

/** Whether a value names something to fetch; with a backslash or a reference, CSS can spell it without its letters. */
function mayFetch(value: string): boolean {
  return fetching.test(value) || /\\|&#/.test(value);
}

function all(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : all(child)))];
}
