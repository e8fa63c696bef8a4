import type { ReportConfig } from "../config/define.ts";
import { assemble } from "../document/assemble.ts";
import type { ReportDocument } from "../document/document.ts";
import { checkPrintable, writtenIn } from "../document/printable.ts";
import { tenDots } from "../figures/dots.ts";
import type { Figure } from "../figures/figure.ts";
import { type InlineFigure, inlineSpec } from "../figures/inline.ts";
import type { FigureInput } from "../figures/input.ts";
import type { WantedFigure } from "../figures/renderer.ts";
import type { FigureSpecs } from "../figures/spec.ts";
import { type Language, languageOf, type WrittenLanguage } from "../language/language.ts";
import { inNumerals } from "../language/numerals.ts";
import { likelyFigures } from "../narrative/helpers/figures.ts";
import { narrate, type Remember } from "../narrative/narrate.ts";
import type { Style } from "../narrative/narrator.ts";
import type { Prose } from "../narrative/prose.ts";
import { retell, retellComplement } from "../narrative/retell.ts";
import type { CheckedTemplate } from "../narrative/template.ts";
import { blocksOf } from "../narrative/walk.ts";
import { Problems } from "../problems/problem.ts";
import { aggregateAt } from "../survey/rounds.ts";
import type { Survey } from "../survey/survey.ts";
import { type EditionInput, type ReportInput, templateKey } from "./edition.ts";
import { keyOf } from "./results.ts";
import type { Session } from "./session.ts";

/** Something that was made, with the key of what it was made from. */
export interface Keyed<T> {
  readonly value: T;
  readonly key: string;
}

/** What a text is told from, in one written language. */
export interface ToBeTold {
  readonly config: ReportConfig;
  readonly survey: Survey;
  readonly surveyKey: string;
  readonly templates: readonly CheckedTemplate[];
  readonly language: WrittenLanguage;
}

/** Tells the prose of an edition. What is wrong is added to `problems`. */
export async function tellProse(session: Session, told: ToBeTold, problems: Problems): Promise<Keyed<Prose>> {
  const { config, survey, surveyKey, templates, language } = told;
  const style = styleOf(config);
  const about = [surveyKey, language, JSON.stringify([style, config.seven])];
  const key = keyOf(...about, ...templates.map(templateKey));
  const remember: Remember = (template, before, tell) =>
    session.chapters(keyOf(...about, templateKey(template), String(before)), tell);
  const value = await session.results.get("prose", key, problems, (found) => {
    const { lexicons } = session;
    const own = languageIn(config, language);
    return narrate(templates, { survey, language: own, style, problems: found, lexicons }, remember);
  });
  return { value, key };
}

/** Tells the prose of a report. */
export function proseOf(session: Session, input: EditionInput, { report, templates, problems }: ReportInput) {
  const { config, survey, keys } = input;
  const told = { config, survey, surveyKey: keys.survey, templates, language: report.language };
  return tellProse(session, told, problems);
}

/**
 * Draws the figures that the prose has put in, each anew only where it has changed. What is wrong is added to the report's
 * problems.
 */
export async function figuresOf(
  session: Session,
  input: EditionInput,
  { report, problems }: ReportInput,
  prose: Prose,
): Promise<Keyed<ReadonlyMap<string, Figure>>> {
  const drawn = new Map<string, Figure>();
  const specs = specsOf(input, report.language, prose, problems);
  const drawing = drawFigures(session, { ...input, figures: specs }, report.language, wantedFigures(prose));
  // All at once: where one fails, so do those that nobody has come to yet.
  for (const figures of await Promise.all(drawing.map((one) => one.figures)))
    for (const [name, figure] of figures) drawn.set(name, figure);
  for (const { found } of drawing) for (const problem of found.all) problems.note(problem);
  return { value: drawn, key: keyOf(...drawing.map(({ key }) => key)) };
}

/** The specs that a report is drawn from: the project's files, and the figures that stand in a line of its prose. */
export function specsOf(
  input: EditionInput,
  code: WrittenLanguage,
  { chapters }: Prose,
  problems: Problems,
): FigureSpecs {
  const inLines = chapters.flatMap(blocksOf).flatMap((block) => {
    if (block.kind !== "figure" || block.asked === undefined) return [];
    const { name, asked, source } = block;
    return [{ name, asked, source }];
  });
  return withInline(input, code, inLines, problems);
}

function withInline(
  { figures, survey, config }: EditionInput,
  code: WrittenLanguage,
  inLines: readonly InlineFigure[],
  problems: Problems,
): FigureSpecs {
  const language = languageIn(config, code);
  const specs = inLines.map(
    (one) => [one.name, inlineSpec(one, figures, survey, language, problems)] as const,
  );
  return new Map([...figures, ...specs]);
}

/**
 * Begins to draw the figures that the prose will ask for, as far as its templates tell, before it is told: they are
 * drawn in another process meanwhile. What comes of it is asked for by `figuresOf`.
 */
export function beginFigures(
  session: Session,
  input: EditionInput,
  { report, templates }: ReportInput,
): void {
  const text = templates.map((template) => template.text).join("\n");
  const inLines = templates.flatMap(likelyFigures);
  const named = [...input.figures.values()].flatMap((spec) =>
    spec && text.includes(`"${spec.name}"`) ? [{ name: spec.name, source: { file: spec.file } }] : [],
  );
  // What is wrong with them is told when the prose has asked for them.
  const specs = withInline(input, report.language, inLines, new Problems());
  const likely = [...named, ...inLines].filter(({ name }) => specs.get(name) !== undefined);
  for (const { figures } of drawFigures(session, { ...input, figures: specs }, report.language, likely))
    figures.catch(() => undefined);
}

/** A figure that is being drawn, by name, and what is found wrong with it. */
interface Drawing {
  readonly key: string;
  readonly figures: Promise<ReadonlyMap<string, Figure>>;
  readonly found: Problems;
}

/** Draws figures at the same time, each anew only where it has changed. */
function drawFigures(
  session: Session,
  input: EditionInput,
  code: WrittenLanguage,
  wanted: readonly WantedFigure[],
): readonly Drawing[] {
  const { config, survey } = input;
  const style = styleOf(config);
  const language = languageIn(config, code);
  const figureInput: FigureInput = {
    survey,
    language,
    palette: config.colours,
    tell: (aggregate, where) => retell(aggregate, where, survey, language, style),
    complement: (aggregate, where) => retellComplement(aggregate, where, survey, language, style),
  };
  return [...new Map(wanted.map((figure) => [figure.name, figure])).values()].map((one) => {
    const spec = input.figures.get(one.name);
    const draw = async (found: Problems) =>
      (await session.figures()).draw([one], input.figures, figureInput, found);
    // Where there is none, its problem stands where the prose asks for it.
    const place = spec ? spec.text : JSON.stringify([one.source, [...input.figures.keys()]]);
    const look = JSON.stringify([code, style, config.seven, config.colours]);
    const key = keyOf(input.keys.survey, look, one.name, place);
    const found = new Problems();
    return { key, figures: session.results.get("figure", key, found, draw), found };
  });
}

/** Puts prose and figures together to a document. Adds a problem for each character in it that cannot be shown. */
export async function documentOf(
  session: Session,
  { survey, config }: EditionInput,
  { report, problems }: ReportInput,
  prose: Keyed<Prose>,
  figures: Keyed<ReadonlyMap<string, Figure>>,
): Promise<Keyed<ReportDocument>> {
  const dotsOf = (key: string) => {
    const aggregate = aggregateAt(survey, key);
    return (aggregate && tenDots(aggregate.estimate, config.colours)) ?? "";
  };
  const key = keyOf(prose.key, figures.key, JSON.stringify(config.colours));
  await session.results.get("characters", prose.key, problems, async (found) =>
    checkPrintable(writtenIn(prose.value.chapters), await session.printable(), found),
  );
  const value = await session.results.get("document", key, problems, (found) =>
    assemble({
      survey,
      prose: prose.value,
      figures: figures.value,
      tenDots: dotsOf,
      language: languageOf(report.language),
      problems: found,
    }),
  );
  return { value, key };
}

/** A written language as the series has it: «sju» or «syv». */
export function languageIn({ seven }: ReportConfig, code: WrittenLanguage): Language {
  return inNumerals(languageOf(code), seven);
}

/** How the series puts shares into words. */
export function styleOf({ phrases, tenths }: ReportConfig): Style {
  return { profile: phrases, digits: tenths };
}

function wantedFigures({ chapters }: Prose): WantedFigure[] {
  return chapters
    .flatMap(blocksOf)
    .flatMap((block) => (block.kind === "figure" ? [{ name: block.name, source: block.source }] : []));
}
