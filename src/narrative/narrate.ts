import { type FindJudgingWords, judgingWordFinder } from "../language/words-by-hand.ts";
import { reportContradictions } from "./contradictions.ts";
import { evenOutNumbers } from "./even-out.ts";
import { helpers } from "./helpers/index.ts";
import { readChapter } from "./markdown/chapter.ts";
import { Narrator, type Telling } from "./narrator.ts";
import type { Chapter, Prose, Sentence } from "./prose.ts";
import { passage } from "./review/passage.ts";
import { review } from "./review/review.ts";
import { sentencesOf } from "./review/sentences.ts";
import { runTemplate } from "./run.ts";
import { capitaliseSentences } from "./sentences.ts";
import { markContent, unmark } from "./source-map.ts";
import type { CheckedTemplate } from "./template.ts";

/**
 * Tells the narrative: checked templates in, chapters out, with every number bound to its estimate and
 * every claim tried. Adds a problem for each thing that is wrong; the result is whole only when none is.
 */
export function narrate(templates: readonly CheckedTemplate[], telling: Telling): Prose {
  const narrator = new Narrator(telling);
  const findJudgingWords = judgingWordFinder(telling.language);
  const told = templates.map((template) => tellChapter(template, narrator, findJudgingWords));
  reportContradictions(narrator.claims, telling.problems);
  return {
    chapters: told.map(({ chapter }) => chapter),
    inlines: narrator.inlines,
    claims: narrator.claims,
    untold: narrator.untold,
    sentences: told.flatMap(({ sentences }) => sentences),
  };
}

function tellChapter(
  template: CheckedTemplate,
  narrator: Narrator,
  findJudgingWords: FindJudgingWords,
): { readonly chapter: Chapter; readonly sentences: readonly Sentence[] } {
  narrator.chapter = template.name;
  const { tree, places } = markContent(template);
  const mapped = unmark(runTemplate(template, tree, helpers, narrator), places, template);
  const keyFigures = narrator.takeKeyFigures((markdown) => unmark(markdown, places, template));
  evenOutNumbers(mapped.text, narrator);
  capitaliseSentences(mapped.text, narrator);
  const { inlines, claims } = narrator;
  const told = { chapter: template.name, inlines, claims, fallback: { file: template.file, line: 1 } };
  const sentences = sentencesOf(mapped, keyFigures, told);
  const passages = [mapped, ...keyFigures.values()].map(passage);
  const { survey, language, problems } = narrator;
  review({ ...told, passages, sentences, survey, language, findJudgingWords, problems });
  return { chapter: readChapter({ template, text: mapped.text, narrator }), sentences };
}
