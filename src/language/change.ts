import type { Language, WrittenLanguage } from "./language.ts";

/** A direction since the edition before, as it was published or computed. */
export type Direction = "up" | "down" | "same";

/**
 * Words for a change (language.md §3). Steps («noe», «klart»), doubling and significance need the sizes
 * of both rounds; a published direction has none, so it gets the words that claim least.
 */
const CHANGE_WORDS: Record<Direction, Record<WrittenLanguage, string>> = {
  up: { nb: "har økt", nn: "har auka" },
  down: { nb: "har gått ned", nn: "har gått ned" },
  same: { nb: "er om lag uendret", nn: "er om lag uendra" },
};

/** Words for a direction: «har økt», «har gått ned», «er om lag uendret». Said of a share, not of a count. */
export function writeChange(direction: Direction, language: Language): string {
  return CHANGE_WORDS[direction][language.code];
}

/**
 * Words for what is compared with: «sammenlignet med i fjor» when the edition before is of the year
 * before, and else by name: «sammenlignet med 2013-undersøkelsen».
 *
 * @param year of this edition's survey
 * @param previousYear of the edition it is compared with
 * @throws when the edition «before» is not before
 */
export function writeComparison(year: number, previousYear: number, language: Language): string {
  if (previousYear >= year) throw new Error(`${previousYear} is not before ${year}`);
  const lastYear = previousYear === year - 1;
  return language.code === "nb"
    ? `sammenlignet med ${lastYear ? "i fjor" : `${previousYear}-undersøkelsen`}`
    : `samanlikna med ${lastYear ? "i fjor" : `${previousYear}-undersøkinga`}`;
}

/** Words for a direction in a table or a figure: «høyere enn året før», or «… enn i forrige undersøkelse». */
export function writeDirection(
  direction: Direction,
  year: number,
  previousYear: number,
  language: Language,
): string {
  const { terms } = language;
  if (previousYear === year - 1) {
    return { up: terms.higherThanYearBefore, down: terms.lowerThanYearBefore, same: terms.sameAsYearBefore }[
      direction
    ];
  }
  return {
    up: terms.higherThanEditionBefore,
    down: terms.lowerThanEditionBefore,
    same: terms.sameAsEditionBefore,
  }[direction];
}
