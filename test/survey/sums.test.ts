import { expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { counted, type Estimate } from "../../src/statistics/estimate.ts";
import { withSums } from "../../src/survey/sums.ts";
import type { Aggregate, Group } from "../../src/survey/survey.ts";

const source = { file: "a.csv", line: 1 };

function group(id: string, ...sumOf: string[]): [string, Group] {
  const texts = { label: {}, plural: {}, definitePlural: {} };
  return [id, { id, ...texts, source, ...(sumOf.length === 0 ? {} : { sumOf }) }];
}

function row(name: string, estimate: Estimate, line: number): [string, Aggregate] {
  const key = `svar.svart@${name}`;
  return [
    key,
    { key, question: "svar", option: "svart", group: name, estimate, sources: [{ file: "a.csv", line }] },
  ];
}

// The sum of a sum stands first, so that the order of the file is not what makes it work.
const groups = new Map([
  group("alle", "fastland", "ø"),
  group("fastland", "by", "land"),
  group("by"),
  group("land"),
  group("ø"),
]);

test("a sum has the counts of its parts, and all their rows", () => {
  const parts = [row("by", counted(13, 15), 2), row("land", counted(24, 28), 3), row("ø", counted(1, 2), 4)];
  const all = withSums(new Map(parts), groups, new Problems());
  expect(all.get("svar.svart@fastland")?.estimate).toEqual(counted(37, 43));
  expect(all.get("svar.svart@alle")?.estimate).toEqual(counted(38, 45));
  expect(all.get("svar.svart@alle")?.sources.map((s) => s.line)).toEqual([2, 3, 4]);
  expect([...all.keys()].slice(0, 3)).toEqual(parts.map(([key]) => key));
});

test("there is no sum when a part is missing, or has no count", () => {
  const some = new Map([row("by", counted(13, 15), 2), row("land", { kind: "mention" }, 3)]);
  expect([...withSums(some, groups, new Problems()).keys()]).toEqual([...some.keys()]);
});

test("a sum that is given has to agree, and is then left as it is", () => {
  const problems = new Problems();
  const given = row("fastland", counted(37, 43), 9);
  const wrong = row("fastland", counted(38, 43), 9);
  const parts = [row("by", counted(13, 15), 2), row("land", counted(24, 28), 3)];
  expect(withSums(new Map([...parts, given]), groups, problems).get(given[0])).toBe(given[1]);
  expect(problems.all).toEqual([]);
  withSums(new Map([...parts, wrong]), groups, problems);
  expect(problems.all.map((p) => p.message.en.what)).toEqual([
    "«svar.svart@fastland» is 38 of 43, but the parts on lines 2 and 3 add up to 37 of 43.",
  ]);
});

test("a group that is the sum of itself ends nowhere", () => {
  const circle = new Map([group("a", "b"), group("b", "a")]);
  expect(withSums(new Map([row("by", counted(1, 2), 2)]), circle, new Problems()).size).toBe(1);
});
