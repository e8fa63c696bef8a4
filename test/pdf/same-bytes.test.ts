import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { builtEdition, root } from "../support/edition.ts";
import { scratch } from "../support/folders.ts";
import { copyOfProject } from "../support/project.ts";

test("another folder, time zone, locale and day give the same bytes", async () => {
  const out = join(await scratch(), "ferdig");
  const project = await copyOfProject();
  const argv = [
    "--import",
    join(root, "test/pdf/other-day.mjs"),
    join(root, "dist/cli/main.js"),
    ...["build", "2015", "--language", "nb", "--only", "pdf", "--out", out, "--json"],
  ];
  const env = {
    ...process.env,
    TZ: "Pacific/Kiritimati",
    LC_ALL: "tr_TR.UTF-8",
    LANG: "tr_TR.UTF-8",
    LANGUAGE: "tr",
  };
  await promisify(execFile)(process.execPath, argv, { cwd: project, env });
  const pdf = "nb/kommuneundersokelsen-2015.pdf";
  const [here, there] = await Promise.all([
    readFile(join(await builtEdition(), pdf)),
    readFile(join(out, pdf)),
  ]);
  expect(there.equals(here)).toBe(true);
});
