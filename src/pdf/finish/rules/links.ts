import { type Area, element, isArea, type Kid, type Node, onOneLine, spokenText } from "../tree/node.ts";
import type { Context } from "./context.ts";

/**
 * A link. Each of its active areas says where it leads (ISO 14289-1, 7.18.5); a footnote's mark is a
 * reference besides (ISO 32000-1, 14.8.4.4).
 */
export function link(node: Node, context: Context): Kid[] {
  const areas = node.kids.filter(isArea);
  if (areas.length === 0) return node.kids;
  const own = onOneLine(spokenText(node));
  const told = inWords(node.hook, own, context) || context.addressOf((areas[0] as Area).annotation);
  if (told !== own) node.alt = told;
  node.role = "Link";
  for (const { annotation } of areas) context.links.set(annotation.ref, { area: annotation, text: told });
  return node.hook === "noteref" ? [element("Reference", [node])] : [node];
}

function inWords(hook: string | undefined, text: string, { words }: Context): string {
  if (hook === "noteback") return words?.back ?? text;
  return hook === "noteref" && /^\d+$/.test(text) ? (words?.note(Number(text)) ?? text) : text;
}
