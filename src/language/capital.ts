/** Quotes and brackets, which may stand before the first word. */
const FIRST_WORD = /^([\s«»“”"'‘’([]*)(\p{L}[\p{L}\p{M}\p{N}-]*)/u;

/**
 * Writes the first letter of a sentence upper case: «hele 86 prosent» → «Hele 86 prosent».
 *
 * A text that begins with a digit stays as it is, and so does a name that is written with a capital
 * inside («eInnsyn», «IMDi»).
 */
export function capitalise(text: string): string {
  return text.replace(FIRST_WORD, (all, before: string, word: string) => {
    const [first = "", ...rest] = word;
    if (/\p{Lu}/u.test(rest.join("").replace(/-.*/su, ""))) return all;
    return before + first.toUpperCase() + rest.join("");
  });
}

/**
 * Writes the first letter lower case, as a label stands in a sentence: «Lokale møteplasser» → «lokale møteplasser».
 *
 * A name that is written with more than one capital stays as it is («IMDi», «NAV-kontor», «A-kommune»). That a word is
 * a name («Oslo») nobody can see: it is told where it is one.
 */
export function inSentence(label: string): string {
  return label.replace(FIRST_WORD, (all, before: string, word: string) => {
    const [first = "", ...rest] = word;
    const isName = /\p{Lu}/u.test(rest.join("")) || /^-/u.test(rest.join("")) || rest.length === 0;
    return isName ? all : before + first.toLowerCase() + rest.join("");
  });
}
