import { contentOf, isContent, type Kid, type Node, pageOf } from "../tree/node.ts";
import type { Context } from "./context.ts";
import { group } from "./groups.ts";

/**
 * A picture with its description. What is written in it belongs to the picture: the description is told
 * instead. A sign in a line of text that is written and not drawn («.» for «ikke aktuelt») is a Span with
 * its meaning; and a figure element without a description of its own is a group of caption, picture and note.
 */
export function figure(node: Node, context: Context): Kid[] {
  if (node.alt === undefined) {
    const own = node.kids.filter(isContent);
    if (own.some(({ mark }) => mark.pictured)) context.faults.picturesWithoutAlt.push(pageOf(node));
    node.role = "Div";
    // What is left is the frame around it.
    node.kids = node.kids.filter((kid) => !isContent(kid) || kid.mark.pieces.length > 0);
    return group(node);
  }
  node.kids = contentOf(node);
  const written = contentOf(node).every(({ mark }) => mark.pieces.length > 0 && !mark.drawn);
  if (written) node.role = "Span";
  return node.kids.length > 0 ? [node] : [];
}
