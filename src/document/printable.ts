import type { FontBytes } from "../figures/fonts.ts";
import { type Chapter, leavesOf } from "../narrative/tree.ts";
import { runsOfChapter } from "../narrative/walk.ts";
import { lineIndex } from "../problems/lines.ts";
import type { Problems, Source } from "../problems/problem.ts";
import { messages } from "./messages.ts";

/** A text in a file of the project, and where it begins: a whole file at its first character. */
export interface Written extends Source {
  readonly text: string;
}

export interface Unprintable {
  readonly character: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** A font that a page takes characters of one range from. */
export interface RangedFont {
  /** CSS `unicode-range`. */
  readonly range: string;
}

/** Whether a character can be shown in the report's own fonts. */
export type Printable = (character: string) => boolean;

/**
 * Tells which characters the reports' fonts have. A character that they lack would be drawn from another font,
 * or as an empty box, and cannot be mended in the finished PDF.
 *
 * @param fonts what the pages use, of which the browser takes only the characters in their ranges
 * @param cuts the same typeface whole
 */
export async function createPrintable(fonts: readonly RangedFont[], cuts: FontBytes): Promise<Printable> {
  const fontkit = await import("fontkit");
  const ranges = fonts.flatMap(({ range }) => range.split(",").map(parseRange));
  const faces = [...cuts.values()].map((bytes) => fontkit.create(Buffer.from(bytes)));
  const known = new Map<string, boolean>();
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100) return true;
    const found =
      known.get(character) ??
      (ranges.some(([from, to]) => code >= from && code <= to) &&
        faces.every(
          (face) => !("hasGlyphForCodePoint" in face) || isInvisible(code) || face.hasGlyphForCodePoint(code),
        ));
    known.set(character, found);
    return found;
  };
}

/** `U+0102-0103` or `U+20AB`. */
function parseRange(range: string): readonly [number, number] {
  const [from = "", to = from] = range.trim().slice(2).split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** Spaces without width, joiners and the mark of byte order, which show nothing. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff;
}

/** The author's own words in some chapters, each with its place. */
export function writtenIn(chapters: readonly Chapter[]): readonly Written[] {
  return chapters
    .flatMap((chapter) => leavesOf(runsOfChapter(chapter).flat()))
    .flatMap((leaf) => (leaf.kind === "words" ? [{ ...leaf.source, text: leaf.text }] : []));
}

/** Adds a problem for each character that can't be shown, where it stands first in its file. */
export function checkPrintable(all: readonly Written[], isPrintable: Printable, problems: Problems): void {
  const told = new Set<string>();
  for (const written of all)
    for (const { character, line, column } of unprintableIn(written, isPrintable)) {
      const { file, sheet } = written;
      const one = `${file}\n${character}`;
      // In a workbook, the cell is told and not where in it.
      const source = sheet === undefined ? { file, line, column } : written;
      if (!told.has(one)) problems.add(messages["document.no-glyph"], source, { character });
      told.add(one);
    }
}

/** The characters of a text that can't be shown, each the first time that it stands there. */
export function unprintableIn(
  { text, line = 1, column = 1 }: Written,
  isPrintable: Printable,
): readonly Unprintable[] {
  const found = new Map<string, Unprintable>();
  const placeOf = lineIndex(text, { line, column });
  let offset = 0;
  for (const character of text) {
    if (character !== "\n" && !found.has(character) && !isPrintable(character))
      found.set(character, { character, ...placeOf(offset) });
    offset += character.length;
  }
  return [...found.values()];
}
