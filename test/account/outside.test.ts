import { describe, expect, test } from "vitest";
import { outsideReader } from "../../src/account/outside.ts";
import { saidIn, type Unnumbered } from "../../src/account/said.ts";
import { languageOf } from "../../src/language/language.ts";
import { rows, surveyOf } from "../support/survey.ts";
import { accountOfText } from "./telling.ts";

const LABELS: Readonly<Record<string, { readonly label: string }>> = {
  "kapasitet.oker@alle": { label: "Øker kapasiteten" },
  "resultatmal.ja@alle": { label: "Har resultatmål" },
  "mottak.barnevern@vertskommune=ja": { label: "Barnevern" },
};
const survey = surveyOf(rows.map((row) => ({ ...row, ...LABELS[row.key] })));
const read = outsideReader(survey, languageOf("nb"));

const textOf = (text: string, besides: Partial<Unnumbered> = {}): Unnumbered => ({
  ...saidIn(
    text,
    "author",
    { file: "data/2015/edition.yaml", line: 3 },
    { kind: "label", section: "utgave", in: [] },
  ),
  ...besides,
});
/** What becomes of a text by itself: codes of what stops the build, else the words that a reader has to judge. */
function becomes(text: string, besides: Partial<Unnumbered> = {}): readonly string[] | string {
  const { problems, words } = read(textOf(text, besides));
  return problems.length > 0 ? problems.map(({ code }) => code) : words.join(", ");
}

describe("texts outside the prose", () => {
  test.each([
    "86 prosent av kommunene har resultatmål",
    "Åtte av ti kommuner øker kapasiteten",
    "Rekordhøy svarprosent",
    "Alle kommuner har resultatmål",
    "Kommuneundersøkelsen 2015: Stor økning i bosettingen",
    "Kraftig nedgang i samarbeidet",
    "De aller fleste kommunene har svart",
  ])("«%s» stops the build: nothing there can vouch for it", (text) => {
    expect(becomes(text)).toEqual(["account.unbound-outside"]);
  });

  test.each(["Økt bosetting i distriktene", "2015 – færre samarbeider", "Nedgang i samarbeidet"])(
    "a title that opens with a change states it: «%s»",
    (text) => {
      expect(becomes(text, { kind: "title" })).toEqual(["account.unbound-outside"]);
      expect(becomes(text, { headline: true })).toEqual(["account.unbound-outside"]);
    },
  );

  test.each([
    ["Kommuneundersøkelsen 2015", ""],
    ["Del 2 av 3", ""],
    ["Ved årsskiftet 2015/2016", ""],
    ["Last ned alle tabellene", "alle"],
    ["Planer for økt bosetting", "økt"],
  ])("«%s» does not; a reader sees «%s»", (text, words) => {
    expect(becomes(text, { kind: "title" })).toBe(words);
  });

  test.each([
    ["Hvor mange kommuner samarbeider dere med?"],
    ["Har mer enn halvparten av kommunene i regionen svart?"],
    ["Mer enn 10 bosatte"],
    ["To eller flere kommuner"],
    ["Mer enn 50 prosent av deltakerne"],
    ["De ti største kommunene"],
    ["Kommuner som har økt bosettingen"],
  ])("a question, an answer or a group may name amounts: «%s»", (text) => {
    expect(typeof becomes(text, { named: true })).toBe("string");
  });

  test.each([
    "86 prosent av kommunene har resultatmål",
    "Flertallet av kommunene",
    "De fleste vertskommunene",
  ])("but none is called «%s»", (text) => {
    expect(becomes(text, { named: true })).toEqual(["account.unbound-outside"]);
  });

  const beside = (text: string, key: string) =>
    ({ beside: { text, keys: [key], measure: "share", year: 2015 } }) as const;

  test.each([
    ["av vertskommunene øker kapasiteten", "review.other-group"],
    ["av kommunene øker ikke kapasiteten", "review.negated"],
    ["av kommunene har resultatmål", "review.other-option"],
    ["svarprosent", "review.not-a-response-rate"],
    ["av alle landets kommuner øker kapasiteten", "review.others-than-answered"],
    ["øker kapasiteten, mot 57 prosent i 2014", "account.unbound-outside"],
  ])("a label of the cover is held against its row: «86 prosent %s»", (words, code) => {
    expect(becomes(words, beside("86 prosent", "kapasitet.oker@alle"))).toContain(code);
  });

  test("and passes where it agrees", () => {
    expect(becomes("av kommunene øker kapasiteten", beside("86 prosent", "kapasitet.oker@alle"))).toBe(
      "øker",
    );
  });

  test("are the account's: what stops is false, with its place", () => {
    const title = { nb: "86 prosent av kommunene har resultatmål" };
    const places = { "title.nb": { file: "data/2015/edition.yaml", line: 4, column: 7 } };
    const accounted = accountOfText("# T\n\nTekst.", { survey: surveyOf(rows, { title, places }) });
    expect(accounted.found.map(({ code, source }) => [code, source.line])).toEqual([
      ["account.unbound-outside", 4],
    ]);
    const titles = accounted.statements.filter(({ kind }) => kind === "title");
    expect(titles.map(({ support }) => support)).toContain("false");
  });
});
