import { existsSync } from "node:fs";
import { readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readXlsx, type Sheet, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { program, runToEnd } from "../cli/process.ts";
import { root as repository } from "../support/edition.ts";
import { copyOfProject } from "../support/project.ts";

/**
 * A new edition in an afternoon, as the guide has it: its own commands, a workbook that is filled in and a text that is
 * typed. All numbers here are constructed, and each edition says so («tallene er: konstruerte»). What is counted is what
 * somebody has to do.
 */

interface Counts {
  /** Commands from nothing to a draft that can be sent round. */
  readonly commands: number;
  /** Cells typed in the workbook. */
  readonly cells: number;
  /** Sentences and headings of the chapter that was typed. */
  readonly sentences: number;
  readonly cellsForEachSentence: number;
  /** Percent of the chapter's characters that are no words of the report. */
  readonly machinery: number;
  /** YAML and JSON files that were opened. */
  readonly opened: number;
}

/** The commands of a part of the guide, as they are typed there. */
async function commandsOf(heading: string): Promise<readonly (readonly string[])[]> {
  const guide = await readFile(join(repository, "docs/veiledning.md"), "utf8");
  const part = guide.split(/^## /mu).find((one) => one.startsWith(heading)) ?? "";
  const lines = [...part.matchAll(/^```\n([^`]*)```$/gmu)].flatMap(([, block = ""]) =>
    block.trim().split("\n"),
  );
  return lines.map((line) => {
    const [, name = "", rest = ""] = /^npm run (\w+) -- (.*)$/u.exec(line) ?? [];
    return [name, ...[...rest.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, word]) => quoted ?? word ?? "")];
  });
}

/** Runs one of them where the project lies; the web edition alone, which is what takes no browser. */
async function run(argv: readonly string[], project: string): Promise<string> {
  const all = argv[0] === "build" ? [...argv, "--only", "web"] : argv;
  const { code, out, err } = await runToEnd(program, all, project);
  expect({ code, err: code === 0 ? "" : err }, argv.join(" ")).toEqual({ code: 0, err: "" });
  return out + err;
}

/** Types in cells of a workbook by their names, as somebody would in Excel. @returns how many */
async function fillIn(
  file: string,
  typed: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): Promise<number> {
  const { sheets } = await readXlsx(await readFile(file), { readStyles: true });
  let cells = 0;
  for (const [name, values] of Object.entries(typed)) {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`No sheet «${name}»`);
    for (const [cell, value] of Object.entries(values)) {
      put(sheet, cell, value);
      cells += 1;
    }
  }
  const written = sheets.map(({ charts: _, pivotTables: __, ...sheet }): WriteSheet => sheet);
  await writeFile(file, await writeXlsx({ sheets: written }));
  return cells;
}

function put(sheet: Sheet, name: string, value: string | number): void {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  sheet.cells?.delete(`${row},${column}`);
}

/** The field of «Utgaven» by its row in the workbook that was made. */
async function rowOf(file: string, sheet: string, first: string, second?: string): Promise<number> {
  const { sheets } = await readXlsx(await readFile(file));
  const rows = sheets.find((one) => one.name === sheet)?.rows ?? [];
  const found = rows.findIndex(([a, b]) => a === first && (second === undefined || b === second));
  if (found < 0) throw new Error(`No row «${first}» in «${sheet}»`);
  return found + 1;
}

/** What of a chapter's characters is not read in the report. */
function machineryOf(chapter: string): { readonly percent: number; readonly sentences: number } {
  const machinery = [...chapter.matchAll(/\{\{[^}]*\}\}|^#+ |\]\{[^}]*\}|\[/gmu)].join("").length;
  const words = chapter.replace(/\{\{[^}]*\}\}/gu, "1");
  const sentences = words
    .split("\n")
    .flatMap((line) => line.split(/(?<=[.!?]) /u))
    .filter((one) => one.trim().length > 1);
  return { percent: Math.round((1000 * machinery) / chapter.length) / 10, sentences: sentences.length };
}

/** YAML, CSV and JSON files that are newer than what the program made: what somebody has had to open. */
async function openedSince(project: string, when: number): Promise<readonly string[]> {
  const names = await readdir(project, { recursive: true });
  const found = await Promise.all(
    names
      .filter(
        (name) =>
          /\.(?:ya?ml|json|csv)$/u.test(name) &&
          !name.startsWith("output") &&
          !name.startsWith("node_modules"),
      )
      .map(async (name) => ((await stat(join(project, name))).mtimeMs > when ? [name] : [])),
  );
  return found.flat();
}

async function project(): Promise<string> {
  const folder = await copyOfProject();
  await symlink(join(repository, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const SCHOOLS = `# Hovedfunn

## Leksehjelp

Skolene ble spurt om de tilbyr leksehjelp etter skoletid. Av dem svarer {{andel "leksehjelp.ja"}} at de gjør det, og {{motsatt "leksehjelp.ja"}} at de ikke gjør det. Tilbudet er gratis, og elevene møter når de selv ønsker det.

## Hvem som hjelper

Leksehjelpen krever noen å spørre. Av skolene lar {{andel "hjelpere.larere"}} egne lærere ta vaktene, mens {{andel "hjelpere.studenter"}} leier inn studenter fra høyskolen i nærheten. Frivillige fra nærmiljøet hjelper til ved {{andel "hjelpere.frivillige"}} av skolene.

## Mat og rom

Et måltid gjør det lettere å bli værende. Ved {{andel "mat.ja"}} av skolene får elevene mat før leksehjelpen. Rommet er biblioteket eller kantina, for der er det plass til å sitte sammen.
`;

test("from nothing: a survey with three questions of its own", { timeout: 120_000 }, async () => {
  const folder = await project();
  const commands = await commandsOf("En ny undersøkelse, fra ingenting");
  expect(commands.map(([name]) => name)).toEqual(["new", "build"]);
  const [begin = [], build = []] = commands;
  expect(await run(begin, folder)).toContain("Utgaven 2017 er begynt på.");
  const made = Date.now();
  const file = join(folder, "data/2017/tall.xlsx");
  const at = (name: string) => rowOf(file, "Utgaven", name);
  const cells = await fillIn(file, {
    Utgaven: {
      [`B${await at("undertittel (bokmål)")}`]: "Leksehjelp i skolen. Konstruerte tall",
      [`B${await at("tallene er")}`]: "konstruerte",
      [`B${await at("forside 1")}`]: "leksehjelp.ja@alle",
    },
    Spørsmål: {
      ...{
        A2: "leksehjelp",
        B2: "Tilbyr skolen leksehjelp?",
        G2: "Tilbyr leksehjelp",
        G3: "Tilbyr ikke leksehjelp",
      },
      ...{ A4: "hjelpere", B4: "Hvem hjelper elevene?", D4: "flere svar" },
      ...{ F4: "larere", G4: "Lærere", F5: "studenter", G5: "Studenter", F6: "frivillige", G6: "Frivillige" },
      ...{ A7: "mat", B7: "Får elevene mat?", F7: "ja", G7: "Får mat" },
    },
    Tall: {
      ...{ A2: "leksehjelp", D2: 168, E2: 240, A3: "leksehjelp", D3: 72, E3: 240 },
      ...{ A4: "hjelpere", B4: "larere", F4: "62 %" },
      ...{ A5: "hjelpere", B5: "studenter", F5: "31 %" },
      ...{ A6: "hjelpere", B6: "frivillige", F6: "18 %" },
      ...{ A7: "mat", B7: "ja", F7: "57 %" },
    },
  });
  const chapter = join(folder, "templates/narrative/2017/nb/hovedfunn.md");
  await writeFile(chapter, SCHOOLS);
  const told = await run(build, folder);
  expect(told).toContain("Utkast på bokmål");
  const page = await readFile(join(folder, "output/2017/nb/index.html"), "utf8");
  expect(page).toMatch(/70\sprosent/u);
  const { percent, sentences } = machineryOf(SCHOOLS);
  const counts: Counts = {
    commands: commands.length,
    cells,
    sentences,
    cellsForEachSentence: Math.round((10 * cells) / sentences) / 10,
    machinery: percent,
    opened: (await openedSince(folder, made)).length,
  };
  expect(counts).toMatchInlineSnapshot(`
    {
      "cells": 38,
      "cellsForEachSentence": 2.9,
      "commands": 2,
      "machinery": 22.5,
      "opened": 0,
      "sentences": 13,
    }
  `);
});

test("from last year: the rows of 2015 with new numbers", { timeout: 120_000 }, async () => {
  const folder = await project();
  const commands = await commandsOf("Neste års utgave");
  expect(commands.map(([name]) => name)).toEqual(["new", "update", "check", "build"]);
  const [begin = [], update = [], check = [], build = []] = commands;
  expect(await run(begin, folder)).toContain("34 tall skal fylles inn");
  const made = Date.now();
  const file = join(folder, "data/2016/tall.xlsx");
  const { sheets } = await readXlsx(await readFile(file));
  const [heads = [], ...rows] = sheets.find(({ name }) => name === "Tall")?.rows ?? [];
  const words = "ABCDEFGHIJ"[heads.indexOf("slik det ble publisert")];
  // Last year's figures with a little added, and last year's words where nothing else is known. Constructed.
  const typed: Record<string, string | number> = {};
  for (const [i, row] of rows.entries()) {
    const before = String(row[6] ?? "");
    const [, count, base] = /^(\d+) av (\d+)$/u.exec(before) ?? [];
    const percent = /^(\d+) %$/u.exec(before)?.[1];
    if (base !== undefined && Number(base) > 10) {
      typed[`D${i + 2}`] = Number(count) + 1;
      typed[`E${i + 2}`] = Number(base);
    } else if (/^\d+$/u.test(before)) typed[`D${i + 2}`] = Number(before) + 1;
    else if (percent !== undefined) typed[`F${i + 2}`] = `${Number(percent) + 1} %`;
    else if (/av 10$|^mellom/u.test(before)) {
      typed[`F${i + 2}`] = before;
      // The words that the text uses of it, «om lag» and «nær», are known from the publisher alone.
      if (row[0] === "naringsliv") typed[`${words}${i + 2}`] = "om lag 7 av 10";
      if (row[0] === "samarbeid") typed[`${words}${i + 2}`] = "nær 8 av 10";
    } else if (before !== "økt") typed[`${words}${i + 2}`] = before;
  }
  const cells = await fillIn(file, {
    Utgaven: { [`B${await rowOf(file, "Utgaven", "tallene er")}`]: "konstruerte" },
    Sammenligning: { [`C${await rowOf(file, "Sammenligning", "resultatmal")}`]: "ja" },
    Tall: typed,
  });
  await run(update, folder);
  await run(check, folder);
  expect(await run(build, folder)).toContain("Utkast på bokmål");
  const page = await readFile(join(folder, "output/2016/nb/index.html"), "utf8");
  // The one figure that is not filled in: only the change of it is published, and nobody has said that it may be compared.
  expect(page.match(/\[tall mangler\]/giu)?.length).toBeGreaterThan(0);
  const chapter = await readFile(join(folder, "templates/narrative/2016/nb/hovedfunn.md"), "utf8");
  const { percent, sentences } = machineryOf(chapter);
  expect(existsSync(join(folder, "data/2016/edition.yaml"))).toBe(false);
  const counts: Counts = {
    commands: commands.length,
    cells,
    sentences,
    cellsForEachSentence: Math.round((10 * cells) / sentences) / 10,
    machinery: percent,
    opened: (await openedSince(folder, made)).length,
  };
  expect(counts).toMatchInlineSnapshot(`
    {
      "cells": 40,
      "cellsForEachSentence": 1.1,
      "commands": 4,
      "machinery": 24.7,
      "opened": 0,
      "sentences": 36,
    }
  `);
});
