import type { DefaultTreeAdapterMap } from "parse5";
import { folded } from "./words.ts";

type Element = DefaultTreeAdapterMap["element"];
type Point = readonly [x: number, y: number];

/** Smallest rectangle around a mark, in the drawing's own units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One closed or open line of a path, or one shape of its own. */
export interface Mark extends Box {
  /** As written, `none` where nothing is said; upper case. */
  readonly fill: string;
  readonly stroke: string;
  /** It bulges: a circle or a part of one. */
  readonly round: boolean;
  readonly closed: boolean;
  /** What its corners enclose, in square units. */
  readonly area: number;
}

export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly size: number;
}

/** What a drawing shows, measured: its marks and its words, each where it stands. */
export interface Drawing {
  /** What is told instead of it; empty for one that is hidden from those who listen. */
  readonly label: string;
  readonly hidden: boolean;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly texts: readonly DrawnText[];
  /** What cannot be measured: an element, an attribute. A drawing of ours has none. */
  readonly strange: readonly string[];
}

/** Elements and attributes that a drawing of a report has. Anything else could hide, move or repaint a mark. */
const known: Readonly<Record<string, readonly string[]>> = {
  svg: [..."xmlns role aria-label aria-hidden viewbox width height font-family class focusable".split(" ")],
  g: ["fill", "stroke"],
  path: "d fill stroke stroke-width stroke-linecap stroke-linejoin".split(" "),
  text: "x y text-anchor font-size font-weight fill font-family".split(" "),
  tspan: ["x", "dy"],
};

interface Paint {
  readonly fill: string;
  readonly stroke: string;
}

/** Measures an SVG. Rounded to hundredths, as it is drawn. */
export function drawingOf(svg: Element): Drawing {
  const marks: Mark[] = [];
  const texts: DrawnText[] = [];
  const strange: string[] = [];
  const visit = (element: Element, paint: Paint) => {
    const { tagName } = element;
    const allowed = known[tagName];
    if (!allowed) strange.push(`<${tagName}>`);
    for (const { name, value } of element.attrs)
      if (allowed && !allowed.includes(name.toLowerCase())) strange.push(`${name}="${value}"`);
    const own: Paint = {
      fill: (attribute(element, "fill") ?? paint.fill).toUpperCase(),
      stroke: (attribute(element, "stroke") ?? paint.stroke).toUpperCase(),
    };
    if (tagName === "path") marks.push(...marksOf(attribute(element, "d") ?? "", own));
    if (tagName === "tspan" && element.parentNode?.nodeName !== "text") strange.push(`<${tagName}>`);
    if (tagName === "text") texts.push(...linesOf(element));
    for (const child of element.childNodes) if ("tagName" in child) visit(child, own);
  };
  visit(svg, { fill: "#000000", stroke: "NONE" });
  const [, , width = 0, height = 0] = (attribute(svg, "viewbox") ?? "").split(/[ ,]+/).map(Number);
  return {
    label: attribute(svg, "aria-label") ?? "",
    hidden: attribute(svg, "aria-hidden") === "true",
    width,
    height,
    marks,
    texts,
    strange,
  };
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name.toLowerCase() === name)?.value;
}

/** The lines of a text: its own words, or each part of it where that begins. */
function linesOf(text: Element): readonly DrawnText[] {
  const anchor = attribute(text, "text-anchor") ?? "start";
  const size = Number(attribute(text, "font-size"));
  let [x, y] = [Number(attribute(text, "x")), Number(attribute(text, "y"))];
  return text.childNodes.flatMap((node): DrawnText[] => {
    const isLine = "tagName" in node;
    if (isLine) {
      x = Number(attribute(node, "x") ?? x);
      y += Number(attribute(node, "dy") ?? 0);
    }
    const words = isLine ? wordsIn(node) : "value" in node ? node.value : "";
    return words.trim() === "" ? [] : [{ text: folded(words), x, y, anchor, size }];
  });
}

function wordsIn({ childNodes }: Element): string {
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

const command = /([a-zA-Z])([^a-zA-Z]*)/g;
const number = /[-+]?(?:\d+\.?\d*|\.\d+)/g;

/** How many numbers each command takes, and which two of them are where it ends. */
const taken: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** The lines of a path, each as a mark of its own. Its box is that of the end points, and of the quarters of arcs. */
export function marksOf(d: string, paint: Paint): readonly Mark[] {
  const marks: Mark[] = [];
  let points: Point[] = [];
  // The same with what lies between the ends of curves.
  let outline: Point[] = [];
  let [x, y] = [0, 0];
  let [round, closed] = [false, false];
  const flush = () => {
    if (points.length > 1) {
      const [far, near] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      const box = { left: far, right: near, top: far, bottom: near };
      for (const [atX, atY] of points) {
        box.left = Math.min(box.left, atX);
        box.right = Math.max(box.right, atX);
        box.top = Math.min(box.top, atY);
        box.bottom = Math.max(box.bottom, atY);
      }
      marks.push({ ...box, ...paint, round, closed, area: areaWithin(outline) });
    }
    [points, outline] = [[], []];
    [round, closed] = [false, false];
  };
  for (const [, letter = "", rest = ""] of d.matchAll(command)) {
    const upper = letter.toUpperCase();
    const relative = letter !== upper;
    const numbers = (rest.match(number) ?? []).map(Number);
    const size = taken[upper] ?? 0;
    if (upper === "Z") {
      closed = true;
      continue;
    }
    for (let at = 0; size > 0 && at + size <= numbers.length; at += size) {
      const part = numbers.slice(at, at + size);
      const base: readonly [number, number] = relative ? [x, y] : [0, 0];
      if (upper === "M" && at === 0) flush();
      if (upper === "H") x = base[0] + (part[0] ?? 0);
      else if (upper === "V") y = base[1] + (part[0] ?? 0);
      else {
        const ends = part.slice(-2);
        const [fromX, fromY] = [x, y];
        x = base[0] + (ends[0] ?? 0);
        y = base[1] + (ends[1] ?? 0);
        if (upper === "A") {
          round = true;
          const arc = arcOf([fromX, fromY], part, [x, y]);
          points.push(...quartersOf(arc));
          outline.push(...alongArc(arc));
        }
        if (upper === "C") {
          const handles = part.slice(0, 4).map((each, i) => each + (base[i % 2] ?? 0));
          outline.push(...alongCurve([fromX, fromY], handles, [x, y]));
        }
      }
      points.push([x, y]);
      outline.push([x, y]);
    }
  }
  flush();
  return marks;
}

/** The area of a polygon (the surveyor's formula). */
function areaWithin(points: readonly Point[]): number {
  let twice = 0;
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** A part of a circle: angles in radians, `length` along it, clockwise or not. */
interface Arc {
  readonly centre: Point;
  readonly radius: number;
  readonly start: number;
  readonly length: number;
  readonly clockwise: boolean;
}

const turn = (angle: number) => ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);

/** An arc by its ends (SVG 1.1, F.6.5), of a circle. */
function arcOf(
  [fromX, fromY]: Point,
  [radius = 0, , , large = 0, sweep = 0]: readonly number[],
  [toX, toY]: Point,
): Arc {
  const [dx, dy] = [(fromX - toX) / 2, (fromY - toY) / 2];
  const half = Math.hypot(dx, dy);
  const r = Math.max(radius, half);
  const off = Math.sqrt(Math.max(0, r * r - half * half)) * (large === sweep ? -1 : 1);
  const cx = (fromX + toX) / 2 + (half === 0 ? 0 : (off * dy) / half);
  const cy = (fromY + toY) / 2 - (half === 0 ? 0 : (off * dx) / half);
  const start = Math.atan2(fromY - cy, fromX - cx);
  const end = Math.atan2(toY - cy, toX - cx);
  const length = sweep ? turn(end - start) : turn(start - end);
  return { centre: [cx, cy], radius: r, start, length, clockwise: sweep === 1 };
}

const onArc = ({ centre: [x, y], radius }: Arc, angle: number): Point => [
  x + radius * Math.cos(angle),
  y + radius * Math.sin(angle),
];

/** The outermost points of a circle, of its four those that the arc passes. */
function quartersOf(arc: Arc): readonly Point[] {
  return [0, 1, 2, 3].flatMap((quarter) => {
    const angle = (quarter * Math.PI) / 2;
    const along = arc.clockwise ? turn(angle - arc.start) : turn(arc.start - angle);
    return along <= arc.length ? [onArc(arc, angle)] : [];
  });
}

/** Straight pieces that a curve is measured by: its area is then known to less than a hundredth. */
const PIECES = 16;
const between = Array.from({ length: PIECES - 1 }, (_, i) => (i + 1) / PIECES);

function alongArc(arc: Arc): readonly Point[] {
  const sign = arc.clockwise ? 1 : -1;
  return between.map((part) => onArc(arc, arc.start + sign * arc.length * part));
}

/** A cubic Bézier curve. */
function alongCurve(
  from: Point,
  [ax = 0, ay = 0, bx = 0, by = 0]: readonly number[],
  to: Point,
): readonly Point[] {
  return between.map((t): Point => {
    const [u, uu, tt] = [1 - t, (1 - t) ** 2, t * t];
    const at = (p: number, a: number, b: number, q: number) =>
      u * uu * p + 3 * uu * t * a + 3 * u * tt * b + t * tt * q;
    return [at(from[0], ax, bx, to[0]), at(from[1], ay, by, to[1])];
  });
}
