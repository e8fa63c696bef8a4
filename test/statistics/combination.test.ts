import { expect, test } from "vitest";
import { combinationOf } from "../../src/statistics/combination.ts";

const row = (...names: string[]) => new Map(names.map((name) => [name, 1]));
const way = (wanted: ReadonlyMap<string, number>, ...told: ReadonlyMap<string, number>[]) => {
  const found = combinationOf(wanted, told);
  return found && Object.fromEntries(found);
};

test("a part is the total less the others", () => {
  expect(way(row("a"), row("a", "b", "c"), row("b"), row("c"))).toEqual({ 0: 1, 1: -1, 2: -1 });
  expect(way(row("a"), row("a", "b", "c"), row("b"))).toBeUndefined();
});

test("two ways around a table count too", () => {
  expect(way(row("ax"), row("ax", "ay"), row("ay", "by"), row("by"))).toEqual({ 0: 1, 1: -1, 2: 1 });
  expect(way(row("ax"), row("ax", "ay"), row("ay", "by"), row("bx", "by"), row("ax", "bx"))).toBeUndefined();
});

test("nothing is found from nothing, and what is told is found", () => {
  expect(way(row("a"))).toBeUndefined();
  expect(way(row("a"), row("a"))).toEqual({ 0: 1 });
  expect(way(new Map([["a", 2]]), row("a"))).toEqual({ 0: 2 });
});
