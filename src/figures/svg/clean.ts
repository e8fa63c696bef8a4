import { fontFamily } from "../theme.ts";
import { movePath, round, translation } from "./path.ts";
import { type Element, escapeXml, parseXml, writeXml } from "./xml.ts";

/** A figure's drawing, ready to be published. */
export interface Svg {
  /** To be written into HTML. */
  readonly inline: string;
  /** To be a file of its own: with `xmlns`. */
  readonly file: string;
  /** px. */
  readonly width: number;
  readonly height: number;
}

/** Attributes that say nothing to a reader, or say it in machine-made English. */
const dropped = /^(aria-.*|role|class|version|xmlns.*|stroke-miterlimit)$/;

/** Attributes that only repeat what holds without them. */
const defaults: Readonly<Record<string, string>> = { opacity: "1", "text-anchor": "start" };

/**
 * Makes Vega's SVG fit to publish: one picture with one alt text, nothing hidden in it that can be read or
 * copied, no ids that clash with those of another figure on the page, and marks alike drawn as one path.
 * Text stays text.
 *
 * @param source what `View.toSVG()` gave
 * @param id what the ids in it begin with; another one for every drawing on a page
 */
export function cleanSvg(source: string, { alt, id }: { alt: string; id: string }): Svg {
  const root = parseXml(source);
  const width = Number(root.attributes.get("width"));
  const height = Number(root.attributes.get("height"));
  const children = mergePaths(root.children.flatMap((child) => cleanNode(child, id)));
  const attributes = new Map([
    ["role", "img"],
    ["aria-label", escapeXml(alt)],
    ["viewBox", root.attributes.get("viewBox") ?? `0 0 ${width} ${height}`],
    ["width", String(width)],
    ["height", String(height)],
    ["font-family", `'${fontFamily}',sans-serif`],
  ]);
  const inline = writeXml({ tag: "svg", attributes, children });
  const file = writeXml({
    tag: "svg",
    attributes: new Map([["xmlns", "http://www.w3.org/2000/svg"], ...attributes]),
    children,
  });
  return { inline, file: `${file}\n`, width, height };
}

/** The node without what nobody needs: none, itself, or its children where a group does nothing. */
function cleanNode(node: Element | string, id: string): (Element | string)[] {
  if (typeof node === "string") return [node];
  const { tag } = node;
  if (isInvisible(node)) return [];
  const attributes = new Map(
    [...node.attributes].filter(([name, value]) => !dropped.test(name) && defaults[name] !== value),
  );
  if (attributes.get("font-family") === fontFamily) attributes.delete("font-family");
  for (const [name, value] of attributes) attributes.set(name, tidy(name, value, id));
  if (attributes.get("transform") === "translate(0,0)") attributes.delete("transform");
  const children = mergePaths(node.children.flatMap((child) => cleanNode(child, id)));
  const isContainer = tag === "g" || tag === "defs";
  if (isContainer && children.length === 0) return [];
  if (tag === "g" && attributes.size === 0) return children;
  return [place({ tag, attributes, children })];
}

function isInvisible({ tag, attributes }: Element): boolean {
  const is = (name: string, value: string) => attributes.get(name) === value;
  const hidden = is("opacity", "0") || is("display", "none") || is("visibility", "hidden");
  // Vega's background path has neither fill nor stroke: the root's own fill is «none».
  const unpainted = tag === "path" && !attributes.has("fill") && !attributes.has("stroke");
  const empty = is("d", "") || is("d", "M0,0Z");
  return hidden || (unpainted && !attributes.has("id")) || empty;
}

function tidy(name: string, value: string, id: string): string {
  if (name === "id") return `${id}-${value}`;
  if (name === "font-size") return value.replace(/px$/, "");
  if (name === "href" || name === "xlink:href") return value.replace(/^#/, `#${id}-`);
  const numbers = /^(transform|x|y|x1|x2|y1|y2|dx|dy|width|height|r|cx|cy|stroke-width)$/;
  if (numbers.test(name))
    return value.replace(/-?\d*\.\d+(e[-+]?\d+)?/g, (number) => String(round(Number(number))));
  return value.replace(/url\(#/g, `url(#${id}-`);
}

/** Puts paths and single-line texts where they stand, instead of moving them there. */
function place({ tag, attributes, children }: Element): Element {
  const moved = new Map(attributes);
  const offset = translation(attributes.get("transform"));
  const path = attributes.get("d");
  if (offset !== undefined && path !== undefined) {
    moved.delete("transform");
    moved.set("d", movePath(path, ...offset));
  }
  if (offset !== undefined && tag === "text" && children.every((child) => typeof child === "string")) {
    moved.delete("transform");
    return {
      tag,
      attributes: new Map([["x", String(offset[0])], ["y", String(offset[1])], ...moved]),
      children,
    };
  }
  return { tag, attributes: moved, children };
}

/** Joins neighbouring paths that look alike: 443 squares become two or three paths. */
function mergePaths(nodes: readonly (Element | string)[]): (Element | string)[] {
  const merged: (Element | string)[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (typeof node === "string" || last === undefined || typeof last === "string" || !alike(last, node)) {
      merged.push(node);
    } else {
      const d = `${last.attributes.get("d")}${node.attributes.get("d")}`;
      merged[merged.length - 1] = { ...last, attributes: new Map([...last.attributes, ["d", d]]) };
    }
  }
  return merged;
}

function alike(a: Element, b: Element): boolean {
  const isPlainPath = (e: Element) =>
    e.tag === "path" && !e.attributes.has("transform") && !e.attributes.has("id");
  const looks = (e: Element) => JSON.stringify([...e.attributes].filter(([name]) => name !== "d"));
  return isPlainPath(a) && isPlainPath(b) && looks(a) === looks(b);
}
