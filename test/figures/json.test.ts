import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault } from "../../src/figures/json.ts";

test.each([
  ['{"a": 1,}', 8, "name"],
  ['{"a" 1}', 5, "colon"],
  ["[1 2]", 3, "comma"],
  ['{"a": }', 6, "value"],
  ["{} x", 3, "end"],
  ["", 0, "value"],
  ['{"a": 1', 7, "comma"],
  ["{a: 1}", 1, "name"],
  ["[1,]", 3, "value"],
  ['["a\nb"]', 1, "value"],
  ["[01]", 2, "comma"],
  ["[}", 1, "value"],
])("%s", (text, at, expected) => {
  expect(jsonFault(text)).toEqual({ at, expected });
});

test("agrees with JSON.parse on what is JSON", () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom(",", "}", "]", '"', ":", " ", "x", "1"),
      (json, at, extra) => {
        expect(jsonFault(json)).toBeUndefined();
        const place = at % (json.length + 1);
        const damaged = json.slice(0, place) + extra + json.slice(place);
        expect(jsonFault(damaged) === undefined).toBe(parses(damaged));
      },
    ),
    { numRuns: 300 },
  );
});
