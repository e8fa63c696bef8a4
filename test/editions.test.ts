import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadConfig } from "../src/config/load.ts";
import { en, nb } from "../src/problems/catalogue.ts";
import { Problems } from "../src/problems/problem.ts";
import { showProblems } from "../src/problems/show.ts";
import { readSurvey } from "../src/survey/read.ts";

/**
 * Each folder under `test/editions/` whose name starts with `broken-` is a project with something wrong
 * in it: its files are laid over those of `_minimal`, and those named in `remove.txt` are taken away.
 * A `report.config.ts_` loses its last sign on the way: under its own name the compiler would check it.
 * `expected.txt` is what the one who checks it is told. A new case without it gets one when it is run on
 * a developer's machine, to be read before it is committed.
 */
const editions = join(import.meta.dirname, "editions");
const cases = (await readdir(editions)).filter((name) => name.startsWith("broken-"));

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "editions-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

/** Everything that is wrong with a project. The one place that says how it is checked. */
async function check(root: string): Promise<Problems> {
  const problems = new Problems();
  const config = await loadConfig(root, problems);
  await readSurvey(root, config?.defaultEdition ?? "2015", problems);
  return problems;
}

describe("broken editions", () => {
  test.each(cases)("%s", async (name) => {
    const problems = await check(await projectOf(name));
    const told = showProblems(problems.all, nb);
    const file = join(editions, name, "expected.txt");
    if (!existsSync(file) && process.env.CI === undefined) await writeFile(file, told);
    expect(told).toBe(await readFile(file, "utf8"));
    expect(problems.errors).not.toHaveLength(0);
    expect(showProblems(problems.all, en)).not.toMatch(/undefined|\bNaN\b|\[object/);
  });
});

test("the minimal edition that they are laid over is in order", async () => {
  const problems = await check(await projectOf("_minimal"));
  expect(showProblems(problems.all, nb)).toBe("");
});

async function projectOf(name: string): Promise<string> {
  const root = join(scratch, name);
  await cp(join(editions, "_minimal"), root, { recursive: true });
  if (name === "_minimal") return root;
  const removeFile = join(editions, name, "remove.txt");
  const removed = existsSync(removeFile) ? await readFile(removeFile, "utf8") : "";
  for (const path of removed.split("\n").filter((line) => line !== "")) {
    await rm(join(root, path), { recursive: true });
  }
  await cp(join(editions, name), root, { recursive: true });
  const hidden = join(root, "report.config.ts_");
  if (existsSync(hidden)) await rename(hidden, join(root, "report.config.ts"));
  return root;
}
