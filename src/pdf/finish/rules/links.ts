import { type Area, element, isArea, type Kid, type Node, onOneLine, spokenText } from "../tree/node.ts";
import type { Context } from "./context.ts";

/**
 * A link. Its active area says where it leads (ISO 14289-1, 7.18.5); a footnote's mark is a
 * reference besides (ISO 32000-1, 14.8.4.4). Chromium makes an area of each line that it stands on: those of a page
 * become one, so that a reader meets the link once.
 */
export function link(node: Node, context: Context): Kid[] {
  const areas = node.kids.filter(isArea);
  if (areas.length === 0) return node.kids;
  const own = onOneLine(spokenText(node));
  const told = inWords(node.hook, own, context) || context.addressOf((areas[0] as Area).annotation);
  if (told !== own) node.alt = told;
  node.role = "Link";
  const first = new Map<number, Area>();
  for (const area of areas) {
    const link = context.links.get(first.get(area.page)?.annotation.ref ?? Number.NaN);
    if (link) link.lines.push(area.annotation);
    else {
      first.set(area.page, area);
      context.links.set(area.annotation.ref, {
        area: area.annotation,
        page: area.page,
        text: told,
        lines: [],
      });
    }
  }
  const kept = new Set(first.values());
  node.kids = node.kids.filter((kid) => !isArea(kid) || kept.has(kid));
  return node.hook === "noteref" ? [element("Reference", [node])] : [node];
}

function inWords(hook: string | undefined, text: string, { words }: Context): string {
  if (hook === "noteback") return words?.back ?? text;
  return hook === "noteref" && /^\d+$/.test(text) ? (words?.note(Number(text)) ?? text) : text;
}
