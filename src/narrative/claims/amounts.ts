import type { Sense } from "../../language/detect/vocabulary.ts";
import { conditionName, conditionOf, isTrueOf, trueAmountWords } from "../../language/majority.ts";
import { AMOUNT_WORDS, type AmountWordId } from "../../language/thresholds.ts";
import { shareOf } from "../../statistics/estimate.ts";
import type { Aggregate } from "../../survey/survey.ts";
import type { ConditionHelper } from "../helper.ts";
import { messages } from "../messages/numbers.ts";
import type { Narrator } from "../narrator.ts";
import { basisOf, type Describes } from "./basis.ts";
import { UNJUDGED } from "./condition.ts";
import { conditionOnKeys, type Judge, judgeAggregate, type Question, unsure } from "./judge.ts";
import { whyNoShare } from "./unknown.ts";

const words = Object.keys(AMOUNT_WORDS) as AmountWordId[];
const ofTheRate = words.filter((word) => word.endsWith(" svarprosent"));
const ofAShare = words.filter((word) => !word.endsWith(" svarprosent"));

/** `(flertall "resultatmal.ja")`, `(de-aller-fleste …)`: words for amounts, each with its row in the table of thresholds. */
export const amounts: readonly ConditionHelper[] = ofAShare.map((word) =>
  conditionOnKeys(
    conditionName(word),
    { ...questionOf(word), instead: trueWords },
    `(${conditionName(word)} "resultatmal.ja")`,
  ),
);

/** `(høy-svarprosent)`: of the response rate that the edition names. It is of all that were asked as it stands. */
export const responseRates: readonly ConditionHelper[] = ofTheRate.map((word) => ({
  kind: "condition",
  name: conditionName(word),
  parameters: [],
  options: {},
  example: `(${conditionName(word)})`,
  run(call, narrator) {
    const { aggregates, edition } = narrator.survey;
    if (edition.responseRate === undefined) {
      narrator.problems.add(messages["narrative.no-response-rate"], call.source, { helper: call.name });
      return UNJUDGED;
    }
    const rate = aggregates.get(edition.responseRate);
    if (rate === undefined || rate.estimate.kind === "missing") return UNJUDGED;
    const known = { ...call, options: { gjelder: "svarte" } };
    // It is of all that were asked as it stands, and the list of claims need not say so.
    const says = narrator.language.claims.amounts[word];
    return { ...judgeAggregate(rate, questionOf(word), known, narrator), says };
  },
}));

const SENSES = {
  flertall: "majority",
  "klart flertall": "majority",
  "stort flertall": "majority",
  mindretall: "minority",
  "lite mindretall": "minority",
  "de fleste": "most",
  "de aller fleste": "most-by-far",
  "nesten alle": "all",
  alle: "all",
  mange: "many",
  "en stor andel": "many",
  noen: "some",
  få: "few",
  "svært få": "few",
  ingen: "none",
  "lav svarprosent": "low",
  "høy svarprosent": "high",
} as const satisfies Record<AmountWordId, Sense>;

function questionOf(word: AmountWordId): Question {
  return {
    id: word,
    says: ({ amounts: said }) => said[word],
    means: () => ({ says: SENSES[word], amount: word }),
    judge: judgeOf(word),
    topic: "share",
    range: conditionOf(word),
  };
}

function judgeOf(word: AmountWordId): Judge {
  return (aggregate, describes, narrator) => {
    const share = shareOf(aggregate.estimate);
    if (share === undefined) return { verdict: "unknown", why: whyNoShare(aggregate) };
    const basis = basisOf(aggregate, describes, narrator);
    const verdict = isTrueOf(word, share, basis);
    const noMargin = basis.describes === "population" && basis.margin === undefined;
    if (verdict === "unknown" && noMargin) return { verdict, why: { code: "no-base" } };
    return unsure(verdict, describes);
  };
}

function trueWords(aggregate: Aggregate, describes: Describes, narrator: Narrator): readonly string[] {
  const share = shareOf(aggregate.estimate);
  return share ? trueAmountWords(share, narrator.language, basisOf(aggregate, describes, narrator)) : [];
}
