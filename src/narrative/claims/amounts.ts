import { isTrueOf } from "../../language/majority.ts";
import { AMOUNT_WORDS, type AmountWordId } from "../../language/thresholds.ts";
import type { ConditionHelper } from "../helper.ts";
import { byShare, conditionOnKeys, judgeAggregate, UNJUDGED } from "./judge.ts";

const words = Object.keys(AMOUNT_WORDS) as AmountWordId[];
const ofTheRate = words.filter((word) => word.endsWith(" svarprosent"));
const ofAShare = words.filter((word) => !word.endsWith(" svarprosent"));

/** `(flertall "resultatmal.ja")`, `(de-aller-fleste …)`: words for amounts, each with its row in the table of thresholds. */
export const amounts: readonly ConditionHelper[] = ofAShare.map((word) =>
  conditionOnKeys(
    hyphenated(word),
    word,
    byShare((share) => isTrueOf(word, share)),
    `(${hyphenated(word)} "resultatmal.ja")`,
  ),
);

/** `(høy-svarprosent)`: of the response rate that the edition names. */
export const responseRates: readonly ConditionHelper[] = ofTheRate.map((word) => ({
  kind: "condition",
  name: hyphenated(word),
  parameters: [],
  options: {},
  example: `(${hyphenated(word)})`,
  run(_call, narrator) {
    const { aggregates, edition } = narrator.survey;
    const rate = aggregates.get(edition.responseRate);
    const judge = byShare((share) => isTrueOf(word, share));
    return rate ? judgeAggregate(rate, word, judge, narrator) : UNJUDGED;
  },
}));

/** Handlebars has no names with spaces in them. */
function hyphenated(word: string): string {
  return word.replaceAll(" ", "-");
}
