import { describe, expect, test } from "vitest";
import { listPages } from "../../../../src/outputs/pdf/typeset/list-pages.ts";

/** Lists of these heights, one right under the other, on pages of 900. */
const found = (...heights: readonly number[]) => {
  let top = 100;
  const lists = heights.map((height, index) => {
    top += height;
    return { selector: `#l${index}`, top: top - height, bottom: top };
  });
  return listPages({ lists, height: 900 });
};

describe("lists in front", () => {
  test("what has room after the contents stands there", () => {
    expect(found(500, 200, 150)).toEqual({ pages: 1, onNewPage: [] });
  });

  test("what has no room there stays together on the next page", () => {
    expect(found(600, 200, 150)).toEqual({ pages: 2, onNewPage: ["#l1"] });
  });

  test("and goes on over the page where the one before would be a hole", () => {
    expect(found(500, 300, 150)).toEqual({ pages: 2, onNewPage: [] });
  });

  test("what has no room on one page is parted", () => {
    expect(found(700, 800, 850)).toEqual({ pages: 3, onNewPage: ["#l1", "#l2"] });
    expect(found(700, 2000)).toEqual({ pages: 4, onNewPage: ["#l1"] });
  });

  test("contents alone have as many pages as they need, and a layout without them none", () => {
    expect([found(900).pages, found(901).pages, found().pages]).toEqual([1, 2, 0]);
  });
});
