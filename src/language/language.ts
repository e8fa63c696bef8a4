import { nb } from "./languages/nb.ts";
import { nn } from "./languages/nn.ts";
import type { Terms } from "./terms/terms.ts";

/** Bokmål or nynorsk. */
export type WrittenLanguage = "nb" | "nn";

/**
 * One written language, as data. What writes with it stands in the files beside this one and takes it
 * as a parameter: `writeDate(iso, language)`, `tell(share, wish, language)`.
 *
 * The words that judge a number («nær», «hele», «flertallet») are in `thresholds.ts`, beside their conditions.
 */
export interface Language {
  /** Also the value of HTML's `lang`. */
  readonly code: WrittenLanguage;
  /** The fixed words of page and print. */
  readonly terms: Terms;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  /** January first. */
  readonly months: readonly string[];
  /** Zero to twelve, as the common gender has them. */
  readonly numerals: readonly string[];
  /** «one» where the noun is feminine or neuter. */
  readonly one: { readonly feminine: string; readonly neuter: string };
  /** First to twelfth. */
  readonly ordinals: readonly string[];
  /** «henholdsvis» */
  readonly respectively: string;
  /** With «the» and without a year: «våren», «sommeren». */
  readonly seasons: Readonly<Record<Season, string>>;
  readonly turnOfYear: string;
  readonly inThePeriod: string;
  readonly percent: string;
  readonly percentagePoints: string;
}

/** In the order of the year; winter lies across the new one. */
export type Season = "winter" | "spring" | "summer" | "autumn";

export const LANGUAGES: readonly WrittenLanguage[] = ["nb", "nn"];

/** The written language that has this code. */
export function languageOf(code: WrittenLanguage): Language {
  return code === "nb" ? nb : nn;
}
