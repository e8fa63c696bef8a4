import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countWords } from "../../src/app/language.ts";
import { scratch } from "../support/folders.ts";
import { change } from "../support/project.ts";
import { sessionOf } from "../support/session.ts";

const count = (root: string) => countWords(sessionOf(root));

async function project(): Promise<string> {
  const root = await scratch();
  await cp(join(import.meta.dirname, "../compare/cases/two-languages"), root, { recursive: true });
  return root;
}

test("counts the words that are read, numbers among them, in the language of each edition", async () => {
  // «Funn», a heading of five words, and a sentence of ten: «over halvparten» and «6 av 10» as they are read.
  expect(await count(await project())).toEqual({
    editions: [
      { edition: "2013", words: { nb: 0, nn: 16 } },
      { edition: "2015", words: { nb: 19, nn: 0 } },
    ],
    all: { nb: 19, nn: 16 },
    notCounted: [],
  });
});

test("an edition without text, and one that cannot be built, are named and left out", async () => {
  const root = await project();
  await change(root, "data/2013/edition.yaml", "chapters: [funn]", "chapters: []");
  await change(root, "data/2015/aggregates.csv", "0,41;0,01", "0,71;0,01");
  expect(await count(root)).toEqual({
    editions: [],
    all: { nb: 0, nn: 0 },
    notCounted: [
      { edition: "2013", why: "no-text" },
      { edition: "2015", why: "errors" },
    ],
  });
});
