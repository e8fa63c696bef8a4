/** How the words around a bound value, or inside a claim, do not fit with what is bound. */
export type DisagreementCode =
  // Beside a value.
  | "other-group"
  | "base-as-answered"
  | "others-than-answered"
  | "other-base"
  | "not-a-response-rate"
  | "share-as-count"
  | "fraction-of-units"
  | "other-unit"
  | "no-unit"
  | "other-statistic"
  | "share-as-difference"
  | "typed-hedge"
  | "runs-together"
  | "other-year"
  | "year-untold"
  | "negated"
  | "not-negated"
  | "other-option"
  | "wrong-direction"
  | "other-owner"
  | "other-order"
  // Inside a claim.
  | "names-nothing"
  | "not-as-claimed"
  | "unclaimed"
  | "two-sentences"
  | "ends-mid-sentence"
  | "cannot-fail";

export interface Disagreement {
  readonly code: DisagreementCode;
  /** The words that disagree: offsets in the sentence as it is read. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
