import { expect, test } from "vitest";
import { helpers } from "../../src/narrative/helpers/index.ts";
import { rows, surveyOf } from "../support/survey.ts";
import { tell } from "../support/telling.ts";

const survey = surveyOf([
  ...rows.filter(({ key }) => !key.startsWith("mottak.helse")),
  { key: "mottak.helse@vertskommune=ja", estimate: { kind: "suppressed" }, inText: "helsetjenesten" },
]);

/** Every helper, asked of a hidden figure in each way that it can be. */
const calls = [...helpers.values()].flatMap((helper) => {
  const key = helper.name === "liste" || helper.name === "tabell" ? '"skjult"' : '"skjult.ja"';
  const numbers = helper.parameters.filter((p) => p.kind === "number").map((_, i) => ` ${50 + i}`);
  if (helper.kind === "condition") {
    const [first] = helper.parameters;
    if (!first || first.kind === "condition") return [];
    return [`{{#påstand (${helper.name} ${key}${numbers.join("")})}}x{{/påstand}}`];
  }
  if (helper.name === "påstand" || helper.parameters[0]?.name !== "nøkkel") return [];
  const plain =
    helper.kind === "block"
      ? `{{#${helper.name} ${key}OPTION}}x{{/${helper.name}}}`
      : `{{${helper.name} ${key}OPTION}}`;
  const values = Object.entries(helper.options).flatMap(([name, values]) =>
    values === "text" ? [] : values.map((value) => ` ${name}="${value}"`),
  );
  return ["", ...values].map((option) => plain.replace("OPTION", option));
});

test.each(calls)("%s tells nothing of what is hidden", (call) => {
  const { faults, document } = tell(`# T\n\n${call}`, { survey });
  expect(faults).not.toEqual([]);
  expect(document.values).toEqual([]);
  expect(document.claims).toEqual([]);
});

test("a list refuses it among others, and may name it without its share", () => {
  expect(tell('# Vertskommunene\n\n{{liste "mottak"}}', { survey }).faults).toEqual([
    "narrative.no-share 3:1",
  ]);
  const { html, faults } = tell(
    '# Vertskommunene\n\nSærlig {{liste "mottak" form="navn" sorter="størst"}}.',
    { survey },
  );
  expect(faults).toEqual([]);
  expect(html).toContain('value="" data-kilde="mottak.helse@vertskommune=ja">helsetjenesten</data>');
});

test("the response rate is not told where it is hidden", () => {
  const hidden = surveyOf([{ key: "svar.svart@alle", estimate: { kind: "suppressed" } }]);
  for (const call of ["{{svarprosent}}", '{{svarprosent desimaler="1"}}']) {
    expect(tell(`# T\n\n${call}`, { survey: hidden }).document.values).toEqual([]);
  }
  expect(tell("# T\n\n{{#påstand (lav-svarprosent)}}x{{/påstand}}", { survey: hidden }).faults).toEqual([
    "narrative.claim 3:1",
  ]);
});
