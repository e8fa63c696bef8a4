import type { WrittenLanguage } from "../language/language.ts";
import { hasNoSpelling } from "../proofread/tokens.ts";
import type { Translator } from "./apertium.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { fromStream, toStream, type Unit } from "./stream.ts";
import { preferred, translateOrd } from "./written-forms.ts";

export interface TranslatedText {
  readonly text: string;
  /** Words that the translator did not know, each once, in the order of the text. */
  readonly unknownWords: readonly string[];
}

/**
 * Translates the prose of a template, and nothing else of it but the words of `ord=`.
 *
 * @returns undefined when the translator failed
 */
export async function translateTemplate(
  template: string,
  from: WrittenLanguage,
  to: WrittenLanguage,
  translate: Translator,
): Promise<TranslatedText | undefined> {
  const units = unitsOf(piecesOf(template));
  const told = units.flatMap((unit, index) => (hasWords(unit) ? [index] : []));
  const first = await translateUnits(
    told.map((index) => units[index] ?? []),
    translate,
  );
  if (!first) return undefined;
  const done = new Map(told.map((index, n) => [index, first.units[n]]));
  const text = units
    .flatMap((unit, index) => done.get(index) ?? unit)
    .map((piece) => written(piece, from, to));
  const unknownWords = [...new Set(first.marked)].filter((word) => !hasNoSpelling(word));
  return { text: text.join(""), unknownWords };
}

/** Translates units. One whose helpers would change places is translated again, a piece at a time. */
async function translateUnits(units: readonly Unit[], translate: Translator) {
  if (units.length === 0) return { units: [], marked: [] };
  const stream = await translate(toStream(units));
  if (stream === undefined) return undefined;
  const { units: back, marked } = fromStream(stream, units);
  const moved = units.filter((_, index) => !back[index]);
  if (moved.length === 0) return { units: back, marked };

  const pieces = moved.flat().filter((piece) => hasWords([piece]));
  const again = await translate(toStream(pieces.map((piece) => [piece])));
  if (again === undefined) return undefined;
  const alone = fromStream(
    again,
    pieces.map((piece) => [piece]),
  );
  const translated = new Map(pieces.map((piece, index) => [piece, alone.units[index]]));
  const whole = units.map((unit, index) => back[index] ?? unit.flatMap((p) => translated.get(p) ?? [p]));
  return { units: whole, marked: [...marked, ...alone.marked] };
}

/** Breaks are units of their own: they have no words. */
function unitsOf(pieces: readonly Piece[]): readonly Unit[] {
  const units: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break") units.push([piece], []);
    else units.at(-1)?.push(piece);
  }
  return units.filter((unit) => unit.length > 0);
}

function hasWords(unit: Unit): boolean {
  return unit.some(({ kind, text }) => kind === "prose" && /\p{L}/u.test(text));
}

function written({ kind, text }: Piece, from: WrittenLanguage, to: WrittenLanguage): string {
  if (kind === "prose") return preferred(text, to);
  return text.includes("{{") ? translateOrd(text, from, to) : text;
}
