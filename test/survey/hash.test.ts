import { expect, test } from "vitest";
import { hashFiles } from "../../src/survey/hash.ts";

const hash = (...files: readonly [string, string][]) =>
  hashFiles(new Map(files.map(([name, text]) => [name, new TextEncoder().encode(text)])));

test("the same data have the same version, whatever the order and the line endings", () => {
  const version = hash(["a", "1\n2\n"], ["b", "3"]);
  expect(version).toMatch(/^[0-9a-f]{64}$/);
  expect(hash(["b", "3"], ["a", "1\r\n2\r\n"])).toBe(version);
});

test("other data, names or borders between files give another", () => {
  const versions = [
    hash(["a", "1"], ["b", "2"]),
    hash(["a", "1"], ["b", "3"]),
    hash(["a", "1"], ["c", "2"]),
    hash(["a", "12"], ["b", ""]),
    hash(["a", "1\r"], ["b", "2"]),
  ];
  expect(new Set(versions).size).toBe(versions.length);
});
