import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../src/app/check.ts";
import { silent } from "../../src/app/effects.ts";
import type { WrittenLanguage } from "../../src/language/language.ts";
import type { Sentence } from "../../src/narrative/prose.ts";
import { Problems } from "../../src/problems/problem.ts";
import { place } from "../../src/problems/show.ts";
import { proofread } from "../../src/proofread/proofread.ts";
import { root } from "../support/edition.ts";
import { change, copyOfProject } from "../support/project.ts";
import { sessionOf } from "../support/session.ts";
import { dictionaryOf } from "./load-speller.ts";

const told = (problems: Problems["all"]) => problems.map(({ code, source }) => `${place(source)} ${code}`);
const sentence = (text: string, line: number, language: WrittenLanguage): Sentence => ({
  text,
  inlines: [],
  source: { file: `templates/narrative/${language}/a.md`, line },
  chapter: "a",
  section: undefined,
  kind: "text",
  values: [],
  claims: [],
  unproved: [],
  recognised: [],
  exceptions: [],
});

test("each written language is read with its own dictionary", async () => {
  const problems = new Problems();
  const text = "Dette er ikke noe, og dette er ikkje noko.";
  const texts = new Map([
    ["nb", [sentence(text, 1, "nb")]],
    ["nn", [sentence(text, 2, "nn")]],
  ] as const);
  await proofread(root, texts, dictionaryOf, problems);
  expect(told(problems.all)).toEqual([
    "templates/narrative/nb/a.md:1 proofread.spelling",
    "templates/narrative/nb/a.md:1 proofread.spelling",
    "templates/narrative/nn/a.md:2 proofread.spelling",
    "templates/narrative/nn/a.md:2 proofread.spelling",
  ]);
});

test("nothing in the report is called wrong, long or hard", async () => {
  const { problems } = await check(sessionOf(root), {}, silent);
  expect(told(problems).filter((line) => line.includes(" proofread."))).toEqual([]);
});

test("a slip is a warning at its line, until the project's word list has the word", async () => {
  const project = await copyOfProject();
  await change(
    project,
    "templates/narrative/nb/hovedfunn.md",
    "flere flyktninger, særlig",
    "flere flyktingerne, særlig",
  );
  const session = sessionOf(project);
  const slips = async () =>
    told((await check(session, {}, silent)).problems).filter((line) => line.includes(" proofread."));
  expect(await slips()).toEqual(["templates/narrative/nb/hovedfunn.md:6:2 proofread.spelling"]);
  await appendFile(join(project, "templates/ordliste.txt"), "nb: flyktingerne\n");
  expect(await slips()).toEqual([]);
});
