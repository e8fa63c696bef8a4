import { describe, expect, test } from "vitest";
import type { Population } from "../../../src/survey/survey.ts";
import { count, percent, type Row, surveyOf, tenth } from "../../support/survey.ts";
import { tell } from "../../support/telling.ts";

const list: readonly Row[] = [
  { key: "svar.svart@alle", estimate: count(324, 428) },
  { key: "q.a54@alle", estimate: count(175, 324) },
  { key: "q.a52@alle", estimate: count(168, 324) },
  { key: "q.a45@alle", estimate: count(146, 324) },
  { key: "q.alle@alle", estimate: count(324, 324) },
  { key: "q.ingen@alle", estimate: count(0, 324) },
  { key: "q.p54@alle", estimate: percent("0.54", 324) },
  { key: "q.uten@alle", estimate: percent("0.80") },
  { key: "q.tidel@alle", estimate: tenth("0.8") },
];

function verdictIn(condition: string, describes: "respondents" | "population" = "population"): string {
  const survey = surveyOf(list, { describes });
  const { text, said } = tell(`# T\n\n{{#påstand ${condition}}}Ja.{{else}}Nei.{{/påstand}}`, { survey });
  if (said === "") return text === "T Ja." ? "holds" : "fails";
  return /avkreftes: ([^.]*)\./.exec(said)?.[1] ?? said;
}

const margin = "feilmarginen er for stor";
const noBase = "det er ikke kjent hvor mange som svarte, og dermed heller ikke feilmarginen";

describe("a claim about all that were asked needs the margin of error", () => {
  test.each([
    // 324 of 428 answered: about ±2.7 points.
    ['(flertall "q.a54")', "holds"],
    ['(flertall "q.a52")', margin],
    ['(flertall "q.a45")', "fails"],
    ['(mindretall "q.a45")', "holds"],
    ['(mindretall "q.a52")', margin],
    ['(over "q.a54" 50)', "holds"],
    ['(over "q.a54" 52)', margin],
    ['(over "q.a54" 57)', "fails"],
    ['(mellom "q.a54" 50 60)', "holds"],
    ['(mellom "q.a54" 53 60)', margin],
    ['(flertall "q.p54")', "holds"],
    ['(flertall "q.uten")', noBase],
    ['(over "q.tidel" 50)', noBase],
    ['(alle "q.alle")', margin],
    ['(ingen "q.ingen")', margin],
    ['(alle "q.a45")', "fails"],
    ['(større-enn "q.a54" "q.a45")', "holds"],
    ['(større-enn "q.a54" "q.a52")', margin],
    ['(større-enn "q.a45" "q.a54")', "fails"],
    ['(mindre-enn "q.a45" "q.a54")', "holds"],
    ['(lik "q.a54" "q.a52")', margin],
    ['(lik "q.a54" "q.a45")', "fails"],
    ['(større-enn "q.a54" "q.uten")', noBase],
    ['(signifikant-forskjell "q.a54" "q.a45")', "holds"],
    ['(signifikant-forskjell "q.a54" "q.a52")', "fails"],
    ['(størst "q.alle")', noBase],
    ['(størst "q.a54")', "fails"],
  ])("%s: %s", (condition, expected) => {
    expect(verdictIn(condition)).toBe(expected);
  });

  test.each([
    ['(flertall "q.a52")', "holds"],
    ['(over "q.a54" 54)', "holds"],
    ['(alle "q.alle")', "holds"],
    ['(ingen "q.ingen")', "holds"],
    ['(flertall "q.uten")', "holds"],
    ['(større-enn "q.a54" "q.a52")', "holds"],
    ['(lik "q.a54" "q.a52")', "holds"],
    ['(lik "q.a54" "q.a45")', "fails"],
    ['(lik "q.a54" "q.p54")', "holds"],
    ['(større-enn "q.a54" "q.p54")', "det publiserte tallet er for grovt"],
    ['(signifikant-forskjell "q.a54" "q.a52")', "fails"],
  ])("of those who answered, %s: %s", (condition, expected) => {
    expect(verdictIn(condition, "respondents")).toBe(expected);
  });

  test("an author may say whom a claim is about, and the list says so", () => {
    expect(verdictIn('(flertall "q.a52" gjelder="svarte")')).toBe("holds");
    expect(verdictIn('(flertall "q.a52" gjelder="spurte")', "respondents")).toBe(margin);
    expect(verdictIn('(over "q.a54" 52 gjelder="spurte")', "respondents")).toBe(margin);
    const told = tell('# T\n\n{{#påstand (flertall "q.a54" gjelder="spurte")}}x{{/påstand}}', {
      survey: surveyOf(list),
    });
    expect(told.document.claims[0]?.says).toBe("flertall (alle som ble spurt)");
    expect(tell('# T\n\n{{#påstand (flertall "q.a54" gjelder="noen")}}x{{/påstand}}').faults).toEqual([
      "narrative.wrong-option-value 3:30",
    ]);
  });
});

describe("representativ", () => {
  const of = (...groups: readonly (readonly [number, number])[]) =>
    groups.map(([answered, population], i) => ({ name: `g${i}`, answered, population }));
  const population = (variables: Record<string, ReturnType<typeof of>>): Population => ({
    groups: new Map(),
    variables: new Map(Object.entries(variables)),
  });
  const good = of([150, 200], [171, 228]);
  const skewed = of([190, 200], [134, 228]);

  function said(condition: string, known?: Population): string {
    const survey = surveyOf(list, {}, known ? { population: known } : {});
    const { text, said, faults } = tell(`# T\n\n{{#påstand ${condition}}}Ja.{{else}}Nei.{{/påstand}}`, {
      survey,
    });
    return faults.length === 0 ? text.slice(2) : said;
  }

  test("holds where each background variable is mirrored, and says where it leans otherwise", () => {
    expect(said("(representativ)", population({ landsdel: good, størrelse: good }))).toBe("Ja.");
    expect(said("(representativ)", population({ landsdel: good, størrelse: skewed }))).toBe("Nei.");
    expect(said('(representativ "landsdel")', population({ landsdel: good, størrelse: skewed }))).toBe("Ja.");
    const survey = surveyOf(list, {}, { population: population({ landsdel: skewed }) });
    const { said: words } = tell("# T\n\n{{#påstand (representativ)}}x{{/påstand}}", { survey });
    expect(words).toContain(
      "landsdel: g0 +11,9\u00A0prosentpoeng, g1 −11,9\u00A0prosentpoeng (χ²-test: p < 0,001)",
    );
  });

  test("is unknown without a population, or with nothing to part it by", () => {
    const unknown = "population.csv mangler, eller har ikke tallene som trengs";
    expect(said("(representativ)")).toContain(unknown);
    expect(said('(representativ "landsdel")')).toContain(unknown);
    expect(said("(representativ)", population({ landsdel: of([3, 4]) }))).toContain(unknown);
    expect(said("(ikke (representativ))")).toContain(unknown);
  });

  test("an unknown variable is told, with the nearest", () => {
    expect(said('(representativ "landdel")', population({ landsdel: good }))).toContain(
      "Mente du «landsdel»?",
    );
  });
});
