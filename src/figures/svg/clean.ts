import { escapeMarkup } from "../../files/markup.ts";
import { fontFamily } from "../theme.ts";
import { refuseForeign } from "./allowed.ts";
import { movePath, round, translation } from "./path.ts";
import { type Element, parseXml, writeXml } from "./xml.ts";

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
const dropped = /^(aria-.*|role|class|version|xmlns.*|stroke-miterlimit|pointer-events)$/;

/** Attributes that only repeat what holds without them. */
const defaults: Readonly<Record<string, string>> = { opacity: "1", "text-anchor": "start" };

type Node = Element | string;
type Offset = readonly [number, number];

/**
 * Makes Vega's SVG fit to publish: one picture with one alt text, nothing hidden in it that can be read or
 * copied, no ids that clash with those of another figure on the page, and marks alike drawn as one path.
 * Text stays text.
 *
 * @param source what `View.toSVG()` gave
 * @param id what the ids in it begin with; another one for every drawing on a page
 * @throws {OutsideError} when it holds anything that is fetched, leads anywhere or runs
 */
export function cleanSvg(source: string, { alt, id }: { alt: string; id: string }): Svg {
  const root = parseXml(renumberIds(source, id));
  const width = Number(root.attributes.get("width"));
  const height = Number(root.attributes.get("height"));
  const children = mergePaths(root.children.flatMap((child) => cleanNode(child, [0, 0])));
  const attributes = new Map([
    ["role", "img"],
    ["aria-label", escapeMarkup(alt)],
    ["viewBox", root.attributes.get("viewBox") ?? `0 0 ${width} ${height}`],
    ["width", String(width)],
    ["height", String(height)],
    ["font-family", `'${fontFamily}',sans-serif`],
  ]);
  refuseForeign({ tag: "svg", attributes, children });
  const inline = writeXml({ tag: "svg", attributes, children });
  const file = writeXml({
    tag: "svg",
    attributes: new Map([["xmlns", "http://www.w3.org/2000/svg"], ...attributes]),
    children,
  });
  return { inline, file: `${file}\n`, width, height };
}

/** Vega counts its ids through the whole process; here they are counted from 1 in each drawing. */
function renumberIds(source: string, id: string): string {
  const found = [...source.matchAll(/<[^>]* id="([^"]+)"/g)].map(([, name = ""]) => name);
  const names = new Map(found.map((name, i) => [name, `${id}-${i + 1}`]));
  return source.replace(/(<[^>]* id="|url\(#|href="#)([^")]+)/g, (whole, before: string, name: string) => {
    const renamed = names.get(name);
    return renamed === undefined ? whole : before + renamed;
  });
}

/**
 * The node without what nobody needs, moved by the groups that it stood in: nothing, itself, or its children
 * where a group does nothing but move them.
 */
function cleanNode(node: Node, offset: Offset): Node[] {
  if (typeof node === "string") return [node];
  const { tag } = node;
  if (isInvisible(node)) return [];
  const attributes = new Map(
    [...node.attributes].filter(([name, value]) => !dropped.test(name) && defaults[name] !== value),
  );
  if (attributes.get("font-family") === fontFamily) attributes.delete("font-family");
  for (const [name, value] of attributes) attributes.set(name, tidy(name, value));
  const placed = place({ ...node, attributes }, offset);
  const children = mergePaths(node.children.flatMap((child) => cleanNode(child, placed.inside)));
  const isContainer = tag === "g" || tag === "defs";
  if (isContainer && children.length === 0) return [];
  if (tag === "g" && placed.attributes.size === 0) return children;
  return [{ tag, attributes: placed.attributes, children }];
}

/** Puts an element where it stands, instead of moving it there, as far as its kind allows. */
function place(element: Element, offset: Offset): { attributes: Map<string, string>; inside: Offset } {
  const { tag, attributes, children } = element;
  const moved = new Map(attributes);
  const own = translation(attributes.get("transform"));
  const sum: Offset = [offset[0] + (own?.[0] ?? 0), offset[1] + (own?.[1] ?? 0)];
  const path = attributes.get("d");
  moved.delete("transform");
  // A clip path lies in the coordinates of the group that it cuts, so that group keeps its own.
  if (tag === "g" && own !== undefined && !attributes.has("clip-path"))
    return { attributes: moved, inside: sum };
  if (own !== undefined && path !== undefined) {
    moved.set("d", movePath(path, ...sum));
  } else if (own !== undefined && tag === "text" && children.every(isLine)) {
    return {
      attributes: new Map([["x", written(sum[0])], ["y", written(sum[1])], ...moved]),
      inside: sum,
    };
  } else if (tag === "tspan" && !attributes.has("transform")) {
    // A line after the first begins where the text does, and is told how far below the one before.
    const x = attributes.get("x");
    if (x !== undefined) moved.set("x", written(Number(x) + offset[0]));
  } else {
    const transform = own === undefined ? [translate(offset), attributes.get("transform")] : [translate(sum)];
    const text = transform.filter(Boolean).join(" ");
    if (text !== "") moved.set("transform", text);
  }
  return { attributes: moved, inside: [0, 0] };
}

/** Words, or a line of them that nothing but its place is said of. */
function isLine(node: Node): boolean {
  return typeof node === "string" || (node.tag === "tspan" && !node.attributes.has("transform"));
}

function translate([x, y]: Offset): string {
  return x === 0 && y === 0 ? "" : `translate(${written(x)},${written(y)})`;
}

function written(value: number): string {
  return String(round(value));
}

function isInvisible({ tag, attributes }: Element): boolean {
  const is = (name: string, value: string) => attributes.get(name) === value;
  const hidden = is("opacity", "0") || is("display", "none") || is("visibility", "hidden");
  // Vega's background path has neither fill nor stroke: the root's own fill is «none».
  const unpainted = tag === "path" && !attributes.has("fill") && !attributes.has("stroke");
  const empty = is("d", "") || is("d", "M0,0Z");
  return hidden || (unpainted && !attributes.has("id")) || empty;
}

function tidy(name: string, value: string): string {
  if (name === "font-size") return value.replace(/px$/, "");
  const numbers = /^(transform|x|y|x1|x2|y1|y2|dx|dy|width|height|r|cx|cy|stroke-width)$/;
  if (!numbers.test(name)) return value;
  return value.replace(/-?\d*\.\d+(e[-+]?\d+)?/g, (number) => written(Number(number)));
}

/** Joins neighbouring paths that look alike: 443 squares become two or three paths. */
function mergePaths(nodes: readonly Node[]): Node[] {
  const merged: Node[] = [];
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
