import type Fraction from "fraction.js";
import type { Language } from "../language/language.ts";
import { writeDecimal } from "../language/numbers.ts";
import { writePercent } from "../language/percent.ts";
import { describeBase } from "../survey/describe.ts";
import type { Survey } from "../survey/survey.ts";
import type { FigureRow } from "./figure-rows.ts";
import { grainOf, openInterval } from "./share.ts";
import type { Rapport } from "./spec.ts";
import { figureWords } from "./words.ts";

/**
 * The one alternative text of a figure, from the same rows as its drawing:
 *
 * «Liggende søyler. Andel vertskommuner med utilstrekkelig kapasitet. Barnevern: 59 prosent. Helse: 42
 * prosent. Skole: 37 prosent. Grunnlag: 189 vertskommuner.»
 *
 * Labels stand to the letter and each line is a sentence, since a screen reader pauses at the full stop.
 * What is hatched in the drawing is told as the interval it is.
 */
export function altText(
  rapport: Rapport,
  rows: readonly FigureRow[],
  survey: Survey,
  language: Language,
): string {
  const { kind, caption } = rapport;
  const opening = kind?.[language.code] ?? figureWords[language.code].kind[rapport.data.shape];
  const lines = rows.map((row) => line(row, rapport, language));
  // Squares for units name those that were asked in each line («324 av 428»): that is their base.
  const bases = rapport.data.shape === "enheter" ? [] : [baseOf(rows, survey, language)];
  return [opening, caption[language.code] ?? "", ...lines, ...bases].map(sentence).join(" ").trim();
}

function line(
  { aggregate, label, spoken, complement, hidden }: FigureRow,
  rapport: Rapport,
  language: Language,
): string {
  const rest = complement === undefined ? "" : `, ${complement.spoken}`;
  const range = hidden ? undefined : openInterval(aggregate.estimate, grainOf(rapport.data.shape));
  if (range === undefined) return `${label}: ${spoken}${rest}`;
  const decimals = (end: Fraction) => (end.mul(100).d === 1n ? 0 : 1);
  const low = writeDecimal(range.low.mul(100), decimals(range.low));
  const high = writePercent(range.high, language, decimals(range.high));
  return `${label}: ${spoken}${rest}; ${figureWords[language.code].between(low, high)}`;
}

/** «Grunnlag: 189 vertskommuner», each group once where the rows have several. */
export function baseOf(rows: readonly FigureRow[], survey: Survey, language: Language): string {
  const bases = new Set(rows.map((row) => describeBase(row.aggregate, survey, language)));
  return bases.size === 0 ? "" : language.terms.baseIs([...bases].join("; "));
}

/** With a full stop, unless there is one. */
export function sentence(text: string): string {
  return text === "" || /[.!?…]$/.test(text) ? text : `${text}.`;
}
