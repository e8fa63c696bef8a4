import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type BuildOptions, build } from "../../src/app/build.ts";
import { silent } from "../../src/app/effects.ts";
import { exportEdition } from "../../src/app/export.ts";
import { openSession } from "../../src/app/session.ts";
import { InputError } from "../../src/problems/problem.ts";
import { showProblems } from "../../src/problems/show.ts";
import { harvest } from "../support/folders.ts";
import { change, copyOfMinimal, copyOfProject } from "../support/project.ts";

const outside = { signal: new AbortController().signal };

async function webOf(root: string, out: string) {
  const session = openSession(root, outside);
  const options: BuildOptions = { only: "web", out: join(root, out) };
  await build(session, { edition: "2015", language: "nb" }, options, silent).finally(() => session.dispose());
  return harvest(join(root, out));
}

test("a report is the same bytes from text files and from a workbook", { timeout: 120_000 }, async () => {
  const root = await copyOfProject();
  const before = await harvest(join(root, "data"));
  const text = await webOf(root, "output/a");
  expect(await exportEdition(root, "2015", "workbook")).toMatchObject({
    written: ["data/2015/tall.xlsx"],
    removed: ["data/2015/edition.yaml", "data/2015/questions.yaml", "data/2015/aggregates.csv"],
    problems: [],
  });
  expect((await readdir(join(root, "data/2015"))).sort()).toEqual(["approvals.csv", "tall.xlsx"]);
  const workbook = await webOf(root, "output/b");
  expect(Object.keys(text ?? {}).length).toBeGreaterThan(20);
  expect(workbook).toEqual(text);
  await exportEdition(root, "2015", "text");
  expect(await harvest(join(root, "data"))).toEqual(before);
});

async function refused(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw error ?? new Error("Not refused");
  expect(showProblems(error.problems, "en")).not.toMatch(/undefined/u);
  return showProblems(error.problems, "nb");
}

test("what is wrong, or kept so already, is told, and nothing is touched", async () => {
  const root = await copyOfMinimal();
  const before = await harvest(join(root, "data"));
  expect(await refused(exportEdition(root, "2015", "text"))).toContain("Utgaven ligger allerede slik");
  expect(await refused(exportEdition(root, "2016", "text"))).toContain("Utgaven «2016» finnes ikke");
  expect(await harvest(join(root, "data"))).toEqual(before);
  await change(root, "data/2015/aggregates.csv", "324;428", "429;428");
  expect(await refused(exportEdition(root, "2015", "workbook"))).toContain("aggregates.csv:2");
  expect(await readdir(join(root, "data/2015"))).not.toContain("tall.xlsx");
});

test("text files beside a workbook are an error that says what to take away", async () => {
  const root = await copyOfMinimal();
  const file = join(root, "data/2015/edition.yaml");
  const text = await readFile(file);
  await exportEdition(root, "2015", "workbook");
  await writeFile(file, text);
  const told = await refused(exportEdition(root, "2015", "text"));
  expect(told).toContain("«edition.yaml» ligger ved siden av tall.xlsx");
  expect(told).toContain("Ta bort den som ikke skal gjelde");
});
