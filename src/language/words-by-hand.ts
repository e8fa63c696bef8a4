import { piecesOf } from "./by-hand/pieces.ts";
import type { RemedyCode } from "./by-hand/remedies.ts";
import { JUDGING_ROWS, type JudgingId } from "./by-hand/rows.ts";
import type { Language } from "./language.ts";

export { REMEDIES, type RemedyCode } from "./by-hand/remedies.ts";

/** Words in a text that judge a number, where a helper should have written them. */
export interface JudgingWords {
  /** In UTF-16 units, as `slice` counts. */
  readonly index: number;
  readonly length: number;
  /** As they stand in the text. */
  readonly word: string;
  readonly remedyCode: RemedyCode;
  readonly severity: "error" | "warning";
}

/** Finds the judging words of a text, in its order, without overlaps; of two that begin alike, the longer. */
export type FindJudgingWords = (text: string) => readonly JudgingWords[];

/** Whole words: «over» is not in «oversikt», and «2015» not in «2015-undersøkelsen». */
const BEGINS = String.raw`(?<![\p{L}\p{M}\p{N}_-])`;
const ENDS = String.raw`(?![\p{L}\p{M}\p{N}_]|-\p{L})`;

/**
 * Makes what finds words that judge a number and were typed by hand: hedges and intensifiers before an amount
 * («over 300»), fractions, words for amounts («flertallet», «få kommuner»), judged response rates, and words for
 * change. Innocent uses («hele landet», «mange takk», «for å få») are left alone.
 *
 * Made once for many texts: its patterns are many and long.
 *
 * The text that it is given is the author's own. A helper's value in it is told by its braces or by a private-use
 * character; a text that ends in a hedge («… over ») is taken to go on with one.
 */
export function judgingWordFinder({ judging }: Language): FindJudgingWords {
  const pieces = piecesOf(judging);
  const follow = {
    // Where the text ends without a stop, a helper's value follows.
    amount: String.raw`(?=\s+${spaced(pieces.amount)}|\s*$)`,
    units: String.raw`(?=\s+${spaced(pieces.units)})`,
  };
  const rows = (Object.keys(JUDGING_ROWS) as JudgingId[]).map((id) => {
    const row = JUDGING_ROWS[id];
    const words = `${BEGINS}(?:${fill(judging.rows[id], pieces)})${ENDS}`;
    return { ...row, pattern: new RegExp(words + ("before" in row ? follow[row.before] : ""), "gu") };
  });
  const uses = judging.innocent.map((use) => fill(use, pieces));
  const innocent = new RegExp(`${BEGINS}(?:${uses.join("|")})${ENDS}`, "gu");

  return (text) => {
    const small = lowerCase(text);
    const safe = [...small.matchAll(innocent)].map(({ index, 0: use }) => ({
      from: index,
      to: index + use.length,
    }));
    const hits = rows.flatMap(({ pattern, remedy, severity }) =>
      [...small.matchAll(pattern)].map(
        ({ index, 0: { length } }): JudgingWords => ({
          index,
          length,
          word: text.slice(index, index + length),
          remedyCode: remedy,
          severity,
        }),
      ),
    );
    const found: JudgingWords[] = [];
    let end = 0;
    // Sorting keeps the order of the table between equals, so an error comes before its warning.
    for (const hit of hits.sort((a, b) => a.index - b.index || b.length - a.length)) {
      const isSafe = safe.some(({ from, to }) => from <= hit.index && hit.index + hit.length <= to);
      if (isSafe || hit.index < end) continue;
      found.push(hit);
      end = hit.index + hit.length;
    }
    return found;
  };
}

/**
 * In small letters, each where it stood. Expressions that took both cases themselves need five times as long to
 * be compiled, which is half of what a chapter's prose takes.
 */
function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

function fill(pattern: string, pieces: Readonly<Record<string, string>>): string {
  const filled = pattern.replace(/\{([a-z]+)\}/g, (all, name: string) =>
    pieces[name] === undefined ? all : `(?:${pieces[name]})`,
  );
  return spaced(filled);
}

/** A space in a pattern is any white space: a non-breaking one, or the end of a line. */
function spaced(pattern: string): string {
  return pattern.replaceAll(" ", String.raw`\s+`);
}
