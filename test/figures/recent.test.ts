import { expect, test } from "vitest";
import { keepRecent } from "../../src/figures/recent.ts";

test("a result is made once while it is among the last that were asked for", () => {
  const made: string[] = [];
  const recent = keepRecent<string>(2);
  const ask = (key: string) =>
    recent(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(["a", "b", "a", "a"].map(ask)).toEqual(["A", "B", "A", "A"]);
  expect(made).toEqual(["a", "b"]);
  ask("c");
  ask("a");
  expect(made).toEqual(["a", "b", "c"]);
  ask("b");
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("what could not be made is tried again", () => {
  const recent = keepRecent<number>(2);
  const fail = () => {
    throw new Error("no");
  };
  expect(() => recent("a", fail)).toThrow("no");
  expect(recent("a", () => 1)).toBe(1);
});
