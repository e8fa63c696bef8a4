import type { Known } from "../language/detect/known.ts";
import type { Reading, Stretch } from "./reading.ts";

/** Signs and words that part what belongs to one number from what belongs to the next. */
const SIGN = /[,;:–(]/u;

/**
 * The part of a sentence that belongs to each of some numbers in it: from the last sign or word between it and the one
 * before that parts them, to the same before the next. «barnevern (59 prosent), helse (42 prosent)» has two.
 */
export function clausesOf(
  { text, tokens }: Reading,
  found: readonly Stretch[],
  { and, vocabulary }: Known,
): readonly Stretch[] {
  const joining = new Set([and, ...vocabulary.conjunctions.split(/\s+/u)]);
  const parting = (from: number, to: number): number => {
    const between = text.slice(from, to);
    const words = tokens.filter(
      ({ start, end }) => start >= from && end <= to && joining.has(text.slice(start, end)),
    );
    const word = words.at(-1)?.start;
    // What stands in front of a bracket belongs to what is in it.
    const sign = Array.from(between.matchAll(/[,;:–]/gu)).at(-1)?.index;
    const places = [word, sign === undefined ? undefined : from + sign].filter((one) => one !== undefined);
    return places.length > 0 ? Math.max(...places) : SIGN.test(between) ? from + between.search(SIGN) : to;
  };
  return found.map(({ start, end }, i) => {
    const [before, after] = [found[i - 1], found[i + 1]];
    return {
      start: before === undefined ? 0 : parting(before.end, start),
      end: after === undefined ? text.length : parting(end, after.start),
    };
  });
}
