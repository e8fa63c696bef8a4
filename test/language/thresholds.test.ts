import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { LANGUAGES, languageOf } from "../../src/language/language.ts";
import { rangeAround } from "../../src/language/range.ts";
import {
  AMOUNT_WORDS,
  FRACTIONS,
  HEDGES,
  type HedgeRow,
  INTENSIFIERS,
} from "../../src/language/thresholds.ts";
import { isWithin, mirror } from "../../src/statistics/interval.ts";

const words = (HEDGES as readonly HedgeRow[]).flatMap((row) => row.words.map((word) => ({ ...word, row })));
const NONE = new Fraction(0);
/** Of tenths: the anchors on either side are ten points away. */
const NAMED = { next: new Fraction(10), previous: new Fraction(-10) };

/** Distances around 0 mirror around 0; `mirror` of an interval mirrors 1. */
function opposite(distance: string) {
  const { low, high, includesLow, includesHigh } = mirror(rangeAround(distance, NONE, NAMED));
  return { low: low.sub(1), high: high.sub(1), includesLow, includesHigh };
}

describe("the threshold table", () => {
  it("gives a mirror word the mirrored condition, so that share and complement are true together", () => {
    const scopes = ["round", "percent"] as const;
    for (const { id, mirror: mirrored, row } of words) {
      const other = words.find((one) => one.id === mirrored)?.row;
      for (const scope of scopes) {
        const [own, its] = [row[scope]?.holds, other?.[scope]?.holds];
        if (own && its)
          expect([id, scope, rangeAround(its, NONE, NAMED)]).toEqual([id, scope, opposite(own)]);
      }
    }
  });

  it("lets others mean no less by a word than we do", () => {
    for (const row of HEDGES as readonly HedgeRow[]) {
      const { round, half, percent, reading, readingOfHalf = reading } = row;
      for (const limits of [round, percent])
        if (limits) expect(isWithin(rangeAround(limits.holds, NONE, NAMED), rangeAround(reading))).toBe(true);
      if (half) expect(isWithin(rangeAround(half.holds), rangeAround(readingOfHalf))).toBe(true);
    }
  });

  it("hints only where a word is true", () => {
    for (const row of HEDGES as readonly HedgeRow[])
      for (const limits of [row.round, row.half])
        if (limits?.weak) {
          const [weak, holds] = [limits.weak, limits.holds].map((text) => rangeAround(text, NONE, NAMED));
          expect(weak && holds && isWithin(weak, holds)).toBe(true);
        }
  });

  it("has each word once, and a way to write it in every language", () => {
    const ids = [...words, ...INTENSIFIERS, ...FRACTIONS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { modifiers, fractions, amounts } of LANGUAGES.map((code) => languageOf(code).words)) {
      const written = [modifiers, fractions, amounts].flatMap((table) => Object.entries(table));
      expect(written.filter(([, text]) => text === "")).toEqual([]);
      expect(Object.keys({ ...modifiers, ...fractions }).toSorted()).toEqual(ids.toSorted());
    }
  });

  it("mirrors fractions to those that make the whole", () => {
    for (const row of FRACTIONS) {
      if (!("mirror" in row)) continue;
      const other = FRACTIONS.find(({ id }) => id === row.mirror);
      expect(other && row.value[0] / row.value[1] + other.value[0] / other.value[1]).toBe(1);
    }
  });

  it("can be read, and a typing mistake in it is found", () => {
    for (const { share } of [...Object.values(AMOUNT_WORDS), ...INTENSIFIERS]) rangeAround(share);
    for (const text of ["[0, 50", "0, 50", "[50, 0]", "[0 50]", "(5, 5)"]) {
      expect(() => rangeAround(text)).toThrow();
    }
  });
});
