import { expect, test } from "vitest";
import { lexicons } from "../../../src/language/detect/known.ts";
import { languageOf, type WrittenLanguage } from "../../../src/language/language.ts";
import { narrate } from "../../../src/narrative/narrate.ts";
import { prepareTemplates } from "../../../src/narrative/prepare.ts";
import type { Prose, Sentence } from "../../../src/narrative/prose.ts";
import { readTemplates } from "../../../src/narrative/read-templates.ts";
import type { CheckedTemplate, Template } from "../../../src/narrative/template.ts";
import { valuesOf } from "../../../src/narrative/walk.ts";
import { Problems } from "../../../src/problems/problem.ts";
import { readSurvey } from "../../../src/survey/read.ts";
import { hideSmall } from "../../../src/survey/suppression.ts";
import type { Survey } from "../../../src/survey/survey.ts";
import { type Figure, untruthsIn } from "../../oracle/sentences.ts";
import { root } from "../../support/edition.ts";
import { THOROUGH } from "../../support/thorough.ts";
import { phrasesOf, templatesOf } from "./phrases.ts";
import { figureOf, replacementsOf, TRIED_OF_EACH } from "./replacements.ts";

/** Made once: what they know depends on no survey. */
const LEXICONS = lexicons();

interface Tally {
  readonly key: string;
  tried: number;
  refused: number;
  written: number;
  sentences: number;
  readonly untrue: string[];
}

/**
 * Every figure of an edition is replaced by values over its whole range. Either the build refuses, or each
 * sentence that it writes is true by an oracle that shares no code with the program.
 *
 * Each edition has a file of its own, so that they run beside each other.
 */
export function testEveryValue(edition: string, code: WrittenLanguage): void {
  test("as it is, nothing untrue is written", async () => {
    const { survey, whole } = await readEdition(edition, code);
    expect(whole.sentences.flatMap(({ values }) => values).length).toBeGreaterThan(10);
    expect(untruthsIn(whole.sentences, knownFigures(survey), code)).toEqual([]);
  });

  test("with any figure replaced by any value, nothing untrue is written", async () => {
    const tallies = replaceAll(await readEdition(edition, code));
    report(`${edition}, ${code}`, tallies);
    expect(tallies.flatMap(({ untrue }) => untrue)).toEqual([]);
    for (const tally of tallies) {
      expect(tally.tried, tally.key).toBeGreaterThanOrEqual(TRIED_OF_EACH);
      // A figure of which anything could be written would not have been tried at all.
      if (tally.sentences > 0) expect(tally.refused, tally.key).toBeGreaterThan(0);
    }
    expect(total(tallies, "written")).toBeGreaterThan(total(tallies, "tried") / 4);
  }, 240_000);
}

/** Each kind of phrase that a helper can write, whether or not the edition's own prose has it. */
export function testEveryPhrase(edition: string, code: WrittenLanguage): void {
  test("whatever a figure is, each phrase is refused or true of it", async () => {
    const { survey } = await readEdition(edition, code);
    const figures = knownFigures(survey);
    const untrue: string[] = [];
    const written = new Map<string, number>();
    for (const [n, aggregate] of [...survey.aggregates.values()].entries()) {
      if (!("share" in aggregate.estimate)) continue;
      const templates = templatesOf(aggregate, survey, code);
      for (const [i, { estimate, known }] of replacementsOf(aggregate).entries()) {
        const { published: _, ...rest } = aggregate;
        const aggregates = new Map(survey.aggregates).set(aggregate.key, { ...rest, estimate });
        const truth = new Map(figures).set(aggregate.key, known);
        // Each value meets other phrases than the one before it: all of them at all values would take an hour.
        for (const { name, prepared } of some(templates, i + n)) {
          const sentences = sentencesUnlessRefused([prepared], { ...survey, aggregates }, code);
          if (sentences === undefined) continue;
          written.set(name, (written.get(name) ?? 0) + 1);
          untrue.push(...untruthsIn(sentences, truth, code));
        }
      }
    }
    expect(untrue).toEqual([]);
    // A phrase that nothing was true of would not have been tried.
    const never = phrasesOf(code).filter((name) => !written.has(name));
    expect(never.length).toBeLessThanOrEqual(THOROUGH ? 0 : phrasesOf(code).length / 2);
  }, 240_000);
}

/** Two of them, others each time. */
function some<T>(all: readonly T[], i: number): readonly T[] {
  return [0, 1].flatMap((n) => all[(2 * i + n) % all.length] ?? []);
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
    .filter((part) => /\{\{|\]\{/.test(part) && !part.startsWith("# "))
    .map((part, i) => ({ name: `${name}-${i}`, file, text: `# T\n\n${part}` }));
}

function keysOf({ chapters, claims }: Prose, { edition }: Survey): ReadonlySet<string> {
  const values = valuesOf(chapters).flatMap(({ keys }) => keys);
  const rates = claims.some(({ says }) => says.endsWith("svarprosent")) ? [edition.responseRate ?? ""] : [];
  return new Set([...values, ...claims.flatMap(({ keys }) => keys), ...rates]);
}

function tell(templates: readonly CheckedTemplate[], survey: Survey, code: WrittenLanguage) {
  const problems = new Problems();
  const style = { profile: "imdi", digits: "tall" } as const;
  const prose = narrate(templates, {
    survey,
    language: languageOf(code),
    style,
    problems,
    lexicons: LEXICONS,
  });
  return { prose, problems };
}

function report(which: string, tallies: readonly Tally[]): void {
  const numbers = (["tried", "refused", "written", "sentences"] as const).map((of) =>
    String(total(tallies, of)).replace(/\B(?=(\d{3})+$)/g, " "),
  );
  const row = [which, tallies.length, ...numbers, tallies.flatMap(({ untrue }) => untrue).length].join(" | ");
  console.info(`edition | figures | tried | refused | written | sentences | untrue\n${row}`);
}

function total(tallies: readonly Tally[], of: "tried" | "refused" | "written" | "sentences"): number {
  return tallies.reduce((all, tally) => all + tally[of], 0);
}

/** Replaces each figure by each of its values, and judges every sentence that is written. */
function replaceAll({ survey, code, restOn }: Awaited<ReturnType<typeof readEdition>>): Tally[] {
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

/** The paragraph with the number that is true in the place of each that is not. */
function withTruth({ name, file, text }: CheckedTemplate, { untrue }: Prose): readonly CheckedTemplate[] {
  const lines = text.split("\n");
  for (const {
    source,
    text: was,
    instead: [first],
  } of untrue.toReversed()) {
    if (!first?.sameWords) continue;
    const [row, at] = [(source.line ?? 1) - 1, source.column ?? 1];
    const line = lines[row] ?? "";
    lines[row] = line.slice(0, at) + first.text + line.slice(at + was.length);
  }
  return prepareTemplates([{ name, file, text: lines.join("\n") }], new Problems());
}

/** One refusal stops the whole build, so what comes after it need not be told. */
function sentencesUnlessRefused(
  paragraphs: readonly CheckedTemplate[],
  survey: Survey,
  code: WrittenLanguage,
): readonly Sentence[] | undefined {
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    const first = tell([paragraph], survey, code);
    // What authors have written themselves is refused with another figure; then what «rapport update» writes is read.
    const { prose, problems } =
      first.prose.untrue.length > 0 ? tell(withTruth(paragraph, first.prose), survey, code) : first;
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
