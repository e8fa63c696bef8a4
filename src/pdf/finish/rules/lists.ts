import { element, isNode, type Kid, type Node, textOf } from "../tree/node.ts";
import type { Context } from "./context.ts";

/** A list, whose items are drawn as `LI` or, where the page sets its own display, as nothing. */
export function list(node: Node): Kid[] {
  if (node.kids.length === 0) return [];
  const { numbering = "None" } = node.attributes;
  node.attributes = { ...node.attributes, numbering: numbering === "None" ? numberingOf(node) : numbering };
  return [node];
}

/** How the labels of a list are numbered, where the print doesn't tell (ISO 32000-1, table 347). */
function numberingOf({ kids }: Node): string {
  const labels = kids.filter(isNode).flatMap((item) => item.kids.filter(isNode));
  const first = labels.find(({ role }) => role === "Lbl");
  if (first === undefined) return "None";
  const text = textOf(first);
  if (/^\d/.test(text)) return "Decimal";
  if (/^[ivxlcdm]+\W*$/.test(text) && /^(?:i|[ivx]{2,})/.test(text)) return "LowerRoman";
  if (/^[IVXLCDM]+\W*$/.test(text) && /^(?:I|[IVX]{2,})/.test(text)) return "UpperRoman";
  if (/^\p{Ll}/u.test(text)) return "LowerAlpha";
  return /^\p{Lu}/u.test(text) ? "UpperAlpha" : "Disc";
}

/** An item: its label, then all the rest in its body (ISO 32000-1, 14.8.4.3.3). */
export function item(node: Node, context: Context): Kid[] {
  const isLabel = (kid: Kid) => isNode(kid) && kid.role === "Lbl";
  const rest = node.kids.filter((kid) => !isLabel(kid));
  const body = node.hook === "note" ? [element("Note", rest, { id: context.noteId() })] : rest;
  node.kids = [...node.kids.filter(isLabel), ...(rest.length > 0 ? [element("LBody", body)] : [])];
  return node.kids.length > 0 ? [node] : [];
}

/** A bullet that is drawn and not written is told by its sign. */
export function label(node: Node): Kid[] {
  if (node.kids.length === 0) return [];
  const drawn = node.kids.every((kid) => kid.kind === "content" && kid.mark.text.trim() === "");
  if (drawn) node.actual ??= "•";
  return [node];
}

/** Terms with what each means: a list in which the term is the label. */
export function definitions(node: Node): Kid[] {
  const items: Node[] = [];
  for (const kid of node.kids) {
    if (!isNode(kid)) continue;
    const last = items.at(-1);
    if (kid.hook === "dt" || !last) items.push(element("LI", [element("Lbl", kid.kids)]));
    else last.kids.push(element("LBody", kid.kids));
  }
  return [element("L", items, { attributes: { numbering: "None" }, sources: node.sources })];
}
