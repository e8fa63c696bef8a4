import { NBSP } from "./characters.ts";
import type { Language } from "./language.ts";

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

/** Writes a time of day: «1. desember 2016 kl. 05.00». @param moment `2016-12-01 05:00` */
export function writeMoment(moment: string, language: Language): string {
  const [day = "", time = ""] = moment.split(" ");
  return `${writeDate(day, language)} kl.${NBSP}${time.replace(":", ".")}`;
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
