import { describe, expect, test } from "vitest";
import { between, count, percent, type Row, surveyOf } from "../../support/survey.ts";
import { sentence, tell } from "../../support/telling.ts";

const row = (option: string, share: Row["estimate"], label: string): Row => ({
  key: `mangel.${option}@alle`,
  estimate: share,
  label,
});
const survey = surveyOf([
  row("skole", count(60, 100), "Skole"),
  row("barnevern", count(50, 100), "Barnevern"),
  row("helse", count(40, 100), "Helse"),
  row("tolk", count(40, 100), "Tolk"),
]);
const faults = (text: string, of = survey) =>
  tell(`# T\n\n${text}`, { survey: of }).faults.map((fault) => fault.replace(/ .*/, ""));
const claim = (condition: string, text: string) => `{{#påstand ${condition}}}${text}{{/påstand}}`;

describe("ranks", () => {
  test.each([
    ['(størst "mangel.skole")', "Skole er vanligst."],
    ['(størst "mangel.skole")', "Skole er det vanligste svaret."],
    ['(nest-størst "mangel.barnevern")', "Barnevern er nest vanligst."],
    ['(nest-størst "mangel.barnevern")', "Barnevern er det nest mest brukte svaret."],
  ])("%s: %s", (condition, text) => {
    expect(sentence(claim(condition, text), { survey })).toBe(text);
  });

  test.each([
    ['(størst "mangel.barnevern")', "Barnevern er vanligst.", "narrative.claim"],
    ['(nest-størst "mangel.skole")', "Skole er nest vanligst.", "narrative.claim"],
    // Two are as small, so that neither is.
    ['(lavest "mangel.tolk")', "Tolk er minst vanlig.", "narrative.claim"],
    ['(tredje-størst "mangel.helse")', "Helse er tredje vanligst.", "narrative.claim"],
    // The words say another place than the one that is tried.
    ['(nest-størst "mangel.barnevern")', "Barnevern er vanligst.", "review.not-as-claimed"],
    ['(størst "mangel.skole")', "Skole er nest vanligst.", "review.not-as-claimed"],
    ['(størst "mangel.skole")', "Skole er lavest.", "review.not-as-claimed"],
  ])("not %s: %s", (condition, text, code) => {
    expect(faults(claim(condition, text))).toContain(code);
  });

  test("hold for all that published figures can be, or not at all", () => {
    const published = surveyOf([
      row("skole", percent("0.60"), "Skole"),
      row("helse", between("0.55", "0.65"), "Helse"),
      row("tolk", percent("0.20"), "Tolk"),
    ]);
    const said = (condition: string) => faults(claim(condition, "Skole er vanligst."), published);
    expect(said('(størst "mangel.skole")')).toEqual(["narrative.claim"]);
    expect(faults(claim('(lavest "mangel.tolk")', "Tolk er lavest."), published)).toEqual([]);
    expect(faults(claim('(tredje-størst "mangel.tolk")', "Tolk er tredje vanligst."), published)).toEqual([]);
  });

  test("among groups of one variable", () => {
    const groups = surveyOf([
      { key: "plan.ja@landsdel=Nord", estimate: count(30, 40), label: "Plan" },
      { key: "plan.ja@landsdel=Sør", estimate: count(10, 40), label: "Plan" },
      { key: "plan.ja@alle", estimate: count(40, 80), label: "Plan" },
    ]);
    const named = (id: string) => ({
      id,
      label: { nb: id },
      plural: { nb: `kommuner i ${id}` },
      definitePlural: { nb: `kommunene i ${id}` },
      source: { file: "edition.yaml" },
    });
    const all = new Map(groups.groups);
    for (const id of ["landsdel=Nord", "landsdel=Sør"]) all.set(id, named(id));
    const of = { ...groups, groups: all };
    const verdict = (condition: string) =>
      tell(`# T\n\n${claim(condition, "Andelen med plan er høyest.")}`, { survey: of }).prose.claims[0]
        ?.verdict;
    expect(verdict('(størst "plan.ja" gruppe="landsdel=Nord" blant="gruppene")')).toBe("holds");
    expect(verdict('(størst "plan.ja" gruppe="landsdel=Sør" blant="gruppene")')).toBe("fails");
    expect(verdict('(størst "plan.ja" gruppe="landsdel=Nord")')).toBe("unknown");
  });
});

describe("the largest in a list", () => {
  test("are told in order where that is sure", () => {
    expect(sentence('Det mangler {{liste "mangel" topp="2"}}.', { survey })).toBe(
      "Det mangler skole (60 prosent) og barnevern (50 prosent).",
    );
  });

  test.each([
    ["3", "er like store"],
    ["4", "er alle"],
  ])("not topp=%s", (top, words) => {
    const { faults: found, said } = tell(`# T\n\n{{liste "mangel" topp="${top}"}}.`, { survey });
    expect(found).toEqual(["narrative.no-top 3:1"]);
    expect(said).toContain(words);
  });
});
