import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { askedIn } from "../../src/survey/asked.ts";
import { surveyFrom } from "../../src/survey/read.ts";
import { readTextFiles } from "../../src/survey/text-files.ts";

const data = join(import.meta.dirname, "../editions/_minimal/data/2015");

test("an edition without a response rate is an edition, and nothing is made up for it", async () => {
  const text = (name: string) => readFile(join(data, name), "utf8");
  const rows = (await text("aggregates.csv")).split("\n").filter((row) => !row.startsWith("svar;"));
  const questions = (await text("questions.yaml")).replace(/ {2}svar:\n(?: {4}.*\n)+/, "");
  const edition = (await text("edition.yaml")).replace(/^responseRate:.*\n/m, "");
  const problems = new Problems();
  const files = new Map([
    ["edition.yaml", Buffer.from(edition)],
    ["questions.yaml", Buffer.from(questions)],
    ["aggregates.csv", Buffer.from(rows.join("\n"))],
  ] as const);
  const survey = surveyFrom(readTextFiles(files, "data/2015", problems), "2015", ["2014"], problems);
  expect(problems.all).toEqual([]);
  expect(survey?.edition.responseRate).toBeUndefined();
  expect(survey && askedIn(survey, "alle")).toBeUndefined();
});
