import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inputHash, readEdition, type Usual } from "../../src/app/edition.ts";
import type { Asked } from "../../src/app/report.ts";
import { InputError, Problems } from "../../src/problems/problem.ts";
import { sessionOf } from "../support/session.ts";

const project = join(import.meta.dirname, "../..");
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "read-"));
  await cp(join(project, "test/editions/_minimal"), root, { recursive: true });
  for (const folder of ["templates/layouts", "templates/styles"]) {
    await cp(join(project, folder), join(root, folder), { recursive: true });
  }
});
afterEach(() => rm(root, { recursive: true }));

async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(root, file);
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

async function read(problems: Problems, asked: Asked = {}, folder = root, usual: Usual = "published") {
  return readEdition(sessionOf(folder), asked, usual, problems);
}

async function hash(): Promise<string> {
  const input = await read(new Problems());
  const [report] = input.reports;
  if (!report) throw new Error("No report");
  return inputHash(input, report);
}

async function codes(): Promise<string[]> {
  const told = await read(new Problems()).then(
    ({ reports }) => reports.flatMap(({ problems }) => problems.all),
    (error: unknown) => {
      if (error instanceof InputError) return error.problems;
      throw error;
    },
  );
  return told.map((p) => p.code).sort();
}

test("the same input has the same hash, and each file is a part of it", async () => {
  const first = await hash();
  expect(await hash()).toBe(first);
  const changes = [
    ["data/2015/aggregates.csv", "0,9", "0,8"],
    ["templates/narrative/nb/tabeller.md", "Tabeller", "Alle tabeller"],
    ["templates/figures/frivillige.json", "Andel som", "Andelen som"],
    ["templates/layouts/nett.hbs", "<main", "<main "],
    ["templates/styles/nett.css", "{", "{ "],
    ["report.config.ts", "Eksempeldirektoratet", "Et direktorat"],
  ] as const;
  const hashes = new Set([first]);
  for (const [file, from, to] of changes) {
    await change(file, from, to);
    // The published words have to go with their figure.
    if (file.endsWith(".csv")) await change(file, "9 av 10", "8 av 10");
    hashes.add(await hash());
  }
  expect(hashes.size).toBe(changes.length + 1);
});

test("what is wrong in the data, the prose and the settings is told in one run", async () => {
  await change("data/2015/aggregates.csv", "324", "mange");
  await change("templates/narrative/nb/hovedfunn.md", "I alt", "I <b>alt");
  await change("report.config.ts", "defaultLanguage", "standardLanguage");
  const rooms = new Set((await codes()).map((code) => code.split(".")[0]));
  expect(rooms).toEqual(new Set(["survey", "narrative", "shape"]));
});

test("where edition.yaml cannot be read, every template is checked", async () => {
  await writeFile(join(root, "data/2015/edition.yaml"), "title: [");
  await writeFile(join(root, "templates/narrative/nb/ikke-i-bruk.md"), "# T\n\nI <b>2015.");
  expect(await codes()).toEqual(["narrative.html", "survey.invalid-yaml"]);
});

test("an edition is built in what it is published in, and checked in all that it is told in", async () => {
  const languages = async (usual: Usual, asked: Asked) =>
    (await read(new Problems(), { edition: "2015", ...asked }, project, usual)).reports.map(
      ({ report }) => report.language,
    );
  expect(await languages("published", {})).toEqual(["nb"]);
  expect(await languages("told", {})).toEqual(["nb", "nn"]);
  expect(await languages("told", { language: "nn" })).toEqual(["nn"]);
});

test("an edition is not asked for in a language it has not", async () => {
  const problems = new Problems();
  await read(problems, { language: "nn" });
  expect(problems.all.map((p) => p.code)).toEqual(["run.language-not-in-edition"]);
});

test("the edition that is compared with is a part of the hash, and what is wrong in it is told", async () => {
  await rm(root, { recursive: true });
  for (const path of ["data", "templates", "report.config.ts"])
    await cp(join(project, path), join(root, path), { recursive: true });
  const first = await hash();
  await change("data/2014/edition.yaml", "nn: Kommuneundersøkinga 2014", "nn: Noko anna");
  expect(await hash()).not.toBe(first);
  await change("data/2014/aggregates.csv", "question;", "spm;");
  const problems = new Problems();
  await read(problems);
  expect(problems.errors.map(({ source }) => source.file)).toContain("data/2014/aggregates.csv");
});

test("the pages of earlier editions are a part of the hash", async () => {
  await rm(root, { recursive: true });
  for (const path of ["data", "templates", "report.config.ts"])
    await cp(join(project, path), join(root, path), { recursive: true });
  const input = await read(new Problems());
  const [report] = input.reports;
  if (!report) throw new Error("No report");
  expect([...input.earlier]).toEqual([["2014", ["nn"]]]);
  expect(inputHash({ ...input, earlier: new Map() }, report)).not.toBe(inputHash(input, report));
});
