import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inputHash, readInput } from "../../src/app/read.ts";
import { InputError, Problems } from "../../src/problems/problem.ts";

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

const hash = async () => inputHash(await readInput({ root }, new Problems()), "nb");

async function codes(): Promise<string[]> {
  const problems = new Problems();
  await readInput({ root }, problems).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
  });
  return problems.all.map((p) => p.code).sort();
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
  await change("templates/narrative/nb/hovedfunn.md", "I alt", "I 2015");
  await change("report.config.ts", "defaultLanguage", "standardLanguage");
  const rooms = new Set((await codes()).map((code) => code.split(".")[0]));
  expect(rooms).toEqual(new Set(["survey", "narrative", "shape"]));
});

test("where edition.yaml cannot be read, every template is checked", async () => {
  await writeFile(join(root, "data/2015/edition.yaml"), "title: [");
  await writeFile(join(root, "templates/narrative/nb/ikke-i-bruk.md"), "# T\n\nI 2015.");
  expect(await codes()).toEqual(["narrative.untraced-digit", "survey.invalid-yaml"]);
});

test("an edition is built in what it is published in, and checked in all that it is told in", async () => {
  const wanted = { root: project, edition: "2015" };
  const languages = async (more: object) =>
    (await readInput({ ...wanted, ...more }, new Problems())).languages;
  expect(await languages({})).toEqual(["nb"]);
  expect(await languages({ everyLanguage: true })).toEqual(["nb", "nn"]);
  expect(await languages({ language: "nn", everyLanguage: true })).toEqual(["nn"]);
});

test("an edition is not asked for in a language it has not", async () => {
  const problems = new Problems();
  await readInput({ root, language: "nn" }, problems);
  expect(problems.all.map((p) => p.code)).toEqual(["run.language-not-in-edition"]);
});
