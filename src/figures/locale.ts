import { MINUS, NBSP } from "../language/characters.ts";
import type { WrittenLanguage } from "../language/language.ts";

/** Number format in d3's form, the same in both written languages: «54 321», «75,7», «−3», «86 %». */
const number = {
  decimal: ",",
  thousands: NBSP,
  grouping: [3],
  currency: ["", `${NBSP}kr`],
  percent: `${NBSP}%`,
  minus: MINUS,
  nan: "–",
};

const dates = {
  dateTime: `%A %-d.${NBSP}%B %Y kl. %H.%M`,
  date: "%d.%m.%Y",
  time: "%H.%M",
  periods: ["a.m.", "p.m."],
};

const monthsFull = "januar februar mars april mai juni juli august september oktober november desember";
const monthsShort = "jan. feb. mars april mai juni juli aug. sep. okt. nov. des.";

const days: Record<WrittenLanguage, { full: string; short: string }> = {
  nb: { full: "søndag mandag tirsdag onsdag torsdag fredag lørdag", short: "sø. ma. ti. on. to. fr. lø." },
  nn: { full: "sundag måndag tysdag onsdag torsdag fredag laurdag", short: "su. må. ty. on. to. fr. la." },
};

/**
 * The locale that a Vega view is given. d3 ships none for nynorsk and no time names for either.
 *
 * @returns d3 locale definitions, fresh on each call
 */
export function vegaLocale(language: WrittenLanguage) {
  return {
    number: { ...number },
    time: {
      ...dates,
      days: days[language].full.split(" "),
      shortDays: days[language].short.split(" "),
      months: monthsFull.split(" "),
      shortMonths: monthsShort.split(" "),
    },
  };
}
