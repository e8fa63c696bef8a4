import { join } from "node:path";
import Fraction from "fraction.js";
import { beforeAll, describe, expect, test } from "vitest";
import { languageOf } from "../../src/language/language.ts";
import { narrate } from "../../src/narrative/narrate.ts";
import { prepareTemplates } from "../../src/narrative/prepare.ts";
import { readTemplates } from "../../src/narrative/read-templates.ts";
import type { CheckedTemplate } from "../../src/narrative/template.ts";
import { valuesOf } from "../../src/narrative/walk.ts";
import { Problems } from "../../src/problems/problem.ts";
import { type Estimate, publishedInterval, publishedShare, shareOf } from "../../src/statistics/estimate.ts";
import { readSurvey } from "../../src/survey/read.ts";
import type { Aggregate, Survey } from "../../src/survey/survey.ts";
import { isTrueClaim, isTruePhrase, type Known, restOf } from "./truth.ts";

const root = join(import.meta.dirname, "../..");
let survey: Survey;
let templates: readonly CheckedTemplate[];

beforeAll(async () => {
  const problems = new Problems();
  const read = await readSurvey(root, "2015", problems);
  if (!read) throw new Error("The 2015 edition cannot be read");
  survey = read;
  templates = prepareTemplates(await readTemplates(root, read.edition, "nb", problems), problems);
  expect(problems.all).toEqual([]);
});

function tellWith(key: string | undefined, estimate?: Estimate) {
  const aggregates = new Map(survey.aggregates);
  const old = key === undefined ? undefined : aggregates.get(key);
  if (old && estimate) aggregates.set(old.key, { ...old, estimate });
  const problems = new Problems();
  const changed = { ...survey, aggregates };
  const style = { profile: "imdi", digits: "tall" } as const;
  const prose = narrate(templates, { survey: changed, language: languageOf("nb"), style, problems });
  return { prose, problems, aggregates };
}

function known(aggregate: Aggregate | undefined): Known | undefined {
  const share = aggregate && shareOf(aggregate.estimate);
  if (!share) return undefined;
  return {
    low: share.low.mul(1000).valueOf(),
    high: share.high.mul(1000).valueOf(),
    published: aggregate.published,
  };
}

const SHARE_WORDS = new Set(["flertall", "de fleste", "de aller fleste", "mange", "høy svarprosent"]);

/** Everything that was said of shares and is not true. */
function untruths({ prose, aggregates }: ReturnType<typeof tellWith>): string[] {
  const values = valuesOf(prose.chapters).flatMap((inline) => {
    if (!/prosent$|%$|av.10$|halvparten$/.test(inline.text)) return [];
    const told = known(aggregates.get(inline.keys[0]));
    if (!told || aggregates.get(inline.keys[0])?.estimate.kind === "counted") return [];
    const about = inline.complement ? restOf(told) : told;
    return isTruePhrase(inline.text, about) ? [] : [`«${inline.text}» of ${JSON.stringify(about)}`];
  });
  const claims = prose.claims.flatMap(({ says, keys }) =>
    keys.flatMap((key) => {
      const about = known(aggregates.get(key));
      return !SHARE_WORDS.has(says) || (about && isTrueClaim(says, about)) ? [] : [`«${says}» of ${key}`];
    }),
  );
  return [...values, ...claims];
}

/** The same kind of figure with another value. */
function replacements({ estimate }: Aggregate): Estimate[] {
  if (estimate.kind !== "published") return [];
  const { precision } = estimate;
  if (!precision) {
    const starts = [0, 10, 45, 55, 75, 76, 85, 95];
    return starts.map((n) => publishedInterval(new Fraction(n, 100), new Fraction(n + 5, 100)));
  }
  const fine = [0, 3, 14, 30, 31, 44, 50, 51, 59, 60, 71, 79, 80, 81, 95, 100];
  const values = precision.equals("0.1") ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => n * 10) : fine;
  return values.map((n) => publishedShare(new Fraction(n, 100), precision));
}

describe("the 2015 edition", () => {
  test("as it is, says nothing that is not true", () => {
    const told = tellWith(undefined);
    expect(told.problems.all).toEqual([]);
    expect(untruths(told)).toEqual([]);
    expect(told.prose.claims.filter(({ says }) => SHARE_WORDS.has(says)).length).toBeGreaterThan(5);
  });

  test("with any share replaced, either stops or says nothing that is not true", () => {
    const shares = [...survey.aggregates.values()].filter(({ estimate }) => estimate.kind === "published");
    expect(shares.length).toBeGreaterThanOrEqual(10);
    for (const aggregate of shares) {
      let stopped = 0;
      for (const estimate of replacements(aggregate)) {
        const told = tellWith(aggregate.key, estimate);
        if (told.problems.errors.length > 0) stopped++;
        else expect(untruths(told), aggregate.key).toEqual([]);
      }
      expect(stopped, `${aggregate.key} can be anything`).toBeGreaterThan(0);
    }
  });

  test("0.86 → 0.71 stops at «hele», with the line in the template and in the data, and what would be true", () => {
    const { problems } = tellWith(
      "kapasitet.oker@alle",
      publishedShare(new Fraction("0.71"), new Fraction("0.01")),
    );
    const word = problems.all.find((p) => p.code === "narrative.false-phrase");
    expect(word?.source).toMatchObject({ file: "templates/narrative/nb/hovedfunn.md", line: 7, column: 1 });
    const { what, remedy } = word?.message.nb ?? { what: "", remedy: "" };
    expect(what).toContain("«hele … prosent» kan ikke sies om kapasitet.oker@alle");
    expect(what).toContain("data/2015/aggregates.csv:5");
    expect(remedy).toContain('form="prosent" («71 prosent»)');
    // The heading above it says «de aller fleste», which is no longer true either.
    expect(problems.all.map((p) => `${p.code} ${p.source.line}`)).toContain("narrative.claim 3");
  });
});
