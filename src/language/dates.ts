import { NBSP } from "./characters.ts";
import type { Language, Season } from "./language.ts";
import { writeRange } from "./numbers.ts";

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Writes a date: «19. juli 2016», day and month held together.
 *
 * @param iso `2016-07-19`
 * @throws when it is not a date of the calendar; input is checked where it is read
 */
export function writeDate(iso: string, language: Language): string {
  const { year, month, day } = parts(iso);
  return `${day}.${NBSP}${language.months[month - 1]} ${year}`;
}

/** Writes the month of a date: «juli 2016». Takes and throws as `writeDate`. */
export function writeMonth(iso: string, language: Language): string {
  const { year, month } = parts(iso);
  return `${language.months[month - 1]} ${year}`;
}

/** Writes a period that lies across one new year: «2015/2016» (language.md §4). */
export function writeTurnOfYear(from: number, to: number): string {
  return `${from}/${to}`;
}

/** Writes a span of years: «2010–2014». */
export function writeYears(from: number, to: number): string {
  return writeRange(String(from), String(to));
}

/** When a survey was made. Winter has the year that it begins in. */
export type Period =
  | { readonly kind: "turn-of-year"; readonly from: number }
  | { readonly kind: "season"; readonly season: Season; readonly year: number }
  /** `2016-01-15`, or another day of the month. */
  | { readonly kind: "month"; readonly day: string }
  | { readonly kind: "years"; readonly from: number; readonly to: number };

/**
 * Writes a period with its preposition: «ved årsskiftet 2015/2016», «høsten 2016», «vinteren 2015/2016», «i
 * januar 2016», «i perioden 2010–2014».
 *
 * @throws when a day is no date, or the years go backwards
 */
export function writePeriod(period: Period, language: Language): string {
  switch (period.kind) {
    case "turn-of-year":
      return `${language.turnOfYear} ${writeTurnOfYear(period.from, period.from + 1)}`;
    case "season": {
      const { season, year } = period;
      const years = season === "winter" ? writeTurnOfYear(year, year + 1) : `${year}`;
      return `${language.seasons[season]} ${years}`;
    }
    case "month":
      return `i ${writeMonth(period.day, language)}`;
    case "years":
      if (period.to <= period.from) throw new Error(`Not a period: ${period.from} to ${period.to}`);
      return `${language.inThePeriod} ${writeYears(period.from, period.to)}`;
  }
}

function parts(iso: string): { year: number; month: number; day: number } {
  const [, year, month, day] = (ISO_DATE.exec(iso) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || !exists(year, month, day)) {
    throw new Error(`Not a date: ${iso}`);
  }
  return { year, month, day };
}

/** `Date` lets 31 February run on into March; then the month is another than the one asked for. */
function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
