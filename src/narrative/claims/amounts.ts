import { conditionName } from "../../language/by-hand/covering.ts";
import { isTrueOf, trueAmountWords } from "../../language/majority.ts";
import { AMOUNT_WORDS, type AmountWordId } from "../../language/thresholds.ts";
import { shareOf } from "../../statistics/estimate.ts";
import type { Aggregate } from "../../survey/survey.ts";
import type { ConditionHelper } from "../helper.ts";
import type { Narrator } from "../narrator.ts";
import { UNJUDGED } from "./condition.ts";
import { byShare, conditionOnKeys, type Judge, judgeAggregate } from "./judge.ts";

const words = Object.keys(AMOUNT_WORDS) as AmountWordId[];
const ofTheRate = words.filter((word) => word.endsWith(" svarprosent"));
const ofAShare = words.filter((word) => !word.endsWith(" svarprosent"));

/** `(flertall "resultatmal.ja")`, `(de-aller-fleste …)`: words for amounts, each with its row in the table of thresholds. */
export const amounts: readonly ConditionHelper[] = ofAShare.map((word) =>
  conditionOnKeys(
    conditionName(word),
    { says: word, judge: judgeOf(word), instead: trueWords },
    `(${conditionName(word)} "resultatmal.ja")`,
  ),
);

/** `(høy-svarprosent)`: of the response rate that the edition names. */
export const responseRates: readonly ConditionHelper[] = ofTheRate.map((word) => ({
  kind: "condition",
  name: conditionName(word),
  parameters: [],
  options: {},
  example: `(${conditionName(word)})`,
  run(_call, narrator) {
    const { aggregates, edition } = narrator.survey;
    const rate = aggregates.get(edition.responseRate);
    return rate
      ? judgeAggregate(rate, { says: word, judge: judgeOf(word), covers: conditionName(word) }, narrator)
      : UNJUDGED;
  },
}));

function judgeOf(word: AmountWordId): Judge {
  return byShare((share) => isTrueOf(word, share));
}

function trueWords({ estimate }: Aggregate, { language }: Narrator): readonly string[] {
  const share = shareOf(estimate);
  return share ? trueAmountWords(share, language) : [];
}
