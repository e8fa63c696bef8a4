import fc from "fast-check";
import { expect, test } from "vitest";
import { hasTokenCharacter, replaceTokens, soleToken, token, tokensIn } from "../../src/narrative/tokens.ts";

test("tokens are found in order and replaced once, whatever they are replaced by", () => {
  const text = `a ${token("t1")} b ${token("x2")}${token("t10")}`;
  expect(tokensIn(text)).toEqual(["t1", "x2", "t10"]);
  expect(replaceTokens(text, (id) => token(id === "t1" ? "t10" : "x9"))).toBe(
    `a ${token("t10")} b ${token("x9")}${token("x9")}`,
  );
});

test("a text that holds what looks like a token is put in as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (label) => {
      expect(replaceTokens(`før ${token("x1")} etter`, () => label)).toBe(`før ${label} etter`);
    }),
  );
});

test("the sole token of a line", () => {
  expect(soleToken(` ${token("b1")}\n`)).toBe("b1");
  expect(soleToken(`${token("b1")} x`)).toBeUndefined();
  expect(soleToken(token("b1") + token("b2"))).toBeUndefined();
});

test("the characters are kept for tokens", () => {
  expect(hasTokenCharacter(token("t1"))).toBe(true);
  expect(hasTokenCharacter("æøå – « »")).toBe(false);
});
