import type { ReportConfig } from "../config/define.ts";
import type { WrittenLanguage } from "../language/language.ts";
import type { Prose } from "../narrative/prose.ts";
import { readTemplates } from "../narrative/read-templates.ts";
import type { CheckedTemplate } from "../narrative/template.ts";
import type { Problems } from "../problems/problem.ts";
import type { Survey } from "../survey/survey.ts";
import { prepareAll, readFigures } from "./edition.ts";
import type { Session } from "./session.ts";
import { tellProse } from "./tell.ts";

/** An edition's text in one written language. */
interface ToldText {
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
  session: Session,
  id: string,
  config: ReportConfig,
  problems: Problems,
): Promise<ToldEdition | undefined> {
  const { value: survey, key: surveyKey } = await readFigures(session, id, problems);
  if (survey === undefined) return undefined;
  const { edition } = survey;
  const texts = new Map<WrittenLanguage, ToldText>();
  if (edition.chapters.length === 0) return { survey, texts };
  for (const language of edition.languages) {
    const read = await readTemplates(session.root, edition, language, problems);
    const templates = await prepareAll(session, read, problems);
    const told = { config, survey, surveyKey, templates, language };
    texts.set(language, { templates, prose: (await tellProse(session, told, problems)).value });
  }
  return { survey, texts };
}
