import { nearest } from "../problems/nearest.ts";
import type { Path } from "./json.ts";
import { commonFields, type FigureShape } from "./shapes/shape.ts";

/**
 * The fields that a spec names without any row having them, each where it is first named. Vega-Lite says
 * nothing of these: it draws nothing, or draws at nought.
 */
export function unknownFields(spec: Readonly<Record<string, unknown>>, shape: FigureShape) {
  const { usermeta: _, ...drawn } = spec;
  const named = new Map<string, Path>();
  const known = new Set([...commonFields, ...shape.fields]);
  walk(drawn, [], (field, path) => named.has(field) || named.set(field, path), known);
  return [...named]
    .filter(([field]) => !known.has(field))
    .map(([field, path]) => ({ field, path, nearest: nearest(field, known) }));
}

/** Collects what is used as a field, and what transforms and data of its own add to the rows. */
function walk(
  value: unknown,
  path: Path,
  name: (field: string, path: Path) => unknown,
  known: Set<string>,
): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === "field" && typeof inside === "string") name(inside, here);
    else if (key === "as") for (const field of [inside].flat()) known.add(String(field));
    else if (key === "test" || key === "filter" || key === "calculate" || key === "expr")
      for (const field of fieldsIn(inside)) name(field, here);
    if (key === "data" && isOwnData(inside)) {
      for (const row of inside.values) for (const field of Object.keys(row)) known.add(field);
    } else walk(inside, here, name, known);
  }
}

/** Expressions name fields as `datum.fra`. */
function fieldsIn(expression: unknown): string[] {
  return [...String(expression).matchAll(/\bdatum\.(\w+)/g)].map(([, field = ""]) => field);
}

/** Data that is written in the spec for good, such as the marks of a scale: it has no name. */
function isOwnData(data: unknown): data is { values: readonly object[] } {
  return (
    typeof data === "object" &&
    data !== null &&
    !("name" in data) &&
    "values" in data &&
    Array.isArray(data.values)
  );
}
