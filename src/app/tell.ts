import type { ReportConfig } from "../config/define.ts";
import { assemble } from "../document/assemble.ts";
import type { ReportDocument } from "../document/document.ts";
import { checkPrintable, writtenIn } from "../document/printable.ts";
import { tenDots } from "../figures/dots.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureInput } from "../figures/input.ts";
import type { WantedFigure } from "../figures/renderer.ts";
import { type Language, languageOf, type WrittenLanguage } from "../language/language.ts";
import { inNumerals } from "../language/numerals.ts";
import { narrate } from "../narrative/narrate.ts";
import type { Style } from "../narrative/narrator.ts";
import type { Prose } from "../narrative/prose.ts";
import { retell, retellComplement } from "../narrative/retell.ts";
import type { CheckedTemplate } from "../narrative/template.ts";
import { blocksOf } from "../narrative/walk.ts";
import type { Problems } from "../problems/problem.ts";
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
  const written = JSON.stringify([style, config.seven]);
  const key = keyOf(surveyKey, language, written, ...templates.map(templateKey));
  const value = await session.results.get("prose", key, problems, (found) => {
    const { lexicons } = session;
    const own = languageIn(config, language);
    return narrate(templates, { survey, language: own, style, problems: found, lexicons });
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
 * Draws the figures that the prose has put in, each anew only where it has changed.
 *
 */
export async function figuresOf(
  session: Session,
  input: EditionInput,
  { report, problems }: ReportInput,
  prose: Prose,
): Promise<Keyed<ReadonlyMap<string, Figure>>> {
  const wanted = wantedFigures(prose);
  const drawn = new Map<string, Figure>();
  const keys: string[] = [];
  const { config, survey } = input;
  const style = styleOf(config);
  const language = languageIn(config, report.language);
  const figureInput: FigureInput = {
    survey,
    language,
    palette: config.colours,
    tell: (aggregate, where) => retell(aggregate, where, survey, language, style),
    complement: (aggregate, where) => retellComplement(aggregate, where, survey, language, style),
  };
  for (const one of new Map(wanted.map((figure) => [figure.name, figure])).values()) {
    const spec = input.figures.get(one.name);
    const draw = async (found: Problems) =>
      (await session.figures()).draw([one], input.figures, figureInput, found);
    // Where there is none, its problem stands where the prose asks for it.
    const place = spec ? spec.text : JSON.stringify([one.source, [...input.figures.keys()]]);
    const look = JSON.stringify([report.language, style, config.seven, config.colours]);
    const key = keyOf(input.keys.survey, look, one.name, place);
    keys.push(key);
    for (const [name, figure] of await session.results.get("figure", key, problems, draw))
      drawn.set(name, figure);
  }
  return { value: drawn, key: keyOf(...keys) };
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
function languageIn({ seven }: ReportConfig, code: WrittenLanguage): Language {
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
