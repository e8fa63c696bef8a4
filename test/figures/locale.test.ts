import { beforeAll, describe, expect, test } from "vitest";
import { loadVega, type Vega } from "../../src/figures/vega.ts";

let vega: Vega;
beforeAll(async () => {
  vega = await loadVega(() => 10);
});

/** What a Vega view writes of a value with a d3 format, as its only text. */
function written(code: "nb" | "nn", expression: string): string {
  const spec = {
    data: { name: "rader" },
    mark: { type: "text", text: { expr: expression } },
    encoding: {},
  } as const;
  const { svg } = vega.draw(spec as never, [{ x: 1 }], code);
  return /<text[^>]*>([^<]*)</.exec(svg)?.[1] ?? "";
}

describe("numbers", () => {
  test.each([
    ["format(75.7, '.1f')", "75,7"],
    ["format(54321, ',')", "54\u00A0321"],
    ["format(-3, 'd')", "\u22123"],
    ["format(0.86, '.0%')", "86\u00A0%"],
  ])("%s is %s in both languages", (expression, expected) => {
    expect(written("nb", expression)).toBe(expected);
    expect(written("nn", expression)).toBe(expected);
  });
});

describe("dates", () => {
  const saturday = "datetime(2016, 9, 1)";
  test.each([
    ["nb", "lørdag 1. oktober"],
    ["nn", "laurdag 1. oktober"],
  ] as const)("in %s", (code, expected) => {
    expect(written(code, `timeFormat(${saturday}, '%A %-d. %B')`)).toBe(expected);
  });
});
