import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { guards } from "../../scripts/guards/list.mjs";

const root = join(import.meta.dirname, "../..");

test.each(guards)("$name: the line it hangs on is there, once", async ({ file, find, without }) => {
  const text = await readFile(join(root, file), "utf8");
  expect(text.split(find)).toHaveLength(2);
  expect(without).not.toBe(find);
});

test("docs/guards.md lists every guard, with a test that turns red without it", async () => {
  const page = await readFile(join(root, "docs/guards.md"), "utf8");
  for (const { kind, name, file } of guards) {
    const row = page.split("\n").find((line) => line.startsWith(`| ${kind} | ${name} | \`${file}\` |`));
    expect(row, name).toMatch(/\| test\/\S+\.test\.ts: /);
  }
});
