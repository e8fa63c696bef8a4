import { expect, test } from "vitest";
import { movePath, translation } from "../../../src/figures/svg/path.ts";

test.each([
  ["M1,2L3,4Z", "M11,22L13,24Z"],
  ["M0,0h5v-6l1,1H7V8", "M10,20h5v-6l1,1H17V28"],
  ["m1,1l2,2", "m11,21l2,2"],
  ["M0,0C1,1,2,2,3,3S4,4,5,5Q6,6,7,7T8,8", "M10,20C11,21,12,22,13,23S14,24,15,25Q16,26,17,27T18,28"],
  ["M3,0A3,4,0,1,1,-3,0", "M13,20A3,4,0,1,1,7,20"],
  ["M7.9999999999999964,1e-7L2E1,-0.006", "M18,20L30,19.99"],
])("%s moved by 10, 20 is %s", (path, moved) => {
  expect(movePath(path, 10, 20)).toBe(moved);
});

test("an unknown command is not passed on", () => {
  expect(() => movePath("M0,0X1", 0, 0)).toThrow("Unknown path command X");
});

test("only a plain translation is read as one", () => {
  expect(translation(undefined)).toEqual([0, 0]);
  expect(translation("translate(1.5,-2)")).toEqual([1.5, -2]);
  expect(translation("translate(1,2) rotate(3)")).toBeUndefined();
});
