import type { DisagreementCode } from "../../language/detect/agree/disagreement.ts";
import { messages } from "../messages/disagreements.ts";

const MESSAGES = {
  "other-group": messages["review.other-group"],
  "base-as-answered": messages["review.base-as-answered"],
  "others-than-answered": messages["review.others-than-answered"],
  "other-base": messages["review.other-base"],
  "not-a-response-rate": messages["review.not-a-response-rate"],
  "share-as-count": messages["review.share-as-count"],
  "fraction-of-units": messages["review.fraction-of-units"],
  "other-unit": messages["review.other-unit"],
  "no-unit": messages["review.no-unit"],
  "other-statistic": messages["review.other-statistic"],
  "share-as-difference": messages["review.share-as-difference"],
  "typed-hedge": messages["review.typed-hedge"],
  "runs-together": messages["review.runs-together"],
  "other-year": messages["review.other-year"],
  "year-untold": messages["review.year-untold"],
  negated: messages["review.negated"],
  "not-negated": messages["review.not-negated"],
  "other-option": messages["review.other-option"],
  "wrong-direction": messages["review.wrong-direction"],
  "other-owner": messages["review.other-owner"],
  "other-order": messages["review.other-order"],
  "names-nothing": messages["review.names-nothing"],
  "not-as-claimed": messages["review.not-as-claimed"],
  unclaimed: messages["review.unclaimed"],
  "two-sentences": messages["review.two-sentences"],
  "ends-mid-sentence": messages["review.ends-mid-sentence"],
  "cannot-fail": messages["review.cannot-fail"],
} as const satisfies Record<DisagreementCode, unknown>;

/** How an author is told that words do not fit with what is bound. */
export function messageOf(code: DisagreementCode): (typeof MESSAGES)[DisagreementCode] {
  return MESSAGES[code];
}
