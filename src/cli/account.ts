import type { Statement } from "../account/statement.ts";
import { AROUND } from "../account/surroundings.ts";
import type { AccountOfReport } from "../app/check.ts";
import { capitalise } from "../language/capital.ts";
import { languageOf } from "../language/language.ts";
import { place } from "../problems/show.ts";
import { wrap } from "./layout.ts";
import { both, type Spoken } from "./words.ts";

export const accountWords = {
  statements: both(
    (language: string, count: number) => `${language}: ${count} utsagn i rapporten`,
    (language, count) => `${language}: ${count} statements in the report`,
  ),
  counts: both(
    (proved: number, read: number, open: number) =>
      `${proved} prøvd og lest, ${read} lest, ${open} ikke lest`,
    (proved, read, open) => `${proved} proved, ${read} read, ${open} open`,
  ),
  around: both("Utenfor kapitlene", "Outside the chapters"),
  open: both("Ikke lest", "Open"),
};

type Words = Spoken<typeof accountWords>;

/**
 * How many statements of each chapter are proved, read and open, and which are open.
 *
 * @param bold draws the headings
 * @returns lines with a line break after the last
 */
export function tellAccounts(
  accounts: readonly AccountOfReport[],
  words: Words,
  columns: number,
  bold: (text: string) => string,
): string {
  return accounts.map((one) => `${tellAccount(one, words, columns, bold)}\n`).join("\n");
}

function tellAccount(
  { account, parts }: AccountOfReport,
  words: Words,
  columns: number,
  bold: (text: string) => string,
): string {
  const { language, statements } = account;
  const named = capitalise(languageOf(language).terms.thisLanguage);
  // What the program writes by itself nobody has to read.
  const read = statements.filter(({ support }) => support !== "data" && support !== "program");
  const chapters = [{ title: words.around, sections: [AROUND] }, ...parts].flatMap(({ title, sections }) => {
    const inside = read.filter(({ section }) => sections.includes(section));
    const count = (support: Statement["support"]) => inside.filter((one) => one.support === support).length;
    if (inside.length === 0) return [];
    return [`  ${title}: ${words.counts(count("proved"), count("read"), count("open"))}`];
  });
  const open = read.filter(({ support }) => support === "open");
  const list =
    open.length === 0
      ? []
      : [`\n${bold(`${words.open} (${open.length})`)}\n`, ...open.map((one) => tellOpen(one, columns))];
  return [bold(words.statements(named, read.length)), ...chapters, ...list].join("\n");
}

function tellOpen(statement: Statement, columns: number): string {
  const { text, why, section } = statement;
  const margin = (by: number, told: string) =>
    wrap(told, Math.max(20, columns - by)).replace(/^/gm, " ".repeat(by));
  return [margin(2, text), `  ${place(statement)} (${section})`, margin(4, why)].join("\n");
}
