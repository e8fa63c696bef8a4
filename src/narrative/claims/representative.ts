import { NBSP } from "../../language/characters.ts";
import { writeDecimal } from "../../language/numbers.ts";
import { REPRESENTATIVE } from "../../language/thresholds.ts";
import { nearest } from "../../problems/nearest.ts";
import { type Representativity, representativity } from "../../statistics/representativity.ts";
import type { ConditionHelper } from "../helper.ts";
import { messages } from "../messages/claims.ts";
import { allOf, type Condition, UNJUDGED } from "./condition.ts";

/**
 * `(representativ)`: «god representativitet», on every background variable of `population.csv`, or on those
 * that are named: the largest gap between those who answered and all is no more than three percentage
 * points, and the χ² test finds no more than chance (language.md §2).
 */
export const representativ: ConditionHelper = {
  kind: "condition",
  name: "representativ",
  parameters: [{ name: "bakgrunnsvariabel", kind: "text", optional: true, many: true }],
  options: {},
  example: '(representativ "landsdel")',
  run(call, { survey, problems, language }) {
    const variables = survey.population?.variables ?? new Map();
    const named = call.parameters.map(String);
    const wanted = named.length > 0 ? named : [...variables.keys()];
    const unknown = named.filter((name) => variables.size > 0 && !variables.has(name));
    for (const name of unknown) {
      const known = [...variables.keys()];
      problems.add(messages["narrative.unknown-variable"], call.source, {
        name,
        known,
        nearest: nearest(name, known),
      });
    }
    if (unknown.length > 0) return UNJUDGED;
    const says = "representativ";
    const means = { is: "relation", says: "representative", keys: [] } as const;
    const rest = { keys: [], means };
    if (variables.size === 0) {
      return { verdict: "unknown", says, values: [], why: { code: "no-population" }, asserts: [], ...rest };
    }
    return allOf(wanted.map((name) => judge(name)));

    function judge(name: string): Condition {
      const categories = variables.get(name) ?? [];
      const tested = categories.filter(({ population }: { population: number }) => population > 0);
      const answers = tested.reduce((all: number, { answered }: { answered: number }) => all + answered, 0);
      const asserts = [{ key: `population ${name}`, topic: "representativity", says, positive: true }];
      if (tested.length < 2 || answers === 0) {
        return { verdict: "unknown", says, values: [], why: { code: "no-population" }, asserts, ...rest };
      }
      const found = representativity(categories, REPRESENTATIVE);
      return {
        verdict: found.isRepresentative ? "holds" : "fails",
        says: `representativ etter ${name}`,
        values: [`${name}: ${describeGaps(found)}`],
        asserts,
        ...rest,
      };
    }

    function describeGaps({ leans, gaps, p }: Representativity): string {
      const shown = leans.length > 0 ? leans : gaps.slice(0, 1);
      const points = shown.map(
        ({ name, points: gap }) =>
          `${name} ${gap.s < 0n ? "" : "+"}${writeDecimal(gap, 1)}${NBSP}${language.percentagePoints}`,
      );
      return `${points.join(", ")} (χ²-test: p ${p < 0.001 ? "< 0,001" : `= ${p.toFixed(3).replace(".", ",")}`})`;
    }
  },
};
