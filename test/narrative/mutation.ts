import { join } from "node:path";
import Fraction from "fraction.js";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { narrate } from "../../src/narrative/narrate.ts";
import { prepareTemplates } from "../../src/narrative/prepare.ts";
import type { Prose, Sentence } from "../../src/narrative/prose.ts";
import { readTemplates } from "../../src/narrative/read-templates.ts";
import type { CheckedTemplate, Template } from "../../src/narrative/template.ts";
import { valuesOf } from "../../src/narrative/walk.ts";
import { Problems } from "../../src/problems/problem.ts";
import { counted, type Estimate, publishedInterval, publishedShare } from "../../src/statistics/estimate.ts";
import { readSurvey } from "../../src/survey/read.ts";
import { hideSmall } from "../../src/survey/suppression.ts";
import type { Aggregate, Survey } from "../../src/survey/survey.ts";
import { between, ofCount } from "../oracle/known.ts";
import { THOROUGH } from "../support/thorough.ts";
import { type Figure, untruthsIn } from "./judge.ts";

const root = join(import.meta.dirname, "../..");

/** Values over the whole range of each figure, of each kind: all of them, or a spread of them. */
const VALUES = 500;
const EVERY = THOROUGH ? 1 : 20;
export const TRIED_OF_EACH = Math.ceil(VALUES / EVERY);

export interface Tally {
  readonly key: string;
  tried: number;
  refused: number;
  written: number;
  sentences: number;
  readonly untrue: string[];
}

/** A figure's new value, and the same as the oracle knows it. */
interface Replacement {
  readonly estimate: Estimate;
  readonly known: Figure;
}

/** The edition's prose in one language, cut into paragraphs, each with the figures that it rests on. */
async function readEdition(edition: string, code: WrittenLanguage) {
  const problems = new Problems();
  const survey = await readSurvey(root, edition, problems);
  if (!survey) throw new Error(`The edition ${edition} cannot be read`);
  const chapters = await readTemplates(root, survey.edition, code, problems);
  const paragraphs = prepareTemplates(chapters.flatMap(paragraphsOf), problems);
  const whole = tell(prepareTemplates(chapters, problems), survey, code);
  if (problems.errors.length + whole.problems.errors.length > 0)
    throw new Error("The edition is not in order");
  const restOn = paragraphs.map((paragraph) => ({
    paragraph,
    keys: keysOf(tell([paragraph], survey, code).prose, survey),
  }));
  return { survey, code, restOn, whole: whole.prose };
}

/** Each paragraph as a chapter of its own: no sentence is told by what stands in another. */
function paragraphsOf({ name, file, text }: Template): Template[] {
  const withoutNotes = text.replace(/\[\^[^\]]*\]/g, "");
  return withoutNotes
    .split(/\n\s*\n/)
    .filter((part) => part.includes("{{") && !part.startsWith("# "))
    .map((part, i) => ({ name: `${name}-${i}`, file, text: `# T\n\n${part}` }));
}

function keysOf({ chapters, claims }: Prose, { edition }: Survey): ReadonlySet<string> {
  const values = valuesOf(chapters).flatMap(({ keys }) => keys);
  const rates = claims.some(({ says }) => says.endsWith("svarprosent")) ? [edition.responseRate] : [];
  return new Set([...values, ...claims.flatMap(({ keys }) => keys), ...rates]);
}

function tell(templates: readonly CheckedTemplate[], survey: Survey, code: WrittenLanguage) {
  const problems = new Problems();
  const style = { profile: "imdi", digits: "tall" } as const;
  const prose = narrate(templates, { survey, language: languageOf(code), style, problems });
  return { prose, problems };
}

/** Replaces every figure of an edition by values over its whole range, and tells how many were tried. */
export async function mutateAll(edition: string, code: WrittenLanguage): Promise<readonly Tally[]> {
  const tallies = mutate(await readEdition(edition, code));
  const row = [
    `${edition}, ${code === "nb" ? "bokmål" : "nynorsk"}`,
    tallies.length,
    ...(["tried", "refused", "written", "sentences"] as const).map((of) => grouped(total(tallies, of))),
    tallies.flatMap((tally) => tally.untrue).length,
  ].join(" | ");
  console.info(`edition | figures | tried | refused | written | sentences | untrue\n${row}`);
  return tallies;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, " ");
}

export function total(tallies: readonly Tally[], of: "tried" | "refused" | "written" | "sentences"): number {
  return tallies.reduce((all, tally) => all + tally[of], 0);
}

/** Replaces each figure by each of its values, and judges every sentence that is written. */
function mutate({ survey, code, restOn }: Awaited<ReturnType<typeof readEdition>>): Tally[] {
  const tallies: Tally[] = [];
  const figures = knownFigures(survey);
  for (const aggregate of survey.aggregates.values()) {
    // What is said in words only is no figure.
    if (aggregate.estimate.kind === "mention") continue;
    const paragraphs = restOn.filter(({ keys }) => keys.has(aggregate.key)).map(({ paragraph }) => paragraph);
    const tally: Tally = { key: aggregate.key, tried: 0, refused: 0, written: 0, sentences: 0, untrue: [] };
    for (const [i, { estimate, known }] of replacementsOf(aggregate).entries()) {
      tally.tried++;
      // Every other time without the words it was published in, which have a say of their own.
      const { published, ...rest } = aggregate;
      const words = i % 2 === 0 && published !== undefined ? { published } : {};
      const aggregates = new Map(survey.aggregates).set(aggregate.key, { ...rest, ...words, estimate });
      const hidden = hideSmall(aggregates, { ...survey, population: survey.population });
      const sentences = sentencesUnlessRefused(paragraphs, { ...survey, aggregates: hidden }, code);
      if (sentences === undefined) {
        tally.refused++;
        continue;
      }
      tally.written++;
      tally.sentences += sentences.length;
      const share = known.share && { ...known.share, published: words.published };
      const before = figures.get(aggregate.key)?.before;
      const truth = new Map(figures).set(aggregate.key, {
        ...known,
        ...(share && { share }),
        ...(before && { before }),
      });
      tally.untrue.push(...untruthsIn(sentences, truth, code));
    }
    tallies.push(tally);
  }
  return tallies;
}

/** One refusal stops the whole build, so what comes after it need not be told. */
function sentencesUnlessRefused(
  paragraphs: readonly CheckedTemplate[],
  survey: Survey,
  code: WrittenLanguage,
): readonly Sentence[] | undefined {
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    const { prose, problems } = tell([paragraph], survey, code);
    if (problems.errors.length > 0) return undefined;
    // The first is the title that each paragraph is given.
    sentences.push(...prose.sentences.slice(1));
  }
  return sentences;
}

function knownFigures(survey: Survey): ReadonlyMap<string, Figure> {
  return new Map(
    [...survey.aggregates.values()].map((one) => {
      const earlier = survey.previous?.aggregates.get(one.key);
      const before = earlier && figureOf(earlier).share;
      return [one.key, { ...figureOf(one), ...(before && { before }) }];
    }),
  );
}

/** What the oracle is told of a figure that is left as it is. */
function figureOf({ estimate, published }: Aggregate): Figure {
  switch (estimate.kind) {
    case "counted": {
      const { count, base } = estimate;
      return { count, base, share: ofCount(count, base, published) };
    }
    case "total":
      return { count: estimate.count };
    case "published": {
      const { low, high, includesHigh } = estimate.share;
      return { share: between(low.valueOf(), high.valueOf(), includesHigh, published) };
    }
    case "direction":
      return { change: estimate.change };
    case "mention":
      return { said: true };
    case "suppressed":
      return {};
  }
}

/**
 * 500 values over the whole range, of the kind that the figure is known in, and a quarter as many of the
 * other kind; of a published direction, every direction, and what a share in its place would be.
 */
function replacementsOf({ estimate }: Aggregate): readonly Replacement[] {
  switch (estimate.kind) {
    case "counted":
      return [...counts(estimate.base), ...otherKind(shares())];
    case "published":
      return [...shares(), ...otherKind(counts(estimate.base ?? 337))];
    case "total":
      return each((i) => ({ estimate: { kind: "total", count: i }, known: { count: i } }));
    case "direction":
      return [
        ...(["up", "down", "same"] as const).map(
          (change): Replacement => ({ estimate: { kind: "direction", change }, known: { change } }),
        ),
        ...shares(),
      ];
    case "mention":
    case "suppressed":
      return [];
  }
}

/** Every count of the base first; then counts of others, so that exact tenths and thirds come too. */
function counts(base: number): readonly Replacement[] {
  return each((i) => {
    const [count, of] = i <= base ? [i, base] : [(i - base) % 61, 60];
    return { estimate: counted(count, of), known: { count, base: of, share: ofCount(count, of) } };
  });
}

/** Every whole percent, half tenth and tenth; then intervals of each width over the whole range. */
function shares(): readonly Replacement[] {
  return each((i) => {
    const step = i <= 100 ? 100 : i <= 121 ? 20 : i <= 132 ? 10 : undefined;
    if (step !== undefined) {
      const n = i <= 100 ? i : i <= 121 ? i - 101 : i - 122;
      const half = 1 / step / 2;
      const share = between(Math.max(0, n / step - half), Math.min(1, n / step + half), n === step);
      return { estimate: publishedShare(new Fraction(n, step), new Fraction(1, step)), known: { share } };
    }
    const width = 1 + ((i - 133) % 12);
    const low = Math.round(((i - 133) / 366) * (1000 - width * 10));
    const ends = [low, low + width * 10] as const;
    const [a, b] = ends.map((n) => new Fraction(n, 1000)) as [Fraction, Fraction];
    const share = between(ends[0] / 1000, ends[1] / 1000, false);
    return { estimate: publishedInterval(a, b), known: { share } };
  });
}

/** Of the kind that a figure is not known in, fewer are tried where not all are. */
function otherKind(all: readonly Replacement[]): readonly Replacement[] {
  return THOROUGH ? all : all.filter((_, i) => i % 4 === 0);
}

function each(replacement: (i: number) => Replacement): readonly Replacement[] {
  return Array.from({ length: TRIED_OF_EACH }, (_, i) => replacement(i * EVERY));
}
