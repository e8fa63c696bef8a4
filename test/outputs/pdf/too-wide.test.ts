import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { InputError } from "../../../src/problems/problem.ts";
import { buildQuietly } from "../../support/edition.ts";
import { copyOfProject } from "../../support/project.ts";

const chapter = "templates/narrative/2014/nn/hovedfunn.md";

async function problemsWith(added: string): Promise<unknown[]> {
  const folder = await copyOfProject();
  const text = await readFile(join(folder, chapter), "utf8");
  await writeFile(join(folder, chapter), `${text.trimEnd()}\n\n${added}`);
  const lines = text.trimEnd().split("\n").length;
  const out = join(folder, "output/2014");
  const error: unknown = await buildQuietly(folder, out, { edition: "2014", only: "pdf" }).catch((e) => e);
  if (!(error instanceof InputError)) throw error;
  expect(await readdir(out).catch(() => [])).toEqual([]);
  return error.problems
    .filter(({ severity }) => severity === "error")
    .map(({ code, source }) => [code, source.file, (source.line ?? 0) - lines]);
}

test("a heading that no page has room for stops the build at the author's line", async () => {
  const word = "introduksjonsprogramdeltakarkvalifiseringstiltakssamarbeidsavtale".repeat(2);
  expect(await problemsWith(`## Prøve\n\n### ${word}\n\nTekst.\n`)).toEqual([["pdf.too-wide", chapter, 4]]);
});

test("an author's own table with too many columns does too", async () => {
  const names = ["Østfold", "Akershus", "Hedmark", "Oppland", "Buskerud", "Vestfold", "Telemark", "Rogaland"];
  const row = (cells: readonly string[]) => `|${cells.join("|")}|\n`;
  const wide = [...names, ...names.map((name) => `${name}s`)];
  const table = `Tabell: Fylke\n${row(wide)}${row(wide.map(() => "---"))}${row(wide)}`;
  expect(await problemsWith(`## Prøve\n\n${table}`)).toEqual([["pdf.too-wide", chapter, 5]]);
});

test("an address that is wider than Chromium can shrink the page for does too, and the cover is not blamed", async () => {
  const address = `https://www.imdi.no/${"a".repeat(300)}`;
  expect(await problemsWith(`## Prøve\n\nSe ${address}\n`)).toEqual([["pdf.too-wide", chapter, 4]]);
});
