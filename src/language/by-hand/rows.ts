import type { RemedyCode } from "./remedies.ts";

/** What is common to the written languages of some words that judge a number. */
interface JudgingRow {
  /** Judges only before an amount («over 300»), or before what is counted («få kommuner»). */
  readonly before?: "amount" | "units";
  readonly remedy: RemedyCode;
  /** An error where the words may be untrue, a warning where they only say little. */
  readonly severity: "error" | "warning";
}

/**
 * The kinds of words that judge a number when an author types them; each written language has its own words for
 * them. Of two that begin alike, the longer is found, and of equals the first here.
 */
export const JUDGING_ROWS = {
  hedge: { before: "amount", remedy: "hedge", severity: "error" },
  intensifier: { before: "amount", remedy: "intensifier", severity: "error" },
  tenths: { remedy: "tenths", severity: "error" },
  fraction: { remedy: "fraction", severity: "error" },
  majority: { remedy: "amount", severity: "error" },
  "most-of": { remedy: "amount", severity: "error" },
  "the-most": { remedy: "amount", severity: "error" },
  "large-share": { remedy: "amount", severity: "error" },
  "share-is-large": { remedy: "amount", severity: "error" },
  "many-counted": { before: "units", remedy: "amount", severity: "error" },
  many: { remedy: "amount", severity: "warning" },
  "few-counted": { before: "units", remedy: "amount", severity: "error" },
  few: { remedy: "amount", severity: "error" },
  some: { before: "units", remedy: "amount", severity: "warning" },
  "almost-all": { remedy: "amount", severity: "error" },
  everyone: { before: "units", remedy: "everyone", severity: "error" },
  rank: { before: "units", remedy: "rank", severity: "error" },
  size: { remedy: "rank", severity: "error" },
  "as-many": { before: "units", remedy: "rank", severity: "error" },
  times: { remedy: "rank", severity: "error" },
  difference: { remedy: "rank", severity: "warning" },
  "response-rate": { remedy: "response-rate", severity: "error" },
  representativity: { remedy: "representativity", severity: "error" },
  "has-changed": { remedy: "change", severity: "error" },
  gone: { remedy: "change", severity: "error" },
  "share-changes": { remedy: "change", severity: "error" },
  change: { remedy: "change", severity: "error" },
  multiplied: { remedy: "change", severity: "error" },
  unchanged: { remedy: "change", severity: "error" },
  "than-before": { remedy: "change", severity: "error" },
  year: { remedy: "year", severity: "error" },
  years: { remedy: "year", severity: "warning" },
  significance: { remedy: "significance", severity: "error" },
} as const satisfies Record<string, JudgingRow>;

export type JudgingId = keyof typeof JUDGING_ROWS;
