import type { Language } from "../../language/language.ts";
import type { Call, ConditionHelper, Parameter } from "../helper.ts";
import { allOf, anyOf, type Condition, not, UNJUDGED } from "./condition.ts";

const ONE: Parameter = { name: "(påstand)", kind: "condition" };
const SEVERAL: Parameter = { ...ONE, many: true };

/** `(og (flertall "a.b") (mange "a.c"))`: claims put together. */
export const connectives: readonly ConditionHelper[] = [
  connective("og", SEVERAL, allOf, '(og (flertall "resultatmal.ja") (mange "rapportering.jevnlig"))'),
  connective("eller", SEVERAL, anyOf, '(eller (flertall "resultatmal.ja") (mange "resultatmal.ja"))'),
  connective(
    "ikke",
    ONE,
    ([condition], language) => not(condition ?? UNJUDGED, language),
    '(ikke (flertall "resultatmal.ja"))',
  ),
];

function connective(
  name: string,
  parameter: Parameter,
  join: (conditions: readonly Condition[], language: Language) => Condition,
  example: string,
): ConditionHelper {
  return {
    kind: "condition",
    name,
    parameters: [parameter],
    options: {},
    example,
    run: (call, narrator) => join(conditionsOf(call), narrator.language),
  };
}

function conditionsOf(call: Call): readonly Condition[] {
  return call.parameters.filter((parameter) => typeof parameter === "object");
}
