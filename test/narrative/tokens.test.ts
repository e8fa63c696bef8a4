import fc from "fast-check";
import { expect, test } from "vitest";
import {
  hasToken,
  keptCharactersIn,
  piecesOf,
  stretchMark,
  token,
  withoutKeptCharacters,
  withoutStretchMarks,
} from "../../src/narrative/tokens.ts";

test("a text is tokens and what stands between them, in order", () => {
  const text = `a ${token("t1")} b ${token("x2")}${token("t10")}`;
  const pieces = piecesOf(text);
  expect(
    pieces.map((piece) => (piece.kind === "token" ? [piece.id] : text.slice(piece.from, piece.to))),
  ).toEqual(["a ", ["t1"], " b ", ["x2"], ["t10"]]);
  expect(pieces.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
  expect(hasToken(text)).toBe(true);
});

test("the marks of stretches are found again where they stood", () => {
  const stretch = fc.string({ unit: fc.constantFrom(..."ab \n") });
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      const marked = stretches.map((text, number) => stretchMark(number) + text + token("t1")).join("");
      const { text, marks } = withoutStretchMarks(marked);
      expect(text).toBe(stretches.map((one) => one + token("t1")).join(""));
      for (const { number, offset } of marks) {
        expect(text.slice(offset).startsWith(stretches[number] ?? "?")).toBe(true);
      }
      expect(marks).toHaveLength(stretches.length);
    }),
  );
});

test("the characters are kept for tokens and marks", () => {
  expect(keptCharactersIn(`æ${token("t1")}`)).toEqual([1, 4]);
  expect(keptCharactersIn("æøå – « »")).toEqual([]);
  expect(piecesOf(withoutKeptCharacters(token("t1")))).toEqual([{ kind: "own", from: 0, to: 4 }]);
});
