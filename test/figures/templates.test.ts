import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { describe, expect, test } from "vitest";
import { defaultColours } from "../../src/config/colours.ts";
import { colourParams } from "../../src/figures/palette.ts";
import { readFigureSpecs } from "../../src/figures/read.ts";
import { commonFields } from "../../src/figures/shapes/shape.ts";
import { Problems } from "../../src/problems/problem.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = new URL("../../templates/figures/", import.meta.url);
const names = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""));

interface Pasted {
  readonly data: { readonly values: readonly Record<string, unknown>[] };
  readonly params?: readonly { readonly name: string; readonly value?: unknown }[];
}

describe.each(names)("%s, pasted into the Vega editor as it stands", (name) => {
  const spec = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Pasted;

  test("draws its example rows", async () => {
    const view = new vega.View(
      vega.parse(vegaLite.compile(spec as never, { logger: vega.logger(vega.None) }).spec),
      { renderer: "none" },
    );
    const svg = await view.toSVG();
    expect(svg).not.toContain("NaN");
    expect(svg).toContain(String(spec.data.values[0]?.tekst ?? spec.data.values[0]?.overskrift));
  });

  test("has example rows with the names that the real ones have", async () => {
    const specs = await readFigureSpecs(root, new Problems());
    const known = [...commonFields, ...(specs.get(name)?.shape.fields ?? [])];
    for (const row of spec.data.values) expect(known).toEqual(expect.arrayContaining(Object.keys(row)));
  });

  test("has the default colours", () => {
    for (const param of spec.params ?? []) {
      const colour = colourParams[param.name];
      if (colour !== undefined) expect(param.value).toBe(defaultColours[colour]);
    }
  });
});

test("a folder that is not there is a problem, not a crash", async () => {
  const problems = new Problems();
  expect(await readFigureSpecs(join(root, "src"), problems)).toEqual(new Map());
  expect(problems.all.map((p) => p.code)).toEqual(["figures.missing-folder"]);
});
