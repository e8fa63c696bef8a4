import type { Path } from "./json.ts";

/** What leads out of a figure: data, pictures, paint or links that are not its own. */
export interface Outside {
  readonly kind: "data" | "image" | "link" | "paint" | "drawing";
  /** The address, or what else it is, as it stands. */
  readonly what: string;
}

/** Thrown where a drawing reaches for something outside of itself. */
export class OutsideError extends Error {
  readonly outside: Outside;

  constructor(outside: Outside) {
    super(`The figure reaches outside of itself: ${outside.kind} «${outside.what}»`);
    this.name = "OutsideError";
    this.outside = outside;
  }
}

/** What Vega-Lite's `data` may say. Named or written out, both are in the file; everything else is fetched. */
const dataKeys = new Set(["name", "values", "format", "sequence", "sphere", "graticule"]);

/** Paint, font or cursor that is fetched. SVG and CSS read the name of the function in any case. */
export const fetching = /\burl\s*\(/i;

/**
 * Finds everything in a spec that would be fetched, or that a reader could follow out of the drawing.
 *
 * This is what the author is told. It judges letters, and an expression can put letters together, so two walls
 * stand behind it: Vega's loader loads nothing (`loader.ts`), and the finished drawing holds nothing but what
 * is known to be harmless (`svg/allowed.ts`).
 *
 * @param spec as written; `usermeta` never reaches Vega but for the patches that are laid over the spec
 */
export function findOutside(spec: Readonly<Record<string, unknown>>): Found[] {
  const { usermeta, $schema: _, ...drawn } = spec;
  const { over, utenfor, smal } = record(record(usermeta).rapport);
  const patches = Object.entries({ over, utenfor, smal });
  return [
    ...inside(drawn, []),
    ...patches.flatMap(([name, patch]) => inside(patch, ["usermeta", "rapport", name])),
  ];
}

/** With the path in the spec where it stands. */
type Found = Outside & { readonly path: Path };

function inside(value: unknown, path: Path): Found[] {
  if (typeof value === "string") return fetching.test(value) ? [{ kind: "paint", what: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => inside(item, [...path, i]));
  return Object.entries(record(value)).flatMap(([key, held]) => property(key, held, [...path, key]));
}

function property(key: string, value: unknown, path: Path): Found[] {
  if (key === "datasets") return [];
  if (key === "data") {
    const foreign = Object.entries(record(value)).filter(([name]) => !dataKeys.has(name));
    return foreign.map(([name, held]) => ({
      kind: "data",
      what: written(held, name),
      path: [...path, name],
    }));
  }
  if (key === "url") return [{ kind: "image", what: written(value, key), path }];
  if (key === "href") return [{ kind: "link", what: written(value, key), path }];
  const type = record(value).type;
  if (key === "mark" && (value === "image" || type === "image")) {
    const mark = {
      kind: "image",
      what: "image",
      path: type === undefined ? path : [...path, "type"],
    } as const;
    return [mark, ...inside(value, path)];
  }
  return inside(value, path);
}

/** The address itself; the name of the setting where the address is worked out. */
function written(value: unknown, key: string): string {
  return typeof value === "string" ? value : key;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
