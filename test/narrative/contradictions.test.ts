import { describe, expect, test } from "vitest";
import { languageOf } from "../../src/language/language.ts";
import { reportContradictions } from "../../src/narrative/contradictions.ts";
import { Narrator } from "../../src/narrative/narrator.ts";
import { Problems } from "../../src/problems/problem.ts";
import { surveyOf } from "../support/survey.ts";
import { tell } from "../support/telling.ts";

const claim = (condition: string, rest = "") => `{{#påstand ${condition}${rest}}}x{{/påstand}}`;

/** The contradictions that two claims in one text give. */
function contradictions(...conditions: readonly string[]): string[] {
  const { faults } = tell(`# T\n\n${conditions.map((one) => claim(one)).join("\n\n")}`);
  return faults.filter((fault) => fault.startsWith("narrative.contradiction"));
}

const both = ["narrative.contradiction 3:1", "narrative.contradiction 5:1"];

describe("two claims that cannot both be true are told at both places", () => {
  test.each([
    ["one and its denial", '(mange "kapasitet.oker")', '(ikke (mange "kapasitet.oker"))'],
    ["majority and minority", '(flertall "kapasitet.oker")', '(mindretall "kapasitet.oker")'],
    ["limits that don't meet", '(over "kapasitet.oker" 80)', '(høyst "kapasitet.oker" 80)'],
    ["more than a majority, and none", '(de-fleste "kapasitet.oker")', '(ikke (over "kapasitet.oker" 50))'],
    ["up and down", '(økt "tolk.retningslinjer")', '(gått-ned "tolk.retningslinjer")'],
    ["up and unchanged", '(økt "tolk.retningslinjer")', '(uendret "tolk.retningslinjer")'],
    [
      "larger and smaller",
      '(større-enn "mottak.skole" "mottak.helse")',
      '(ikke (mindre-enn "mottak.helse" "mottak.skole"))',
    ],
    [
      "one of two put together",
      '(og (mange "kapasitet.oker") (mange "bosetting.ja"))',
      '(få "bosetting.ja")',
    ],
  ])("%s", (_, first, second) => {
    expect(contradictions(first, second)).toEqual(both);
  });

  test.each([
    ["the same twice", '(mange "kapasitet.oker")', '(mange "kapasitet.oker")'],
    ["two that meet", '(mange "kapasitet.oker")', '(flertall "kapasitet.oker")'],
    ["two figures", '(mange "kapasitet.oker")', '(få "mottak.skole")'],
    ["limits that meet", '(minst "kapasitet.oker" 80)', '(høyst "kapasitet.oker" 80)'],
    ["a small part denied", '(flertall "kapasitet.oker")', '(ikke (alle "kapasitet.oker"))'],
    ["one of two, either", '(eller (mange "kapasitet.oker") (få "kapasitet.oker"))', '(få "kapasitet.oker")'],
    [
      "one of two denied",
      '(ikke (og (mange "kapasitet.oker") (få "bosetting.ja")))',
      '(mange "kapasitet.oker")',
    ],
    [
      "one thing of those who answered, another of all",
      '(flertall "bosetting.ja" gjelder="svarte")',
      '(mindretall "bosetting.ja" gjelder="spurte")',
    ],
  ])("but not %s", (_, first, second) => {
    expect(contradictions(first, second)).toEqual([]);
  });

  test("with the other's place and words", () => {
    const { said } = tell(
      `# T\n\n${claim('(økt "tolk.retningslinjer")')}\n\n${claim('(gått-ned "tolk.retningslinjer")')}`,
    );
    expect(said).toContain(
      "Påstanden «økt siden sist» om tolk.retningslinjer@alle kan ikke være sann samtidig med «gått ned siden sist» på hovedfunn.md:5.",
    );
  });

  test("what is said after else is the contrary, and contradicts nothing that holds", () => {
    const { faults } = tell(
      `# T\n\n{{#påstand (få "kapasitet.oker")}}x{{else}}y{{/påstand}} ${claim('(mange "kapasitet.oker")')}`,
    );
    expect(faults).toEqual([]);
  });
});

describe("a claim's id", () => {
  test("is of one claim only", () => {
    const { faults, said } = tell(
      `# T\n\n${claim('(mange "kapasitet.oker")', ' id="a"')}\n\n${claim('(mange "bosetting.ja")', ' id="a"')}`,
    );
    expect(faults).toEqual(["narrative.claim-id-twice 5:1"]);
    expect(said).toContain("«mange» på hovedfunn.md:3");
  });

  test("may stand at several places of the same claim", () => {
    const same = claim('(mange "kapasitet.oker")', ' id="a"');
    expect(tell(`# T\n\n${same}\n\n${same}`).faults).toEqual([]);
  });
});

test("a condition is judged once, and one with a problem is told wherever it stands", () => {
  const narrator = new Narrator({
    survey: surveyOf(),
    language: languageOf("nb"),
    style: { profile: "streng", digits: "tall" },
    problems: new Problems(),
  });
  let times = 0;
  const judge = () => {
    times++;
    return { verdict: "holds", says: "x", keys: [], values: [], covers: [], asserts: [] } as const;
  };
  expect(narrator.judged("a", judge)).toBe(narrator.judged("a", judge));
  expect(times).toBe(1);
  const twice = `${claim('(mange "ukjent.ja")')} ${claim('(mange "ukjent.ja")')}`;
  expect(tell(`# T\n\n${twice}`).faults).toHaveLength(2);
  reportContradictions([], narrator.problems);
  expect(narrator.problems.all).toEqual([]);
});
