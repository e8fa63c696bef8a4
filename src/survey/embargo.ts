import { isDate } from "./dates.ts";

const MOMENT = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):([0-5]\d)$/;
const ZONE = "Europe/Oslo";

/** Whether a text is a time of day in Norway: `2016-12-01 05:00`. */
export function isMoment(text: string): boolean {
  const [, day = ""] = MOMENT.exec(text) ?? [];
  return isDate(day);
}

/**
 * Whether an embargo still holds.
 *
 * @param moment `2016-12-01 05:00`, in Norwegian time, summer time where it is summer
 */
export function isAhead(moment: string, now: Date): boolean {
  // Both are written alike and compared as they are read on a clock in Norway, which is what an embargo goes by.
  return norwegian(now) < moment;
}

function norwegian(now: Date): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: ZONE,
    ...{
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    },
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")} ${part("hour")}:${part("minute")}`;
}
