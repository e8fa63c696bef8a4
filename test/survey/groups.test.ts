import { expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { checkSums } from "../../src/survey/groups.ts";
import { withSums } from "../../src/survey/sums.ts";
import type { Group } from "../../src/survey/survey.ts";

const source = { file: "edition.yaml", line: 1 };

function groupsOf(sums: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Group> {
  const texts = { label: {}, plural: {}, definitePlural: {} };
  return new Map(
    Object.entries(sums).map(([id, sumOf]) => [
      id,
      { id, ...texts, source, ...(sumOf.length > 0 && { sumOf }) },
    ]),
  );
}

function toldOf(groups: ReadonlyMap<string, Group>): readonly string[] {
  const problems = new Problems();
  checkSums(groups, () => source, problems);
  return problems.all.map(({ message }) => message.en.what);
}

test("a sum of sums is told of nothing", () => {
  expect(
    toldOf(groupsOf({ alle: ["fastland", "ø"], fastland: ["by", "land"], by: [], land: [], ø: [] })),
  ).toEqual([]);
});

test.each([
  [{ alle: ["by", "by"], by: [] }, "The group «alle» is the sum of «by» twice."],
  [
    { alle: ["fastland", "by"], fastland: ["by", "land"], by: [], land: [] },
    "The group «alle» counts «by» twice: through «fastland» and through «by».",
  ],
  [
    { alle: ["øst", "sør"], øst: ["oslo"], sør: ["oslo", "agder"], oslo: [], agder: [] },
    "The group «alle» counts «oslo» twice: through «øst» and through «sør».",
  ],
])("a sum that counts somebody twice is an error: %j", (sums, what) => {
  expect(toldOf(groupsOf(sums))).toEqual([what]);
});

test("thirty thousand sums of sums are told of in one line, and end no stack", () => {
  const ids = Array.from({ length: 30_000 }, (_, i) => `g${i}`);
  const deep = groupsOf(Object.fromEntries(ids.map((id, i) => [id, ids.slice(i + 1, i + 2)])));
  expect(toldOf(deep)).toEqual([expect.stringContaining("more than 20 levels")]);
  expect(withSums(new Map(), deep, new Problems()).size).toBe(0);
});

test("twenty sums of which each is twice in the next are no million parts", () => {
  const sums = Array.from(
    { length: 20 },
    (_, i) => [`g${i}`, i < 19 ? [`g${i + 1}`, `g${i + 1}`] : []] as const,
  );
  expect(toldOf(groupsOf(Object.fromEntries(sums)))).toHaveLength(19);
});
