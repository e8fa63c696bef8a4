import type { Relation } from "../../language/detect/agree/inside-claims.ts";
import { type Call, type ConditionHelper, type Parameter, textAt } from "../helper.ts";
import { aggregateOf } from "../helpers/find.ts";
import type { Narrator } from "../narrator.ts";
import { type Describes, describedIn, describesOf } from "./basis.ts";
import { areEqual, type Difference, differenceOf, isLarger, isSignificant } from "./compare.ts";
import { type Condition, UNJUDGED } from "./condition.ts";
import { CONDITION_OPTIONS, type Judgement, knownOf, type Says } from "./judge.ts";

const PAIR: readonly Parameter[] = [
  { name: "nøkkel", kind: "text" },
  { name: "nøkkel", kind: "text" },
];
const EXAMPLE = '"mottak.utilstrekkelig.barnevern" "mottak.utilstrekkelig.skole"';

type Judge = (difference: Difference, describes: Describes) => Judgement;

/** `(større-enn "a.b" "a.c")`: two figures of this edition held against each other. */
export const comparisons: readonly ConditionHelper[] = [
  comparison("større-enn", (words) => words.comparisons.larger, "more", isLarger),
  comparison("mindre-enn", (words) => words.comparisons.smaller, "fewer", isLarger, true),
  comparison("lik", (words) => words.comparisons.equal, "same", areEqual),
  comparison(
    "signifikant-forskjell",
    (words) => words.comparisons.different,
    "significant",
    isSignificant,
    false,
    "population",
  ),
];

function comparison(
  name: string,
  says: Says,
  said: Relation["says"],
  judge: Judge,
  backwards = false,
  always?: Describes,
): ConditionHelper {
  const { gruppe, utgave, gjelder } = CONDITION_OPTIONS;
  return {
    kind: "condition",
    name,
    parameters: PAIR,
    options: always ? { gruppe, utgave } : { gruppe, utgave, gjelder },
    example: `(${name} ${EXAMPLE})`,
    run(call: Call, narrator: Narrator): Condition {
      const [first, second] = [0, 1].map((i) => aggregateOf(call, textAt(call, i), narrator));
      if (!first || !second) return UNJUDGED;
      const { language } = narrator;
      const describes = always ?? describesOf(call, narrator);
      const [large, small] = backwards ? [second, first] : [first, second];
      const { verdict, why } = judge(differenceOf(large, small, describes, narrator), describes);
      const told = describedIn(`${says(language.claims)} ${second.key}`, call, language);
      return {
        verdict,
        says: told,
        keys: [first.key, second.key],
        values: [knownOf(first, narrator), knownOf(second, narrator)],
        ...(why && { why }),
        means: { is: "relation", says: said, keys: [first.key, second.key] },
        // «a > b» and «b < a» are one and the same, and «b > a» is against both.
        asserts: [
          {
            key: `${large.key} ${small.key}`,
            topic: `${judge.name} ${describes}`,
            says: judge.name,
            positive: true,
          },
        ],
      };
    },
  };
}
