import { createHash } from "node:crypto";
import type { ReportConfig } from "../config/define.ts";
import { loadConfig } from "../config/load.ts";
import { createPrintable, type Printable } from "../document/printable.ts";
import { loadFigureFonts } from "../figures/fonts.ts";
import { readFigureSpecs } from "../figures/read.ts";
import type { FigureSpec } from "../figures/spec.ts";
import { readBytes } from "../files/read.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { prepareTemplates, proofTemplates } from "../narrative/prepare.ts";
import { readAllTemplates, readTemplates } from "../narrative/read-templates.ts";
import type { CheckedTemplate } from "../narrative/template.ts";
import { Problems } from "../problems/problem.ts";
import { listEditions } from "../survey/files.ts";
import { readOutline } from "../survey/outline.ts";
import { readSurvey } from "../survey/read.ts";
import type { Edition, Survey } from "../survey/survey.ts";
import { checkLabels } from "./characters.ts";
import { messages } from "./messages.ts";
import { type Design, readDesign } from "./read-design.ts";
import { type Fonts, readFonts } from "./read-fonts.ts";

/** Everything that an edition is made from, read and checked, before anything is made of it. */
export interface Input {
  readonly config: ReportConfig;
  readonly survey: Survey;
  readonly languages: readonly WrittenLanguage[];
  readonly templates: ReadonlyMap<WrittenLanguage, readonly CheckedTemplate[]>;
  readonly figures: ReadonlyMap<string, FigureSpec>;
  readonly design: Design;
  readonly fonts: Fonts;
  /** Whether those fonts have a character. */
  readonly isPrintable: Printable;
  /** The publisher's logo as a `data:` address. */
  readonly logo: string | undefined;
}

export interface Wanted {
  readonly root: string;
  readonly edition?: string;
  readonly language?: WrittenLanguage;
  /** Without `language`: all that the edition is told in, and not only those that it is published in. */
  readonly everyLanguage?: boolean;
}

/**
 * Reads what an edition is made from. What is wrong in one file does not keep the others from being checked.
 *
 * @throws InputError with everything that is wrong, when without it nothing more can be found out
 */
export async function readInput(wanted: Wanted, problems: Problems): Promise<Input> {
  const { root, edition, language } = wanted;
  const config = await loadConfig(root, problems);
  const editionId = edition ?? config?.defaultEdition ?? (await newestEdition(root));
  const survey = editionId === undefined ? undefined : await readSurvey(root, editionId, problems);
  // Where the data have errors, the prose is checked as far as it can be without them.
  const outline =
    survey?.edition ?? (editionId === undefined ? undefined : await readOutline(root, editionId));
  const languages = outline
    ? languagesOf(outline, wanted, problems)
    : language
      ? [language]
      : (config?.languages ?? []);
  const [design, fonts, logo] = await Promise.all([
    readDesign(root, problems),
    readFonts(),
    readLogo(root, config?.logo),
  ]);
  const figures = await readFigureSpecs(root, problems);
  const templates = await problems.sideBySide(languages, async (code, found) => {
    const read = outline
      ? readTemplates(root, outline, code, found)
      : readAllTemplates(root, editionId ?? "", code, found);
    return [code, prepareTemplates(await read, found)] as const;
  });
  if (!config || !survey) {
    for (const [, all] of templates) proofTemplates(all, problems);
    problems.stopIfAny();
    throw new Error("No configuration or no survey, and nobody said why");
  }
  const isPrintable = await createPrintable(fonts.files, await loadFigureFonts());
  await checkLabels(root, survey.edition.id, [...figures.values()], isPrintable, problems);
  return {
    config,
    survey,
    languages,
    templates: new Map(templates),
    figures,
    design,
    fonts,
    isPrintable,
    logo,
  };
}

function languagesOf(
  { languages, publishedIn, id, file }: Edition,
  { language: asked, everyLanguage }: Wanted,
  problems: Problems,
): readonly WrittenLanguage[] {
  if (asked === undefined) return everyLanguage ? languages : publishedIn;
  if (languages.includes(asked)) return [asked];
  problems.add(
    messages["run.language-not-in-edition"],
    { file },
    { language: asked, edition: id, languages },
  );
  return [];
}

/** What is checked when the configuration, which would say so, cannot be read. */
async function newestEdition(root: string): Promise<string | undefined> {
  return (await listEditions(root, new Problems()))?.at(-1);
}

async function readLogo(root: string, path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const logo = await readBytes(root, path);
  // That it is there, and within the project, was seen when the configuration was read.
  if ("fault" in logo) return undefined;
  return `data:image/svg+xml;base64,${Buffer.from(logo.bytes).toString("base64")}`;
}

/** SHA-256 (hex) of all that was read for one language: the same input gives the same report. */
export function inputHash(input: Input, language: WrittenLanguage): string {
  const { config, survey, templates, figures, design, logo } = input;
  const hash = createHash("sha256");
  const take = (name: string, text: string) => hash.update(`${name}\0${text.length}\0${text}\0`);
  take("data", survey.dataHash);
  take("previous", survey.previous?.dataHash ?? "");
  take("config", JSON.stringify(config));
  for (const { file, text } of templates.get(language) ?? []) take(file, text);
  for (const { file, text } of figures.values()) take(file, text);
  for (const [name, text] of design.layouts) take(`layout ${name}`, text);
  for (const [name, text] of design.styles) take(`style ${name}`, text);
  take("script", design.script);
  take("logo", logo ?? "");
  return hash.digest("hex");
}
