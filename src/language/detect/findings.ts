import type Fraction from "fraction.js";
import type { Sense } from "./vocabulary.ts";

/** Whether what is found is about the units, groups or answers of the survey; about something else; or it is not known. */
export type About = "survey" | "other" | "unknown";

interface Found {
  /** Offsets in the sentence as it is read, as `slice` counts. */
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly text: string;
}

/** What may be said of the survey. */
interface Said extends Found {
  /** With its article and its noun: «de aller fleste kommunene». */
  readonly phrase: string;
}

/** A number or a share of something. */
export interface Quantity extends Said {
  readonly kind: "quantity";
  readonly form:
    | "percent"
    | "points"
    | "tenths"
    | "fraction"
    | "count"
    | "ordinal"
    | "multiple"
    | "number"
    | "money";
  /** A percent or a fraction as a share of 1; otherwise the number. `high` is missing where there is no end to it. */
  readonly low: Fraction;
  readonly high?: Fraction;
  /** «over», «nesten», as it stands before it. */
  readonly hedge?: string;
  /** What it is a quantity of. */
  readonly of: "unit" | "group" | "respondent" | "share" | "option" | "other" | "none";
  readonly about: About;
}

/** Something that looks like a quantity and is none. */
export interface Recognised extends Found {
  readonly kind: "recognised";
  readonly as:
    | "date"
    | "period"
    | "law"
    | "proposition"
    | "isbn"
    | "address"
    | "postal-code"
    | "phone"
    | "email"
    | "url"
    | "chapter"
    | "figure"
    | "page"
    | "numbered"
    | "name-with-year"
    | "version"
    | "age"
    | "time"
    | "size"
    | "list-number"
    | "own-count";
}

/** A word that judges an amount, a share, a ranking or a change. */
export interface Judgement extends Said {
  readonly kind: "judgement";
  readonly sense: Sense;
  readonly about: About;
}

export type Finding = Quantity | Recognised | Judgement;

/**
 * What becomes of a finding that nothing binds: it stops the build where it is about the survey; otherwise a
 * reader is asked; what is recognised only stands in the account.
 */
export function whenUnbound(finding: Finding): "stop" | "open" | "pass" {
  if (finding.kind === "recognised") return "pass";
  return finding.about === "survey" ? "stop" : "open";
}
