import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { counted, type Estimate, publishedInterval, publishedShare } from "../../src/statistics/estimate.ts";
import { roundHalfUp } from "../../src/statistics/rounding.ts";
import { checkPossible } from "../../src/survey/impossible.ts";
import { makeKey, splitKey } from "../../src/survey/keys.ts";
import { withSums } from "../../src/survey/sums.ts";
import type { Aggregate, Group, Question } from "../../src/survey/survey.ts";

type Type = NonNullable<Question["type"]> | "two-way";

/** Groups: everyone, in two regions and in town or not; the country is the sum of the two regions. */
const groups = new Map(
  ["alle", "landsdel=nord", "landsdel=sør", "by", "landet"].map((id): [string, Group] => [
    id,
    {
      id,
      label: {},
      plural: {},
      definitePlural: {},
      source: { file: "e.yaml" },
      ...(id === "landet" && { sumOf: ["landsdel=nord", "landsdel=sør"] }),
    },
  ]),
);

function question(id: string, type: Type, options: readonly string[]): [string, Question] {
  const twoWay = type === "two-way";
  const source = { file: "q.yaml" };
  return [
    id,
    {
      id,
      text: {},
      type: twoWay ? "single" : type,
      base: "alle",
      options: new Map(options.map((option) => [option, { id: option, label: {}, source }])),
      twoWay,
      comparableWith: {},
      source,
    },
  ];
}

/** What is told of rows, `question.option@group` and what each knows. */
function told(type: Type, rows: readonly (readonly [string, Estimate])[]) {
  const problems = new Problems();
  const aggregates = new Map(
    rows.map(([key, estimate], i): [string, Aggregate] => {
      const { question: id = "", option = "", group = "alle" } = splitKey(key) ?? {};
      const full = makeKey(id, option, group);
      return [
        full,
        { key: full, question: id, option, group, estimate, sources: [{ file: "a.csv", line: i + 2 }] },
      ];
    }),
  );
  const ids = new Map<string, string[]>();
  for (const one of aggregates.values()) {
    ids.set(one.question, [...new Set([...(ids.get(one.question) ?? []), one.option])]);
  }
  const questions = new Map(
    [...ids].map(([id, options]) => question(id, id === "svar" ? "multiple" : type, options)),
  );
  const all = withSums(aggregates, groups, problems);
  checkPossible(
    aggregates,
    all,
    { questions, groups, population: undefined, responseRate: "svar.svart@alle" },
    problems,
  );
  return problems.all.map(({ code, message }) =>
    `${code} ${/\(?(?:lines?) [\d, and]+/.exec(message.en.what)?.[0] ?? ""}`
      .replace(/[( ]+line/, " line")
      .trim(),
  );
}

const share = (value: string, base?: number) =>
  publishedShare(new Fraction(value), new Fraction("0.01"), base);
const tenth = (value: string) => publishedShare(new Fraction(value), new Fraction("0.1"));
const hidden: Estimate = { kind: "suppressed" };

describe("figures that no survey can have given", () => {
  test.each<[string, Type, readonly (readonly [string, Estimate])[], string[]]>([
    [
      "one answer each, and too many answers",
      "single",
      [
        ["q.a", counted(200, 337)],
        ["q.b", counted(138, 337)],
      ],
      ["survey.answers-above-base lines 2 and 3"],
    ],
    [
      "as many answers as there are",
      "single",
      [
        ["q.a", counted(200, 337)],
        ["q.b", counted(137, 337)],
      ],
      [],
    ],
    [
      "a scale is one answer each too",
      "scale",
      [
        ["q.a", counted(200, 337)],
        ["q.b", counted(138, 337)],
      ],
      ["survey.answers-above-base lines 2 and 3"],
    ],
    [
      "several answers each",
      "multiple",
      [
        ["q.a", counted(200, 337)],
        ["q.b", counted(338 - 200, 337)],
      ],
      [],
    ],
    [
      "shares above the whole",
      "single",
      [
        ["q.a", share("0.6")],
        ["q.b", share("0.41")],
      ],
      [],
    ],
    [
      "shares that rounding cannot explain",
      "single",
      [
        ["q.a", share("0.6")],
        ["q.b", share("0.42")],
      ],
      ["survey.answers-above-whole lines 2 and 3"],
    ],
    [
      "intervals by their low ends",
      "single",
      [
        ["q.a", publishedInterval(new Fraction("0.6"), undefined)],
        ["q.b", publishedInterval(new Fraction("0.41"), undefined)],
      ],
      ["survey.answers-above-whole lines 2 and 3"],
    ],
    [
      "what is hidden may be nobody",
      "single",
      [
        ["q.a", counted(200, 337)],
        ["q.b", hidden],
        ["q.c", counted(137, 337)],
      ],
      [],
    ],
    [
      "what is hidden is no fewer than nobody",
      "single",
      [
        ["q.a", counted(200, 337)],
        ["q.b", hidden],
        ["q.c", counted(138, 337)],
      ],
      ["survey.answers-above-base lines 2 and 4"],
    ],
    [
      "two that do not add up",
      "two-way",
      [
        ["q.a", counted(200, 337)],
        ["q.b", counted(100, 337)],
      ],
      ["survey.answers-below-whole lines 2 and 3"],
    ],
    [
      "two of which one is hidden",
      "two-way",
      [
        ["q.a", counted(200, 337)],
        ["q.b", hidden],
      ],
      [],
    ],
    [
      "two shares that do not reach",
      "two-way",
      [
        ["q.a", tenth("0.6")],
        ["q.b", tenth("0.3")],
      ],
      ["survey.answers-below-whole lines 2 and 3"],
    ],
    [
      "two shares rounded apart",
      "two-way",
      [
        ["q.a", tenth("0.7")],
        ["q.b", tenth("0.4")],
      ],
      [],
    ],
    [
      "two bases",
      "multiple",
      [
        ["q.a", counted(20, 337)],
        ["q.b", share("0.5", 336)],
      ],
      ["survey.several-bases lines 2 and 3"],
    ],
    [
      "two bases of two groups",
      "multiple",
      [
        ["q.a", counted(20, 337)],
        ["q.b@by", counted(2, 33)],
      ],
      [],
    ],
    [
      "a base above those that answered",
      "multiple",
      [
        ["svar.svart", counted(324, 428)],
        ["q.a", counted(20, 325)],
      ],
      ["survey.base-above line 3"],
    ],
    [
      "a number above the base of another row",
      "multiple",
      [
        ["q.a", { kind: "total", count: 338 }],
        ["q.b", counted(20, 337)],
      ],
      ["survey.total-above lines 2 and 3"],
    ],
    ["no count gives the share", "multiple", [["q.a", share("0.5", 13)]], ["survey.no-such-share line 2"]],
    [
      "no count of the base of another row gives it",
      "multiple",
      [
        ["q.a", share("0.5")],
        ["q.b", counted(7, 13)],
      ],
      ["survey.no-such-share lines 2 and 3"],
    ],
    [
      "a part above the whole",
      "multiple",
      [
        ["q.a", counted(20, 337)],
        ["q.a@by", counted(21, 100)],
      ],
      ["survey.parts-differ lines 2 and 3"],
    ],
    [
      "parts above the whole together",
      "multiple",
      [
        ["q.a", counted(20, 337)],
        ["q.a@landsdel=nord", counted(11, 100)],
        ["q.a@landsdel=sør", counted(10, 100)],
      ],
      ["survey.parts-differ lines 2, 3 and 4"],
    ],
    [
      "groups that may have units in common",
      "multiple",
      [
        ["q.a", counted(20, 337)],
        ["q.a@landsdel=nord", counted(11, 100)],
        ["q.a@by", counted(10, 100)],
      ],
      [],
    ],
    [
      "more left in a part than in the whole",
      "multiple",
      [
        ["q.a", counted(330, 337)],
        ["q.a@by", counted(10, 20)],
      ],
      ["survey.parts-differ lines 2 and 3"],
    ],
    [
      "bases above the whole together",
      "multiple",
      [
        ["q.a", counted(20, 337)],
        ["q.a@landsdel=nord", counted(5, 200)],
        ["q.a@landsdel=sør", counted(5, 200)],
      ],
      ["survey.parts-differ lines 2, 3 and 4"],
    ],
    [
      "a hidden part",
      "multiple",
      [
        ["q.a@landet", counted(20, 200)],
        ["q.a@landsdel=nord", hidden],
        ["q.a@landsdel=sør", counted(21, 100)],
      ],
      ["survey.parts-differ lines 2 and 4"],
    ],
    [
      "a share outside those of its parts",
      "multiple",
      [
        ["q.a@landet", tenth("0.7")],
        ["q.a@landsdel=nord", tenth("0.4")],
        ["q.a@landsdel=sør", tenth("0.5")],
      ],
      ["survey.share-outside-parts lines 2, 3 and 4"],
    ],
    [
      "a share between those of its parts",
      "multiple",
      [
        ["q.a@landet", tenth("0.5")],
        ["q.a@landsdel=nord", tenth("0.4")],
        ["q.a@landsdel=sør", tenth("0.6")],
      ],
      [],
    ],
  ])("%s", (_, type, rows, expected) => {
    expect(told(type, rows)).toEqual(expected);
  });
});

/** A survey that was really answered: of each unit its region, whether it is a town, and its answers. */
const answers = fc.array(
  fc.record({
    north: fc.boolean(),
    town: fc.boolean(),
    one: fc.nat(2),
    some: fc.array(fc.nat(2), { maxLength: 3 }),
    yes: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

type Unit = { north: boolean; town: boolean; one: number; some: number[]; yes: boolean };

const within: Record<string, (unit: Unit) => boolean> = {
  alle: () => true,
  "landsdel=nord": ({ north }) => north,
  "landsdel=sør": ({ north }) => !north,
  by: ({ town }) => town,
  landet: () => true,
};

/** How a figure may be known, of the count that it really is. */
type Way = "counted" | "rounded" | "rounded-base" | "interval" | "total" | "hidden" | "absent";
const ways = fc.constantFrom<Way>(
  "counted",
  "rounded",
  "rounded-base",
  "interval",
  "total",
  "hidden",
  "absent",
);

function known(way: Way, count: number, base: number): Estimate | undefined {
  const exact = new Fraction(count, base);
  if (way === "counted") return counted(count, base);
  if (way === "total") return { kind: "total", count };
  if (way === "hidden") return hidden;
  if (way === "absent") return undefined;
  if (way === "interval") return publishedInterval(exact, undefined, base);
  const step = new Fraction(1, 100);
  return publishedShare(roundHalfUp(exact, step), step, way === "rounded" ? undefined : base);
}

test("a two-way question of which only one answer is listed says nothing of the other", () => {
  expect(
    told("two-way", [
      ["svar.svart@alle", counted(3, 3)],
      ["q.b@alle", counted(1, 3)],
    ]),
  ).toEqual([]);
});

test("whatever was answered, and however it is told, nothing of it is impossible", () => {
  const kinds: [Type, (unit: Unit, option: number) => boolean, number][] = [
    ["single", ({ one }, option) => one === option, 3],
    ["multiple", ({ some }, option) => some.includes(option), 3],
    ["two-way", ({ yes }, option) => yes === (option === 0), 2],
  ];
  fc.assert(
    fc.property(
      answers,
      fc.array(ways, { minLength: 15, maxLength: 15 }),
      fc.constantFrom(...kinds),
      (units, told15, [type, gives, options]) => {
        const rows = Object.entries(within).flatMap(([group, isIn], g) => {
          const members = units.filter(isIn);
          return [...Array(options).keys()].flatMap((option) => {
            const count = members.filter((unit) => gives(unit, option)).length;
            const estimate =
              members.length === 0
                ? undefined
                : known(told15[g * 3 + option] ?? "absent", count, members.length);
            return estimate === undefined ? [] : [[`q.${"abc"[option]}@${group}`, estimate] as const];
          });
        });
        expect(told(type, [["svar.svart@alle", counted(units.length, units.length)], ...rows])).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test("one answer more than there were is always found, whoever gave it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 2, maxLength: 6 }), fc.nat(5), (counts, at) => {
      const base = counts.reduce((sum, one) => sum + one, 0);
      fc.pre(base > 0);
      const rows = counts.map(
        (count, i) =>
          [`q.o${i}`, counted(Math.min(base, i === at % counts.length ? count + 1 : count), base)] as const,
      );
      fc.pre(rows.reduce((sum, [, { count }]) => sum + count, 0) > base);
      expect(told("single", rows)).toHaveLength(1);
    }),
  );
});
