import Fraction from "fraction.js";
import { defaultColours } from "../../src/config/colours.ts";
import { checkSpec } from "../../src/figures/check-spec.ts";
import type { FigureInput } from "../../src/figures/input.ts";
import { figureShapes } from "../../src/figures/shapes/register.ts";
import type { FigureSpec } from "../../src/figures/spec.ts";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { Problems } from "../../src/problems/problem.ts";
import { counted, type Estimate, publishedInterval, publishedShare } from "../../src/statistics/estimate.ts";
import type { Aggregate, Edition, Group, Option, Question, Survey } from "../../src/survey/survey.ts";

const source = { file: "data/2015/aggregates.csv", line: 2 };
const both = (text: string) => ({ nb: text, nn: text });

export const percent = (value: string, base?: number) =>
  publishedShare(new Fraction(value), new Fraction("0.01"), base);
export const tenth = (value: string) => publishedShare(new Fraction(value), new Fraction("0.1"));

/** What a small survey is made from: estimates and labels by `question.option@group`. */
export interface Answer {
  readonly key: string;
  readonly estimate: Estimate;
  readonly published?: string;
  readonly label?: string;
  readonly type?: Question["type"];
  readonly twoWay?: boolean;
}

/** The findings of 2015 that the figures of the project draw. */
export const answers2015: readonly Answer[] = [
  { key: "svar.svart@enhet=kommune", estimate: counted(324, 428), label: "Har svart" },
  { key: "svar.svart@enhet=bydel", estimate: counted(13, 15), label: "Har svart" },
  { key: "svar.svart@samarbeidskommune=ja", estimate: counted(33, 40), label: "Har svart" },
  { key: "kapasitet.oker@alle", estimate: percent("0.86"), label: "Planlegger å øke kapasiteten" },
  {
    key: "mottak.utilstrekkelig.skole@vertskommune=ja",
    estimate: percent("0.37", 189),
    label: "Skole",
    type: "multiple",
  },
  {
    key: "mottak.utilstrekkelig.barnevern@vertskommune=ja",
    estimate: percent("0.59", 189),
    label: "Barnevern",
    type: "multiple",
  },
  {
    key: "mottak.utilstrekkelig.helse@vertskommune=ja",
    estimate: percent("0.42", 189),
    label: "Helse",
    type: "multiple",
  },
  { key: "resultatmal.ja@bosettingskommune=ja", estimate: tenth("0.6"), twoWay: true },
  {
    key: "rapportering.jevnlig@bosettingskommune=ja",
    estimate: tenth("0.7"),
    label: "Jevnlig rapportering, jamleg rapportering",
    twoWay: true,
  },
  { key: "naringsliv.samarbeid@alle", estimate: tenth("0.7"), published: "om lag 7 av 10" },
  { key: "frivillighet.samarbeid@alle", estimate: tenth("0.9"), published: "9 av 10" },
  {
    key: "samarbeid.planer2016@alle",
    estimate: publishedInterval(new Fraction("0.75"), new Fraction("0.8")),
    published: "nær 8 av 10",
  },
  { key: "imdi.kunnskap@alle", estimate: tenth("0.8"), published: "8 av 10" },
  { key: "tolk.retningslinjer@alle", estimate: { kind: "direction", change: "up" } },
  { key: "bruk.grupper@alle", estimate: { kind: "mention" } },
];

const groups: readonly Group[] = [
  group("alle", "kommuner og bydeler", 337),
  group("enhet=kommune", "kommuner"),
  group("enhet=bydel", "bydeler"),
  group("vertskommune=ja", "vertskommuner", 189),
  group("bosettingskommune=ja", "bosettingskommuner"),
  group("samarbeidskommune=ja", "samarbeidskommuner"),
];

function group(id: string, plural: string, size?: number): Group {
  const label = both(plural.charAt(0).toUpperCase() + plural.slice(1));
  return {
    id,
    label,
    plural: both(plural),
    definitePlural: both(`${plural} (alle)`),
    source,
    ...(size && { size }),
  };
}

/** A survey with these answers; the groups of 2015. */
export function surveyOf(answers: readonly Answer[] = answers2015): Survey {
  const questions = new Map<string, Question & { options: Map<string, Option> }>();
  const aggregates = new Map<string, Aggregate>();
  for (const { key, estimate, published, label, type = "single", twoWay = false } of answers) {
    const [path = "", groupId = ""] = key.split("@");
    const [id, option] = [path.slice(0, path.lastIndexOf(".")), path.slice(path.lastIndexOf(".") + 1)];
    const question = questions.get(id) ?? {
      ...{ id, text: both(id), type, base: groupId, options: new Map(), twoWay, comparableWith: {}, source },
    };
    questions.set(id, question);
    question.options.set(option, { id: option, label: both(label ?? option), source });
    const known = published === undefined ? {} : { published };
    aggregates.set(key, { key, question: id, option, group: groupId, estimate, sources: [source], ...known });
  }
  const edition: Edition = {
    ...{
      id: "2015",
      title: both("Undersøkelsen"),
      subtitle: both(""),
      published: "2016-07-19",
      languages: [],
      publishedIn: [],
    },
    ...{
      fieldwork: { text: both("") },
      year: 2015,
      numbers: "published",
      describes: "respondents",
      chapters: [],
    },
    ...{
      appendices: [],
      responseRate: "svar.svart@enhet=kommune",
      cover: [],
      earlier: [],
      file: "edition.yaml",
      namedAt: new Map(),
      missing: [],
      places: {},
    },
  };
  return {
    edition,
    questions,
    aggregates,
    groups: new Map(groups.map((g) => [g.id, g])),
    texts: [],
    dataHash: "",
  };
}

/** Tells as the project does where it is simple: published tenths in their words, whole percents. */
export function inputOf(survey: Survey, code: WrittenLanguage = "nb"): FigureInput {
  return {
    survey,
    language: languageOf(code),
    palette: defaultColours,
    tell: ({ estimate, published }, where) => {
      if (published !== undefined) return published;
      if (estimate.kind === "counted") return `${estimate.count} av ${estimate.base}`;
      if (estimate.kind !== "published" || estimate.value === undefined)
        throw new Error("Nothing may be told");
      if (estimate.precision?.equals("0.1")) return `${estimate.value.mul(10)} av 10`;
      return `${estimate.value.mul(100)}${where === "label" ? "\u00A0%" : " prosent"}`;
    },
    complement: ({ question, estimate }) => {
      const value = estimate.kind === "published" ? estimate.value : undefined;
      const { twoWay } = survey.questions.get(question) ?? {};
      return twoWay && value ? `${new Fraction(10).sub(value.mul(10))} av 10` : undefined;
    },
  };
}

/** `usermeta.rapport`, as a test writes it. */
export interface RapportDraft {
  readonly caption?: object;
  readonly emphasis?: string;
  readonly data: { readonly shape: string; readonly [setting: string]: unknown };
}

/** A bar chart of these keys, as small as the project's own specs allow. */
export function barSpec(rapport: RapportDraft, more: object = {}): object {
  const isShare = rapport.data.shape === "andeler" || rapport.data.shape === "todelt";
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    usermeta: { rapport },
    data: { name: "rader", values: [{ navn: "A", fra: 0.5 }] },
    width: 560,
    height: { step: 40 },
    autosize: { type: "fit-x", contains: "padding" },
    mark: "bar",
    encoding: {
      y: { field: "navn", type: "nominal", sort: null },
      x: { field: isShare ? "fra" : "nr", type: "quantitative", axis: null },
    },
    ...more,
  };
}

/** Checks a spec as if it stood in a file. */
export function specOf(spec: object, shapes = figureShapes): FigureSpec {
  const problems = new Problems();
  const text = JSON.stringify(spec, null, 2);
  const checked = checkSpec(
    { name: "proove", file: "templates/figures/proove.json", text },
    problems,
    shapes,
  );
  if (checked === undefined) throw new Error(`The spec was refused: ${problems.all.map((p) => p.code)}`);
  return checked;
}
