import type { RankId } from "./ranks.ts";
import type { AmountWordId } from "./thresholds.ts";

/** How the list of claims says what each of them says, in one written language. */
export interface ClaimWords {
  /** «flertall», «lav svarprosent» */
  readonly amounts: Readonly<Record<AmountWordId, string>>;
  /** Since the edition before. */
  readonly changes: Readonly<
    Record<"increased" | "decreased" | "unchanged" | "doubled" | "moreThanDoubled" | "significant", string>
  >;
  /** Before the figure that another is held against. */
  readonly comparisons: Readonly<Record<"larger" | "smaller" | "equal" | "different", string>>;
  /** Before a number of percent. */
  readonly limits: Readonly<Record<"over" | "minst" | "under" | "høyst" | "mellom", string>>;
  /** What something is among the answers or the groups. */
  readonly ranks: (rank: RankId, among: "svarene" | "gruppene") => string;
  readonly saidInWords: string;
  /** Whom a claim is about. */
  readonly about: { readonly respondents: string; readonly population: string };
}
