import { type Element, parseXml } from "./svg/xml.ts";

/**
 * Every text that a drawing shows, in its order: one for each text element, its lines joined with a space.
 *
 * @param svg as `Svg.inline` has it
 */
export function drawnTexts(svg: string): readonly string[] {
  return textsIn(parseXml(svg));
}

function textsIn(element: Element): readonly string[] {
  if (element.tag === "text") return [wordsOf(element)];
  return element.children.flatMap((child) => (typeof child === "string" ? [] : textsIn(child)));
}

function wordsOf({ children }: Element): string {
  const lines = children.map((child) => (typeof child === "string" ? child : wordsOf(child)));
  return unescaped(lines.join(" ").replace(/\s+/g, " ").trim());
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
