import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { whatToRead } from "../../src/app/approve.ts";
import { build } from "../../src/app/build.ts";
import { check } from "../../src/app/check.ts";
import { silent } from "../../src/app/effects.ts";
import { exportEdition } from "../../src/app/export.ts";
import { editionBefore, newEdition, type Wanted } from "../../src/app/new-edition.ts";
import { openSession } from "../../src/app/session.ts";
import { InputError } from "../../src/problems/problem.ts";
import { harvest } from "../support/folders.ts";
import { copyOfMinimal, copyOfProject } from "../support/project.ts";

const outside = { signal: new AbortController().signal };
const make = (root: string, wanted: Wanted) => newEdition(openSession(root, outside), wanted);
const codesOf = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

async function sheet(root: string, edition: string, name: string) {
  const { sheets } = await readXlsx(await readFile(join(root, `data/${edition}/tall.xlsx`)));
  return sheets.find((one) => one.name === name)?.rows ?? [];
}

test("an edition after another has its rows, its chapters and last year's figures beside", {
  timeout: 120_000,
}, async () => {
  const root = await copyOfProject();
  const edition = join(root, "data/2015/edition.yaml");
  const numbers = "isbn: 978-3-16-148410-0\nissn: 0317-8471\nnext: { nb: høsten 2016, nn: hausten 2016 }\n";
  await writeFile(edition, `${await readFile(edition, "utf8")}\n${numbers}`);
  const before = await harvest(root);
  const made = await make(root, { id: "2016", year: 2016, from: "2015" });
  expect(made).toMatchObject({ edition: "2016", from: "2015", figures: 34, questions: 19 });
  expect(codesOf(made.problems)).toEqual([
    "survey.date-missing",
    "survey.date-missing",
    "survey.figures-missing",
  ]);
  const figures = await sheet(root, "2016", "Tall");
  expect(figures[0]?.slice(5, 7)).toEqual(["andel", "i fjor (2015)"]);
  const row = (question: string) => figures.find(([first]) => first === question);
  expect(row("svar")).toEqual([
    ...["svar", "svart", "enhet=kommune"],
    ...[null, null, null, "324 av 428", null, null, null],
  ]);
  expect(row("kapasitet")?.[6]).toBe("86 %");
  expect(row("samarbeid")?.[6]).toBe("mellom 75 og 80 %");
  expect(row("tolk")?.[6]).toBe("økt");
  expect(row("imdi.nytte")?.[6]).toBe("i all hovedsak som høy");
  // Nobody has said of any question that it can be compared.
  const comparisons = await sheet(root, "2016", "Sammenligning");
  expect(comparisons).toHaveLength(1 + 19);
  expect(comparisons.slice(1).every(([, edition, answer]) => edition === 2015 && answer === null)).toBe(true);
  expect((await sheet(root, "2016", "Utgaven")).slice(1, 3).map(([, value]) => value)).toEqual([
    "Kommuneundersøkelsen 2016",
    "Kommuneundersøkinga 2016",
  ]);
  // The number of the series goes on with it; that of the report was that report's.
  const said = new Map((await sheet(root, "2016", "Utgaven")).map(([name, value]) => [name, value]));
  expect(["ISBN", "ISSN", "neste undersøkelse"].map((name) => said.get(name) ?? null)).toEqual([
    ...[null, "0317-8471", null],
  ]);
  const after = await harvest(root);
  const chapter = (text: typeof before, path: string) => text?.[`templates/narrative/${path}/hovedfunn.md`];
  expect(chapter(after, "2016/nb")).toBe(chapter(before, "nb"));
  for (const [path, text] of Object.entries(before ?? {})) expect(after?.[path], path).toBe(text);
});

test("it is a draft that says what is missing, and --final refuses", { timeout: 120_000 }, async () => {
  const root = await copyOfProject();
  await make(root, { id: "2016", year: 2016, from: "2015", languages: ["nb"] });
  const { problems, accounts } = await check(openSession(root, outside), { edition: "2016" }, silent);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const statements = accounts.flatMap(({ account }) => account.statements);
  const missing = statements.filter(({ text }) => /\[tall mangler\]/iu.test(text));
  expect(missing.length).toBeGreaterThan(5);
  for (const one of missing) expect(one).toMatchObject({ support: "open", why: "Et tall mangler ennå." });
  expect(statements.some(({ support }) => ["proved", "false", "unknown"].includes(support))).toBe(false);
  // What waits for a figure can't be read yet.
  const { items } = await whatToRead(openSession(root, outside), { edition: "2016" }, silent);
  expect(items.some(({ statement }) => /\[tall mangler\]/iu.test(statement.text))).toBe(false);
  // Nor can what goes on from it on the cover.
  const onCover = "bosettingskommuner har resultatmål for introduksjonsprogrammet";
  expect(statements.find(({ text }) => text === onCover)).toMatchObject({
    support: "open",
    why: "Et tall mangler ennå.",
  });
  expect(items.some(({ statement }) => statement.text === onCover)).toBe(false);
  const web = (options: object) => {
    const session = openSession(root, outside);
    const all = { only: "web", out: join(root, "output/2016"), ...options } as const;
    return build(session, { edition: "2016" }, all, silent).finally(() => session.dispose());
  };
  await web({});
  const page = await readFile(join(root, "output/2016/nb/index.html"), "utf8");
  expect(page).toContain("Utkast");
  expect(page).toMatch(/\[tall mangler\]/iu);
  await expect(web({ final: true })).rejects.toThrow(InputError);
});

test("it may be kept as text too, with what is missing", async () => {
  const root = await copyOfMinimal();
  await make(root, { id: "2016", year: 2016, from: "2015" });
  await exportEdition(root, "2016", "text");
  expect(await readFile(join(root, "data/2016/edition.yaml"), "utf8")).toContain(
    "missing: [published, fieldwork]",
  );
  expect(await readFile(join(root, "data/2016/aggregates.csv"), "utf8")).toContain(
    "samarbeid;frivillige;alle;;;..;",
  );
  await exportEdition(root, "2016", "workbook");
  expect(existsSync(join(root, "data/2016/edition.yaml"))).toBe(false);
});

test.each([["nb"], ["nn"]] as const)(
  "an edition from nothing has one of each in %s, and can be checked",
  async (language) => {
    const root = await copyOfMinimal();
    const made = await make(root, { id: "2017", year: 2017, languages: [language], asked: "skoler" });
    expect(made).toMatchObject({ figures: 2, questions: 1 });
    expect(made.written).toEqual([
      "data/2017/tall.xlsx",
      `templates/narrative/2017/${language}/hovedfunn.md`,
      "templates/figures/eksempel-2017.json",
    ]);
    const groups = await sheet(root, "2017", "Grupper");
    expect(groups[1]?.filter((cell) => cell !== null)).toEqual(["alle", "Skoler", "skoler", "skolene"]);
  },
);

test("an edition that is there stays, and one that can't be checked leaves nothing", async () => {
  const root = await copyOfMinimal();
  const before = await harvest(root);
  await expect(make(root, { id: "2014", year: 2014, from: "2015" })).rejects.toThrow("new.exists");
  await expect(make(root, { id: "2016", year: 2016, from: "2015", languages: ["nn"] })).rejects.toThrow(
    "run.language-not-in-edition",
  );
  await writeFile(join(root, "templates/narrative/nb/hovedfunn.md"), "# Funn\n\n{{andel}} er mange.\n");
  await expect(make(root, { id: "2016", year: 2016, from: "2015" })).rejects.toThrow(InputError);
  const { "templates/narrative/nb/hovedfunn.md": _, ...rest } = before ?? {};
  expect(await harvest(root)).toMatchObject(rest);
  expect(existsSync(join(root, "data/2016"))).toBe(false);
  expect(existsSync(join(root, "templates/narrative/2016/nb/hovedfunn.md"))).toBe(false);
});

test("the latest edition is the one that is followed, unless another is named", async () => {
  const root = await copyOfMinimal();
  expect((await editionBefore(root, undefined))?.id).toBe("2015");
  expect((await editionBefore(root, "2014"))?.id).toBe("2014");
});
