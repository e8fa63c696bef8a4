import { writeDate } from "../language/dates.ts";
import type { Accounted } from "./accounted.ts";
import { folded } from "./words.ts";

/** Whether a date (ISO) is one that the report says in words; any where it says none. */
export function isDateSaid(date: string, { around, language }: Accounted): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const written = folded(writeDate(date, language));
  const dates = around.filter(({ text }) => folded(text).includes(written));
  return (
    dates.length > 0 ||
    !around.some(({ support, text }) => support === "data" && /\d{1,2}\. \p{L}+ \d{4}$/u.test(text))
  );
}
