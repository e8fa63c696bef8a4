import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Cell, readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { build } from "../../../../src/app/build.ts";
import { silent } from "../../../../src/app/effects.ts";
import { builtEdition } from "../../../support/edition.ts";
import { change, copyOfMinimal } from "../../../support/project.ts";
import { sessionOf } from "../../../support/session.ts";

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
const open = async (path: string) => readXlsx(await readFile(path), { readStyles: true });

/** What a sheet says, row by row, as far as anything stands in it. */
const rowsOf = (workbook: Workbook, name: string) =>
  workbook.sheets
    .find((sheet) => sheet.name === name)
    ?.rows.map((row) => row.slice(0, row.findLastIndex((value) => (value ?? "") !== "") + 1));
const cellOf = (workbook: Workbook, name: string, at: string): Cell | undefined =>
  workbook.sheets.find((sheet) => sheet.name === name)?.cells?.get(at);

describe("the workbook of 2015", () => {
  let workbook: Workbook;
  let page: string;
  beforeAll(async () => {
    const folder = join(await builtEdition(), "nb");
    workbook = await open(join(folder, "kommuneundersokelsen-2015.xlsx"));
    page = await readFile(join(folder, "index.html"), "utf8");
  }, 240_000);

  test("says what it is, lists its sheets, and has one for each table and figure of the page", () => {
    const captions = (of: string) =>
      [...page.matchAll(new RegExp(`>${of}\\u00A0(\\d+)<`, "g"))].map(([, number]) => Number(number));
    const [tables, figures] = [captions("Tabell"), captions("Figur")].map((all) => Math.max(...all));
    const names = workbook.sheets.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Om utgivelsen", "Innhold", "Tegnforklaring"]);
    expect(names.slice(3)).toEqual([
      ...Array.from({ length: tables ?? 0 }, (_, i) => `Tabell ${i + 1}`),
      ...Array.from({ length: figures ?? 0 }, (_, i) => `Figur ${i + 1}`),
    ]);
    expect(
      rowsOf(workbook, "Innhold")
        ?.slice(2)
        .map(([name]) => name),
    ).toEqual(names.slice(3));
    expect(rowsOf(workbook, "Om utgivelsen")?.[3]).toEqual([
      "Utgiver",
      "Integrerings- og mangfoldsdirektoratet (IMDi)",
    ]);
  });

  test("has numbers that can be calculated with, shown as the report shows them", () => {
    const [title, , heads, kommuner] = rowsOf(workbook, "Figur 1") ?? [];
    expect(title).toEqual(["Figur 1: Kommuner og bydeler som har svart"]);
    expect(heads).toEqual(["Gruppe", "Har svart", "Har ikke svart", "I alt"]);
    expect(kommuner).toEqual(["Kommuner", 324, 104, 428]);
    expect(rowsOf(workbook, "Figur 3")?.[4]).toEqual(["Barnevern", 0.59, "189 vertskommuner"]);
    expect(cellOf(workbook, "Figur 3", "4,1")?.style?.numFmt).toBe("0 %");
    expect(cellOf(workbook, "Tabell 1", "2,2")).toMatchObject({ value: 0.757, style: { numFmt: "0.0 %" } });
  });

  test("says in each row what it is of, merges no cells, and lets no cell below or beside a table hold anything", () => {
    const rows = rowsOf(workbook, "Tabell 4") ?? [];
    expect(rows[1]).toEqual(["Spørsmål", "Svar", "Publisert som", "Andelen er", "Fra", "Til", "Merknad"]);
    expect(rows[3]?.slice(1, 6)).toEqual([
      "Barnevern",
      "«59 prosent»",
      "58,5 til under 59,5 %",
      0.585,
      0.595,
    ]);
    for (const [question, , , , , , remark] of rows.slice(2)) {
      expect(question).toMatch(/^For hvilke lovpålagte tjenester/);
      expect(remark).toBe("Flere svar mulig.");
    }
    for (const { merges, tables = [], name } of workbook.sheets) {
      expect(merges ?? []).toEqual([]);
      expect(tables.length, name).toBe(name === "Om utgivelsen" ? 0 : 1);
    }
  });
});

describe("a project's own workbook", () => {
  const chapter = "templates/narrative/nb/hovedfunn.md";
  async function built(root: string) {
    const out = join(root, "output/2015");
    await build(sessionOf(root), {}, { out, only: "web" }, silent);
    const name = (await readdir(join(out, "nb"))).find((one) => one.endsWith("-utkast.xlsx"));
    return join(out, "nb", name ?? "");
  }

  test("has the author's own tables, an empty cell as an empty one, and says that it is a draft", async () => {
    const root = await copyOfMinimal();
    const table =
      "Tabell: Ordningene\n\n| Ordning | Merknad |\n| --- | --- |\n| =1+1 | |\n| 0301 | 4 200 |\n| 2015 | 12 000 |\n| Introduksjonsprogram | 12,50 % |";
    await change(root, chapter, "{{figur", `${table}\n\n{{figur`);
    const workbook = await open(await built(root));
    const name = workbook.sheets
      .map((sheet) => sheet.name)
      .find((one) => rowsOf(workbook, one)?.[0]?.[0]?.toString().endsWith("Ordningene"));
    expect(rowsOf(workbook, name ?? "")?.slice(1)).toEqual([
      ["Ordning", "Merknad"],
      ["=1+1"],
      // As they stand: the number of a municipality begins with nought, and the report writes 4200.
      ["0301", "4 200"],
      [2015, 12_000],
      ["Introduksjonsprogram", 0.125],
    ]);
    // A text, whatever it begins with.
    expect(cellOf(workbook, name ?? "", "2,0")?.formula).toBeUndefined();
    expect(["4,0", "4,1", "5,1"].map((at) => cellOf(workbook, name ?? "", at)?.style?.numFmt)).toEqual([
      "0",
      "#,##0",
      "0.00 %",
    ]);
    const [title, , warning] = rowsOf(workbook, "Om utgivelsen") ?? [];
    expect(title?.[0]).toMatch(/^Utkast: /);
    expect(warning?.[0]).toMatch(/^Utkast\./);
  });

  test("is the same bytes from the same report, whenever it is made", async () => {
    const [one, other] = await Promise.all([copyOfMinimal(), copyOfMinimal()]);
    expect(await readFile(await built(one))).toEqual(await readFile(await built(other)));
  });
});
