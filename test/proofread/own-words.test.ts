import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { parseOwnWords, readOwnWords, wordsFor } from "../../src/proofread/own-words.ts";

test("a word a line, for both written languages or one, with comments", () => {
  const problems = new Problems();
  const words = parseOwnWords(
    "\uFEFF# Navn\r\nQvam # et sted\r\n\r\nnb: beboer\nnn:bebuar\n".slice(1),
    problems,
  );
  expect(words).toEqual([
    { word: "Qvam" },
    { word: "beboer", language: "nb" },
    { word: "bebuar", language: "nn" },
  ]);
  expect(wordsFor(words, "nb")).toEqual(["Qvam", "beboer"]);
  expect(wordsFor(words, "nn")).toEqual(["Qvam", "bebuar"]);
  expect(problems.all).toEqual([]);
});

test("a line that is not one word is a warning at its line, and the others are still used", () => {
  const problems = new Problems();
  expect(parseOwnWords("to ord\nsv: ord\nnb:\nriktig", problems)).toEqual([{ word: "riktig" }]);
  expect(problems.all.map(({ code, severity, source }) => [code, severity, source.line])).toEqual([
    ["proofread.own-word", "warning", 1],
    ["proofread.own-word", "warning", 2],
    ["proofread.own-word", "warning", 3],
  ]);
  expect(problems.all[0]?.message.nb.what).toContain("«to ord»");
});

test("no list is no words, and a list that cannot be read is a warning", async () => {
  const root = await mkdtemp(join(tmpdir(), "rapport-ordliste-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const problems = new Problems();
  expect(await readOwnWords(root, problems)).toEqual([]);
  expect(problems.all).toEqual([]);
  await mkdir(join(root, "templates"));
  await writeFile(join(root, "templates/ordliste.txt"), Buffer.from("\uFEFFQvam", "utf16le"));
  expect(await readOwnWords(root, problems)).toEqual([]);
  expect(problems.all.map(({ code }) => code)).toEqual(["proofread.own-words-unreadable"]);
});
