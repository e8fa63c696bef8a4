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
