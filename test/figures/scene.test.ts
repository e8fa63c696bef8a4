import { expect, test } from "vitest";
import { type Scene, textsOf } from "../../src/figures/scene.ts";

/** Every letter is as wide as half its size. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const text = (more: object) => ({
  marktype: "text",
  items: [{ fontSize: 14, bounds: { x1: 10, x2: 45 }, ...more }],
});
const sceneOf = (...marks: unknown[]) =>
  ({ root: { marktype: "group", items: [{ x: 5, items: marks }] } }) as Scene;

test("a text lies where its groups lie", () => {
  const inner = {
    marktype: "group",
    items: [{ x: 100, items: [text({ text: "Barne" })] }, { items: [text({ text: "Helse" })] }],
  };
  expect(textsOf(sceneOf(inner), 20, measure)).toEqual([
    { text: "Barne", size: 14, isCut: false, left: 135, right: 170 },
    { text: "Helse", size: 14, isCut: false, left: 35, right: 70 },
  ]);
});

test("what cannot be seen is no text: hidden, empty, or no text at all", () => {
  const marks = [
    text({ text: "Skjult", opacity: 0 }),
    text({ text: " " }),
    text({}),
    { marktype: "rect", items: [{}] },
  ];
  expect(textsOf(sceneOf(...marks), 0, measure)).toEqual([]);
});

test.each([
  ["as wide as its limit", { text: "Barne", limit: 35 }, true],
  ["within its limit", { text: "Barne", limit: 36 }, false],
  ["without a limit", { text: "Barne", limit: 0 }, false],
  ["of which one line is too wide", { text: "A\nBarnevern", lineBreak: "\n", limit: 40 }, true],
  ["of which each line fits", { text: "Barne\nvern", lineBreak: "\n", limit: 40 }, false],
  ["in lines of its own", { text: ["A", "Barnevern"], limit: 40 }, true],
  ["of a number", { text: 59, limit: 10 }, true],
])("a text %s", (_, item, isCut) => {
  expect(textsOf(sceneOf(text(item)), 0, measure)[0]?.isCut).toBe(isCut);
});

test("a text's lines are told as one", () => {
  const [told] = textsOf(sceneOf(text({ text: "Helse og\nomsorg", lineBreak: "\n" })), 0, measure);
  expect(told?.text).toBe("Helse og omsorg");
});

test("a text without a size has Vega's own", () => {
  expect(textsOf(sceneOf(text({ text: "A", fontSize: undefined })), 0, measure)[0]?.size).toBe(11);
});
