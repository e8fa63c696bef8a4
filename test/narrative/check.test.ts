import { describe, expect, test } from "vitest";
import { helpers } from "../../src/narrative/helpers/index.ts";
import { tell } from "../support/telling.ts";

const faults = (template: string) => tell(`# T\n\n${template}`).faults;

describe("names", () => {
  test.each([
    ['{{andle "kapasitet.oker"}}', "andel"],
    ['{{#pastand (mange "kapasitet.oker")}}x{{/pastand}}', "påstand"],
    ['{{#påstand (magne "kapasitet.oker")}}x{{/påstand}}', "mange"],
  ])("%s: the nearest is named", (template, name) => {
    const { said, faults: all } = tell(`# T\n\n${template}`);
    expect(all).toHaveLength(1);
    expect(said).toContain(`Mente du «${name}»?`);
  });

  test.each([
    "if",
    "each",
    "with",
    "lookup",
    "log",
    "unless",
    "this",
    "@root.x",
    "../x",
    "constructor",
    "12",
  ])("{{%s}} is nothing that a template knows", (name) => {
    expect(faults(`{{${name}}}`)).toEqual(["narrative.unknown-helper 3:1"]);
  });

  test("Handlebars' own blocks neither", () => {
    expect(faults("{{#if x}}a{{else}}b{{/if}}")).toEqual(["narrative.unknown-helper 3:1"]);
  });
});

describe("use", () => {
  test.each([
    ['{{påstand (mange "kapasitet.oker")}}', "narrative.misplaced-helper"],
    ['{{#andel "kapasitet.oker"}}x{{/andel}}', "narrative.misplaced-helper"],
    ['{{over "kapasitet.oker" 50}}', "narrative.misplaced-helper"],
    ["{{andel}}", "narrative.wrong-parameters"],
    ["{{andel kapasitet.oker}}", "narrative.wrong-parameters"],
    ['{{andel "kapasitet.oker" "mottak.skole"}}', "narrative.wrong-parameters"],
    ['{{andel (mange "kapasitet.oker")}}', "narrative.wrong-parameters"],
    ["{{andel 5}}", "narrative.wrong-parameters"],
    ['{{#påstand "kapasitet.oker"}}x{{/påstand}}', "narrative.wrong-parameters"],
    ["{{#påstand (mange)}}x{{/påstand}}", "narrative.wrong-parameters"],
    ['{{#påstand (over "kapasitet.oker")}}x{{/påstand}}', "narrative.wrong-parameters"],
    ['{{#påstand (over "kapasitet.oker" "50")}}x{{/påstand}}', "narrative.wrong-parameters"],
    ['{{svarprosent "svar.svart"}}', "narrative.wrong-parameters"],
    ['Vi ser {{andel "kapasitet.oker" orde="hele"}}', "narrative.unknown-helper-option"],
    ['Vi ser {{andel "kapasitet.oker" constructor="x"}}', "narrative.unknown-helper-option"],
    ['{{andel "kapasitet.oker" form="av ti"}}', "narrative.wrong-option-value"],
    ['{{andel "kapasitet.oker" ord=hele}}', "narrative.wrong-option-value"],
    ['{{andel "kapasitet.oker" ord=(mange "kapasitet.oker")}}', "narrative.wrong-option-value"],
    ['{{{andel "kapasitet.oker"}}}', "narrative.not-allowed"],
    ['{{&andel "kapasitet.oker"}}', "narrative.not-allowed"],
    ["{{> del}}", "narrative.not-allowed"],
    ["{{#> del}}x{{/del}}", "narrative.not-allowed"],
    ["{{* del}}", "narrative.not-allowed"],
    ['{{#*inline "del"}}x{{/inline}}', "narrative.not-allowed"],
    ['{{^påstand (over "kapasitet.oker" 90)}}x{{/påstand}}', "narrative.not-allowed"],
    ['{{#påstand (mange "kapasitet.oker") as |x|}}x{{/påstand}}', "narrative.not-allowed"],
  ])("%s is refused", (template, code) => {
    expect(faults(template).map((fault) => fault.split(" ")[0])).toEqual([code]);
  });

  test("each helper's own example is used rightly", () => {
    const codes = [
      "narrative.unknown-helper",
      "narrative.misplaced-helper",
      "narrative.wrong-parameters",
      "narrative.unknown-helper-option",
      "narrative.wrong-option-value",
      "narrative.not-allowed",
      "narrative.syntax",
    ];
    for (const { kind, example } of helpers.values()) {
      const template = kind === "condition" ? `{{#påstand ${example}}}x{{/påstand}}` : example;
      const wrong = faults(template.replace(" … ", "x")).filter((f) =>
        codes.some((c) => f.startsWith(`${c} `)),
      );
      expect(wrong, example).toEqual([]);
    }
  });
});

test("what is wrong in one place does not hide what is wrong in another", () => {
  expect(
    faults(
      'I 15 kommuner: {{andle "x"}} {{#pastand (mange "kapasitet.okr")}}{{andel "mottak.barnevern" ord="halvparten"}}{{/pastand}} {{antall "kapasitet.oker"}}',
    ).map((fault) => fault.split(" ")[0]),
  ).toEqual([
    "narrative.unknown-helper",
    "narrative.unknown-helper",
    "narrative.false-phrase",
    "narrative.no-count",
    "narrative.untraced-digit",
  ]);
});

test("a heading made of a helper that is wrong is still a heading", () => {
  expect(tell("# {{overskrift}}\n\nTekst.").faults).toEqual(["narrative.unknown-helper 1:3"]);
});

test("messages have no English words or names of types in them", () => {
  const { said } = tell("# T\n\n{{> del}} {{{x}}} {{* y}} {{#> z}}a{{/z}}");
  expect(said).not.toMatch(/Statement|Partial|Decorator|undefined|Mustache/);
});
