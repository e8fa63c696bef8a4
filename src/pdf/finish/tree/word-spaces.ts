import type { Edit } from "../content/edit.ts";
import type { Mark } from "../content/found.ts";
import type { Piece } from "../content/piece.ts";
import { type Content, isContent, isNode, type Node } from "./node.ts";
import { isBlock } from "./roles.ts";

/** A gap of this share of the type size is more than letters are ever moved apart. */
const gap = 0.16;
/** The baseline of another line is at least this share of the type size away; that of a raised letter is less. */
const line = 0.6;

/**
 * Puts a space where one word ends and the next begins, if none is written there: Chromium leaves out the space
 * at the end of a line, so that a reader had to guess words from where they stand (ISO 32000-1, 14.8.2.5). A line
 * that ends where a word may be broken ends in the middle of a word, and needs none.
 *
 * @param root as it was read; the texts of its marks are changed
 * @returns how each is written into the content, by the mark that it stands in
 */
export function wordSpaces(root: Node): ReadonlyMap<Mark, readonly Edit[]> {
  const edits = new Map<Mark, Edit[]>();
  // What stands before: three variables, since an object for each of ten thousands of pieces takes time.
  let piece: Piece | undefined;
  let mark: Mark | undefined;
  let page = -1;
  const add = (to: Mark, after: Piece) => {
    const { end, space: written = "" } = after;
    after.spaced = true;
    const known = edits.get(to);
    if (known) known.push({ start: end, end, text: written });
    else edits.set(to, [{ start: end, end, text: written }]);
  };
  const pass = (content: Content) => {
    content.mark.pieces.forEach((next) => {
      if (piece && mark && needsSpace(piece, next, page === content.page)) add(mark, piece);
      piece = next;
      mark = content.mark;
      page = content.page;
    });
  };
  const visit = (node: Node) => {
    // What is written in a picture is no running text.
    if (node.role === "Figure") return;
    const block = isBlock(node.role);
    if (block) piece = undefined;
    node.kids.forEach((kid) => {
      if (isNode(kid)) visit(kid);
      else if (isContent(kid)) pass(kid);
    });
    if (block) piece = undefined;
  };
  visit(root);
  return edits;
}

const space = /[\s\u00A0\u202F]/;

function needsSpace(first: Piece, second: Piece, samePage: boolean): boolean {
  if (first.broken || first.space === undefined) return false;
  if (space.test(first.last.slice(-1)) || space.test(second.first.charAt(0))) return false;
  if (!samePage || Math.abs(first.y - second.y) > line * Math.min(first.size, second.size)) return true;
  return second.x - first.right > gap * first.size;
}
