/**
 * What a picture of the project's may be made of: shapes, text, and what paints or cuts them. Nothing in it is fetched,
 * leads anywhere, or runs.
 */
export const drawingElements: ReadonlySet<string> = new Set(
  "svg g defs path rect line text tspan clipPath linearGradient radialGradient pattern stop".split(" "),
);

export const drawingAttributes: ReadonlySet<string> = new Set(
  (
    "xmlns role aria-label viewBox width height preserveAspectRatio id d x y x1 x2 y1 y2 dx dy cx cy r fx fy fr " +
    "transform fill fill-opacity stroke stroke-opacity stroke-width stroke-linecap stroke-linejoin " +
    "stroke-dasharray stroke-dashoffset vector-effect opacity clip-path offset stop-color " +
    "font-family font-size font-style font-variant font-weight text-anchor"
  ).split(" "),
);

/** What drawing programs write besides, and what does no more. */
const logoElements = new Set(
  "circle ellipse polyline polygon title desc mask symbol use style switch marker".split(" "),
);
const logoAttributes = new Set(
  (
    "version baseProfile type media class style points rx ry fill-rule clip-rule stop-opacity stroke-miterlimit mask display " +
    "visibility color overflow gradientUnits gradientTransform spreadMethod patternUnits patternTransform " +
    "patternContentUnits clipPathUnits maskUnits maskContentUnits href letter-spacing word-spacing textLength " +
    "dominant-baseline paint-order shape-rendering enable-background mix-blend-mode isolation marker-start marker-mid " +
    "marker-end markerWidth markerHeight refX refY orient lang aria-labelledby aria-hidden focusable"
  ).split(" "),
);

/** Why a file is no picture that may be put into a report, and where that shows. */
export interface SvgFault {
  readonly kind: "not-svg" | "unclosed" | "foreign";
  /** What stands there: an element, an attribute with its value, or the beginning of the text. */
  readonly what: string;
  /** In UTF-16 units. */
  readonly offset: number;
}

const NAME = /[A-Za-z_][\w:.-]*/y;
/** XML has no `<` in a value: what has one is a tag to whoever reads it as HTML. */
const ATTRIBUTE = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const END = /\s*(\/?)>/y;

/**
 * Tries a picture that an author has put into the project, such as a logo: it has to be one closed SVG and hold nothing
 * but what is known to be harmless. A declaration of a document type is refused with the rest: it can define anything.
 *
 * @returns the first thing that is wrong; undefined where the picture may be used as it is
 */
export function faultInSvg(text: string): SvgFault | undefined {
  const open: string[] = [];
  let roots = 0;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const between = text.slice(at, next < 0 ? text.length : next);
    if (open.length === 0 && between.trim() !== "")
      return fault(roots === 0 ? "not-svg" : "unclosed", between, at);
    if (open.at(-1) === "style" && reaches(between)) return fault("foreign", between, at);
    if (next < 0) break;
    const skipped = endOfSkipped(text, next);
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    const tag = tagAt(text, next);
    if (tag === undefined)
      return fault(roots === 0 ? "not-svg" : "foreign", text.slice(next, next + 60), next);
    at = tag.end;
    if (tag.kind === "closing") {
      if (open.pop() !== tag.name) return fault("unclosed", text.slice(next, at), next);
      continue;
    }
    if (open.length === 0) roots += 1;
    if (open.length === 0 && (tag.name !== "svg" || roots > 1))
      return fault("not-svg", text.slice(next, at), next);
    const foreign = foreignIn(tag);
    if (foreign !== undefined) return fault("foreign", foreign, next);
    if (tag.kind === "opening") open.push(tag.name);
  }
  if (roots === 0) return fault("not-svg", text, 0);
  return open.length === 0 ? undefined : fault("unclosed", `<${open.at(-1)}>`, text.length);
}

/** Where a declaration of XML or a comment ends, which says nothing; undefined where none begins. */
function endOfSkipped(text: string, at: number): number | undefined {
  for (const [begins, ends] of [
    ["<?xml ", "?>"],
    ["<!--", "-->"],
  ] as const) {
    const end = text.startsWith(begins, at) ? text.indexOf(ends, at) : -1;
    if (end >= 0) return end + ends.length;
  }
  return undefined;
}

interface Tag {
  readonly name: string;
  readonly kind: "opening" | "closing" | "empty";
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly end: number;
}

/** The tag that begins at `<`; undefined where none does, or where it is not written as XML is. */
function tagAt(text: string, start: number): Tag | undefined {
  const isClosing = text[start + 1] === "/";
  let at = start + (isClosing ? 2 : 1);
  const take = (expression: RegExp) => {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match !== null) at = expression.lastIndex;
    return match;
  };
  const name = take(NAME)?.[0];
  if (name === undefined) return undefined;
  const attributes: [string, string][] = [];
  for (let one = take(ATTRIBUTE); one !== null; one = take(ATTRIBUTE)) {
    const [, key = "", double, single] = one;
    attributes.push([key, double ?? single ?? ""]);
  }
  const end = take(END);
  if (end === null || (isClosing && (attributes.length > 0 || end[1] === "/"))) return undefined;
  return { name, kind: isClosing ? "closing" : end[1] === "/" ? "empty" : "opening", attributes, end: at };
}

function foreignIn({ name, attributes }: Tag): string | undefined {
  if (!drawingElements.has(name) && !logoElements.has(name)) return `<${name}>`;
  for (const [key, value] of attributes) {
    if (isNameSpace(key, value) || /^xml:(?:space|lang)$|^data-[\w-]+$/.test(key)) continue;
    const known = key === "xlink:href" ? "href" : key;
    const isKnown = drawingAttributes.has(known) || logoAttributes.has(known);
    const isOwn = known === "href" ? /^#[\w.-]+$/.test(value) : known === "aria-label" || !reaches(value);
    if (!isKnown || !isOwn) return `${key}="${value}"`;
  }
  return undefined;
}

/** Names of name spaces are addresses that nobody visits. A picture's own is that of SVG, else it is none. */
function isNameSpace(key: string, value: string): boolean {
  return key === "xmlns"
    ? value === "http://www.w3.org/2000/svg"
    : /^xmlns:\w+$/.test(key) && /^[\w:/.#?=&;~%+-]*$/.test(value);
}

/** Whether a value or a style names anything but a part of the same picture; with `\\` or `&#`, it may spell it otherwise. */
function reaches(value: string): boolean {
  const withoutOwn = value.replace(/\burl\(\s*(["']?)#[\w.-]+\1\s*\)/gi, "");
  return /\b(?:url|src|image|image-set|expression)\s*\(|@|\\|&#|javascript:|data:|\/\//i.test(withoutOwn);
}

function fault(kind: SvgFault["kind"], what: string, offset: number): SvgFault {
  return { kind, what: what.trim().slice(0, 60), offset };
}
