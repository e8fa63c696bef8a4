import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numeralReader } from "../../../src/language/detect/numerals.ts";
import { readPieces } from "../../../src/language/detect/text.ts";
import { languageOf } from "../../../src/language/language.ts";
import { MANNERS, writeNumeral } from "./write-numeral.ts";

const READERS = {
  nb: numeralReader(languageOf("nb").vocabulary.numerals),
  nn: numeralReader(languageOf("nn").vocabulary.numerals),
};

function read(text: string, code: "nb" | "nn") {
  const { tokens } = readPieces([{ kind: "text", text }]);
  const numeral = READERS[code].numeralAt(tokens, 0);
  return numeral === undefined ? undefined : { ...numeral, all: numeral.next === tokens.length };
}

describe.each(["nb", "nn"] as const)("numerals of %s", (code) => {
  it("reads each number to 999, and each ninety-first to 99 999, in all ways that it is written", () => {
    for (let n = 0; n < 100_000; n += n < 1000 ? 1 : 13 * 7)
      for (const manner of MANNERS) {
        const text = writeNumeral(n, code, manner);
        const numeral = read(text, code);
        if (numeral?.value !== n || !numeral.all) expect.fail(`${text} is ${n}, read as ${numeral?.value}`);
      }
  });

  it("reads any number to 9 999 999 in any way that it is written", () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), fc.constantFrom(...MANNERS), (n, manner) => {
        const numeral = read(writeNumeral(n, code, manner), code);
        expect(numeral).toMatchObject({ value: n, all: true, ordinal: false });
      }),
      { numRuns: 2000 },
    );
  });

  it("tells a list of two numbers from one number", () => {
    expect(read("fem og seks", code)).toMatchObject({ value: 5, next: 1 });
    expect(read("to hundre og", code)).toMatchObject({ value: 200, next: 2 });
  });

  it("reads no numeral in words that only begin or end like one", () => {
    for (const word of [
      "tidlig",
      "seksjon",
      "firma",
      "tonn",
      "enhet",
      "hundreårsjubileum",
      "kommunen",
      "ogtjue",
    ])
      expect(read(word, code), word).toBeUndefined();
  });
});

it("reads years as they are said", () => {
  expect(read("nittenåttifire", "nb")).toMatchObject({ value: 1984, year: true });
  expect(read("tjuefjorten", "nn")).toMatchObject({ value: 2014, year: true });
});

it("reads ordinals and parts", () => {
  expect(READERS.nb.inWord("femogtjuende")).toMatchObject({ value: 25, ordinal: true });
  expect(READERS.nn.inWord("tjuefemte")).toMatchObject({ value: 25, ordinal: true });
  expect(READERS.nb.denominatorOf("sjettedelen")).toBe(6);
  expect(READERS.nb.denominatorOf("tideler")).toBe(10);
  expect(READERS.nb.denominatorOf("halvparten")).toBe(2);
  expect(READERS.nn.denominatorOf("tredjeparten")).toBe(3);
  expect(READERS.nn.denominatorOf("halvdelen")).toBe(2);
  expect(READERS.nb.denominatorOf("samtalepart")).toBeUndefined();
});
