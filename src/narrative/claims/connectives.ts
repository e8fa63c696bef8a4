import type { Call, ConditionHelper, Parameter } from "../helper.ts";
import { allOf, anyOf, type Condition, not, UNJUDGED } from "./condition.ts";

const ONE: Parameter = { name: "(påstand)", kind: "condition" };
const SEVERAL: Parameter = { ...ONE, many: true };

/** `(og (flertall "a.b") (mange "a.c"))`: claims put together. */
export const connectives: readonly ConditionHelper[] = [
  connective("og", SEVERAL, allOf, '(og (flertall "resultatmal.ja") (mange "rapportering.jevnlig"))'),
  connective("eller", SEVERAL, anyOf, '(eller (flertall "resultatmal.ja") (mange "resultatmal.ja"))'),
  connective("ikke", ONE, ([condition]) => not(condition ?? UNJUDGED), '(ikke (flertall "resultatmal.ja"))'),
];

function connective(
  name: string,
  parameter: Parameter,
  join: (conditions: readonly Condition[]) => Condition,
  example: string,
): ConditionHelper {
  return {
    kind: "condition",
    name,
    parameters: [parameter],
    options: {},
    example,
    run: (call) => join(conditionsOf(call)),
  };
}

function conditionsOf(call: Call): readonly Condition[] {
  return call.parameters.filter((parameter) => typeof parameter === "object");
}
