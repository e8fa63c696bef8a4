import { describe, expect, it } from "vitest";
import { LANGUAGES, languageOf } from "../../src/language/language.ts";
import { rangeAround } from "../../src/language/range.ts";
import { AMOUNT_WORDS, FRACTIONS, HEDGES, INTENSIFIERS } from "../../src/language/thresholds.ts";
import { isWithin, mirror } from "../../src/statistics/interval.ts";

const words = HEDGES.flatMap((row) => row.words.map((word) => ({ ...word, row })));

/** Distances around 0 mirror around 0; `mirror` of an interval mirrors 1. */
function opposite(distance: string) {
  const { low, high, includesLow, includesHigh } = mirror(rangeAround(distance));
  return { low: low.sub(1), high: high.sub(1), includesLow, includesHigh };
}

describe("the threshold table", () => {
  it("gives a mirror word the mirrored condition, so that share and complement are true together", () => {
    for (const word of words) {
      if (!("mirror" in word)) continue;
      const other = words.find(({ id }) => id === word.mirror);
      expect([word.id, other?.row.distance && rangeAround(other.row.distance)]).toEqual([
        word.id,
        opposite(word.row.distance),
      ]);
    }
  });

  it("lets others mean no less by a word than we do", () => {
    for (const { distance, reading } of HEDGES) {
      expect(isWithin(rangeAround(distance), rangeAround(reading))).toBe(true);
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
