import { reportContradictions } from "./contradictions.ts";
import { type Judge, judgeOf } from "./judging/judge.ts";
import { readChapter } from "./markdown/chapter.ts";
import { type NarrativeInput, Narrator } from "./narrator.ts";
import type { Prose, Sentence } from "./prose.ts";
import { review } from "./review/review.ts";
import { runTemplate } from "./run.ts";
import { RunText } from "./run-text.ts";
import { sentencesOf } from "./sentences.ts";
import type { CheckedTemplate } from "./template.ts";
import { capitaliseSentences } from "./transforms/capitalise.ts";
import { evenOutNumbers } from "./transforms/even-out.ts";
import { numberNotes } from "./transforms/number-notes.ts";
import type { Transform } from "./transforms/transform.ts";
import type { Chapter } from "./tree.ts";

/** What is done to a chapter when it has been read, in this order: the first letters are set when the words stand. */
const TRANSFORMS: readonly Transform[] = [numberNotes, evenOutNumbers, capitaliseSentences];

/**
 * Tells the narrative: checked templates in, chapters out, with every number bound to its estimate and
 * every claim tried. Adds a problem for each thing that is wrong; the result is whole only when none is.
 */
export function narrate(templates: readonly CheckedTemplate[], telling: NarrativeInput): Prose {
  const narrator = new Narrator(telling);
  const judge = judgeOf(narrator.known(), telling.survey, telling.language);
  const told = templates.map((template) => tellChapter(template, narrator, judge));
  reportContradictions(narrator.claims, telling.problems);
  return {
    chapters: told.map(({ chapter }) => chapter),
    claims: narrator.claims,
    untold: narrator.untold,
    sentences: told.flatMap(({ sentences }) => sentences),
  };
}

function tellChapter(
  template: CheckedTemplate,
  narrator: Narrator,
  judge: Judge,
): { readonly chapter: Chapter; readonly sentences: readonly Sentence[] } {
  narrator.chapter = template.name;
  const { survey, language, problems } = narrator;
  const run = runTemplate(template, narrator);
  const own = narrator.claims.filter(({ chapter }) => chapter === template.name);
  const claims = new Map(
    own.map(({ mark, verdict }) => [mark, verdict === "holds" ? "said" : "tried"] as const),
  );
  const teller = {
    told: (id: string) => narrator.told(id),
    claim: (mark: string) => claims.get(mark),
    textOf: (markdown: string) => RunText.of(markdown, template.compiled.stretches, template),
  };
  const read = readChapter(run, template, teller, problems);
  const chapter = TRANSFORMS.reduce((one, transform) => transform(one, { language, problems }), read);
  const sentences = judge.judge(chapter, sentencesOf(chapter, own, language), problems);
  review({ chapter, sentences, survey, language, problems });
  return { chapter, sentences };
}
