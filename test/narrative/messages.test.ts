import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nb } from "../../src/problems/catalogue.ts";

test.each([
  ["narrative", ["narrative"]],
  ["review", ["narrative/review"]],
  ["document", ["document"]],
])("each message of %s is used", async (area, rooms) => {
  const folders = rooms.map((room) => join(import.meta.dirname, "../../src", room));
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts"));
      return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    }),
  );
  const code = files.flat().join("\n");
  const ours = Object.keys(nb).filter((name) => name.startsWith(`${area}.`));
  expect(ours.filter((name) => !code.includes(`"${name}"`))).toEqual([]);
});
