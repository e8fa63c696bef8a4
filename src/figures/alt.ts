import type Fraction from "fraction.js";
import type { Language } from "../language/language.ts";
import { writeDecimal } from "../language/numbers.ts";
import { writePercent } from "../language/percent.ts";
import { describeBase } from "../survey/describe.ts";
import type { FigureRow } from "./figure-rows.ts";
import type { Content, FigureShape } from "./shapes/shape.ts";
import { openInterval } from "./share.ts";

/**
 * The one alternative text of a figure, from the same rows as its drawing:
 *
 * «Liggende søyler. Andel vertskommuner med utilstrekkelig kapasitet. Barnevern: 59 prosent. Helse: 42
 * prosent. Skole: 37 prosent. Grunnlag: 189 vertskommuner.»
 *
 * Labels stand to the letter and each line is a sentence, since a screen reader pauses at the full stop.
 * What is hatched in the drawing is told as the interval it is.
 */
export function altText(shape: FigureShape, content: Content): string {
  const { rapport, rows, language } = content;
  const opening = rapport.kind?.[language.code] ?? shape.opening[language.code];
  const lines = rows.map((row) => line(row, language));
  const bases = shape.tellsBase ? [] : [baseOf(content)];
  return [opening, rapport.caption[language.code] ?? "", ...lines, ...bases].map(sentence).join(" ").trim();
}

function line({ aggregate, heading, label: own, spoken, complement, hidden }: FigureRow, language: Language) {
  const label = heading === undefined ? own : `${heading}, ${own}`;
  const rest = complement === undefined ? "" : `, ${complement.spoken}`;
  const range = hidden ? undefined : openInterval(aggregate.estimate);
  if (range === undefined) return `${label}: ${spoken}${rest}`;
  const decimals = (end: Fraction) => (end.mul(100).d === 1n ? 0 : 1);
  const low = writeDecimal(range.low.mul(100), decimals(range.low));
  const high = writePercent(range.high, language, decimals(range.high));
  return `${label}: ${spoken}${rest}; ${language.terms.liesBetween(low, high)}`;
}

/** «Grunnlag: 189 vertskommuner», each group once where the rows have several. */
export function baseOf(content: Content): string {
  const bases = basesOf(content);
  return bases.length === 0 ? "" : content.language.terms.baseIs(bases.join("; "));
}

/** «189 vertskommuner»: who the rows are about. */
export function basesOf({ rows, survey, language }: Content): readonly string[] {
  return [...new Set(rows.map((row) => describeBase(row.aggregate, survey, language)))];
}

/** With a full stop, unless there is one. */
export function sentence(text: string): string {
  return text === "" || /[.!?…]$/.test(text) ? text : `${text}.`;
}
