import { helpers } from "./helpers/index.ts";
import { readChapter } from "./markdown/chapter.ts";
import { Narrator, type Telling } from "./narrator.ts";
import type { Chapter, Prose } from "./prose.ts";
import { runTemplate } from "./run.ts";
import { capitaliseSentences } from "./sentences.ts";
import type { CheckedTemplate } from "./template.ts";

/**
 * Tells the narrative: checked templates in, chapters out, with every number bound to its estimate and
 * every claim tried. Adds a problem for each thing that is wrong; the result is whole only when none is.
 */
export function narrate(templates: readonly CheckedTemplate[], telling: Telling): Prose {
  const narrator = new Narrator(telling);
  const chapters = templates.map((template) => tellChapter(template, narrator));
  return { chapters, inlines: narrator.inlines, claims: narrator.claims };
}

function tellChapter(template: CheckedTemplate, narrator: Narrator): Chapter {
  narrator.chapter = template.name;
  const text = runTemplate(template, template.tree, helpers, narrator);
  capitaliseSentences(text, narrator);
  return readChapter({ template, text, narrator });
}
