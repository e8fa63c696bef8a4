import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { ACCOUNT_FILE, type Account } from "../../../src/account/statement.ts";
import { disk } from "../../../src/publish/effects.ts";
import { walk } from "../../../src/publish/walk.ts";
import { accountIn, verifyFiles } from "../../../src/verify/verify.ts";
import { builtEdition } from "../../support/edition.ts";

const files = new Map<string, Uint8Array>();
let account: Account;
let name = "";
beforeAll(async () => {
  const folder = join(await builtEdition(), "nb");
  for (const path of await walk(folder, disk))
    if (!path.endsWith(".pdf")) files.set(path, await readFile(join(folder, path)));
  account = accountIn(files.get(ACCOUNT_FILE) ?? new Uint8Array()) as Account;
  name = [...files.keys()].find((path) => path.endsWith(".xlsx")) ?? "";
}, 240_000);

/** The parts of the workbook by path, to be changed. */
type Parts = Record<string, string>;

/** What is found in the workbook when some of its parts are others. */
async function found(change: (parts: Parts) => void) {
  const before = Object.entries(unzipSync(files.get(name) ?? new Uint8Array()));
  const parts: Parts = Object.fromEntries(before.map(([path, bytes]) => [path, strFromU8(bytes)]));
  const as = JSON.stringify(parts);
  change(parts);
  const isSame = as === JSON.stringify(parts);
  const own = isSame
    ? files
    : new Map(files).set(
        name,
        zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))),
      );
  const faults = await verifyFiles({
    files: own,
    account,
    readers: [],
    sizeOf: (path) => files.get(path)?.length,
  });
  return { isSame, faults: faults.filter(({ file }) => file === name).map(({ what }) => what) };
}

const put = (path: string, from: string | RegExp, to: string) => (parts: Parts) => {
  parts[path] = (parts[path] ?? "").replace(from, to);
};
/** A text of the cells, which stand together in one part. */
const say = (from: string | RegExp, to: string) => put("xl/sharedStrings.xml", from, to);
const sheet = (number: number) => `xl/worksheets/sheet${number}.xml`;
/** The sheet of a table or a figure, by its name. */
const called = (title: string) => (parts: Parts) => {
  const titles = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]+)"/g)].map(
    ([, one]) => one,
  );
  return sheet(titles.indexOf(title) + 1);
};
const inSheet = (title: string, from: string | RegExp, to: string) => (parts: Parts) =>
  put(called(title)(parts), from, to)(parts);

test("nothing is found in the workbook as it was made", async () => {
  expect(await found(() => undefined)).toEqual({ isSame: true, faults: [] });
});

describe("a workbook that says something else than the report is found out", () => {
  test.each<[string, (parts: Parts) => void]>([
    ["an end of an interval", inSheet("Tabell 2", "<v>0.855</v>", "<v>0.845</v>")],
    ["an interval's ends in a row that has none", inSheet("Tabell 2", "<v>0.8</v>", "<v>0.79</v>")],
    ["a number of units", inSheet("Figur 1", "<v>324</v>", "<v>342</v>")],
    ["a share", inSheet("Figur 3", "<v>0.59</v>", "<v>0.95</v>")],
    ["a share that is shown as it was, and is another", inSheet("Figur 3", "<v>0.59</v>", "<v>0.5949</v>")],
    [
      "a number as a text",
      inSheet("Tabell 1", /<c r="C3" s="(\d+)"><v>0.757<\/v>/, '<c r="C3" s="$1" t="str"><v>75,7 %</v>'),
    ],
    [
      "a format that says a number",
      put("xl/styles.xml", 'formatCode="0 %"', 'formatCode="&quot;99 %&quot;"'),
    ],
    [
      "a format that says a word",
      put("xl/styles.xml", 'formatCode="0 %"', 'formatCode="0 %;;;&quot;Alle svarte&quot;"'),
    ],
    ["type as pale as the paper", put("xl/styles.xml", "<sz ", '<color rgb="FFFFFFFF"/><sz ')],
    ["type too small to see", put("xl/styles.xml", 'sz val="11"', 'sz val="1"')],
    ["a ground as dark as the type", put("xl/styles.xml", 'patternType="none"', 'patternType="solid"')],
    [
      "a warning that is another kind of report's",
      (parts) => {
        say("</sst>", "<si><t>Utkast. Ikke alt i rapporten er lest og godkjent.</t></si></sst>")(parts);
        const last = ((parts["xl/sharedStrings.xml"] ?? "").match(/<si>/g) ?? []).length - 1;
        put(sheet(1), /(<c r="A3"[^>]*>)<v>\d+<\/v>/, `$1<v>${last}</v>`)(parts);
      },
    ],
    ["a row that is folded away", inSheet("Figur 3", '<row r="5"', '<row outlineLevel="1" r="5"')],
    ["nought not shown", inSheet("Figur 3", "<sheetView ", '<sheetView showZeros="0" ')],
    ["the base of a table", say("Svar fra 189 vertskommuner", "Svar fra 198 vertskommuner")],
    ["a question", say("tilstrekkelig kapasitet", "god kapasitet")],
    ["an answer", say(/>Barnevern</, ">Skolevern<")],
    ["published words", say("«hele 86 prosent»", "«nesten alle»")],
    [
      "two notes swapped",
      (parts) => {
        const path = called("Figur 3")(parts);
        const text = parts[path] ?? "";
        const [one = "", other = ""] = [2, 3].map((row) => text.match(`<row r="${row}".*?</row>`)?.[0] ?? "");
        const as = (row: string, number: number) => row.replaceAll(/r="([A-Z]*)\d"/g, `r="$1${number}"`);
        put(path, one + other, as(other, 2) + as(one, 3))(parts);
      },
    ],
    ["a note left out", inSheet("Figur 3", /<row r="2".*?<\/row>/, "")],
    ["a note", say("Publisert til nærmeste tidel.", "Publisert nøyaktig.")],
    ["the title", say(/>Kommuneundersøkelsen 2015</, ">Kommuneundersøkelsen 2016<")],
    ["who published it", say(/>Integrerings- og mangfoldsdirektoratet \(IMDi\)</, ">Helsedirektoratet<")],
    ["when it was published", say(/>19\. juli 2016</, ">20. juli 2016<")],
    ["the fingerprint", say(/>[0-9a-f]{12}</g, ">000000000000<")],
    ["what a sign means", say(">kan ikke publiseres<", ">null<")],
    [
      "the meanings of two signs swapped",
      (parts) => {
        say(">kan ikke publiseres<", ">X<")(parts);
        say(">tall mangler<", ">kan ikke publiseres<")(parts);
        say(">X<", ">tall mangler<")(parts);
      },
    ],
    [
      "two lines of the first sheet swapped",
      (parts) => {
        const text = parts[sheet(1)] ?? "";
        const [one = "", other = ""] = [4, 5].map((row) => text.match(`<row r="${row}".*?</row>`)?.[0] ?? "");
        const as = (row: string, number: number) => row.replaceAll(/r="([A-Z]*)\d"/g, `r="$1${number}"`);
        put(sheet(1), one + other, as(other, 4) + as(one, 5))(parts);
      },
    ],
    [
      "two names of sheets swapped",
      (parts) => {
        put("xl/workbook.xml", 'name="Tabell 2"', 'name="X"')(parts);
        put("xl/workbook.xml", 'name="Tabell 3"', 'name="Tabell 2"')(parts);
        put("xl/workbook.xml", 'name="X"', 'name="Tabell 3"')(parts);
      },
    ],
    [
      "two values swapped",
      (parts) => {
        inSheet("Figur 3", "<v>0.59</v>", "<v>x</v>")(parts);
        inSheet("Figur 3", "<v>0.42</v>", "<v>0.59</v>")(parts);
        inSheet("Figur 3", "<v>x</v>", "<v>0.42</v>")(parts);
      },
    ],
    ["a sheet left out of the list", put("xl/workbook.xml", /<sheet name="Figur 7"[^>]*\/>/, "")],
    ["a row left out", inSheet("Figur 3", /<row r="6".*?<\/row>/, "")],
    ["a row more", inSheet("Figur 3", "</sheetData>", '<row r="9"><c r="A9"><v>3</v></c></row></sheetData>')],
    [
      "a cell beside the table",
      inSheet("Figur 3", "</row></sheetData>", '<c r="H7"><v>3</v></c></row></sheetData>'),
    ],
    ["a row that is hidden", inSheet("Figur 3", '<row r="5"', '<row hidden="1" r="5"')],
    ["a row of no height", inSheet("Figur 3", '<row r="5"', '<row ht="0" customHeight="1" r="5"')],
    ["a column of no width", inSheet("Figur 3", /width="\d+"/, 'width="0"')],
    [
      "a sheet that is hidden",
      put("xl/workbook.xml", '<sheet name="Figur 7"', '<sheet state="hidden" name="Figur 7"'),
    ],
    [
      "a head on the printed page",
      inSheet(
        "Figur 1",
        "</worksheet>",
        "<headerFooter><oddHeader>Feil</oddHeader></headerFooter></worksheet>",
      ),
    ],
    ["a formula", inSheet("Figur 3", "<v>0.59</v>", "<f>1-0.41</f><v>0.59</v>")],
    [
      "cells merged",
      inSheet(
        "Figur 3",
        "</sheetData>",
        '</sheetData><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>',
      ),
    ],
    ["a text that no cell has", say("</sst>", "<si><t>Alle kommuner</t></si></sst>")],
    [
      "a comment",
      (parts) => {
        parts["xl/comments1.xml"] = "<comments/>";
      },
    ],
    [
      "a picture",
      (parts) => {
        parts["xl/media/image1.png"] = "x";
      },
    ],
    [
      "a link out of the workbook",
      put(
        "xl/worksheets/_rels/sheet2.xml.rels",
        "</Relationships>",
        '<Relationship Id="rId9" Type="x" Target="https://example.org/" TargetMode="External"/></Relationships>',
      ),
    ],
    ["a way to another sheet", put(sheet(2), "Tabell 1&apos;!A1", "Tabell 2&apos;!A1")],
    ["a way that stands elsewhere", put(sheet(2), 'hyperlink ref="A3"', 'hyperlink ref="A9"')],
    [
      "a way out of a table",
      inSheet(
        "Figur 3",
        "</sheetData>",
        '</sheetData><hyperlinks><hyperlink ref="A5" location="x"/></hyperlinks>',
      ),
    ],
    ["what a link says when it is pointed at", put(sheet(2), "<hyperlink ", '<hyperlink tooltip="Feil" ')],
    ["a head of a table that Excel shows", put("xl/tables/table3.xml", 'name="Grunnlag"', 'name="Feil"')],
    [
      "the title in the file",
      put("docProps/core.xml", "Kommuneundersøkelsen 2015", "Kommuneundersøkelsen 2016"),
    ],
    [
      "a description in the file",
      put(
        "docProps/core.xml",
        "</cp:coreProperties>",
        "<dc:description>Feil</dc:description></cp:coreProperties>",
      ),
    ],
    ["another day", put("docProps/core.xml", "2016-07-19", "2016-07-20")],
    ["a part that is damaged", put(sheet(4), "</sheetData>", "")],
    ["a part with names of its own", put(sheet(4), "<worksheet", "<!DOCTYPE x><worksheet")],
  ])("%s", async (_, change) => {
    const { isSame, faults } = await found(change);
    expect(isSame).toBe(false);
    expect(faults).not.toEqual([]);
  });

  test("one that is no workbook is told as unreadable", async () => {
    const own = new Map(files).set(name, strToU8("hei"));
    const faults = await verifyFiles({
      files: own,
      account,
      readers: [],
      sizeOf: (path) => files.get(path)?.length,
    });
    expect(faults.map(({ what, file }) => [what, file])).toContainEqual(["unreadable", name]);
  });
});
