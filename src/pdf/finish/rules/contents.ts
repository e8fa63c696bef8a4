import { element, isNode, type Kid, type Node } from "../tree/node.ts";

/**
 * The table of contents: a section with its heading, and the list as TOC with a Reference in each entry
 * (ISO 32000-1, 14.8.4.2).
 */
export function contents(node: Node): Kid[] {
  node.role = "Sect";
  node.kids = node.kids.map((kid) => (isNode(kid) && kid.role === "L" ? tableOfContents(kid) : kid));
  return [node];
}

function tableOfContents(list: Node): Node {
  return element("TOC", list.kids.filter(isNode).map(entry), { sources: list.sources });
}

function entry(item: Node): Node {
  const parts = item.kids.flatMap((kid) => (isNode(kid) && kid.role === "LBody" ? kid.kids : [kid]));
  const kids = parts.map((kid): Kid => {
    if (!isNode(kid)) return kid;
    if (kid.role === "L") return tableOfContents(kid);
    return kid.role === "Link" ? element("Reference", [kid]) : kid;
  });
  return element("TOCI", kids, { sources: item.sources });
}
