import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { readSurvey, surveyFrom } from "../../src/survey/read.ts";
import type { Survey } from "../../src/survey/survey.ts";
import { readTextFiles } from "../../src/survey/text-files.ts";

const root = join(import.meta.dirname, "../..");
const minimal = join(root, "test/editions/_minimal");

async function read(edition: string): Promise<Survey> {
  const problems = new Problems();
  const survey = await readSurvey(root, edition, problems);
  expect(problems.all.map((p) => `${p.code} ${p.source.line}`)).toEqual([]);
  if (survey === undefined) throw new Error("Not read");
  return survey;
}

/** What is known, as short as the list of facts that the data were written from. */
function known({ aggregates }: Survey, key: string): string {
  const estimate = aggregates.get(key)?.estimate;
  if (estimate?.kind === "counted") return `${estimate.count} of ${estimate.base}`;
  if (estimate?.kind === "total") return `${estimate.count}`;
  if (estimate?.kind === "direction") return estimate.change;
  if (estimate?.kind !== "published") return estimate?.kind ?? "nothing";
  const { value, precision, share } = estimate;
  return value ? `${value}±${precision}/2` : `${share.low}–${share.high}`;
}

describe("the 2015 edition", () => {
  let survey: Survey;
  beforeAll(async () => {
    survey = await read("2015");
  });

  test.each([
    ["svar.svart@enhet=kommune", "324 of 428", "324 av landets 428 kommuner"],
    ["svar.svart@enhet=bydel", "13 of 15", "13 av Oslos 15 bydeler"],
    ["svar.svart@alle", "337 of 443", undefined],
    ["svar.svart@samarbeidskommune=ja", "33 of 40", "33 av IMDis 40 samarbeidskommuner"],
    ["kapasitet.oker@alle", "0.86±0.01/2", "hele 86 prosent"],
    ["tolk.retningslinjer@alle", "up", "har økt sammenlignet med i fjor"],
    ["mottak.vertskommune@enhet=kommune", "189", "189 av kommunene i undersøkelsen"],
    ["mottak.utilstrekkelig.skole@vertskommune=ja", "0.37±0.01/2", "37 prosent"],
    ["mottak.utilstrekkelig.barnevern@vertskommune=ja", "0.59±0.01/2", "59 prosent"],
    ["mottak.utilstrekkelig.helse@vertskommune=ja", "0.42±0.01/2", "42 prosent"],
    ["resultatmal.ja@bosettingskommune=ja", "0.6±0.1/2", "6 av 10"],
    ["rapportering.jevnlig@bosettingskommune=ja", "0.7±0.1/2", "7 av 10"],
    ["naringsliv.samarbeid@alle", "0.7±0.1/2", "om lag 7 av 10"],
    ["frivillighet.samarbeid@alle", "0.9±0.1/2", "9 av 10"],
    ["samarbeid.planer2016@alle", "0.75–0.8", "nær 8 av 10"],
    ["imdi.kunnskap@alle", "0.8±0.1/2", "8 av 10"],
  ])("%s is %s", (key, fact, published) => {
    expect(known(survey, key)).toBe(fact);
    expect(survey.aggregates.get(key)?.published).toBe(published);
  });

  test("everything else is said in words only", () => {
    const mentions = [...survey.aggregates.values()].filter(({ estimate }) => estimate.kind === "mention");
    expect(mentions.map(({ question }) => question)).toEqual([
      ...Array<string>(3).fill("kapasitet.omrader"),
      ...Array<string>(2).fill("resultatmal.uten"),
      ...Array<string>(5).fill("frivillighet.omrader"),
      ...Array<string>(2).fill("imdi.kvalifisering"),
      ...Array<string>(2).fill("imdi.nytte"),
      ...Array<string>(3).fill("samarbeidskommuner"),
      "mottak.tjenestekapasitet",
      "representativitet",
    ]);
    expect(mentions.length + 16).toBe(survey.aggregates.size);
  });

  test("which questions split everyone in two, and what is comparable with 2014", () => {
    const questions = [...survey.questions.values()];
    expect(questions.filter((q) => q.twoWay).map((q) => q.id)).toEqual(["resultatmal", "rapportering"]);
    const comparable = (id: string) => survey.questions.get(id)?.comparableWith["2014"]?.comparable;
    expect(["tolk", "resultatmal", "rapportering"].map(comparable)).toEqual([true, true, false]);
  });

  test("every text exists in both written languages, whichever the edition has", () => {
    const texts = [...survey.questions.values()].flatMap((q) => [
      q.text,
      ...[...q.options.values()].map((option) => option.label),
    ]);
    expect(texts.filter(({ nb, nn }) => nb === undefined || nn === undefined)).toEqual([]);
  });
});

test("the 2014 edition has its few facts", async () => {
  const survey = await read("2014");
  expect([...survey.aggregates.keys()].map((key) => [key, known(survey, key)])).toEqual([
    ["svar.svart@enhet=kommune", "203 of 428"],
    ["resultatmal.ja@bosettingskommune=ja", "0.6±0.1/2"],
    ["rapportering.arlig@bosettingskommune=ja", "0.8±0.1/2"],
    ["boligplan.mangfold@alle", "0.5–1"],
    ["bosetting.vansker.bolig@alle", "mention"],
    ["bosetting.vansker.arbeid@alle", "mention"],
    ["svar.svart@alle", "203 of 428"],
  ]);
});

test("Windows-1252 with CRLF gives the same survey as UTF-8, and the same data version", async () => {
  const names = ["edition.yaml", "questions.yaml", "aggregates.csv"] as const;
  const texts = await Promise.all(names.map((name) => readFile(join(minimal, "data/2015", name), "utf8")));
  const problems = new Problems();
  const read = (encoding: "utf8" | "latin1", end: string) => {
    const bytes = (text = "") => Buffer.from(text.replaceAll("\n", end), encoding);
    const files = new Map(names.map((name, i) => [name, bytes(texts[i])] as const));
    return surveyFrom(readTextFiles(files, "data/2015", problems), "2015", ["2014"], problems);
  };
  const one = read("utf8", "\n");
  expect(read("latin1", "\r\n")).toEqual(one);
  expect(problems.all).toEqual([]);
});

describe("paths", () => {
  let scratch: string;
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), "survey-"));
    await mkdir(join(scratch, "project/data"), { recursive: true });
    await mkdir(join(scratch, "elsewhere"));
    await writeFile(join(scratch, "elsewhere/edition.yaml"), "title: {}\n");
    await symlink(join(scratch, "elsewhere"), join(scratch, "project/data/2015"));
  });
  afterAll(async () => {
    await rm(scratch, { recursive: true });
  });

  async function codes(edition: string): Promise<string[]> {
    const problems = new Problems();
    expect(await readSurvey(join(scratch, "project"), edition, problems)).toBeUndefined();
    return problems.all.map((p) => p.code);
  }

  test.each(["../elsewhere", "..", "", "a/b", "..\\elsewhere"])(
    "the edition «%s» is not read",
    async (edition) => {
      expect(await codes(edition)).toEqual(["files.outside-project"]);
    },
  );

  test("a symbolic link that leaves the project is not followed", async () => {
    expect(await codes("2015")).toContain("files.outside-project");
  });
});
