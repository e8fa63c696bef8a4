import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { Problems } from "../../../src/problems/problem.ts";
import { COLUMNS } from "../../../src/survey/columns.ts";
import type { Settings } from "../../../src/survey/delivered.ts";
import { editionShape } from "../../../src/survey/edition.ts";
import { questionsShape } from "../../../src/survey/questions.ts";
import { surveyFrom } from "../../../src/survey/read.ts";
import { readTextFiles } from "../../../src/survey/text-files.ts";
import { SHEETS } from "../../../src/survey/workbook/layout.ts";
import { readWorkbook } from "../../../src/survey/workbook/read-workbook.ts";
import { writeWorkbook } from "../../../src/survey/workbook/write-workbook.ts";
import { dataVersion, writeTextFiles } from "../../../src/survey/write-text.ts";
import { deliveredIn, minimal, root, textFilesIn } from "./support.ts";

async function asWorkbook(delivered: ReturnType<typeof deliveredIn>) {
  const problems = new Problems();
  const back = await readWorkbook(await writeWorkbook(delivered), "tall.xlsx", problems);
  expect(problems.all.map(({ code, source }) => [code, source])).toEqual([]);
  return back;
}

const asText = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));

describe("text, workbook and text again", () => {
  test.each(["2014", "2015"])("are the same bytes for %s, with its comments", async (edition) => {
    const folder = join(root, "data", edition);
    const files = writeTextFiles(await asWorkbook(deliveredIn(folder)));
    expect(Object.fromEntries(files)).toEqual(asText(textFilesIn(folder)));
  });

  /** The editions that there are tests with, but for those whose files are folders. */
  const editions = readdirSync(join(root, "test/editions")).flatMap((name) => {
    const data = join(root, "test/editions", name, "data");
    return existsSync(data) && !name.includes("unreadable")
      ? readdirSync(data).map((edition) => [`${name}/${edition}`, join(data, edition)] as const)
      : [];
  });

  test.each(editions)("say the same of %s, if it can be read", async (_, own) => {
    const folder = mkdtempSync(join(tmpdir(), "round-"));
    cpSync(minimal, folder, { recursive: true });
    for (const name of readdirSync(own))
      cpSync(join(own, name), join(folder, name), {
        recursive: true,
        force: true,
        errorOnExist: false,
        dereference: true,
        filter: (from) => /\.(?:yaml|csv)$/u.test(from),
      });
    const problems = new Problems();
    const known = ["2014", ...readdirSync(join(own, ".."))];
    const delivered = deliveredIn(folder, problems);
    const survey = surveyFrom(delivered, "2015", known, problems);
    rmSync(folder, { recursive: true });
    if (problems.errorCount > 0) return;
    const back = await asWorkbook(delivered);
    expect(Object.fromEntries(writeTextFiles(back))).toEqual(Object.fromEntries(writeTextFiles(delivered)));
    expect(surveyFrom(back, "2015", known, problems)?.dataHash).toBe(survey?.dataHash);
  });

  test("hold for whatever a row of figures may say", async () => {
    const header = "question;option;group;count;base;share;precision;low;high;change;value;published;note";
    const percent = fc.integer({ min: 0, max: 100 }).map((n) => (n / 100).toFixed(2).replace(".", ","));
    const figure = fc.oneof(
      percent.map((share) => `;;${share};0,01;;;`),
      fc.integer({ min: 0, max: 1000 }).map((n) => `;;${(n / 1000).toFixed(3).replace(".", ",")};0,001;;;`),
      fc.integer({ min: 0, max: 10 }).map((n) => `;;${n / 10};0,1;;;`.replace(".", ",")),
      fc.integer({ min: 0, max: 20 }).map((n) => `;40;${(n / 20).toFixed(2).replace(".", ",")};0,05;;;`),
      fc
        .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 51, max: 100 }))
        .map(([a, b]) => `;;;;${(a / 100).toFixed(2)};${(b / 100).toFixed(2)};`.replaceAll(".", ",")),
      percent.map((low) => `;;;;${low === "1,00" ? "0,50" : low};;`),
      fc.constantFrom(";;;;;;up", ";;;;;;down", ";;;;;;same", ":;;;;;;", ";;:;;;;", ";;..;;;;"),
      fc.integer({ min: 0, max: 300 }).map((n) => `${n};300;;;;;`),
      fc.integer({ min: 0, max: 300 }).map((n) => `${n};;;;;;`),
    );
    const decimal = (number: string) => number.replace(".", ",");
    const amount = fc.oneof(
      fc
        .tuple(fc.integer({ min: -99_999, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
        .map(([n, decimals]) => `;300;;;;;;${decimal((n / 10 ** decimals).toFixed(decimals))}`),
      fc
        .tuple(fc.integer({ min: 0, max: 5000 }), fc.constantFrom("1000", "50", "0,5", "0,25", "0,01"))
        .map(([n, step]) => `;;;${step};;;;${decimal(String(n * 1000))}`),
      fc.constantFrom(";;;;;;;:", ";300;;;;;;..", ";;;;;;;2 500 000", ";;;0,001;;;;3,4", ";;;;;;;12.000"),
    );
    const row = fc.oneof(
      figure.map((cells) => `${cells};`),
      amount,
    );
    await fc.assert(
      fc.asyncProperty(row, async (row) => {
        const files = new Map(textFilesIn(minimal));
        files.set("aggregates.csv", Buffer.from(`${header}\nsamarbeid;frivillige;alle;${row};;\n`));
        const delivered = readTextFiles(files, "data/2015", new Problems());
        const back = await asWorkbook(delivered);
        expect(writeTextFiles(back).get("aggregates.csv")).toBe(
          writeTextFiles(delivered).get("aggregates.csv"),
        );
        expect(dataVersion(back)).toBe(dataVersion(delivered));
      }),
      { numRuns: 60 },
    );
  });
});

/** One of everything that a shape allows, as plain values: the paths are those of `z.toJSONSchema`. */
function fullOf(schema: z.core.JSONSchema.BaseSchema): unknown {
  const [first] = schema.anyOf ?? schema.allOf ?? [];
  if (first !== undefined) return fullOf(first as z.core.JSONSchema.BaseSchema);
  // The other than what need not be said.
  if (schema.type === "boolean") return schema.default !== true;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === "number" || schema.type === "integer") return 7;
  if (schema.type === "array") return [fullOf(schema.items as z.core.JSONSchema.BaseSchema)];
  if (schema.properties !== undefined)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, one]) => [
        key,
        fullOf(one as z.core.JSONSchema.BaseSchema),
      ]),
    );
  if (typeof schema.additionalProperties === "object")
    return { navn: fullOf(schema.additionalProperties as z.core.JSONSchema.BaseSchema) };
  return "ord";
}

/** A date is known, known to be unknown, or to come: no edition says all three. */
const dates: readonly (readonly [string, readonly string[], object])[] = [
  ["with its dates", ["unknown", "missing"], {}],
  ["whose dates are unknown", ["published", "fieldwork", "missing"], { unknown: ["published", "fieldwork"] }],
  ["whose dates are to come", ["published", "fieldwork", "unknown"], { missing: ["published", "fieldwork"] }],
];

test.each(dates)(
  "everything that an edition %s can say has its place in the workbook",
  async (_, not, said) => {
    const sample = (shape: z.ZodType): Settings => {
      const schema = z.toJSONSchema(shape, { io: "input", unrepresentable: "any" });
      const full = Object.entries(fullOf(schema as z.core.JSONSchema.BaseSchema) as object);
      const value = Object.fromEntries(full.filter(([key]) => !not.includes(key)));
      return { file: "", value, locate: () => ({ file: "" }), remarks: new Map() };
    };
    const edition = sample(editionShape);
    const header = COLUMNS.map((text) => ({ text, source: { file: "" } }));
    const delivered = {
      edition: { ...edition, value: { ...(edition.value as object), ...said } },
      questions: sample(questionsShape),
      figures: { file: "", header, rows: [] },
      population: undefined,
      texts: [],
    };
    const texts = writeTextFiles(delivered);
    expect(texts.get("questions.yaml")).toContain("baseDescribed");
    expect(texts.get("edition.yaml")).toContain("earlier");
    const back = await readWorkbook(await writeWorkbook(delivered), "tall.xlsx", new Problems());
    expect(Object.fromEntries(writeTextFiles(back))).toEqual(Object.fromEntries(texts));
  },
);

test("a column of figures has its place in the workbook", () => {
  const places = SHEETS.figures.columns.map(({ id }) => id);
  const share = ["precision", "low", "high", "change"];
  expect(COLUMNS.filter((column) => !places.includes(column))).toEqual(share);
});

test("what a cell shows when it is chosen is no longer than a spreadsheet allows", () => {
  for (const { columns } of Object.values(SHEETS)) {
    for (const { head, prompt = "" } of columns) {
      expect(head.length, head).toBeLessThanOrEqual(32);
      expect(prompt.length, head).toBeLessThanOrEqual(255);
    }
    expect(new Set(columns.map(({ head }) => head)).size).toBe(columns.length);
  }
});

test("a workbook is the same bytes whenever it is written", async () => {
  const [one, two] = [await writeWorkbook(deliveredIn(minimal)), await writeWorkbook(deliveredIn(minimal))];
  expect(Buffer.compare(one, two)).toBe(0);
});

test("the data version is of what is said: not of line ends, comments or the order of settings", () => {
  const version = (change: (name: string, text: string) => string) => {
    const files = [...textFilesIn(minimal)].map(
      ([name, bytes]) => [name, Buffer.from(change(name, Buffer.from(bytes).toString()))] as const,
    );
    return dataVersion(readTextFiles(new Map(files), "data/2015", new Problems()));
  };
  const own = version((_, text) => text);
  expect(own).toMatch(/^[0-9a-f]{64}$/u);
  expect(version((_, text) => text.replaceAll("\n", "\r\n"))).toBe(own);
  expect(version((name, text) => (name.endsWith("yaml") ? `# et notat\n${text}` : text))).toBe(own);
  expect(version((_, text) => text.replace("324", "323"))).not.toBe(own);
  expect(version((_, text) => text.replace("Kommunene om samarbeid", "Kommunene"))).not.toBe(own);
});
