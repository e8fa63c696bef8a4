import type { Ledger } from "../app/check.ts";
import { capitalise } from "../language/capital.ts";
import { languageOf } from "../language/language.ts";
import type { Verdict } from "../language/majority.ts";
import { unknownReasons } from "../narrative/messages/claims.ts";
import type { Entry, EntryClaim, EntryNumber } from "../narrative/review/ledger.ts";
import type { MessageLanguage } from "../problems/message.ts";
import type { Source } from "../problems/problem.ts";
import { place } from "../problems/show.ts";
import { wrap } from "./layout.ts";
import { both, type Spoken } from "./words.ts";

const VERDICTS: readonly Verdict[] = ["fails", "unknown", "holds"];

export const ledgerWords = {
  sentences: both(
    (language: string, count: number) =>
      `${language}: ${count} ${count === 1 ? "setning" : "setninger"} med tall, påstander eller feil`,
    (language, count) =>
      `${language}: ${count} ${count === 1 ? "sentence" : "sentences"} with numbers, claims or errors`,
  ),
  verdicts: {
    holds: both("Stemmer", "Holds"),
    fails: both("Stemmer ikke", "Fails"),
    unknown: both("Kan ikke vites", "Can't be known"),
  },
  claim: both("Påstanden", "The claim"),
  seeProblems: both(
    (count: number) =>
      count === 1 ? "En feil her. Se listen over feil." : `${count} feil her. Se listen over feil.`,
    (count) =>
      count === 1
        ? "An error here. See the list of errors."
        : `${count} errors here. See the list of errors.`,
  ),
};

type Words = Spoken<typeof ledgerWords>;

/**
 * What each sentence says of the data, what it rests on and whether it may: problems first, then in the order
 * of the text.
 *
 * @param bold draws the headings
 * @returns lines with a line break after the last
 */
export function tellLedgers(
  ledgers: readonly Ledger[],
  words: Words,
  lang: MessageLanguage,
  columns: number,
  bold: (text: string) => string,
): string {
  const parts = ledgers.flatMap(({ language, sentences }) => [
    bold(words.sentences(capitalise(languageOf(language).terms.thisLanguage), sentences.length)),
    ...VERDICTS.flatMap((verdict) => {
      const those = sentences.filter((entry) => entry.verdict === verdict);
      if (those.length === 0) return [];
      const heading = bold(`${words.verdicts[verdict]} (${those.length})`);
      return [heading, ...those.map((entry) => tellEntry(entry, words, lang, columns))];
    }),
  ]);
  return `${parts.join("\n\n")}\n`;
}

function tellEntry(entry: Entry, words: Words, lang: MessageLanguage, columns: number): string {
  const details = [
    ...entry.numbers.map(tellNumber),
    ...entry.claims.map((claim) => tellClaim(claim, words, lang)),
    ...(entry.errors.length > 0 ? [words.seeProblems(entry.errors.length)] : []),
  ];
  return [
    indented(entry.text, 2, columns),
    `  ${place(entry.source)}`,
    ...details.map((detail) => indented(detail, 4, columns)),
  ].join("\n");
}

/** «Hele 86 prosent»: fra og med 85,5 %, men under 86,5 %; 337 kommuner; kapasitet.oker@alle, data/…:5 */
function tellNumber({ text, sources }: EntryNumber): string {
  const each = sources.map(({ key, exact, base, rows }) => `${exact}; ${base}; ${key}, ${tellRows(rows)}`);
  return `«${text}»: ${each.join(" | ")}`;
}

/** A row is found by its line; where on the line its cells stand is known to the spreadsheet. */
function tellRows(rows: readonly Source[]): string {
  return rows.map(({ column: _, ...row }) => place(row)).join(", ");
}

function tellClaim({ says, verdict, why, values }: EntryClaim, words: Words, lang: MessageLanguage): string {
  const judged = `${words.claim} «${says}» ${words.verdicts[verdict].toLowerCase()}`;
  return [
    judged,
    ...(why ? [unknownReasons[why.code][lang]] : []),
    ...(values.length > 0 ? [values.join("; ")] : []),
  ].join(": ");
}

function indented(text: string, by: number, columns: number): string {
  const margin = " ".repeat(by);
  return wrap(text, Math.max(20, columns - by)).replace(/^/gm, margin);
}
