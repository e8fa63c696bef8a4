import type { ChangeRefusal } from "../language/change.ts";
import type { WrittenLanguage } from "../language/language.ts";
import type { IncomparableQuestion } from "./gate.ts";
import { nb } from "./words/nb.ts";
import { nn } from "./words/nn.ts";

/** The parts of a comparison, in the order in which they are told. */
export type SectionName = "changed" | "steady" | "claims" | "phrases" | "added" | "gone" | "incomparable";

/** The fixed words of a comparison in one written language. Editions are named by their ids: «2014». */
export interface ComparisonWords {
  readonly title: (series: string, old: string, current: string) => string;
  readonly intro: readonly string[];
  readonly constructed: (edition: string) => string;
  readonly noText: (edition: string) => string;
  readonly summary: string;
  readonly sections: Readonly<
    Record<Exclude<SectionName, "added" | "gone">, { readonly heading: string; readonly empty: string }>
  >;
  /** Headings and words for the questions of one edition. */
  readonly onlyIn: (edition: string) => { readonly heading: string; readonly empty: string };
  /** Where an edition has published answers only, a question that is not there may still have been asked. */
  readonly publishedOnly: string;
  /** Why the words of two texts in two written languages are not compared. */
  readonly twoLanguages: string;
  readonly columns: Readonly<Record<"answer" | "claim" | "number" | "change", string>>;
  readonly rest: (label: string) => string;

  /** A sentence about a share that has changed; `predicate` is «har økt noe». */
  readonly changed: (predicate: string, old: string, current: string) => string;
  /** The same from a clause of its own: «undersøkelsen gir ikke grunnlag for å si om andelen er endret». */
  readonly uncertain: (clause: string, old: string, current: string) => string;
  /** A direction that was published without a size. */
  readonly sizeNotPublished: string;
  readonly coarse: Readonly<Record<"up" | "down", (old: string, current: string) => string>>;
  readonly small: string;
  readonly difference: (points: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly noFigure: (edition: string) => string;
  /** A direction was published since another edition than the one compared with. */
  readonly otherPeriod: (previous: string | undefined) => string;
  /** Of a mean, a median or a sum, of which no margin is known. */
  readonly unknownAmount: string;
  readonly unknown: Readonly<Record<Exclude<ChangeRefusal, "too-small" | "too-coarse">, string>>;
  readonly incomparable: Readonly<Record<IncomparableQuestion["kind"] | "other-group", string>>;
  readonly verdicts: Readonly<Record<"holds" | "fails", string>>;
  readonly notKnown: string;
  readonly madeFrom: (old: string, current: string) => string;
}

export const COMPARISON_WORDS: Readonly<Record<WrittenLanguage, ComparisonWords>> = { nb, nn };
