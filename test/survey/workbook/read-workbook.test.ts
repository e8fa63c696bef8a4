import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Problems } from "../../../src/problems/problem.ts";
import { showProblems } from "../../../src/problems/show.ts";
import { surveyFrom } from "../../../src/survey/read.ts";
import { writeWorkbook } from "../../../src/survey/workbook/write-workbook.ts";
import { deliveredIn, type Editing, minimal, root, toldOf, workbookWith } from "./support.ts";

type Sheets = (name: string) => Editing;

test("a workbook that nobody has changed is the edition, with each row at its cell", async () => {
  const { told, survey } = await toldOf(await workbookWith(() => {}));
  expect(told).toEqual([]);
  expect(survey?.aggregates.get("samarbeid.frivillige@alle")?.sources).toEqual([
    { file: "data/2015/tall.xlsx", sheet: "Tall", line: 4, column: 1 },
  ]);
});

/** What somebody types in row 4 of «Tall», and what is known then, or what is told. */
test.each<[string, (sheet: Editing) => void, string]>([
  ["«68 %»", (sheet) => sheet.set("F4", "68 %").set("H4", null), "0.68 ±0.01"],
  ["«68,5 prosent»", (sheet) => sheet.set("F4", "68,5 prosent").set("H4", null), "0.685 ±0.001"],
  ["«6 av 10»", (sheet) => sheet.set("F4", "6 av 10").set("H4", null), "0.6 ±0.1"],
  ["«3 av 4»", (sheet) => sheet.set("F4", "3 av 4").set("H4", null), "0.75 ±0.25"],
  ["an interval", (sheet) => sheet.set("F4", "mellom 55 og 60 prosent").set("H4", null), "0.55–0.6"],
  ["one end", (sheet) => sheet.set("F4", "over 50 %").set("H4", null), "0.5–1"],
  ["a change", (sheet) => sheet.set("F4", "gått ned").set("H4", null), "down"],
  ["a colon", (sheet) => sheet.set("F4", ":").set("H4", null), "suppressed"],
  ["two full stops", (sheet) => sheet.set("F4", "..").set("H4", null), "missing"],
  ["nothing", (sheet) => sheet.set("F4", null).set("H4", null), "missing"],
  ["0.684 as 0 %", (s) => s.set("F4", 0.684, { style: { numFmt: "0 %" } }).set("H4", null), "0.68 ±0.01"],
  ["0.684 as 0.0%", (s) => s.set("F4", 0.684, { style: { numFmt: "0.0%" } }).set("H4", null), "0.684 ±0.001"],
  ["0.685 as 0%", (s) => s.set("F4", 0.685, { style: { numFmt: "0%" } }).set("H4", null), "0.69 ±0.01"],
  [
    "a formula with its value",
    (s) => s.set("F4", 0.7, { formula: "7/10", formulaResult: 0.7, style: { numFmt: "0%" } }).set("H4", null),
    "0.7 ±0.01",
  ],
])("%s in «andel» is known as it is written", async (_, change, known) => {
  const { survey } = await toldOf(await workbookWith((sheet) => change(sheet("Tall"))));
  const estimate = survey?.aggregates.get("samarbeid.frivillige@alle")?.estimate;
  const told =
    estimate?.kind === "direction"
      ? estimate.change
      : estimate?.kind !== "published"
        ? estimate?.kind
        : estimate.value
          ? `${estimate.value} ±${estimate.precision}`
          : `${estimate.share.low}–${estimate.share.high}`;
  expect(told).toBe(known);
});

test.each<[string, string | Date, string | undefined]>([
  ["as it is said", "2016-12-01 05:00", "2016-12-01 05:00"],
  ["that the workbook has made a date of", new Date("2016-12-01T05:00:00Z"), "2016-12-01 05:00"],
  ["without a time of day", new Date("2016-12-01T00:00:00Z"), undefined],
])("an embargo %s", async (_, value, embargo) => {
  const style = { style: { numFmt: "yyyy-mm-dd hh:mm" } };
  const { survey, told } = await toldOf(
    await workbookWith((sheet) => {
      sheet("Utgaven").set("A60", "Sperrefrist");
      sheet("Utgaven").set("B60", value, value instanceof Date ? style : {});
    }),
  );
  expect(survey?.edition.embargo).toBe(embargo);
  if (embargo === undefined) expect(told.join()).toContain("shape.rule arket «Utgaven», celle ");
  else expect(told).toEqual([]);
});

test.each<[string, (sheet: Sheets) => void, readonly string[]]>([
  [
    "a number without a precision",
    (s) => s("Tall").set("F4", 0.68),
    ["workbook.not-a-share arket «Tall», celle F4"],
  ],
  ["a share above all", (s) => s("Tall").set("F4", "168 %"), ["workbook.not-a-share arket «Tall», celle F4"]],
  [
    "6/10 as a date",
    (s) => s("Tall").set("F4", new Date("2026-10-06"), { style: { numFmt: "yyyy-mm-dd" } }),
    ["workbook.date arket «Tall», celle F4"],
  ],
  ["a count as text", (s) => s("Tall").set("D2", "324"), ["workbook.number-as-text arket «Tall», celle D2"]],
  [
    "a formula without a value",
    (s) => s("Tall").set("I2", null, { formula: "1+1", type: "formula" }),
    ["workbook.formula-without-value arket «Tall», celle I2"],
  ],
  [
    "an error value",
    (s) => s("Tall").set("I2", "#DIV/0!", { type: "error" }),
    ["workbook.error-value arket «Tall», celle I2"],
  ],
  [
    "merged cells",
    (s) => {
      s("Tall").sheet.merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }];
    },
    ["workbook.merged arket «Tall», celle A2"],
  ],
  [
    "a hidden row",
    (s) => {
      s("Tall").sheet.rowDefs = new Map([[2, { hidden: true }]]);
    },
    ["workbook.hidden-row arket «Tall», rad 3"],
  ],
  [
    "a hidden column",
    (s) => {
      s("Tall").sheet.columns = [{}, {}, {}, { hidden: true }];
    },
    ["workbook.hidden-column arket «Tall», celle D1"],
  ],
  [
    "a hidden sheet",
    (s) => {
      s("Grupper").sheet.hidden = true;
    },
    ["workbook.hidden-sheet arket «Grupper»"],
  ],
  [
    "a sheet of their own, hidden",
    (s) => {
      s("Tall").all.push({ name: "Rådata", rows: [["x"]], hidden: true });
    },
    ["workbook.hidden-sheet-unread arket «Rådata»"],
  ],
  [
    "a sheet with another name",
    (s) => {
      s("Tall").sheet.name = "Talla";
    },
    ["workbook.missing-sheet "],
  ],
  [
    "a misspelt column",
    (s) => s("Tall").set("D1", "antal"),
    ["survey.unknown-column arket «Tall», celle D1"],
  ],
  ["a column to help", (s) => s("Tall").set("J1", "i fjor (2014)").set("J2", "190 av 428"), []],
  [
    "a cell beside the table",
    (s) => s("Tall").set("J3", "hm"),
    ["survey.cell-without-column arket «Tall», celle J3"],
  ],
  [
    "a misspelt field",
    (s) => s("Utgaven").set("A18", "kapitlar"),
    ["workbook.unknown-field arket «Utgaven», celle A18"],
  ],
  [
    "a field twice",
    (s) => s("Utgaven").set("A30", "år").set("B30", 2015),
    ["workbook.field-twice arket «Utgaven», celle A30"],
  ],
  [
    "another word",
    (s) => s("Spørsmål").set("D2", "ett svart"),
    ["workbook.unknown-word arket «Spørsmål», celle D2"],
  ],
  [
    "a year in words",
    (s) => s("Utgaven").set("B14", "i fjor"),
    ["workbook.not-a-number arket «Utgaven», celle B14"],
  ],
  [
    "a question that is not there",
    (s) => s("Tall").set("A4", "samarbeidd"),
    ["survey.unknown-question arket «Tall», celle A4"],
  ],
  [
    "an answer that stands twice",
    (s) => s("Spørsmål").set("F4", "frivillige"),
    ["workbook.row-twice arket «Spørsmål», celle F4", "survey.unknown-option arket «Tall», celle B5"],
  ],
  ["no name of a group, which then is the one that was asked", (s) => s("Tall").set("C4", null), []],
  ["no name of a question", (s) => s("Tall").set("A4", null), ["survey.empty-cell arket «Tall», celle A4"]],
  [
    "more than were asked",
    (s) => s("Tall").set("D2", 429),
    ["survey.count-above-base arket «Tall», celle D2"],
  ],
  ["no title", (s) => s("Utgaven").set("B2", null), ["shape.missing arket «Utgaven», celle A2"]],
])("%s is told once, at its cell", async (_, change, expected) => {
  const { told, problems } = await toldOf(await workbookWith(change));
  expect(told.filter((one) => !one.startsWith("survey.figures-missing"))).toEqual(expected);
  for (const language of ["nb", "en"] as const)
    expect(showProblems(problems.all, language)).not.toMatch(/undefined|\bNaN\b|\[object/u);
});

test("the nearest value is proposed, and places are told in Norwegian and English", async () => {
  const { problems } = await toldOf(
    await workbookWith((s) => s("Tall").set("F4", 0.68).set("A5", "samarbeidd")),
  );
  const nb = showProblems(problems.all, "nb");
  expect(nb).toContain("data/2015/tall.xlsx, arket «Tall», celle F4\n");
  expect(nb).toContain("Mente du «68 %»?");
  expect(nb).toContain("Mente du «samarbeid»?");
  expect(showProblems(problems.all, "en")).toContain("data/2015/tall.xlsx, sheet «Tall», cell F4\n");
});

test("municipalities of one name are told apart by their numbers, and values in one spelling", async () => {
  const population = (rows: readonly (readonly string[])[]) =>
    workbookWith((s) => {
      s("Tall").all.push({ name: "Kommuner", rows: rows.map((row) => [...row]) });
    });
  const head = ["enhet", "nummer", "har svart", "fylke"];
  const two = await toldOf(
    await population([head, ["Herøy", "1515", "ja", "Møre"], ["Herøy", "1818", "nei", "Møre"]]),
  );
  expect(two.told).toEqual([]);
  expect(two.survey?.population?.groups.get("alle")).toMatchObject({ asked: 2, answered: 1 });
  const same = await toldOf(
    await population([head, ["Herøy", "1515", "ja", "Møre"], ["Herøy", "1515", "nei", "Møre"]]),
  );
  expect(same.told).toEqual(["survey.number-twice arket «Kommuner», celle B3"]);
  const spelt = await toldOf(
    await population([
      head,
      ["A", "1", "ja", "Nord Norge"],
      ["B", "2", "ja", "Nord Norge"],
      ["C", "3", "nei", "Nord-norge"],
    ]),
  );
  expect(spelt.told).toEqual(["survey.spelt-otherwise arket «Kommuner», celle D4"]);
});

test.each([
  ["a letter too few", "Nord-Nrge", "survey.perhaps-misspelt arket «Kommuner», celle C8"],
  [
    "two letters that have changed places",
    "Nord-Nogre",
    "survey.perhaps-misspelt arket «Kommuner», celle C8",
  ],
  ["another name", "Vestlandet", undefined],
  ["another part of a short word", "Sør-Norge", undefined],
  ["a number", "Nord-Norge 2", undefined],
])(
  "a value with %s is asked about only where it is nearly one that many have",
  async (_, value, expected) => {
    const usual = ["A", "B", "C", "D", "E", "F"].map((name) => [name, "ja", "Nord-Norge"]);
    const { told, problems } = await toldOf(
      await workbookWith((s) => {
        s("Tall").all.push({
          name: "Kommuner",
          rows: [["enhet", "har svart", "landsdel"], ...usual, ["G", "nei", value]],
        });
      }),
    );
    const own = told.filter((one) => one.startsWith("survey.perhaps-misspelt"));
    expect(own).toEqual(expected === undefined ? [] : [expected]);
    expect(problems.errorCount).toBe(0);
  },
);

/** Projects with something wrong in their data that a workbook can say too. */
const BROKEN = [
  "bad-date base-above-answered count-above-base duplicate-row edition-keys false-word low-high missing-translation",
  "no-rows no-such-share parts-above-whole population published-words questions several-bases single-above-whole",
  "sum-differs sum-of two-way-dont-know two-way-sum unknown-and-known",
]
  .join(" ")
  .split(" ");

test.each(BROKEN)("what is wrong in broken-%s is found in its workbook too, at a cell", async (name) => {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  cpSync(minimal, folder, { recursive: true });
  cpSync(join(root, `test/editions/broken-${name}/data/2015`), folder, { recursive: true });
  const problems = new Problems();
  const delivered = deliveredIn(folder, problems);
  surveyFrom(delivered, "2015", ["2014"], problems);
  rmSync(folder, { recursive: true });
  const { told } = await toldOf(await writeWorkbook(delivered));
  const codes = problems.all.map(({ code }) => code).sort();
  expect(codes.length).toBeGreaterThan(0);
  expect(told.map((one) => one.split(" ")[0]).sort()).toEqual(codes);
  for (const one of told)
    expect(one).toMatch(
      / arket «(?:Utgaven|Spørsmål|Sammenligning|Tall|Grupper|Kommuner)», (?:celle [A-Z]+|rad )\d+$/u,
    );
});
