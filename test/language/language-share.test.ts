import fc from "fast-check";
import { expect, test } from "vitest";
import { addWords, languageShare, languagesShortOf, NO_WORDS } from "../../src/language/language-share.ts";

const words = fc.record({ nb: fc.nat(1e6), nn: fc.nat(1e6) });

test("the shares of the two written languages are all of the words", () => {
  fc.assert(
    fc.property(words, (count) => {
      const [nb, nn] = [languageShare(count, "nb"), languageShare(count, "nn")];
      if (count.nb + count.nn === 0) expect([nb, nn]).toEqual([undefined, undefined]);
      else expect(nn && nb?.add(nn).equals(1)).toBe(true);
    }),
  );
});

test("a quarter is enough, and what only looks like a quarter is not", () => {
  expect(languagesShortOf({ nb: 75, nn: 25 })).toEqual([]);
  expect(languagesShortOf({ nb: 7501, nn: 2499 })).toEqual(["nn"]);
  expect(languagesShortOf({ nb: 0, nn: 10 })).toEqual(["nb"]);
  expect(languagesShortOf(NO_WORDS)).toEqual(["nb", "nn"]);
});

test("counts are added by language", () => {
  expect(addWords({ nb: 1, nn: 2 }, { nb: 3, nn: 4 })).toEqual({ nb: 4, nn: 6 });
});
