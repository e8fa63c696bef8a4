import { checkTemplate } from "./check.ts";
import { helpers } from "./helpers/index.ts";
import { readChapter } from "./markdown/chapter.ts";
import { Narrator, type Telling } from "./narrator.ts";
import { parseTemplate } from "./parse.ts";
import type { Chapter, Prose } from "./prose.ts";
import { runTemplate } from "./run.ts";
import { capitaliseSentences } from "./sentences.ts";
import type { Template } from "./template.ts";

/**
 * Tells the narrative: templates in, chapters out, with every number bound to its estimate and every
 * claim tried. Adds a problem for each thing that is wrong; the result is whole only when none is.
 */
export function narrate(templates: readonly Template[], telling: Telling): Prose {
  const narrator = new Narrator(telling);
  const chapters = templates.flatMap((template) => tellChapter(template, narrator));
  return { chapters, inlines: narrator.inlines, claims: narrator.claims };
}

function tellChapter(template: Template, narrator: Narrator): Chapter[] {
  const { problems } = narrator;
  const tree = parseTemplate(template, problems);
  if (!tree) return [];
  const before = problems.errors.length;
  checkTemplate(template, tree, helpers, problems);
  // A template with an unknown helper cannot run; one with a stray digit can, and may have more to tell.
  if (problems.errors.slice(before).some((p) => STOPPING.has(p.code))) return [];
  narrator.chapter = template.name;
  const text = runTemplate(template, tree, helpers, narrator);
  capitaliseSentences(text, narrator);
  const wordsOf = (id: string) => {
    const inline = narrator.inlines.get(id);
    return inline && "text" in inline ? inline.text : "";
  };
  return [readChapter({ template, text, blocks: narrator.blocks, wordsOf, problems })];
}

const STOPPING = new Set([
  "narrative.unknown-helper",
  "narrative.misplaced-helper",
  "narrative.wrong-parameters",
  "narrative.wrong-option-value",
  "narrative.not-allowed",
]);
