import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Message } from "../../src/problems/message.ts";

type Messages = Readonly<Record<string, Message<readonly never[]>>>;

const source = join(import.meta.dirname, "../../src");
const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith(".ts"));
// A room has them in `messages.ts`, or by subject in `messages/`.
const files = names.filter((name) => /(?:^|[/\\])messages(?:[/\\][a-z-]+)?\.ts$/.test(name));
const rooms = await Promise.all(
  files.map(async (file) => {
    const { messages } = (await import(join(source, file))) as { messages: Messages };
    return { file, messages };
  }),
);
const all = rooms.flatMap(({ messages }) => Object.values(messages));

test("a code names one message", () => {
  expect(all.length).toBeGreaterThan(200);
  const codes = all.map(({ code }) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test("each message is told somewhere", async () => {
  const others = names.filter((name) => !files.includes(name));
  const code = (await Promise.all(others.map((name) => readFile(join(source, name), "utf8")))).join("\n");
  expect(all.map((one) => one.code).filter((name) => !code.includes(`essages["${name}"]`))).toEqual([]);
});
