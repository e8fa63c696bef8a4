import { drawingAttributes, drawingElements } from "../../files/svg.ts";
import { fetching, OutsideError } from "../outside.ts";
import type { Element } from "./xml.ts";

/**
 * Refuses a drawing that holds anything else than what is known to be harmless: nothing in it is fetched,
 * leads anywhere, or runs. An author's expression may have put it together, so the spec alone cannot tell.
 *
 * @throws {OutsideError} naming the first element, attribute or address that is not allowed
 */
export function refuseForeign(root: Element): void {
  const ids = new Set(all(root).map((element) => element.attributes.get("id")));
  for (const element of all(root)) {
    if (!drawingElements.has(element.tag))
      throw new OutsideError({ kind: "drawing", what: `<${element.tag}>` });
    for (const [name, value] of element.attributes) {
      if (!drawingAttributes.has(name))
        throw new OutsideError({ kind: "drawing", what: `${name}="${value}"` });
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
