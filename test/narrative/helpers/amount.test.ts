import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import { amountOf, type Statistic } from "../../../src/statistics/estimate.ts";
import { count, type Row, surveyOf } from "../../support/survey.ts";
import { sentence, tell } from "../../support/telling.ts";

const unit = { one: { nb: "stilling" }, many: { nb: "stillinger" } };
const kroner = { one: { nb: "krone" }, many: { nb: "kroner" } };
const row = (
  key: string,
  statistic: Statistic,
  [value, step]: readonly [string, string],
  more: Partial<Row> = {},
): Row => ({
  key,
  estimate: amountOf(statistic, new Fraction(value), new Fraction(step), 300),
  label: "Stillinger",
  unit,
  ...more,
});
const survey = surveyOf([
  row("stillinger.snitt@alle", "mean", ["4.2", "0.1"]),
  row("stillinger.median@alle", "median", ["4", "1"]),
  row("stillinger.sum@alle", "sum", ["1260", "1"]),
  row("stillinger.snitt@vertskommune=ja", "mean", ["5.1", "0.1"]),
  row("penger.sum@alle", "sum", ["1200000", "100000"], { unit: kroner, label: "Tilskudd" }),
  row("penger.snitt@alle", "mean", ["54321", "1"], { unit: kroner, label: "Tilskudd" }),
  { key: "plan.ja@alle", estimate: count(200, 300), label: "Plan" },
]);
const say = (text: string) => sentence(text, { survey });
const codes = (text: string) =>
  tell(`# T\n\n${text}`, { survey }).faults.map((fault) => fault.replace(/ .*/, ""));

describe("a mean, a median or a sum", () => {
  test.each([
    [
      'Kommunene har {{verdi "stillinger.snitt" form="ledd"}}.',
      "Kommunene har i gjennomsnitt 4,2 stillinger.",
    ],
    ['I gjennomsnitt har de {{verdi "stillinger.snitt"}}.', "I gjennomsnitt har de 4,2 stillinger."],
    ['Det er {{verdi "stillinger.snitt" desimaler="0" form="ledd"}}.', "Det er i gjennomsnitt 4 stillinger."],
    ['Medianen er {{verdi "stillinger.median"}}.', "Medianen er 4 stillinger."],
    ['Medianen er {{verdi "stillinger.median" form="tall"}}.', "Medianen er 4."],
    ['Til sammen er det {{verdi "stillinger.sum"}}.', "Til sammen er det 1260 stillinger."],
    [
      'De fikk {{verdi "penger.sum" form="ledd"}} i tilskudd.',
      "De fikk til sammen 1,2 millioner kroner i tilskudd.",
    ],
    [
      'De fikk {{verdi "penger.snitt" form="ledd"}} i tilskudd.',
      "De fikk i gjennomsnitt 54 321 kroner i tilskudd.",
    ],
    ['Stillinger: {{basis "stillinger.snitt"}} kommuner.', "Stillinger: 300 kommuner."],
  ])("%s", (template, expected) => {
    expect(say(template)).toBe(expected);
  });

  test.each([
    ["told as another", 'Medianen er {{verdi "stillinger.snitt"}}.', "review.other-statistic"],
    ["told as none", 'Kommunene har {{verdi "stillinger.snitt"}}.', "review.other-statistic"],
    ["in percent", 'I gjennomsnitt {{verdi "stillinger.snitt" form="tall"}} prosent.', "review.other-unit"],
    [
      "of municipalities",
      'I gjennomsnitt {{verdi "stillinger.snitt" form="tall"}} kommuner.',
      "review.other-unit",
    ],
    [
      "finer than known",
      '{{verdi "stillinger.snitt" form="ledd" desimaler="2"}}',
      "narrative.finer-than-known",
    ],
    ["of a share", '{{verdi "plan.ja"}}', "narrative.no-amount"],
    ["as a share", '{{andel "stillinger.snitt"}}', "narrative.no-share"],
  ])("not %s", (_, template, code) => {
    expect(codes(template)).toContain(code);
  });

  test("are compared with those of another group", () => {
    const claim = (condition: string, words: string) =>
      codes(`Om vertskommunene.\n\n{{#påstand ${condition}}}${words}{{/påstand}}`);
    const words = "Vertskommunene har flere stillinger enn kommunene samlet.";
    expect(
      claim('(større-enn "stillinger.snitt@vertskommune=ja" "stillinger.snitt@alle")', words),
    ).not.toContain("narrative.claim");
    expect(claim('(større-enn "stillinger.snitt@alle" "stillinger.snitt@vertskommune=ja")', words)).toContain(
      "narrative.claim",
    );
  });

  test("stand in the list of numbers, and what is compared says the right way", () => {
    const template =
      'Vertskommunene har flere stillinger i gjennomsnitt ({{verdi "stillinger.snitt" gruppe="vertskommune=ja"}}) enn kommunene, der gjennomsnittet er {{verdi "stillinger.snitt"}}.';
    const { document, faults } = tell(`# T\n\n${template}`, { survey });
    expect(faults).toEqual([]);
    expect(document.values.map(({ meaning, machine }) => [meaning.measure, machine])).toEqual([
      ["mean", "5.1"],
      ["mean", "4.2"],
    ]);
    expect(codes(template.replace("flere", "færre"))).toContain("review.wrong-direction");
  });
});
