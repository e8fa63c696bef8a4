import { expect, test } from "vitest";
import { isFileName, leavesProject } from "../../src/problems/paths.ts";

test.each(["../a", "a/../../b", "/etc/passwd", "..", "..\\a", "C:\\a", "C:/a"])(
  "«%s» leaves the project",
  (path) => {
    expect(leavesProject("/project", path)).toBe(true);
  },
);

test.each(["a", "a/../b", "./a", "..a", "a/..b", "/project/a"])("«%s» stays within it", (path) => {
  expect(leavesProject("/project", path)).toBe(false);
});

test("a folder that only starts with the project's name is another", () => {
  expect(leavesProject("/project", "/project-two/a")).toBe(true);
});

test("a bare name leads nowhere", () => {
  expect(["hovedfunn", "om-undersøkelsen", "2015"].map(isFileName)).toEqual([true, true, true]);
  expect(["", "../a", "a.md", "a/b", "-x", " "].map(isFileName)).not.toContain(true);
});
