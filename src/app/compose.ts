import { assemble } from "../document/assemble.ts";
import type { ReportDocument } from "../document/document.ts";
import { checkPrintable, writtenIn } from "../document/printable.ts";
import { tenDots } from "../figures/dots.ts";
import { type Drawing, drawFigures, type WantedFigure } from "../figures/draw.ts";
import type { Figure } from "../figures/figure.ts";
import { loadFigureFonts } from "../figures/fonts.ts";
import { createMeasure, type Measure } from "../figures/measure.ts";
import { createRenderer } from "../figures/render.ts";
import { loadVega } from "../figures/vega.ts";
import { type Language, languageOf, type WrittenLanguage } from "../language/language.ts";
import { narrate } from "../narrative/narrate.ts";
import type { Style } from "../narrative/narrator.ts";
import type { Prose } from "../narrative/prose.ts";
import { retell, retellComplement } from "../narrative/retell.ts";
import { blocksOf } from "../narrative/walk.ts";
import type { Problems } from "../problems/problem.ts";
import type { Input } from "./read.ts";

/** Tells the prose of an edition in a written language. Adds what is wrong to `problems`. */
export function tellProse(
  { survey, config, templates }: Input,
  code: WrittenLanguage,
  problems: Problems,
): Prose {
  const language = languageOf(code);
  return narrate(templates.get(code) ?? [], { survey, language, style: styleOf(config), problems });
}

/** Draws the figures that the prose has put in. */
export async function drawAll(
  input: Input,
  prose: Prose,
  code: WrittenLanguage,
  problems: Problems,
): Promise<ReadonlyMap<string, Figure>> {
  const { survey, config, figures } = input;
  const language = languageOf(code);
  const style = styleOf(config);
  const wanted = wantedFigures(prose);
  if (wanted.length === 0) return new Map();
  return drawFigures(
    wanted,
    figures,
    {
      survey,
      language,
      palette: config.colours,
      tell: (aggregate, place) => retell(aggregate, place, survey, language, style),
      complement: (aggregate, place) => retellComplement(aggregate, place, survey, language, style),
    },
    await openDrawing(language),
    problems,
  );
}

/** Puts prose and figures together to a document. Adds a problem for each character in it that cannot be shown. */
export function composeDocument(
  { survey, config, isPrintable }: Input,
  prose: Prose,
  figures: ReadonlyMap<string, Figure>,
  code: WrittenLanguage,
  problems: Problems,
): ReportDocument {
  checkPrintable(writtenIn(prose.chapters), isPrintable, problems);
  const dotsOf = (key: string) => {
    const aggregate = survey.aggregates.get(key);
    return (aggregate && tenDots(aggregate.estimate, config.colours)) ?? "";
  };
  return assemble({ survey, prose, figures, tenDots: dotsOf, language: languageOf(code), problems });
}

/** The shipped fonts are the same for every language and edition: they are read and taken apart once. */
let measuring: Promise<Measure> | undefined;

async function openDrawing(language: Language): Promise<Drawing> {
  measuring ??= loadFigureFonts().then(createMeasure);
  const measure = await measuring;
  return { renderer: createRenderer(await loadVega(measure), language.code), measure };
}

/** How the series puts shares into words. */
export function styleOf({ phrases, tenths }: Input["config"]): Style {
  return { profile: phrases, digits: tenths };
}

function wantedFigures({ chapters }: Prose): WantedFigure[] {
  return chapters
    .flatMap(blocksOf)
    .flatMap((block) => (block.kind === "figure" ? [{ name: block.name, source: block.source }] : []));
}
