import { describe, expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { surveyFrom } from "../../src/survey/read.ts";
import { readTextFiles } from "../../src/survey/text-files.ts";

const EDITION = `
title: { nb: T }
subtitle: { nb: S }
unknown: [published, fieldwork]
languages: [nb]
year: 2023
numbers: full
describes: respondents
groups:
  alle: { label: { nb: A }, plural: { nb: kommuner }, definitePlural: { nb: kommunene }, sumOf: [del=en, del=to] }
  del=en: { label: { nb: En }, plural: { nb: k }, definitePlural: { nb: kene } }
  del=to: { label: { nb: To }, plural: { nb: k }, definitePlural: { nb: kene } }
`;
const QUESTIONS = `
questions:
  stillinger:
    text: { nb: Hvor mange stillinger? }
    type: number
    unit: { one: { nb: stilling }, many: { nb: stillinger } }
    range: { least: 0, most: 100 }
    base: alle
    options:
      snitt: { label: { nb: Snitt }, statistic: mean }
      median: { label: { nb: Median }, statistic: median }
      sum: { label: { nb: Sum }, statistic: sum }
      ingen: { label: { nb: Ingen stillinger } }
`;
const HEAD = "question;option;group;count;base;share;value;precision";

function read(rows: readonly string[], questions = QUESTIONS) {
  const problems = new Problems();
  const files = new Map([
    ["edition.yaml", Buffer.from(EDITION)],
    ["questions.yaml", Buffer.from(questions)],
    ["aggregates.csv", Buffer.from([HEAD, ...rows].join("\n"))],
  ] as const);
  const survey = surveyFrom(readTextFiles(files, "data/2023", problems), "2023", [], problems);
  return {
    survey,
    codes: problems.all.map(({ code }) => code),
    said: problems.all.map((p) => p.message.nb.what),
  };
}

describe("means, medians and sums", () => {
  test("are all that they can have been rounded from", () => {
    const { survey, codes } = read([
      "stillinger;snitt;alle;;310;;4,2;",
      "stillinger;median;alle;;310;;4;0,5",
      "stillinger;sum;alle;;310;;1300;100",
      "stillinger;ingen;alle;31;310;0,1;;",
    ]);
    expect(codes).toEqual([]);
    const ends = (option: string) => {
      const estimate = survey?.aggregates.get(`stillinger.${option}@alle`)?.estimate;
      return estimate?.kind === "amount"
        ? [estimate.statistic, estimate.range.low.valueOf(), estimate.range.high.valueOf(), estimate.base]
        : estimate?.kind;
    };
    expect(ends("snitt")).toEqual(["mean", 4.15, 4.25, 310]);
    expect(ends("median")).toEqual(["median", 3.75, 4.25, 310]);
    expect(ends("sum")).toEqual(["sum", 1250, 1350, 310]);
    expect(ends("ingen")).toBe("counted");
  });

  test.each([
    ["the answer is no statistic", "stillinger;ingen;alle;;310;;4,2;", "survey.value-of-no-number"],
    ["a statistic as a share", "stillinger;snitt;alle;;;0,4;;0,1", "survey.statistic-not-in-value"],
    ["a statistic as a count", "stillinger;sum;alle;40;;;;", "survey.statistic-not-in-value"],
    ["not rounded as it says", "stillinger;snitt;alle;;310;;4,25;0,1", "survey.value-between-steps"],
    ["thousands or decimals", "stillinger;sum;alle;;310;;12.000;", "survey.thousands"],
    ["a value and a count", "stillinger;sum;alle;40;310;;40;", "survey.several-figures"],
    ["above what can be answered", "stillinger;snitt;alle;;310;;101;", "survey.amount-outside"],
    ["a sum above what can be answered", "stillinger;sum;alle;;3;;301;", "survey.amount-outside"],
    ["below what can be answered", "stillinger;median;alle;;310;;-1;", "survey.amount-outside"],
  ])("are refused: %s", (_, row, code) => {
    expect(read([row]).codes).toContain(code);
  });

  test("have to agree: the sum is the mean of so many", () => {
    const rows = (sum: string) => ["stillinger;snitt;alle;;310;;4,2;", `stillinger;sum;alle;;310;;${sum};`];
    expect(read(rows("1302")).codes).toEqual([]);
    expect(read(rows("1317")).codes).toEqual([]);
    expect(read(rows("1320")).codes).toEqual(["survey.sum-is-not-mean"]);
    expect(read([rows("1302")[0] ?? "", "stillinger;sum;alle;;300;;1302;"]).codes).toEqual([
      "survey.several-bases",
    ]);
  });

  test("need a question of a number with a unit", () => {
    const row = "stillinger;snitt;alle;;310;;4,2;";
    const unitless = QUESTIONS.replace(/ {4}unit:.*\n/, "");
    expect(read([row], unitless).codes).toEqual(["survey.statistic-without-unit"]);
    expect(read([row], QUESTIONS.replace("type: number", "type: single")).codes).toEqual([
      "survey.statistic-without-unit",
    ]);
  });

  test("of too few are hidden, and can't be found from the others", () => {
    const { survey } = read([
      "stillinger;snitt;alle;;12;;4,2;",
      "stillinger;sum;alle;;12;;50;",
      "stillinger;snitt;del=en;;10;;4,4;",
      "stillinger;sum;del=en;;10;;44;",
      "stillinger;snitt;del=to;;2;;3,0;",
      "stillinger;sum;del=to;;2;;6;",
    ]);
    const kinds = [...(survey?.aggregates.values() ?? [])].map(({ key, estimate }) => [
      key.replace("stillinger.", ""),
      estimate.kind,
    ]);
    const shown = kinds.filter(([, kind]) => kind !== "suppressed").map(([key]) => key);
    // Whoever knows a mean and how many it is of, knows the sum: of all and of the one part, only one may be shown.
    expect(new Set(shown.map((key) => key?.split("@")[1])).size).toBeLessThan(2);
    expect(kinds).toContainEqual(["snitt@del=to", "suppressed"]);
    expect(kinds).toContainEqual(["sum@del=to", "suppressed"]);
  });

  test("nor from a mean of all and a sum of the rest", () => {
    const { survey } = read([
      "stillinger;snitt;alle;;12;;4,2;",
      "stillinger;sum;del=en;;10;;44;",
      "stillinger;snitt;del=to;;2;;3,0;",
    ]);
    const shown = [...(survey?.aggregates.values() ?? [])].filter(
      ({ estimate }) => estimate.kind === "amount",
    );
    expect(shown).toHaveLength(1);
  });
});
