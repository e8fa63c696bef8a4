import { type FindJudgingWords, judgingWordFinder } from "../language/words-by-hand.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problems, Source } from "../problems/problem.ts";
import { altText } from "./alt.ts";
import { writeCsv } from "./csv.ts";
import type { Drawing } from "./drawing.ts";
import type { Figure } from "./figure.ts";
import { figureRows } from "./figure-rows.ts";
import { layOut } from "./layout.ts";
import { messages } from "./messages.ts";
import { figureNote } from "./note.ts";
import { OutsideError } from "./outside.ts";
import { placeOf } from "./place.ts";
import { prepare } from "./prepare.ts";
import { type DataRow, dataRows } from "./rows.ts";
import type { FigureSpec } from "./spec.ts";
import { cleanSvg, type Svg } from "./svg/clean.ts";
import { figureTable } from "./table.ts";
import type { FigureInput } from "./telling.ts";
import { sizes } from "./theme.ts";

export type { Drawing };

/** A figure that the prose asks for, and where it does. */
export interface WantedFigure {
  readonly name: string;
  readonly source: Source;
}

/**
 * Draws the figures that are asked for, in that order, each once.
 *
 * What is wrong with one of them is added to `problems`, and the others are drawn none the less, so that
 * all that is wrong is told at once.
 */
export async function drawFigures(
  wanted: readonly WantedFigure[],
  specs: ReadonlyMap<string, FigureSpec>,
  input: FigureInput,
  drawing: Drawing,
  problems: Problems,
): Promise<ReadonlyMap<string, Figure>> {
  const figures = new Map<string, Figure>();
  const findJudgingWords = judgingWordFinder(input.language);
  for (const { name, source } of new Map(wanted.map((one) => [one.name, one])).values()) {
    const spec = specs.get(name);
    if (spec === undefined) {
      problems.add(messages["figures.missing"], source, { name, nearest: nearest(name, specs.keys()) });
      continue;
    }
    const figure = await drawFigure(spec, input, drawing, problems, findJudgingWords);
    if (figure !== undefined) figures.set(name, figure);
  }
  return figures;
}

/**
 * Draws one figure at both widths, and makes its alt text, note, table and CSV from the same rows.
 *
 * @returns undefined when that is not possible; the reasons have been added to `problems`
 */
export async function drawFigure(
  spec: FigureSpec,
  input: FigureInput,
  drawing: Drawing,
  problems: Problems,
  findJudgingWords = judgingWordFinder(input.language),
): Promise<Figure | undefined> {
  const { name, rapport } = spec;
  const { survey, language } = input;
  const before = problems.errors.length;
  checkTexts(spec, input, findJudgingWords, problems);
  const rows = figureRows(spec, input, problems);
  if (problems.errors.length > before) return undefined;

  const alt = altText(rapport, rows, survey, language);
  if (!rows.every(({ label, spoken }) => isSaid(label, alt) && isSaid(spoken, alt))) {
    problems.add(messages["figures.no-alt"], { file: spec.file }, { name });
    return undefined;
  }
  const data = dataRows(rapport.data.shape, rows);
  const wide = await drawAt(sizes.wide);
  const narrow = wide && (await drawAt(sizes.narrow));
  if (wide === undefined || narrow === undefined) return undefined;
  const table = figureTable(rapport, rows, survey, language);
  return {
    name,
    caption: rapport.caption[language.code] ?? "",
    alt,
    note: figureNote(rapport, rows, survey, language),
    wide,
    narrow: { inline: narrow.inline, width: narrow.width, height: narrow.height },
    table,
    csv: writeCsv(table),
    keys: rows.map((row) => row.aggregate.key),
  };

  async function drawAt(width: number): Promise<Svg | undefined> {
    const source = { file: spec.file };
    const layout = layOut(rapport, data as readonly DataRow[], width, drawing.measure);
    // Vega-Lite says this of every figure that fits its width only, which is what is wanted.
    const warn = (message: string) =>
      message.startsWith('Dropping "fit-y"') ||
      problems.warn(messages["figures.spec-warning"], source, { name, reason: message });
    try {
      const drawn = await drawing.renderer.draw(prepare(spec, layout, input.palette), layout.rows, warn);
      return cleanSvg(drawn, { alt, id: `${name}-${width}` });
    } catch (error) {
      if (error instanceof OutsideError) {
        problems.add(messages["figures.outside"], placeOf(spec, error.outside.what), error.outside);
        return undefined;
      }
      const reason = error instanceof Error ? error.message : String(error);
      problems.add(messages["figures.spec-fails"], source, { name, reason });
      return undefined;
    }
  }
}

/** Whether a text says something, and stands in the alt text. */
function isSaid(text: string, alt: string): boolean {
  return text.trim() !== "" && alt.includes(text);
}

/**
 * A figure's own texts exist in the language of the edition, and say what is drawn and not how much: a number,
 * or a word that judges one, has nothing there that vouches for it.
 */
function checkTexts(
  spec: FigureSpec,
  { language }: FigureInput,
  findJudgingWords: FindJudgingWords,
  problems: Problems,
): void {
  const { code } = language;
  const { caption, note, data } = spec.rapport;
  for (const [what, text] of [
    ["caption", caption],
    ["note", note],
    ["complement", data.complement],
    ...(data.keys ?? []).map(({ label }) => ["label", label] as const),
  ] as const) {
    if (text === undefined) continue;
    const words = text[code];
    if (words === undefined) {
      // A label that is missing is told where the rows are made.
      if (what === "label") continue;
      problems.add(messages["figures.missing-text"], placeOf(spec, what), {
        what,
        key: spec.name,
        language: code,
      });
      continue;
    }
    if (what !== "label" && /\p{N}/u.test(words)) {
      problems.add(messages["figures.digit"], placeOf(spec, words), { what, text: words });
    }
    const judging = findJudgingWords(words).find(({ severity }) => severity === "error");
    if (judging) {
      problems.add(messages["figures.judging-word"], placeOf(spec, words), { what, word: judging.word });
    }
  }
}
