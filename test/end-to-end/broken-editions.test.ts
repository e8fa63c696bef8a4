import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/app/check.ts";
import { silent } from "../../src/app/effects.ts";
import { InputError, type Problem } from "../../src/problems/problem.ts";
import { showProblems } from "../../src/problems/show.ts";
import { sessionOf } from "../support/session.ts";

/**
 * Each folder under `test/editions/` whose name starts with `broken-` is a project with something wrong
 * in it: its files are laid over those of `_minimal`, and those named in `remove.txt` are taken away.
 * Layouts and styles are the program's own.
 * A `report.config.ts_` loses its last sign on the way: under its own name the compiler would check it.
 * `expected.txt` is what the one who checks it is told. A new case without it gets one when it is run on
 * a developer's machine, to be read before it is committed.
 */
const editions = join(import.meta.dirname, "../editions");
const cases = (await readdir(editions)).filter((name) => name.startsWith("broken-"));

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "editions-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

/** Everything that `rapport check` says of a project. */
async function problemsOf(root: string): Promise<readonly Problem[]> {
  try {
    const { problems } = await check(sessionOf(root), {}, silent);
    return problems;
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

describe("broken editions", () => {
  test.each(cases)("%s", async (name) => {
    const problems = await problemsOf(await projectOf(name));
    const told = showProblems(problems, "nb", "all");
    const file = join(editions, name, "expected.txt");
    if (!existsSync(file) && process.env.CI === undefined) await writeFile(file, told);
    expect(told).toBe(await readFile(file, "utf8"));
    expect(problems.filter((p) => p.severity === "error")).not.toHaveLength(0);
    expect(showProblems(problems, "en")).not.toMatch(/undefined|\bNaN\b|\[object/);
  });
});

test("the minimal edition that they are laid over is in order", async () => {
  expect(showProblems(await problemsOf(await projectOf("_minimal")), "nb")).toBe("");
});

async function projectOf(name: string): Promise<string> {
  const root = join(scratch, name);
  await cp(join(editions, "_minimal"), root, { recursive: true });
  for (const folder of ["templates/layouts", "templates/styles"]) {
    await cp(join(import.meta.dirname, "../..", folder), join(root, folder), { recursive: true });
  }
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
