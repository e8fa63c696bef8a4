import type { TopLevelSpec } from "vega-lite";
import type { Layout } from "./layout.ts";
import { colourParams, type Palette } from "./palette.ts";
import type { Rapport } from "./spec.ts";
import { sizes, theme } from "./theme.ts";

/** The name that every spec gives its data. */
export const dataName = "rader";

type Json = Readonly<Record<string, unknown>>;

/**
 * Makes an author's spec ready for compiling: example values out, our width, colours and flags in, the
 * patches of this layout laid over, and the theme beneath.
 */
export function prepare(
  spec: TopLevelSpec,
  rapport: Rapport,
  layout: Layout,
  palette: Palette,
): TopLevelSpec {
  const { usermeta: _, data: __, ...own } = patched(spec as unknown as Json, rapport, layout);
  const prepared = {
    ...own,
    data: { name: dataName },
    ...("facet" in own ? { spec: { ...(own.spec as Json), width: layout.width } } : { width: layout.width }),
    ...heightOf(own, layout),
    params: params(own.params, layout, palette),
    config: merge(theme(palette), (own.config as Json | undefined) ?? {}),
  };
  return prepared as unknown as TopLevelSpec;
}

function patched(spec: Json, rapport: Rapport, layout: Layout): Json {
  const patches = (["over", "utenfor", "smal"] as const)
    .filter((name) => layout[name])
    .map((name) => rapport[name] ?? {});
  return patches.reduce<Json>((merged, patch) => merge(merged, patch as Json), spec);
}

/** Rows grow by a line's height for each line that the longest label has beyond its first; gaps grow in step. */
function heightOf(spec: Json, layout: Layout): Json {
  if (layout.height !== undefined) return { height: layout.height };
  const { height } = spec;
  if (!isObject(height) || typeof height.step !== "number") return {};
  const path = ["encoding", "y", "scale", "paddingInner"];
  const gap = path.reduce<unknown>((inside, key) => (isObject(inside) ? inside[key] : undefined), spec);
  const perLine = sizes.lineHeight / (1 - (typeof gap === "number" ? gap : 0));
  return { height: { step: height.step + (layout.lines - 1) * perLine } };
}

/** Params that are ours get our values; the author's own are kept. */
function params(list: unknown, layout: Layout, palette: Palette): unknown[] {
  const { rows: _, ...flags } = layout;
  const ours: Json = { ...flags, linjer: layout.lines, bredde: layout.width };
  return (Array.isArray(list) ? list : []).map((param: { name: string }) => {
    const colour = colourParams[param.name];
    if (colour !== undefined) return { ...param, value: palette[colour] };
    return param.name in ours ? { ...param, value: ours[param.name] } : param;
  });
}

/** Lays `patch` over `base`: objects are merged, everything else (lists and null too) replaces what was there. */
function merge(base: Json, patch: Json): Json {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    const old = merged[key];
    merged[key] = isObject(value) && isObject(old) ? merge(old, value) : value;
  }
  return merged;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
