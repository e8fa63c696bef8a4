import { mkdir, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { ownName } from "../../src/files/holder.ts";
import { temporaryFault, temporaryFolder } from "../../src/files/temporary.ts";
import { InputError } from "../../src/problems/problem.ts";
import { plant, scratch } from "../support/folders.ts";

afterEach(() => vi.unstubAllEnvs());

test("a folder is made among the temporary ones", async () => {
  const folder = await temporaryFolder();
  expect(dirname(folder)).toBe(tmpdir());
  expect(basename(folder)).toMatch(/^kommunerapport-/);
  await rm(folder, { recursive: true });
});

test("a folder for temporary files that is not there is named", async () => {
  const missing = join(tmpdir(), "finnes-ikke", "her");
  for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, missing);
  const error = await temporaryFolder().catch((one: unknown) => one);
  expect(error).toBeInstanceOf(InputError);
  const [problem] = (error as InputError).problems;
  expect(problem).toMatchObject({ code: "files.no-temporary-folder", source: { file: missing } });
});

test.each([
  ["a file", "ENOTDIR", "det er en fil"],
  ["full", "ENOSPC", "ikke plass"],
])("a folder for temporary files that is %s is told as what it is", async (_, code, words) => {
  const error = temporaryFault(Object.assign(new Error(code), { code }));
  expect((error as InputError).problems[0]?.message.nb.what).toContain(words);
});

test("what a program that was killed has left is removed, and that of one that runs is not", async () => {
  const temp = await scratch();
  for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, temp);
  const mine = `kommunerapport-${ownName()}-abcdef`;
  const dead = mine.replace(/-\d+-/, "-4194305-");
  for (const name of [mine, dead, "kommunerapport-notater", "annet"]) await mkdir(join(temp, name));
  await plant(join(temp, dead), { "Default/Cache/x": "y" });
  const folder = await temporaryFolder();
  expect((await readdir(temp)).sort()).toEqual(
    [mine, "kommunerapport-notater", "annet", basename(folder)].sort(),
  );
});
