import { element, isNode, type Kid, type Node } from "../tree/node.ts";
import { headingLevel, isBlock } from "../tree/roles.ts";

/**
 * An element that the print gives no meaning: a section where it begins with a heading, a change of language
 * where it has one; otherwise what is in it takes its place.
 */
export function ofNoMeaning(node: Node): Kid[] {
  if (node.kids.length === 0) return [];
  if (hasBlocks(node)) {
    const first = node.kids.find(isNode);
    if (first === undefined || headingLevel(first.role) === undefined) return node.kids;
    node.role = "Sect";
    return [withParagraphs(node)];
  }
  if (node.language === undefined) return node.kids;
  node.role = "Span";
  return [node];
}

/** Text right inside a group becomes a paragraph. */
export function withParagraphs(node: Node): Node {
  const kids: Kid[] = [];
  let line: Kid[] = [];
  const end = () => {
    if (line.length > 0) kids.push(element("P", line));
    line = [];
  };
  for (const kid of node.kids) {
    if (isNode(kid) && isBlock(kid.role)) {
      end();
      kids.push(kid);
    } else line.push(kid);
  }
  end();
  node.kids = kids;
  return node;
}

/** A group without blocks is a stretch of text. */
export function group(node: Node): Kid[] {
  if (node.kids.length === 0) return [];
  if (node.role === "Div" && !hasBlocks(node)) return ofNoMeaning(node);
  return [withParagraphs(node)];
}

function hasBlocks(node: Node): boolean {
  return node.kids.some((kid) => isNode(kid) && isBlock(kid.role));
}
