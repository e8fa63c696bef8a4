import { createHash } from "node:crypto";
import type { WrittenApproval } from "../account/approvals.ts";
import type { ReportConfig } from "../config/define.ts";
import { checkPrintable, type Written } from "../document/printable.ts";
import { readFigureSpecs } from "../figures/read.ts";
import type { FigureSpecs } from "../figures/spec.ts";
import { readBytes } from "../files/read.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { prepareTemplates, proofTemplates } from "../narrative/prepare.ts";
import { readAllTemplates, readTemplates } from "../narrative/read-templates.ts";
import type { CheckedTemplate, Template } from "../narrative/template.ts";
import { compileLayouts, type Layouts } from "../outputs/html/layouts.ts";
import type { Design, Published } from "../outputs/output.ts";
import { InputError, Problems } from "../problems/problem.ts";
import { listEditions } from "../survey/files.ts";
import { readOutline } from "../survey/outline.ts";
import { readSurvey, tellerOf } from "../survey/read.ts";
import type { Edition, Survey } from "../survey/survey.ts";
import { readApprovals } from "./approvals.ts";
import { readDesign } from "./design.ts";
import type { Fonts } from "./fonts.ts";
import { messages } from "./messages.ts";
import { type Asked, type Report, WHOLE } from "./report.ts";
import { keyOf } from "./results.ts";
import type { Session } from "./session.ts";

/** Everything that the reports of an edition are made from, read and checked, before anything is made of it. */
export interface EditionInput {
  readonly config: ReportConfig;
  readonly survey: Survey;
  readonly figures: FigureSpecs;
  readonly design: Design;
  /** Compiled. */
  readonly layouts: Layouts;
  readonly fonts: Fonts;
  /** The publisher's logo as a `data:` address. */
  readonly logo: string | undefined;
  /** The pages of earlier editions, as those say: see `Published`. */
  readonly earlier: Published["editions"];
  /** What people have read of the edition, in any language. */
  readonly approvals: readonly WrittenApproval[];
  /** The reports that were asked for, in the order of their languages. */
  readonly reports: readonly ReportInput[];
  /** Of the survey and of the design: what is made from the same is the same. */
  readonly keys: { readonly survey: string; readonly design: string };
}

/** What only one of an edition's reports is made from. */
export interface ReportInput {
  readonly report: Report;
  readonly templates: readonly CheckedTemplate[];
  /** What is wrong in this report alone. More is added while it is made. */
  readonly problems: Problems;
}

/** Which languages are meant when none is asked for: to publish, or all that can be checked. */
export type Usual = "published" | "told";

/**
 * Reads what the reports of an edition are made from. What is wrong in one file does not keep the others from
 * being checked.
 *
 * @param problems told what is wrong for every report of the edition
 * @throws InputError with everything that is wrong, when without it nothing more can be found out
 */
export async function readEdition(
  session: Session,
  asked: Asked,
  usual: Usual,
  problems: Problems,
): Promise<EditionInput> {
  const { root } = session;
  const config = await session.config(problems);
  const id = asked.edition ?? config?.defaultEdition ?? (await newestEdition(root));
  const read = id === undefined ? undefined : await readFigures(session, id, problems);
  const survey = read?.value;
  // Where the data have errors, the prose is checked as far as it can be without them.
  const outline = survey?.edition ?? (id === undefined ? undefined : await readOutline(root, id));
  // One for all: what several tell of is told once.
  const told = tellerOf(outline?.file ?? "");
  problems.tellAs(told);
  const languages = outline
    ? languagesOf(outline, asked, usual, problems)
    : asked.language
      ? [asked.language]
      : (config?.languages ?? []);
  const designed = session.read(
    "design",
    ["templates/layouts", "templates/styles"],
    "",
    problems,
    async (found) => {
      const design = await readDesign(root, found);
      return { design, layouts: compileLayouts(design.layouts) };
    },
  );
  const [look, fonts, logo] = await Promise.all([designed, session.fonts(), readLogo(root, config?.logo)]);
  const specs = await session.read("figureSpecs", ["templates/figures"], "", problems, (found) =>
    readFigureSpecs(root, found),
  );
  const reports = await Promise.all(
    languages.map(async (language): Promise<ReportInput> => {
      const found = new Problems();
      found.tellAs(told);
      const report = { edition: id ?? "", subject: asked.subject ?? WHOLE, language };
      const templates = outline
        ? await readTemplates(root, outline, language, found)
        : await readAllTemplates(root, report.edition, language, found);
      return { report, problems: found, templates: await prepareAll(session, templates, found) };
    }),
  );
  if (!config || !survey || !read) {
    for (const { templates, problems: found } of reports) proofTemplates(templates, found);
    throw new InputError(allProblems([problems, ...reports.map((one) => one.problems)]));
  }
  await checkCharacters(
    session,
    [...survey.texts, ...[...specs.value.values()].filter((spec) => spec !== undefined)],
    problems,
  );
  const { edition } = survey;
  const [earlier, approvals] = await Promise.all([
    earlierPages(session, edition),
    readApprovals(root, edition.id, problems),
  ]);
  const keys = { survey: read.key, design: look.key };
  const figures = specs.value;
  return { config, survey, figures, ...look.value, fonts, logo, earlier, approvals, reports, keys };
}

/** An edition's facts, read anew only where something under `data/` has changed. */
export function readFigures(session: Session, id: string, problems: Problems) {
  return session.read("survey", ["data"], id, problems, (found) => readSurvey(session.root, id, found));
}

/** Templates parsed and checked, each anew only where it has changed. */
export async function prepareAll(
  session: Session,
  templates: readonly Template[],
  problems: Problems,
): Promise<readonly CheckedTemplate[]> {
  const prepared: (readonly CheckedTemplate[])[] = [];
  for (const template of templates) {
    const make = (found: Problems) => prepareTemplates([template], found);
    prepared.push(await session.results.get("template", templateKey(template), problems, make));
  }
  return prepared.flat();
}

/** Of templates that are the same, the key is. */
export function templateKey({ name, file, text }: Template): string {
  return keyOf(name, file, text);
}

/** What several have found wrong; what more than one of them tells of is told once. */
export function allProblems(all: readonly Problems[]): Problems["all"] {
  return [...new Set(all.flatMap((one) => one.all))];
}

function languagesOf(
  { languages, publishedIn, id, file }: Edition,
  { language: asked }: Asked,
  usual: Usual,
  problems: Problems,
): readonly WrittenLanguage[] {
  if (asked === undefined) return usual === "told" ? languages : publishedIn;
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

/**
 * The languages of the earlier editions' pages: those that this edition names and that are told in words. Whether
 * somebody has built them on this machine does not matter.
 */
async function earlierPages(session: Session, { earlier }: Edition): Promise<Published["editions"]> {
  const ids = earlier.flatMap(({ edition, published = true }) => (edition && published ? [edition] : []));
  const outlineOf = (id: string) =>
    session.read("outline", ["data"], id, new Problems(), () => readOutline(session.root, id));
  const found = await Promise.all(ids.map(async (id) => [id, (await outlineOf(id)).value] as const));
  return new Map(
    found.flatMap(([id, edition]) =>
      edition && edition.chapters.length > 0 ? [[id, edition.publishedIn] as const] : [],
    ),
  );
}

/** Adds a problem for each character that the fonts of the report lack. */
async function checkCharacters(session: Session, all: readonly Written[], problems: Problems): Promise<void> {
  for (const written of all) {
    await session.results.get("characters", keyOf(written.file, written.text), problems, async (found) =>
      checkPrintable([written], await session.printable(), found),
    );
  }
}

/** SHA-256 (hex) of all that was read for one report: the same input gives the same report. */
export function inputHash(input: EditionInput, { templates }: ReportInput): string {
  const { config, survey, figures, design, logo, earlier, approvals } = input;
  const hash = createHash("sha256");
  const take = (name: string, text: string) => hash.update(`${name}\0${text.length}\0${text}\0`);
  take("data", survey.dataHash);
  take("previous", survey.previous?.dataHash ?? "");
  for (const [id, { dataHash }] of survey.earlier ?? []) take(`earlier data ${id}`, dataHash);
  take("config", JSON.stringify(config));
  for (const { file, text } of templates) take(file, text);
  for (const spec of figures.values()) if (spec !== undefined) take(spec.file, spec.text);
  for (const [name, text] of design.layouts) take(`layout ${name}`, text);
  for (const [name, text] of design.styles) take(`style ${name}`, text);
  take("script", design.script);
  take("components", design.components);
  take("logo", logo ?? "");
  for (const [id, languages] of earlier) take(`earlier ${id}`, languages.join());
  take("approvals", JSON.stringify(approvals));
  return hash.digest("hex");
}
