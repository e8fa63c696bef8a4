import { type Detect, detector } from "../language/detect/detect.ts";
import { whenUnbound } from "../language/detect/findings.ts";
import { known, type Lexicons } from "../language/detect/known.ts";
import type { Problems, Source } from "../problems/problem.ts";
import { surveyWordsOf } from "../survey/survey-words.ts";
import { altText, baseOf, basesOf, sentence } from "./alt.ts";
import { writeCsv } from "./csv.ts";
import type { Figure } from "./figure.ts";
import { figureRows } from "./figure-rows.ts";
import type { FigureInput } from "./input.ts";
import { messages } from "./messages.ts";
import { figureNote } from "./note.ts";
import type { Failure, Painted, Painter } from "./paint.ts";
import type { DrawnText } from "./scene.ts";
import type { Content } from "./shapes/shape.ts";
import { type FigureSpec, inRapport } from "./spec.ts";
import { sizes } from "./theme.ts";

/** More are hard to read. */
const mostRows = 12;

/**
 * Draws one figure at both widths, and makes its alt text, note, table and CSV from the same rows.
 *
 * @param detect of the input's survey and language
 * @returns undefined when that is not possible; the reasons have been added to `problems`
 */
export async function drawFigure(
  spec: FigureSpec,
  input: FigureInput,
  painter: Painter,
  problems: Problems,
  detect = figureDetector(input),
): Promise<Figure | undefined> {
  const { name, file, rapport, shape } = spec;
  const { survey, language, palette } = input;
  const before = problems.errorCount;
  checkTexts(spec, input, detect, problems);
  const rows = figureRows(spec, input, problems);
  if (problems.errorCount > before) return undefined;
  const first = rows[0];
  if (first && rows.length > mostRows && rapport.rows !== undefined)
    problems.warn(messages["figures.many-rows"], first.source, { rows: rows.length });

  const content: Content = { rapport, leftOut: spec.leftOut, rows, survey, language };
  const alt = altText(shape, content);
  if (
    !rows.every(({ heading, label, spoken }) =>
      [heading ?? label, label, spoken].every((text) => isSaid(text, alt)),
    )
  ) {
    problems.add(messages["figures.no-alt"], { file }, { name });
    return undefined;
  }
  const data = rows.flatMap((row, i) => shape.rows(row, i, rows));
  const { painted, failure } = await painter.paint({
    ...{ name, spec: spec.spec, rapport, data, alt, palette },
    language: language.code,
    widths: [sizes.wide, sizes.narrow],
  });
  const place = (text: string) => rows.find(({ label }) => label === text)?.source ?? { file };
  const [wide, narrow] = painted;
  if (wide && !isUsable(wide, sizes.wide)) return undefined;
  if (wide && wide.svg.height > sizes.tallest) {
    const height = Math.round(wide.svg.height);
    problems.add(messages["figures.too-tall"], place(""), { name, height, most: sizes.tallest });
    return undefined;
  }
  if (failure) tellFailure(failure, spec, problems);
  if (!wide || !narrow || !isUsable(narrow, sizes.narrow)) return undefined;
  const table = shape.table(content);
  return {
    name,
    caption: rapport.caption[language.code] ?? "",
    alt,
    note: figureNote(content),
    bases: shape.tellsBase ? [] : basesOf(content),
    base: shape.tellsBase ? "" : sentence(baseOf(content)),
    wide: wide.svg,
    narrow: { inline: narrow.svg.inline, width: narrow.svg.width, height: narrow.svg.height },
    table,
    csv: writeCsv(table),
    keys: rows.map((row) => row.aggregate.key),
  };

  function isUsable(drawn: Painted, width: number): boolean {
    for (const reason of drawn.warnings) {
      // Vega-Lite says this of every figure that fits its width only, which is what is wanted.
      if (reason.startsWith('Dropping "fit-y"')) continue;
      problems.warn(messages["figures.spec-warning"], { file }, { name, reason });
    }
    return isReadable(drawn, width, place, problems);
  }
}

/** Tells why a figure could not be painted, at its file. */
function tellFailure(failure: Failure, { name, file }: FigureSpec, problems: Problems): void {
  switch (failure.kind) {
    case "outside":
      problems.add(messages["figures.outside"], { file }, failure.outside);
      break;
    case "spec":
      problems.add(messages["figures.spec-fails"], { file }, { name, reason: failure.reason });
      break;
    case "stopped":
      problems.add(messages["figures.stopped"], { file }, { name, limit: failure.limit });
      break;
  }
}

/**
 * Whether every text of a drawing can be read: nothing is cut, nothing is set smaller than the least size, and
 * nothing makes the drawing wider than its place (`width`, px), which would shrink all of it.
 *
 * @param place where the author has asked for what a text tells
 */
function isReadable(
  { svg, texts }: Painted,
  width: number,
  place: (text: string) => Source,
  problems: Problems,
): boolean {
  const before = problems.errorCount;
  // Half a pixel is what rounding makes.
  const isOutside = ({ left, right }: DrawnText) => left < -0.5 || right > svg.width + 0.5;
  const cut = texts.find((one) => one.isCut || isOutside(one));
  const small = texts.find((one) => one.size < sizes.small);
  if (cut) problems.add(messages["figures.cut-text"], place(cut.text), { text: cut.text, width });
  if (small)
    problems.add(messages["figures.small-text"], place(small.text), { ...small, least: sizes.small });
  if (svg.width > width + 0.5) {
    const { text = "" } = texts.toSorted((a, b) => b.right - a.right)[0] ?? {};
    const drawn = Math.round(svg.width);
    problems.add(messages["figures.too-wide"], place(text), { drawn, width, text });
  }
  return problems.errorCount === before;
}

/** Whether a text says something, and stands in the alt text. */
function isSaid(text: string, alt: string): boolean {
  return text.trim() !== "" && alt.includes(text);
}

/** What a figure's own texts are read with: made once for many figures. */
export function figureDetector({ survey, language }: FigureInput, lexicons?: Lexicons): Detect {
  return detector(known(surveyWordsOf(survey, language), language, lexicons));
}

/**
 * A figure's own texts exist in the language of the edition, and say what is drawn and not how much: a number,
 * or a word that judges one, has nothing there that vouches for it.
 */
function checkTexts(spec: FigureSpec, { language }: FigureInput, detect: Detect, problems: Problems): void {
  const { code } = language;
  const { caption, note, data } = spec.rapport;
  for (const [what, text, path] of [
    ["caption", caption, inRapport("caption")],
    ["note", note, inRapport("note")],
    ["complement", data.complement, inRapport("data", "complement")],
    ...(data.keys ?? []).map(
      ({ label }, i) => ["label", label, inRapport("data", "keys", i, "label")] as const,
    ),
  ] as const) {
    if (text === undefined) continue;
    const words = text[code];
    const source = spec.place([...path, code]);
    if (words === undefined) {
      // A label that is missing is told where the rows are made.
      if (what === "label") continue;
      problems.add(messages["figures.missing-text"], source, { what, key: spec.name, language: code });
      continue;
    }
    // What may be of something else is for a reader, as in the text.
    const said = detect([{ kind: "text", text: words }]).filter((one) => whenUnbound(one) === "stop");
    const judging = said.find(({ kind }) => kind === "judgement");
    if (said.some(({ kind }) => kind === "quantity")) {
      problems.add(messages["figures.digit"], source, { what, text: words });
    }
    if (judging) {
      problems.add(messages["figures.judging-word"], source, { what, word: judging.text });
    }
  }
}
