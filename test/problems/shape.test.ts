import { expect, test } from "vitest";
import { z } from "zod";
import { Problems } from "../../src/problems/problem.ts";
import { addShapeProblems, fields, textThat } from "../../src/problems/shape.ts";

const schema = fields({
  name: z.string(),
  size: z.number().optional(),
  when: textThat("date", (text) => text.startsWith("2")),
  text: z.union([z.string(), fields({ nb: z.string().min(1), nn: z.string().optional() })]).optional(),
  list: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  rows: z.array(fields({ id: z.union([z.string(), z.number()]) })).min(1),
});

function told(value: unknown): string[] {
  const result = schema.safeParse(value);
  const problems = new Problems();
  const locate = (path: readonly PropertyKey[]) => ({ file: path.map(String).join("/") || "edition.yaml" });
  addShapeProblems(result.error?.issues ?? [], value, locate, problems);
  return problems.all.map((p) => `${p.source.file}: ${p.message.en.what}`);
}

test("each fault is told at its own key", () => {
  const value = { name: 3, size: "x", when: "1999", rows: [{ id: 1 }, { id: true }], colour: "red" };
  expect(told(value)).toEqual([
    "name: «name» is «3», but should be text.",
    "size: «size» is «x», but should be a number.",
    "when: «1999» in «when» is not a date.",
    "rows/1/id: «rows[2].id» is «true», but should be text or a number.",
    "colour: «colour» is not a key that can stand here.",
  ]);
});

test("what is missing, empty or without a value", () => {
  expect(told({ name: null, when: "2015", rows: [] })).toEqual([
    "name: «name» has no value.",
    "rows: «rows» is empty.",
  ]);
  expect(told({ when: "2015", rows: [{ id: "a" }] })).toEqual(["name: «name» is missing."]);
});

test("an empty value of several kinds is told by what it may be", () => {
  const nested = z.union([z.union([z.string().min(1), z.boolean()]), z.array(z.string()).min(1)]);
  const problems = new Problems();
  for (const value of ["", [], 3, {}]) {
    const issues = fields({ value: nested }).safeParse({ value }).error?.issues ?? [];
    addShapeProblems(issues, { value }, () => ({ file: "edition.yaml" }), problems);
  }
  expect(problems.all.map((p) => p.message.en.what)).toEqual([
    "«value» is empty.",
    "«value» is empty.",
    "«value» is «3», but should be text or true or false or a list.",
    "«value» is keys with a value each, but should be text or true or false or a list.",
  ]);
});

test("a misspelt key is not also told as missing", () => {
  expect(told({ nmae: "a", when: "2015", rows: [{ id: "a" }] })).toEqual([
    "nmae: «nmae» is not a key that can stand here.",
  ]);
});

test("a value that is no map at all", () => {
  expect(told("text")).toEqual([
    "edition.yaml: «edition.yaml» is «text», but should be keys with a value each.",
  ]);
});

test.each([
  [{ text: { nbb: "a" } }, "text/nbb: «nbb» is not a key that can stand under «text»."],
  [{ text: { nb: "" } }, "text/nb: «text.nb» is empty."],
  [{ text: { nb: 3 } }, "text/nb: «text.nb» is «3», but should be text."],
  [{ text: {} }, "text/nb: «text.nb» is missing."],
  [{ text: 3 }, "text: «text» is «3», but should be text or keys with a value each."],
  [{ list: [] }, "list: «list» is empty."],
  [{ list: [3] }, "list/0: «list[1]» is «3», but should be text."],
])("of several ways to write a value, what is told is of the one that was meant: %j", (value, said) => {
  expect(told({ name: "a", when: "2015", rows: [{ id: "a" }], ...value })).toEqual([said]);
});
