import { type Problem, Problems } from "../problems/problem.ts";
import { reportContradictions } from "./contradictions.ts";
import { type Judge, judgeOf } from "./judging/judge.ts";
import { type ChapterTeller, readChapter } from "./markdown/chapter.ts";
import { knownOf, type NarrativeInput, Narrator } from "./narrator.ts";
import type { Prose } from "./prose.ts";
import { review } from "./review/review.ts";
import { runTemplate } from "./run.ts";
import { RunText } from "./run-text.ts";
import { sentencesOf } from "./sentences.ts";
import { tellSpan } from "./spans/tell.ts";
import type { CheckedTemplate } from "./template.ts";
import { capitaliseSentences } from "./transforms/capitalise.ts";
import { evenOutNumbers } from "./transforms/even-out.ts";
import { numberNotes } from "./transforms/number-notes.ts";
import type { Transform } from "./transforms/transform.ts";
import type { Chapter } from "./tree.ts";

/** What is done to a chapter when it has been read, in this order: the first letters are set when the words stand. */
const TRANSFORMS: readonly Transform[] = [numberNotes, evenOutNumbers, capitaliseSentences];

/** A chapter as it is told, and what came of telling it. */
export interface ToldChapter extends Pick<Prose, "claims" | "untold" | "untrue" | "sentences"> {
  readonly chapter: Chapter;
  /** How many values, references and claims there are up to its end. */
  readonly count: number;
  /** What is wrong in it. */
  readonly found: readonly Problem[];
}

/**
 * Gives a chapter that was told from the same template, with as many values before it, of the same survey in the same
 * language and style; or has it told.
 */
export type Remember = (template: CheckedTemplate, before: number, tell: () => ToldChapter) => ToldChapter;

/**
 * Tells the narrative: checked templates in, chapters out, with every number bound to its estimate and
 * every claim tried. Adds a problem for each thing that is wrong; the result is whole only when none is.
 *
 * @param remember where chapters are kept, so that only those that have changed are told anew
 */
export function narrate(
  templates: readonly CheckedTemplate[],
  telling: NarrativeInput,
  remember: Remember = (_template, _before, tell) => tell(),
): Prose {
  const { problems } = telling;
  const tell = chapterTeller(telling);
  const told: ToldChapter[] = [];
  for (const template of templates) {
    const before = told.at(-1)?.count ?? 0;
    const one = remember(template, before, () => tell(template, before));
    for (const problem of one.found) problems.note(problem);
    told.push(one);
  }
  const claims = told.flatMap((one) => one.claims);
  reportContradictions(claims, problems);
  return {
    chapters: told.map(({ chapter }) => chapter),
    claims,
    untold: told.flatMap((one) => one.untold),
    untrue: told.flatMap((one) => one.untrue),
    sentences: told.flatMap(({ sentences }) => sentences),
  };
}

/**
 * Makes what tells chapters by themselves, each with its own problems.
 *
 * @param known what the detector asks, where it is made already
 */
export function chapterTeller(
  telling: NarrativeInput,
  known = knownOf(telling),
): (template: CheckedTemplate, before?: number) => ToldChapter {
  const judge = judgeOf(known(), telling.survey, telling.language);
  return (template, before = 0) => {
    const own = { ...telling, problems: new Problems() };
    return tellChapter(template, new Narrator(own, known, template.name, before), judge);
  };
}

function tellChapter(template: CheckedTemplate, narrator: Narrator, judge: Judge): ToldChapter {
  const { survey, language, problems, claims: own, untold, untrue } = narrator;
  const run = runTemplate(template, narrator);
  const claims = new Map<string, "said" | "tried">();
  const noteClaims = () => {
    for (const { mark, verdict } of own.slice(claims.size))
      claims.set(mark, verdict === "holds" ? "said" : "tried");
  };
  noteClaims();
  const teller: ChapterTeller = {
    told: (id) => narrator.told(id),
    claim: (mark) => claims.get(mark),
    span: (span) => {
      const told = tellSpan(span, narrator);
      noteClaims();
      return told;
    },
    textOf: (markdown) => RunText.of(markdown, template.compiled.stretches, template),
  };
  const read = readChapter(run, template, teller, problems);
  const chapter = TRANSFORMS.reduce((one, transform) => transform(one, { language, problems }), read);
  const sentences = judge.judge(chapter, sentencesOf(chapter, own, language), problems);
  review({ chapter, sentences, survey, language, problems });
  return { chapter, sentences, claims: own, untold, untrue, count: narrator.count, found: problems.all };
}
