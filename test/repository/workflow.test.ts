import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
const workflow = parse(read(".github/workflows/rapport.yml")) as {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
};
const commands = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run = "" }) => run));
const files = commands.flatMap((command) => /^bash (\S+)$/.exec(command)?.[1] ?? []);

test("what the workflow runs is there, and is bash", () => {
  expect(files).toEqual(["scripts/ci/check.sh", "scripts/ci/draft.sh"]);
  for (const file of files) execFileSync("bash", ["-n", join(root, file)]);
});

test("its scripts ask npm for what package.json has", () => {
  const asked = files.flatMap((file) => [...read(file).matchAll(/npm run (?:--silent )?([\w:]+)/g)]);
  expect(asked.length).toBeGreaterThan(3);
  for (const [, name = ""] of asked) expect(scripts).toHaveProperty([name]);
});

test("nothing that comes from outside is put into a command", () => {
  for (const command of commands) expect(command).not.toContain("${{");
});
