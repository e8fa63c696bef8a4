import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Path, readJson } from "../../src/figures/json.ts";

test.each([
  ['{"a": 1,}', 8, "name"],
  ['{"a" 1}', 5, "colon"],
  ["[1 2]", 3, "comma"],
  ['{"a": }', 6, "value"],
  ["{} {}", 3, "end"],
  ["", 0, "value"],
  ['{"a": 1', 7, "comma"],
  ["{a: 1}", 1, "name"],
  ["[1,]", 3, "value"],
  ['["a\nb"]', 1, "text"],
  ['["\\x"]', 1, "text"],
  ["[01]", 2, "comma"],
  ["[}", 1, "value"],
  ["[1 /* one */]", 3, "sign"],
  ["[1]\u00A0", 3, "sign"],
  ["[+1]", 1, "sign"],
])("%s", (text, at, expected) => {
  expect(readJson(text)).toEqual({ fault: { line: 1, column: at + 1, expected } });
});

test("agrees with JSON.parse on what is JSON, and on what it says", () => {
  const parsed = (text: string) => {
    try {
      return { value: JSON.parse(text) as unknown };
    } catch {
      return undefined;
    }
  };
  const signs = [
    ",",
    "}",
    "]",
    '"',
    ":",
    " ",
    "x",
    "1",
    "\u00A0",
    "\f",
    "\u007F",
    "//",
    "\n",
    "\\",
    "-",
    ".",
  ];
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom(...signs), (json, at, extra) => {
      const place = at % (json.length + 1);
      for (const text of [json, json.slice(0, place) + extra + json.slice(place)]) {
        const read = readJson(text);
        expect("fault" in read ? undefined : { value: read.value }).toEqual(parsed(text));
      }
    }),
    { numRuns: 300 },
  );
});

describe("the place of", () => {
  const text = '{\n  "a": {"key": "key", "list": [1, {"b": 2}]},\n  "key": [\n    3\n  ]\n}';
  const at = (path: Path, part?: "key" | "value") => {
    const read = readJson(text);
    return "fault" in read ? undefined : read.position(path, part);
  };

  test.each<[string, Path, "key" | "value" | undefined, number, number]>([
    ["a value", ["a", "key"], undefined, 2, 16],
    ["its key, when that is asked for", ["a", "key"], "key", 2, 9],
    ["an item", ["a", "list", 0], undefined, 2, 32],
    ["a value in an item", ["a", "list", 1, "b"], undefined, 2, 41],
    ["what spans lines: its key", ["key"], undefined, 3, 3],
    ["what spans lines, when the value is asked for", ["key"], "value", 3, 10],
    ["a word that stands elsewhere too", ["key", 0], undefined, 4, 5],
    ["what is not there: the key around it", ["a", "none", "deeper"], undefined, 2, 3],
  ])("%s", (_, path, part, line, column) => {
    expect(at(path, part)).toEqual({ line, column });
  });

  test("what is not there at the top is unknown", () => {
    expect(at(["none"])).toBeUndefined();
    expect(at([])).toBeUndefined();
  });
});
