import { expect, test } from "vitest";
import { mix } from "../../src/figures/palette.ts";

test("a mixture lies between its colours", () => {
  expect(mix("#FFFFFF", "#000000", 0.6)).toBe("#999999");
  expect(mix("#073B45", "#FFFFFF", 1)).toBe("#073b45");
});
