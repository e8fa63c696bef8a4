import { expect, test, vi } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { readYaml } from "../../src/survey/yaml.ts";

const text = `title: { nb: Navn }
cover:
  - a
  - b
groups:
  enhet=kommune:
    size: 324
  2014:
    size: 203
`;

test.each([
  [["title"], "key", "1:1"],
  [["title", "nb"], "value", "1:14"],
  [["cover", 1], "value", "4:5"],
  [["groups", "enhet=kommune", "size"], "value", "7:11"],
  [["groups", "enhet=kommune"], "key", "6:3"],
  // A number is a name too.
  [["groups", "2014", "size"], "key", "9:5"],
  // What isn't there is placed at what is around it.
  [["groups", "2014", "label"], "key", "8:3"],
  [["nothing"], "key", "1:1"],
] as const)("%j (%s) stands at %s", (path, part, place) => {
  const source = readYaml(text, "a.yaml", new Problems())?.locate(path, part);
  expect(`${source?.line}:${source?.column}`).toBe(place);
});

test("a date stays text", () => {
  expect(readYaml("published: 2016-07-19", "a.yaml", new Problems())?.value).toEqual({
    published: "2016-07-19",
  });
});

test.each([
  ["a:\n  b: 1\n c: 2\n", "3:1"],
  ['a: "x\nb: 2\n', "3:1"],
  ["a: 1\na: 2\nb: 1\nb: 2\n", "2:1 4:1"],
  ["- a\nb: 1\n", "2:1"],
  ["a: *b\n", "undefined:undefined"],
])("%j is reported where the parser stumbles, and once", (wrong, expected) => {
  const problems = new Problems();
  expect(readYaml(wrong, "a.yaml", problems)).toBeUndefined();
  expect(problems.all.map(({ source }) => `${source.line}:${source.column}`).join(" ")).toBe(expected);
});

test.each([
  ["size: 12.000", "survey.yaml-thousands"],
  ["size: 1.234", "survey.yaml-thousands"],
  ["size: 99999999999999999999", "survey.yaml-too-large"],
  ["size: 1e999", "survey.yaml-too-large"],
  ["size: .inf", "survey.yaml-too-large"],
  [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "survey.invalid-yaml"],
  // As text, each of these would double the work.
  [`a: ${"{".repeat(60)}x${"}".repeat(60)}`, "survey.invalid-yaml"],
  ["[a, b]: c", "survey.invalid-yaml"],
  [`a: &a 1\nb: [${"*a, ".repeat(200)}]`, "survey.invalid-yaml"],
])("%.40j is a number or a file that nobody meant", (text, code) => {
  const problems = new Problems();
  expect(readYaml(text, "a.yaml", problems)).toBeUndefined();
  expect(problems.all.map((one) => one.code)).toEqual([code]);
});

test.each(["size: 12.5", "size: 12000", "text: '12.000'", "year: 2015", "share: 0.86"])(
  "%s is read",
  (text) => {
    expect(readYaml(text, "a.yaml", new Problems())).toBeDefined();
  },
);

test("a hard space in front of a line is told for what it is", () => {
  const problems = new Problems();
  readYaml("title:\n\u00A0\u00A0nb: Navn: to\n", "a.yaml", problems);
  expect(problems.all.map(({ source }) => `${source.line}:${source.column}`)).toEqual(["2:1"]);
  expect(problems.all[0]?.message.nb.what).toContain("hardt mellomrom");
  // In a text it is in order.
  expect(readYaml("title: 19.\u00A0juli", "a.yaml", new Problems())).toBeDefined();
});

test.each([
  ["a tag that means nothing here", "a: !!js/function x\n", "1:4"],
  ["a version that there is not", "%YAML 1.3\n---\na: 1\n", "1:7"],
  ["braces as a key", "? {a: 1}\n: 2\n", "1:3"],
])("%s is told at its place, and by nobody else", (_, written, at) => {
  const spies = [
    vi.spyOn(process, "emitWarning").mockImplementation(() => undefined),
    vi.spyOn(console, "warn").mockImplementation(() => undefined),
  ];
  const problems = new Problems();
  expect(readYaml(written, "a.yaml", problems)).toBeUndefined();
  expect(problems.all.map(({ code, source }) => `${code} ${source.line}:${source.column}`)).toEqual([
    `survey.invalid-yaml ${at}`,
  ]);
  for (const spy of spies) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});
