import Fraction from "fraction.js";
import { expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { counted, type Estimate, publishedInterval, publishedShare } from "../../src/statistics/estimate.ts";
import { checkWords } from "../../src/survey/contradiction.ts";

const tenth = (share: string) => publishedShare(new Fraction(share), new Fraction("0.1"));
const percent = (share: string) => publishedShare(new Fraction(share), new Fraction("0.01"));
const between = (low: string, high: string) => publishedInterval(new Fraction(low), new Fraction(high));

test.each<[string, Estimate, string[]]>([
  ["324 av landets 428 kommuner", counted(324, 428), []],
  ["325 av landets 428 kommuner", counted(324, 428), ["survey.published-other-count"]],
  ["324 av landets 429 kommuner", counted(324, 428), ["survey.published-other-count"]],
  ["189 av kommunene i undersøkelsen", { kind: "total", count: 189 }, []],
  ["189 av 428 kommuner", { kind: "total", count: 190 }, ["survey.published-other-count"]],
  ["hele 86 prosent av kommunene", percent("0.86"), []],
  ["hele 86 prosent av kommunene", percent("0.71"), ["survey.published-contradicts"]],
  ["86 prosent", tenth("0.9"), ["survey.published-contradicts"]],
  ["9 av 10", tenth("0.9"), []],
  [`6 av ${"10".repeat(60)}`, tenth("0.6"), ["survey.published-contradicts"]],
  ["nær 8 av 10", between("0.75", "0.8"), []],
  ["nær 8 av 10", between("0.7", "0.8"), ["survey.published-contradicts"]],
  ["de aller fleste", percent("0.3"), ["survey.published-contradicts"]],
  ["6 av 10 kommuner", { kind: "mention" }, ["survey.published-without-figure"]],
  ["302 av 428 kommuner", { kind: "mention" }, ["survey.published-without-figure"]],
  ["ikke god nok", { kind: "mention" }, []],
  ["har økt sammenlignet med i fjor", { kind: "direction", change: "up" }, []],
  [
    "har økt sammenlignet med i fjor",
    { kind: "direction", change: "down" },
    ["survey.published-other-change"],
  ],
  ["har gått ned", { kind: "direction", change: "same" }, ["survey.published-other-change"]],
  ["en annen fordeling", { kind: "direction", change: "up" }, []],
])("«%s» beside the figure: %#", (text, estimate, codes) => {
  const problems = new Problems();
  checkWords({ text, source: { file: "a.csv", line: 2 } }, estimate, problems);
  expect(problems.all.map(({ code }) => code)).toEqual(codes);
});
