import { MINUS, NBSP } from "../language/characters.ts";
import { languageOf, type WrittenLanguage } from "../language/language.ts";

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

/**
 * The locale that a Vega view is given. d3 ships none for nynorsk and no time names for either.
 *
 * @returns d3 locale definitions, fresh on each call
 */
export function vegaLocale(language: WrittenLanguage) {
  const { days, shortDays, months, shortMonths } = languageOf(language);
  return {
    number: { ...number },
    time: {
      ...dates,
      days: [...days],
      shortDays: [...shortDays],
      months: [...months],
      shortMonths: [...shortMonths],
    },
  };
}
