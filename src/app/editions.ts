import type { ReportConfig } from "../config/define.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { languageOf } from "../language/language.ts";
import { narrate } from "../narrative/narrate.ts";
import { prepareTemplates } from "../narrative/prepare.ts";
import type { Prose } from "../narrative/prose.ts";
import { readTemplates } from "../narrative/read-templates.ts";
import type { CheckedTemplate } from "../narrative/template.ts";
import type { Problems } from "../problems/problem.ts";
import { readSurvey } from "../survey/read.ts";
import type { Survey } from "../survey/survey.ts";
import { styleOf } from "./compose.ts";

/** An edition's text in one written language. */
export interface ToldText {
  readonly templates: readonly CheckedTemplate[];
  readonly prose: Prose;
}

/** One edition of several that are looked at together: its facts, and its text in each of its languages. */
export interface ToldEdition {
  readonly survey: Survey;
  /** Empty for an edition of which only figures are known. */
  readonly texts: ReadonlyMap<WrittenLanguage, ToldText>;
}

/**
 * Reads an edition and tells its prose, without figures, pages or anything else that is drawn.
 *
 * @returns undefined when its data cannot be used; what is wrong has been added to `problems`
 */
export async function tellEdition(
  root: string,
  id: string,
  config: ReportConfig,
  problems: Problems,
): Promise<ToldEdition | undefined> {
  const survey = await readSurvey(root, id, problems);
  if (survey === undefined) return undefined;
  const { edition } = survey;
  const texts = new Map<WrittenLanguage, ToldText>();
  if (edition.chapters.length === 0) return { survey, texts };
  for (const code of edition.languages) {
    const read = await readTemplates(root, edition, code, problems);
    const templates = prepareTemplates(read, problems);
    const telling = { survey, language: languageOf(code), style: styleOf(config), problems };
    texts.set(code, { templates, prose: narrate(templates, telling) });
  }
  return { survey, texts };
}
