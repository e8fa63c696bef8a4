import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import { counted, type Estimate, publishedShare } from "../../src/statistics/estimate.ts";
import { isSmall } from "../../src/survey/small.ts";
import { hideSmall } from "../../src/survey/suppression.ts";
import type { Aggregate, Group, Population, Question } from "../../src/survey/survey.ts";

const source = { file: "aggregates.csv" };

function question(options: readonly string[], kind: Partial<Question> = {}): Question {
  const list = options.map((id) => [id, { id, label: {}, source }] as const);
  return {
    id: "q",
    text: {},
    type: "single",
    base: "alle",
    options: new Map(list),
    twoWay: false,
    comparableWith: {},
    source,
    ...kind,
  };
}

/** `ja@alle`: 5 of 10. */
function cells(figures: Record<string, readonly [number, number]>): Map<string, Aggregate> {
  return new Map(
    Object.entries(figures).map(([name, [count, base]]) => {
      const [option = "", group = ""] = name.split("@");
      const key = `q.${name}`;
      const estimate: Estimate = count < 0 ? { kind: "suppressed" } : counted(count, base);
      return [
        key,
        { key, question: "q", option, group, estimate, sources: [source], published: "x", note: "y" },
      ];
    }),
  );
}

const sums = (of: Record<string, readonly string[]>): ReadonlyMap<string, Group> =>
  new Map(
    Object.entries(of).map(([id, sumOf]) => [
      id,
      { id, label: {}, plural: {}, definitePlural: {}, source, ...(sumOf.length > 0 && { sumOf }) },
    ]),
  );

function hidden(
  figures: Record<string, readonly [number, number]>,
  asked: Question,
  groups: ReadonlyMap<string, Group> = new Map(),
  population?: Population,
): string[] {
  const told = hideSmall(cells(figures), { questions: new Map([["q", asked]]), groups, population });
  return [...told.values()]
    .filter(({ estimate }) => estimate.kind === "suppressed")
    .map(({ key }) => key.slice(2));
}

describe("a figure by itself", () => {
  test.each<[string, Estimate, boolean, boolean]>([
    ["one of a hundred", counted(1, 100), false, true],
    ["two of a hundred", counted(2, 100), false, true],
    ["three of a hundred", counted(3, 100), false, false],
    ["none", counted(0, 100), false, false],
    ["none of two", counted(0, 2), false, true],
    ["all but two", counted(98, 100), false, false],
    ["all but two, in a split of two", counted(98, 100), true, true],
    ["all, in a split of two", counted(100, 100), true, false],
    ["a total of two", { kind: "total", count: 2 }, false, true],
    [
      "a rounded share of two at most",
      publishedShare(new Fraction(1, 100), new Fraction(1, 100), 189),
      false,
      true,
    ],
    [
      "a rounded share of more",
      publishedShare(new Fraction(2, 100), new Fraction(1, 100), 189),
      false,
      false,
    ],
    [
      "a rounded share of all but two",
      publishedShare(new Fraction(99, 100), new Fraction(1, 100), 189),
      true,
      true,
    ],
    [
      "a rounded share of nobody knows how many",
      publishedShare(new Fraction(1, 100), new Fraction(1, 100)),
      true,
      false,
    ],
  ])("%s", (_, estimate, twoWay, expected) => {
    expect(isSmall(estimate, twoWay)).toBe(expected);
  });
});

describe("what can be found by subtraction", () => {
  const multiple = question(["a"], { type: "multiple" });
  test("a total and its other part", () => {
    const groups = sums({ alle: ["nord", "sør"], nord: [], sør: [] });
    const figures = { "a@nord": [2, 20], "a@sør": [9, 30], "a@alle": [11, 50] } as const;
    expect(hidden(figures, multiple, groups)).toEqual(["a@nord", "a@sør"]);
  });

  test("the smallest of the others goes, and no more than it takes", () => {
    const groups = sums({ alle: ["nord", "sør", "øst"], nord: [], sør: [], øst: [] });
    const figures = { "a@nord": [2, 20], "a@sør": [9, 30], "a@øst": [8, 30], "a@alle": [19, 80] } as const;
    expect(hidden(figures, multiple, groups)).toEqual(["a@nord", "a@øst"]);
  });

  test("a group of one part is that part", () => {
    const groups = sums({ oslo: ["by"], by: [] });
    expect(hidden({ "a@by": [2, 20], "a@oslo": [2, 20] }, multiple, groups)).toEqual(["a@by", "a@oslo"]);
  });

  test("the other answers, where everyone gives one", () => {
    const figures = { "a@alle": [40, 50], "b@alle": [8, 50], "c@alle": [2, 50] } as const;
    expect(hidden(figures, question(["a", "b", "c"]))).toEqual(["b@alle", "c@alle"]);
    expect(hidden(figures, question(["a", "b", "c"], { type: "multiple" }))).toEqual(["c@alle"]);
  });

  test("another breakdown with the same units: Oslo is a county and one size", () => {
    const unit = (...groups: string[]) => new Set(["alle", ...groups]);
    const units = [
      ...Array.from({ length: 4 }, () => unit("fylke=oslo", "størrelse=stor")),
      ...Array.from({ length: 9 }, () => unit("fylke=viken", "størrelse=liten")),
    ];
    const population = { groups: new Map(), variables: new Map(), units };
    const figures = { "a@fylke=oslo": [2, 4], "a@størrelse=stor": [2, 4], "a@fylke=viken": [5, 9] } as const;
    expect(hidden(figures, multiple, new Map(), population)).toEqual(["a@fylke=oslo", "a@størrelse=stor"]);
    // With a total too, the other county would give Oslo away.
    const total = { ...figures, "a@alle": [7, 13] } as const;
    expect(hidden(total, multiple, new Map(), population)).toContain("a@fylke=viken");
  });

  test("what came hidden is protected too", () => {
    const groups = sums({ alle: ["nord", "sør"], nord: [], sør: [] });
    const figures = { "a@nord": [-1, 0], "a@sør": [9, 30], "a@alle": [11, 50] } as const;
    expect(hidden(figures, multiple, groups)).toEqual(["a@nord", "a@sør"]);
  });
});

test("a hidden figure keeps no words and no note", () => {
  const told = hideSmall(cells({ "a@alle": [2, 50] }), {
    questions: new Map([["q", question(["a"])]]),
    groups: new Map(),
    population: undefined,
  });
  expect(Object.keys(told.get("q.a@alle") ?? {})).not.toContain("published");
  expect(JSON.stringify([...told.values()])).not.toMatch(/"(?:published|note|count|base)"/);
});

test("no small figure of any table is a sum of what is told", () => {
  const table = fc.record({
    counties: fc.array(fc.nat(3), { minLength: 4, maxLength: 30 }),
    sizes: fc.array(fc.nat(2), { minLength: 30, maxLength: 30 }),
    answers: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
    twoWay: fc.boolean(),
  });
  fc.assert(
    fc.property(table, ({ counties, sizes, answers, twoWay }) => {
      const units = counties.map(
        (county, i) => new Set(["alle", `fylke=${county}`, `størrelse=${sizes[i]}`]),
      );
      const groups = [...new Set(units.flatMap((unit) => [...unit]))];
      const of = (group: string) => units.flatMap((unit, i) => (unit.has(group) ? [i] : []));
      const figures = Object.fromEntries(
        groups.map((group) => {
          const members = of(group);
          return [`ja@${group}`, [members.filter((i) => answers[i]).length, members.length] as const];
        }),
      );
      const asked = question(["ja", "nei"], { twoWay });
      const gone = hidden(figures, asked, new Map(), { groups: new Map(), variables: new Map(), units });
      const small = Object.entries(figures).filter(([, [count, base]]) =>
        isSmall(counted(count, base), twoWay),
      );
      const vector = (group: string) => units.map((unit) => (unit.has(group) ? 1 : 0));
      const told = groups.filter((group) => !gone.includes(`ja@${group}`)).map(vector);
      for (const [name] of small) {
        expect(gone).toContain(name);
        const wanted = vector(name.slice(3));
        // What is told can be the same in two worlds where this figure differs: it is not in their span.
        expect(rank([...told, wanted]), name).toBe(rank(told) + 1);
      }
    }),
    { numRuns: 150 },
  );
});

/** Of a matrix of small whole numbers, with exact fractions and no code of the program's. */
function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => row.map((value) => new Fraction(value)));
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = rows.findIndex((row, i) => i >= found && !row[column]?.equals(0));
    const pivot = rows[at];
    if (pivot === undefined) continue;
    rows.splice(at, 1);
    rows.splice(found, 0, pivot);
    for (const row of rows.slice(found + 1)) {
      const times = (row[column] as Fraction).div(pivot[column] as Fraction);
      for (const [i, value] of pivot.entries()) row[i] = (row[i] as Fraction).sub(value.mul(times));
    }
    found++;
  }
  return found;
}
