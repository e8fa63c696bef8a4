import { beforeAll, describe, expect, test } from "vitest";
import { createRenderer } from "../../src/figures/render.ts";
import { type Libraries, loadVega } from "../../src/figures/vega.ts";

let libraries: Libraries;
beforeAll(async () => {
  libraries = await loadVega(() => 10);
});

/** What a Vega view writes of a value with a d3 format, as its only text. */
async function written(code: "nb" | "nn", expression: string): Promise<string> {
  const spec = {
    data: { name: "rader" },
    mark: { type: "text", text: { expr: expression } },
    encoding: {},
  } as const;
  const svg = await createRenderer(libraries, code).draw(spec as never, [{ x: 1 }], () => {});
  return /<text[^>]*>([^<]*)</.exec(svg)?.[1] ?? "";
}

describe("numbers", () => {
  test.each([
    ["format(75.7, '.1f')", "75,7"],
    ["format(54321, ',')", "54\u00A0321"],
    ["format(-3, 'd')", "\u22123"],
    ["format(0.86, '.0%')", "86\u00A0%"],
  ])("%s is %s in both languages", async (expression, expected) => {
    expect(await written("nb", expression)).toBe(expected);
    expect(await written("nn", expression)).toBe(expected);
  });
});

describe("dates", () => {
  const saturday = "datetime(2016, 9, 1)";
  test.each([
    ["nb", "lørdag 1. oktober"],
    ["nn", "laurdag 1. oktober"],
  ] as const)("in %s", async (code, expected) => {
    expect(await written(code, `timeFormat(${saturday}, '%A %-d. %B')`)).toBe(expected);
  });
});
