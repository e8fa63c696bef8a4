import { expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import type { Column, Row } from "../../src/survey/columns.ts";
import { readFigure } from "../../src/survey/figure.ts";

const at = { file: "a.csv", line: 2, column: 1 };

function figure(cells: Partial<Record<Column, string>>) {
  const problems = new Problems();
  const row: Row = {
    cells: new Map(Object.entries(cells).map(([name, text]) => [name as Column, { text, source: at }])),
    empty: new Map(),
    source: at,
  };
  return { estimate: readFigure(row, problems), codes: problems.all.map((p) => p.code) };
}

const ends = (cells: Partial<Record<Column, string>>) => {
  const { estimate } = figure(cells);
  if (estimate?.kind !== "counted" && estimate?.kind !== "published") throw new Error("No share");
  const { low, high, includesLow, includesHigh } = estimate.share;
  return `${includesLow ? "[" : "("}${low.toFraction()}, ${high.toFraction()}${includesHigh ? "]" : ")"}`;
};

test("a count of a base is exact", () => {
  expect(ends({ count: "324", base: "428" })).toBe("[81/107, 81/107]");
  expect(figure({ count: "1 200", base: "1 300" }).estimate).toMatchObject({ count: 1200, base: 1300 });
});

test.each([
  { count: "1", base: "2", share: "0,5", precision: "0,01" },
  { count: "1", base: "3", share: "0,3", precision: "0,1" },
  { count: "200", base: "337", share: "0,593471810089021" },
  // Halfway between two steps, publishers round to either.
  { count: "1", base: "8", share: "0,12", precision: "0,01" },
  { count: "1", base: "8", share: "0,13", precision: "0,01" },
  { count: "337", base: "337", share: "1" },
])("a count and the share that it is may stand in one row: %j", (cells) => {
  expect(figure(cells)).toMatchObject({
    estimate: { kind: "counted", count: Number(cells.count) },
    codes: [],
  });
});

test("a count may have decimals that say nothing, and thousands with spaces", () => {
  expect(figure({ count: "324,0", base: "12 000" }).estimate).toMatchObject({ count: 324, base: 12000 });
});

test("a count without a base has no share", () => {
  expect(figure({ count: "189" }).estimate).toEqual({ kind: "total", count: 189 });
});

test("a published share is all that rounds to it, with a comma or a full stop", () => {
  expect(ends({ share: "0,86", precision: "0,01" })).toBe("[171/200, 173/200)");
  expect(ends({ share: "0.6", precision: "0.1" })).toBe("[11/20, 13/20)");
  expect(figure({ share: "0,37", precision: "0,01", base: "189" }).estimate).toMatchObject({ base: 189 });
});

test("an interval may be open to one side", () => {
  expect(ends({ low: "0,75", high: "0,80" })).toBe("[3/4, 4/5)");
  expect(ends({ low: "0,5" })).toBe("[1/2, 1]");
  expect(ends({ high: "0,25" })).toBe("[0, 1/4)");
});

test("a direction, or only words", () => {
  expect(figure({ change: "Up" }).estimate).toEqual({ kind: "direction", change: "up" });
  expect(figure({ published: "ikke god nok" }).estimate).toEqual({ kind: "mention" });
});

test("SSB's signs: a colon may not be published, two full stops are missing", () => {
  expect(figure({ count: ":", base: "10" }).estimate).toEqual({ kind: "suppressed" });
  expect(figure({ count: "..", base: "10" }).estimate).toEqual({ kind: "missing" });
  expect(figure({ share: ".." }).estimate).toEqual({ kind: "missing" });
});

test.each<[Partial<Record<Column, string>>, string]>([
  [{ count: "3", base: "2" }, "survey.count-above-base"],
  [{ count: "3", base: "0" }, "survey.not-whole"],
  [{ count: "-1", base: "2" }, "survey.not-whole"],
  [{ count: "1", share: "0,1" }, "survey.share-without-base"],
  [{ count: "1", base: "2", share: "0,49" }, "survey.count-and-share-differ"],
  [{ count: "1", base: "2", share: "0,4", precision: "0,1" }, "survey.count-and-share-differ"],
  [{ count: "1", base: "2", change: "up" }, "survey.several-figures"],
  [{ count: "324,000" }, "survey.thousands"],
  [{ count: "12", base: "12.000" }, "survey.thousands"],
  [{ count: "1.234.567" }, "survey.thousands"],
  [{ count: "1,923.00" }, "survey.thousands"],
  [{ count: "12,5" }, "survey.not-whole"],
  [{ count: "12,00a" }, "survey.not-a-number"],
  [{ share: "-" }, "survey.not-a-number"],
  [{ count: "1".repeat(100_000) }, "survey.too-large"],
  [{ count: "1000000001" }, "survey.too-large"],
  [{ share: "0,1", precision: "0,1", change: "up" }, "survey.several-figures"],
  [{ count: "1", base: "2", precision: "0,1" }, "survey.cell-alone"],
  [{ base: "2" }, "survey.cell-alone"],
  [{ change: "up", base: "2" }, "survey.cell-alone"],
  [{ share: "0,1" }, "survey.precision-missing"],
  [{ share: "86", precision: "0,01" }, "survey.share-outside"],
  [{ share: "0,1", precision: "1" }, "survey.not-a-step"],
  [{ share: "0,1", precision: "0" }, "survey.not-a-step"],
  [{ share: "0,15", precision: "0,1" }, "survey.share-between-steps"],
  [{ low: "0,5", high: "0,5" }, "survey.low-not-below-high"],
  [{ low: "1" }, "survey.low-not-below-high"],
  [{ change: "opp" }, "survey.unknown-change"],
  [{ note: "x" }, "survey.no-figure"],
  [{ base: "10", share: "...", precision: "0,01" }, "survey.not-a-number"],
])("%j is refused: %s", (cells, code) => {
  expect(figure(cells)).toEqual({ estimate: undefined, codes: [code] });
});
