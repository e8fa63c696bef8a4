import type { Statistic } from "../statistics/estimate.ts";
import type { PowerId } from "./amount-of.ts";
import type { AmountWordId, ChangeStepId, FractionId, RatioId, SideId, WordId } from "./thresholds.ts";

/** How a written language has the phrases of the table of thresholds. */
export interface Words {
  /** Words that go before a number: `drøyt` is «drygt» in nynorsk. */
  readonly modifiers: Readonly<Record<WordId, string>>;
  /** Words that praise or blame a number and have no threshold: «så mye som». */
  readonly praise: readonly string[];
  /** `to tredeler` is «to tredelar» in nynorsk. */
  readonly fractions: Readonly<Record<FractionId, string>>;
  /** A difference in percentage points, which stands for «…»: «… høyere», «en økning på …». */
  readonly sides: Readonly<Record<SideId, string>>;
  /** «mellom», before the two ends of a range. */
  readonly between: string;
  /** Words that stand for the number itself; of the response rate, the adjective. */
  readonly amounts: Readonly<Record<AmountWordId, string>>;
  /** Before a mean, a median and a sum: «i gjennomsnitt», «en median på», «til sammen». */
  readonly statistics: Readonly<Record<Statistic, string>>;
  /** After one, and after any other number: «million», «millioner». */
  readonly powers: Readonly<Record<PowerId, readonly [one: string, many: string]>>;
  /** What a change is said of in a sentence of its own: «andelen». */
  readonly share: string;
  readonly change: {
    readonly steps: Readonly<Record<ChangeStepId, { readonly up: string; readonly down: string }>>;
    readonly ratios: Readonly<Record<RatioId, string>>;
    readonly unchanged: string;
    /** Said when chance may have made the difference, and it may be large: a whole clause, not of the share. */
    readonly notKnown: string;
    /** Said instead where both figures are known no better than to a tenth: a whole clause. */
    readonly inTenths: string;
    /** «sammenlignet med i fjor»; after a clause that speaks of change, «fra i fjor». */
    readonly comparedWith: (before: string) => string;
    readonly from: (before: string) => string;
    readonly lastYear: string;
    /** «2013-undersøkelsen» */
    readonly survey: (year: number) => string;
  };
}
