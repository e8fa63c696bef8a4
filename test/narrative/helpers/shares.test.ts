import { describe, expect, test } from "vitest";
import { percent, surveyOf } from "../../support/survey.ts";
import { sentence, tell } from "../../support/telling.ts";

describe("andel", () => {
  test.each([
    ['I alt {{andel "kapasitet.oker"}} sier ja.', "I alt 86 prosent sier ja."],
    ['Om {{andel "kapasitet.oker" ord="hele"}} sier ja.', "Om hele 86 prosent sier ja."],
    ['{{andel "kapasitet.oker" ord="hele"}} sier ja.', "Hele 86 prosent sier ja."],
    ['Det er {{andel "resultatmal.ja" form="av-ti"}}.', "Det er 6 av 10."],
    ['Det er {{andel "planer.samarbeid" form="av-ti" ord="nær"}}.', "Det er nær 8 av 10."],
    ['Det er {{andel "svar.svart" desimaler="1"}}.', "Det er 75,7 prosent."],
    ['Det er {{andel "svar.svart" desimaler=1}}.', "Det er 75,7 prosent."],
    ['Det er {{andel "svar.svart" form="brøk" ord="om lag tre firedeler"}}.', "Det er om lag tre firedeler."],
    ['Det er {{andel "mottak.skole" gruppe="vertskommune=ja"}}.', "Det er 37 prosent."],
    ['Det er {{andel "mottak.skole@vertskommune=ja"}}.', "Det er 37 prosent."],
  ])("%s", (template, expected) => {
    expect(sentence(template)).toBe(expected);
  });

  test("is bound to its estimate for machines and for readers", () => {
    const { html } = tell('# T\n\n{{andel "kapasitet.oker" ord="hele"}}');
    expect(html).toContain(
      '<data id="t1" class="tall" value="0.86" data-kilde="kapasitet.oker@alle">Hele 86\u00A0prosent</data>',
    );
  });

  test.each([
    ['{{andel "mottak.barnevern" ord="halvparten"}}', "narrative.false-phrase"],
    ['{{andel "resultatmal.ja"}}', "narrative.false-phrase"],
    ['{{andel "planer.samarbeid" form="av-ti"}}', "narrative.false-phrase"],
    ['{{andel "kapasitet.oker" ord="hele om lag"}}', "narrative.false-phrase"],
    ['{{andel "antall.vertskommuner"}}', "narrative.no-share"],
    ['{{andel "tolk.retningslinjer"}}', "narrative.no-share"],
    ['{{andel "nytte.hoy"}}', "narrative.no-share"],
    ['{{andel "kapasitet.oker" desimaler="1"}}', "narrative.not-exact"],
    ['Det er {{andel "svar.svart" desimaler="1" form="av-ti"}}', "narrative.options-together"],
    ['{{andel "kapasitet.okar"}}', "narrative.unknown-option"],
    ['{{andel "kapasitett.oker"}}', "narrative.unknown-question"],
    ['{{andel "kapasitet.oker" gruppe="ale"}}', "narrative.unknown-group"],
    ['{{andel "kapasitet.oker" gruppe="vertskommune=ja"}}', "narrative.no-figure"],
  ])("%s is refused", (template, code) => {
    expect(tell(`# T\n\n${template}`).faults).toEqual([`${code} 3:${template.indexOf("{{") + 1}`]);
  });

  test("a refusal names the words that would have been true, and the row", () => {
    const { said } = tell('# T\n\n{{andel "mottak.barnevern" ord="halvparten"}}');
    expect(said).toContain("data/2015/aggregates.csv:5");
    expect(said).toContain('form="prosent" («59 prosent»)');
  });
});

test.each([
  ["halvparten", "kommuner", ["review.fraction-of-units"]],
  ["halvparten", "av kommunene", []],
  ["hver fjerde", "kommune", []],
  ["hver fjerde", "kommuner", ["review.fraction-of-units"]],
  ["en firedel", "kommuner", ["review.fraction-of-units"]],
] as const)("«%s %s»", (words, units, codes) => {
  const share = words === "halvparten" ? "0.50" : "0.25";
  const survey = surveyOf([{ key: "q.a@alle", estimate: percent(share), label: "Plan" }]);
  const { faults } = tell(`# T\n\n{{andel "q.a" ord="${words}"}} ${units} har plan.`, { survey });
  expect(faults.map((fault) => fault.replace(/ .*/, ""))).toEqual(codes);
});

describe("motsatt", () => {
  test.each([
    ['Det er {{motsatt "resultatmal.ja" form="av-ti"}}.', "Det er 4 av 10."],
    ['Det er {{motsatt "planer.samarbeid" form="av-ti" ord="vel"}}.', "Det er vel 2 av 10."],
    ['Det er {{motsatt "bosetting.ja"}}.', "Det er 25 prosent."],
    ['Det er {{motsatt "bosetting.ja" ord="bare"}}.', "Det er bare 25 prosent."],
  ])("%s", (template, expected) => {
    expect(sentence(template)).toBe(expected);
  });

  test.each([
    ['{{motsatt "resultatmal.ja" form="av-ti"}}', "0.4"],
    ['{{motsatt "bosetting.ja"}}', "30/120"],
    ['{{motsatt "planer.samarbeid" form="av-ti" ord="vel"}}', "0.2/0.25"],
  ])("%s has the value of those who are left", (template, machine) => {
    expect(tell(`# T\n\n${template}`).html).toContain(` value="${machine}"`);
  });

  test("only a question that splits in two has a complement", () => {
    expect(tell('# T\n\n{{motsatt "mottak.skole"}}').faults).toEqual(["narrative.no-complement 3:1"]);
  });

  test("the opposite of a hedge is refused where it is not true", () => {
    expect(tell('# T\n\n{{motsatt "planer.samarbeid" form="av-ti"}}').faults).toEqual([
      "narrative.false-phrase 3:1",
    ]);
  });
});

describe("svarprosent", () => {
  test.each([
    ["En svarprosent på {{svarprosent}}.", "En svarprosent på 76."],
    ['Nøyaktig {{svarprosent desimaler="1"}}.', "Nøyaktig 75,7."],
  ])("%s", (template, expected) => {
    expect(sentence(template)).toBe(expected);
  });
});
