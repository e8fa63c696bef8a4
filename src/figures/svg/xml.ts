/** An element of an SVG. Texts and attribute values are kept escaped, as they stood. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

const tagPattern = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/y;
const attributePattern = /([\w:.-]+)="([^"]*)"/g;

/**
 * Reads the XML that Vega's SVG renderer writes: elements, attributes in double quotes, and text. That is
 * all that it writes: no comments, no declarations, no CDATA.
 *
 * @throws when the text is anything else
 */
export function parseXml(text: string): Element {
  const root: (Element | string)[] = [];
  const open: { tag: string; attributes: Map<string, string>; children: (Element | string)[] }[] = [];
  let at = 0;
  while (at < text.length) {
    const siblings = open.at(-1)?.children ?? root;
    const next = text.indexOf("<", at);
    if (next !== at) {
      siblings.push(text.slice(at, next < 0 ? text.length : next));
      at = next < 0 ? text.length : next;
      continue;
    }
    tagPattern.lastIndex = at;
    const match = tagPattern.exec(text);
    if (match === null) throw new Error(`Not the SVG that Vega writes: ${text.slice(at, at + 60)}`);
    at = tagPattern.lastIndex;
    const [, closing, tag = "", attributes = "", empty] = match;
    if (closing === "/") {
      const element = open.pop();
      if (element?.tag !== tag) throw new Error(`</${tag}> closes nothing in the SVG`);
    } else {
      const element = { tag, attributes: readAttributes(attributes), children: [] };
      siblings.push(element);
      if (empty !== "/") open.push(element);
    }
  }
  const [first] = root;
  if (first === undefined || typeof first === "string" || root.length > 1 || open.length > 0) {
    throw new Error("The SVG is not one closed element");
  }
  return first;
}

function readAttributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(attributePattern)].map(([, name = "", value = ""]) => [name, value]));
}

/** Writes an element; one without children is closed at once. */
export function writeXml({ tag, attributes, children }: Element): string {
  const list = [...attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
  const inner = children.map((child) => (typeof child === "string" ? child : writeXml(child))).join("");
  return inner === "" ? `<${tag}${list}/>` : `<${tag}${list}>${inner}</${tag}>`;
}
