import type { Problems } from "../problems/problem.ts";
import { checkTemplate } from "./check.ts";
import { isDraft } from "./draft.ts";
import { helpers } from "./helpers/index.ts";
import { readChapter } from "./markdown/chapter.ts";
import { messages } from "./messages/templates.ts";
import { opaqueText } from "./opaque.ts";
import { parseTemplate } from "./parse.ts";
import type { CheckedTemplate, Template } from "./template.ts";

/**
 * Parses and checks templates, for which no data are needed: what is wrong in the prose is told together
 * with what is wrong in the data. A draft that a machine has translated is wrong until a person has approved it.
 *
 * @returns those that can be read, in the same order
 */
export function prepareTemplates(
  templates: readonly Template[],
  problems: Problems,
): readonly CheckedTemplate[] {
  return templates.flatMap((template) => {
    const { draft, line = 1 } = isDraft(template.text);
    if (draft) problems.add(messages["translate.draft"], { file: template.file, line });
    const tree = parseTemplate(template, problems);
    return tree ? [checkTemplate(template, tree, helpers, problems)] : [];
  });
}

/**
 * Tells what is wrong in the text of templates where the data have errors and nothing can be told from them: the
 * text is read with each helper as a word that says nothing. Of two branches, the first is read.
 */
export function proofTemplates(templates: readonly CheckedTemplate[], problems: Problems): void {
  for (const template of templates) {
    const { text, teller } = opaqueText(template);
    readChapter(text, template, teller, problems);
  }
}
