import Fraction from "fraction.js";
import { counted, type Estimate, publishedInterval, publishedShare } from "../../src/statistics/estimate.ts";
import { splitKey } from "../../src/survey/keys.ts";
import type { Aggregate, Edition, Group, Question, Survey } from "../../src/survey/survey.ts";

/** A row of the data, and what questions.yaml says of its question and answer. */
export interface Row {
  readonly key: string;
  readonly estimate: Estimate;
  readonly published?: string;
  readonly label?: string;
  readonly inText?: string;
  readonly twoWay?: true;
  /** Of a mean, a median or a sum. */
  readonly unit?: Question["unit"];
  readonly comparableWith?: Question["comparableWith"];
}

export const count = (of: number, base: number): Estimate => counted(of, base);
export const percent = (share: string, base?: number): Estimate =>
  publishedShare(new Fraction(share), new Fraction("0.01"), base);
export const tenth = (share: string): Estimate => publishedShare(new Fraction(share), new Fraction("0.1"));
export const between = (low: string, high: string): Estimate =>
  publishedInterval(new Fraction(low), new Fraction(high));

/** One row of each kind that there is. */
export const rows: readonly Row[] = [
  { key: "svar.svart@alle", estimate: count(324, 428), label: "Har svart" },
  { key: "kapasitet.oker@alle", estimate: percent("0.86"), published: "hele 86 prosent" },
  { key: "mottak.skole@vertskommune=ja", estimate: percent("0.37", 189), label: "Skole", inText: "skolen" },
  { key: "mottak.barnevern@vertskommune=ja", estimate: percent("0.59", 189), inText: "barnevernet" },
  { key: "mottak.helse@vertskommune=ja", estimate: percent("0.42", 189), inText: "helsetjenesten" },
  { key: "resultatmal.ja@alle", estimate: tenth("0.6"), published: "6 av 10", twoWay: true },
  { key: "bosetting.ja@alle", estimate: count(90, 120), twoWay: true },
  { key: "planer.samarbeid@alle", estimate: between("0.75", "0.8"), published: "nær 8 av 10", twoWay: true },
  { key: "antall.vertskommuner@alle", estimate: { kind: "total", count: 189 } },
  {
    key: "tolk.retningslinjer@alle",
    estimate: { kind: "direction", change: "up" },
    comparableWith: { 2014: { comparable: true } },
  },
  { key: "nytte.hoy@alle", estimate: { kind: "mention" }, published: "i hovedsak høy" },
  { key: "skjult.ja@alle", estimate: { kind: "suppressed" }, twoWay: true },
];

const source = (line: number) => ({ file: "data/2015/aggregates.csv", line });
const nb = (text: string) => ({ nb: text });

const groups: readonly Group[] = [
  {
    id: "alle",
    label: nb("Kommuner"),
    plural: nb("kommuner"),
    definitePlural: nb("kommunene"),
    size: 324,
    source: source(1),
  },
  {
    id: "vertskommune=ja",
    label: nb("Vertskommuner"),
    plural: nb("vertskommuner"),
    definitePlural: nb("vertskommunene"),
    size: 189,
    source: source(1),
  },
];

const edition2015: Edition = {
  id: "2015",
  title: nb("Kommuneundersøkelsen 2015"),
  subtitle: nb("Bosetting og integrering"),
  published: "2016-07-19",
  fieldwork: { text: nb("ved årsskiftet 2015/2016") },
  languages: ["nb"],
  publishedIn: ["nb"],
  previous: "2014",
  year: 2015,
  numbers: "published",
  describes: "respondents",
  chapters: ["hovedfunn"],
  appendices: [],
  responseRate: "svar.svart@alle",
  cover: [],
  earlier: [],
  file: "data/2015/edition.yaml",
  namedAt: new Map(),
  missing: [],
  places: {},
};

/** A survey made of rows, whose questions and answers are named after their keys. */
export function surveyOf(
  list: readonly Row[] = rows,
  edition: Partial<Edition> = {},
  besides: Pick<Partial<Survey>, "previous" | "population"> = {},
): Survey {
  const questions = new Map<string, Question>();
  const aggregates = new Map<string, Aggregate>();
  for (const [index, row] of list.entries()) {
    const { question, option, group = "alle" } = splitKey(row.key) ?? { question: "", option: "" };
    const known = questions.get(question);
    const options = new Map(known?.options);
    const { label = option, inText, published, twoWay, comparableWith, unit = known?.unit } = row;
    options.set(option, {
      id: option,
      label: nb(label),
      ...(inText !== undefined && { inText: nb(inText) }),
      source: source(index + 2),
    });
    questions.set(question, {
      id: question,
      text: nb(`Spørsmålet ${question}`),
      type: unit === undefined ? "multiple" : "number",
      ...(unit && { unit }),
      base: known?.base ?? group,
      options,
      twoWay: twoWay ?? false,
      comparableWith: comparableWith ?? known?.comparableWith ?? {},
      source: source(1),
    });
    const { key, estimate } = row;
    const sources = [source(index + 2)] as const;
    aggregates.set(key, {
      key,
      question,
      option,
      group,
      estimate,
      ...(published !== undefined && { published }),
      sources,
    });
  }
  return {
    edition: { ...edition2015, ...edition },
    questions,
    groups: new Map(groups.map((group) => [group.id, group])),
    aggregates,
    texts: [],
    dataHash: "0123456789abcdef0123456789abcdef",
    ...besides,
  };
}
