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

const NAME = String.raw`[A-Za-z_][\w:.-]*`;
const TAG = new RegExp(String.raw`<(/?)(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`, "y");
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, "g");
const SKIPPED = /<\?xml[^>]*\?>|<!--[\s\S]*?-->/y;

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
    SKIPPED.lastIndex = next;
    if (SKIPPED.test(text)) {
      at = SKIPPED.lastIndex;
      continue;
    }
    TAG.lastIndex = next;
    const [whole, closing, name = "", attributes = "", empty] = TAG.exec(text) ?? [];
    if (whole === undefined)
      return fault(roots === 0 ? "not-svg" : "foreign", text.slice(next, next + 60), next);
    at = TAG.lastIndex;
    if (closing === "/") {
      if (open.pop() !== name) return fault("unclosed", whole, next);
      continue;
    }
    if (open.length === 0) roots += 1;
    if (open.length === 0 && (name !== "svg" || roots > 1)) return fault("not-svg", whole, next);
    const foreign = foreignIn(name, attributes);
    if (foreign !== undefined) return fault("foreign", foreign, next);
    if (empty !== "/") open.push(name);
  }
  if (roots === 0) return fault("not-svg", text, 0);
  return open.length === 0 ? undefined : fault("unclosed", `<${open.at(-1)}>`, text.length);
}

function foreignIn(name: string, attributes: string): string | undefined {
  if (!drawingElements.has(name) && !logoElements.has(name)) return `<${name}>`;
  for (const [written, key = "", double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? "";
    // Names of name spaces are addresses that nobody visits.
    if (/^xmlns(?::\w+)?$|^xml:(?:space|lang)$|^data-[\w-]+$/.test(key)) continue;
    const known = key === "xlink:href" ? "href" : key;
    if (!drawingAttributes.has(known) && !logoAttributes.has(known)) return written;
    if (known === "href" ? !/^#[\w.-]+$/.test(value) : known !== "aria-label" && reaches(value))
      return written;
  }
  return undefined;
}

/** Whether a value or a style names anything but a part of the same picture; with `\\` or `&#`, it may spell it otherwise. */
function reaches(value: string): boolean {
  const withoutOwn = value.replace(/\burl\(\s*(["']?)#[\w.-]+\1\s*\)/gi, "");
  return /\b(?:url|src|image|image-set|expression)\s*\(|@|\\|&#|javascript:|data:|\/\//i.test(withoutOwn);
}

function fault(kind: SvgFault["kind"], what: string, offset: number): SvgFault {
  return { kind, what: what.trim().slice(0, 60), offset };
}
