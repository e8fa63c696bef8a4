import { nearest } from "../problems/nearest.ts";
import { fields } from "./rows.ts";
import type { Shape } from "./spec.ts";

/**
 * The fields that a spec names without any row having them. Vega-Lite says nothing of these: it draws
 * nothing, or draws at nought.
 */
export function unknownFields(spec: Readonly<Record<string, unknown>>, shape: Shape) {
  const { usermeta: _, ...drawn } = spec;
  const named = new Set<string>();
  const known = new Set<string>(fields[shape]);
  walk(drawn, named, known);
  return [...named]
    .filter((field) => !known.has(field))
    .map((field) => ({ field, nearest: nearest(field, known) }));
}

/** Collects what is used as a field, and what transforms and data of its own add to the rows. */
function walk(value: unknown, named: Set<string>, known: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) walk(item, named, known);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const [key, inside] of Object.entries(value)) {
    if (key === "field" && typeof inside === "string") named.add(inside);
    else if (key === "as") for (const field of [inside].flat()) known.add(String(field));
    else if (key === "test" || key === "filter" || key === "calculate" || key === "expr")
      addDatum(inside, named);
    if (key === "data" && isOwnData(inside)) {
      for (const row of inside.values) for (const field of Object.keys(row)) known.add(field);
    } else walk(inside, named, known);
  }
}

/** Expressions name fields as `datum.fra`. */
function addDatum(expression: unknown, named: Set<string>): void {
  for (const [, field] of String(expression).matchAll(/\bdatum\.(\w+)/g))
    if (field !== undefined) named.add(field);
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
