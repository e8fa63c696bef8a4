import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { en, nb } from "../../src/problems/catalogue.ts";

test("both languages have the same messages", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(nb).sort());
});

test("each message of the settings and the data is used", async () => {
  const source = join(import.meta.dirname, "../../src");
  const rooms = ["survey", "config", "problems"].map((room) => join(source, room));
  const names = (
    await Promise.all(rooms.map(async (room) => (await readdir(room)).map((n) => join(room, n))))
  ).flat();
  const files = await Promise.all(names.filter((n) => n.endsWith(".ts")).map((n) => readFile(n, "utf8")));
  const code = files.join("\n");
  const ours = Object.keys(nb).filter((name) => /^(survey|config|shape|show)\./.test(name));
  expect(ours.filter((name) => !code.includes(`"${name}"`))).toEqual([]);
});

test("each message of the authors' tools is used", async () => {
  const source = join(import.meta.dirname, "../../src");
  const names = await readdir(source, { recursive: true });
  const files = names.filter((name) => name.endsWith(".ts") && !name.includes("messages"));
  const code = (await Promise.all(files.map((name) => readFile(join(source, name), "utf8")))).join("\n");
  const ours = Object.keys(nb).filter((name) => /^(compare|proofread|translate)\./.test(name));
  expect(ours.length).toBeGreaterThan(10);
  expect(ours.filter((name) => !code.includes(`"${name}"`))).toEqual([]);
});
