import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { temporaryFolder } from "../../src/files/temporary.ts";
import { InputError } from "../../src/problems/problem.ts";

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
