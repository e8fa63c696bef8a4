import { conditionName } from "../../language/by-hand/covering.ts";
import { isTrueOf, trueAmountWords } from "../../language/majority.ts";
import { AMOUNT_WORDS, type AmountWordId } from "../../language/thresholds.ts";
import { shareOf } from "../../statistics/estimate.ts";
import type { Aggregate } from "../../survey/survey.ts";
import type { ConditionHelper } from "../helper.ts";
import type { Narrator } from "../narrator.ts";
import { UNJUDGED } from "./condition.ts";
import { byShare, conditionOnKeys, type Judge, judgeAggregate, type Question } from "./judge.ts";

const words = Object.keys(AMOUNT_WORDS) as AmountWordId[];
const ofTheRate = words.filter((word) => word.endsWith(" svarprosent"));
const ofAShare = words.filter((word) => !word.endsWith(" svarprosent"));

/** `(flertall "resultatmal.ja")`, `(de-aller-fleste …)`: words for amounts, each with its row in the table of thresholds. */
export const amounts: readonly ConditionHelper[] = ofAShare.map((word) =>
  conditionOnKeys(
    conditionName(word),
    { says: saysOf(word), judge: judgeOf(word), instead: trueWords },
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
    const question = { says: saysOf(word), judge: judgeOf(word), covers: conditionName(word) };
    return rate ? judgeAggregate(rate, question, narrator) : UNJUDGED;
  },
}));

/** In bokmål as the helper is called; in nynorsk as the table of words has it, «høg» with what is high. */
function saysOf(word: AmountWordId): Question["says"] {
  const { nn } = AMOUNT_WORDS[word];
  return { nb: word, nn: word.endsWith(" svarprosent") ? `${nn} svarprosent` : nn };
}

function judgeOf(word: AmountWordId): Judge {
  return byShare((share) => isTrueOf(word, share));
}

function trueWords({ estimate }: Aggregate, { language }: Narrator): readonly string[] {
  const share = shareOf(estimate);
  return share ? trueAmountWords(share, language) : [];
}
