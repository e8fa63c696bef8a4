import { expect, test } from "vitest";
import { matrixOf, multiply } from "../../../src/pdf/text/matrix.ts";

test("reads six numbers, as numbers or as they are written, from anywhere in a list", () => {
  expect(matrixOf([1, 0, 0, 1, 5, 6])).toEqual([1, 0, 0, 1, 5, 6]);
  expect(matrixOf(["Tm", "2", "0", "0", "-2", ".5", "10."], 1)).toEqual([2, 0, 0, -2, 0.5, 10]);
});

test.each([[[1, 0, 0, 1, 5]], [[]], [["a", 0, 0, 1, 5, 6]], [[1, 0, 0, 1, 5, undefined]]])(
  "%j is none",
  (operands) => {
    expect(() => matrixOf(operands)).toThrow("No transformation");
  },
);

test("the inner one comes first: to move and then to double is not to double and then to move", () => {
  expect(multiply([1, 0, 0, 1, 10, 0], [2, 0, 0, 2, 0, 0])).toEqual([2, 0, 0, 2, 20, 0]);
  expect(multiply([2, 0, 0, 2, 0, 0], [1, 0, 0, 1, 10, 0])).toEqual([2, 0, 0, 2, 10, 0]);
  expect(multiply([0, 1, -1, 0, 3, 4], [1, 2, 3, 4, 5, 6])).toEqual([3, 4, -1, -2, 20, 28]);
});
