/** A word in a text, with the hyphens inside it. */
export interface Word {
  /** Where it begins in the text, in UTF-16 units. */
  readonly index: number;
  /** As it stands. */
  readonly text: string;
  /** Its parts between hyphens, composed (NFC) and without soft hyphens. */
  readonly parts: readonly string[];
  /** «bosettings-» in «bosettings- og integreringsarbeid»: the rest is understood. */
  readonly unfinished: boolean;
}

/**
 * Web addresses, e-mail addresses and file names. The last two are looked for where a run of their signs begins and
 * nowhere in it, so that a long one is read once.
 */
const ADDRESS = String.raw`(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]+@[^\s@]+|(?<![\p{L}\p{N}_.\/-])[\p{L}\p{N}_.\/-]+\.(?:no|com|org|net|eu|md|csv|pdf|html|json|yaml|txt|svg|png|xlsx|docx)(?![\p{L}\p{N}])`;
/** «f.eks.», «bl.a.», «t.o.m.»: short groups with points between them. */
const DOTTED = String.raw`(?<![\p{L}\p{N}])\p{L}{1,3}(?:\.\p{Ll}{1,3})+(?:\.|(?![\p{L}\p{N}]))`;
/** Soft hyphen and the two signs of the hyphen stay inside a word; a dash does not. */
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*(?:['’\u2010\u2011-][\p{L}\p{M}\p{N}\u00AD]+)*[\u2010\u2011-]?`;
const PATTERN = new RegExp(`(?<skipped>${ADDRESS}|${DOTTED})|(?<word>${WORD})`, "gu");

/**
 * The words of a Norwegian text that have a spelling: not web addresses, file names or «f.eks.».
 *
 * @param text plain text, without markup
 */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { index, groups } of text.matchAll(PATTERN)) {
    const found = groups?.word;
    if (found === undefined) continue;
    const unfinished = /[\u2010\u2011-]$/u.test(found);
    const plain = found.replaceAll("\u00AD", "").replaceAll("’", "'").normalize("NFC");
    const parts = plain.split(/[\u2010\u2011-]/u).filter((part) => part !== "");
    words.push({ index, text: unfinished ? found.slice(0, -1) : found, parts, unfinished });
  }
  return words;
}

/**
 * Whether a part of a word is left alone: it has a digit («2020»), is one letter («e-post»), an abbreviation
 * in capitals («NAV») or a name with a capital inside («IMDi», «IMDis»).
 */
export function hasNoSpelling(part: string): boolean {
  return /\p{N}/u.test(part) || /^.\p{M}*$/u.test(part) || /^\P{L}*\p{L}.*\p{Lu}/u.test(part);
}
