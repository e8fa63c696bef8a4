import type { Language } from "./language.ts";

/** A list that «henholdsvis» stands in front of. */
export interface RespectiveList {
  /** Its items; 1 where no list follows. */
  readonly length: number;
  /** The sentence without the word and the list's items but the last, whose end cannot be told. */
  readonly rest: string;
}

const CONJUNCTION = /\s(?:og|eller|samt)\s/gu;
/** A comma between items; the one in «37,5» has no space after it. */
const COMMA = /,\s/gu;

/** The lists in a sentence that «henholdsvis» or «høvesvis» stands in front of. */
export function respectiveLists(sentence: string, language: Language): readonly RespectiveList[] {
  const word = new RegExp(`(?<!\\p{L})(?:${language.respectively}|hhv\\.)\\s+`, "giu");
  return [...sentence.matchAll(word)].map(({ index, 0: found }) => {
    const before = sentence.slice(0, index);
    const after = sentence.slice(index + found.length);
    const [conjunction] = after.matchAll(CONJUNCTION);
    if (!conjunction) return { length: 1, rest: `${before} ${after}` };
    const items = after.slice(0, conjunction.index);
    const rest = `${before} ${after.slice(conjunction.index + conjunction[0].length)}`;
    return { length: count(items, COMMA) + 2, rest };
  });
}

/**
 * How long the lists in a text may be. Nobody can tell from «som har svart, skole, barnevern og helse» where
 * the list begins, so all that it can be are given: 2 up to its commas plus two.
 */
export function listLengths(text: string): readonly number[] {
  const lengths = new Set<number>();
  let start = 0;
  for (const { index, 0: conjunction } of text.matchAll(CONJUNCTION)) {
    const items =
      text
        .slice(start, index)
        .split(/[.;:()]/u)
        .at(-1) ?? "";
    for (let length = 2; length <= count(items, COMMA) + 2; length++) lengths.add(length);
    start = index + conjunction.length;
  }
  return [...lengths];
}

function count(text: string, what: RegExp): number {
  return [...text.matchAll(what)].length;
}
