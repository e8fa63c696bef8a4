import type { FontBytes } from "./fonts.ts";
import { keepRecent } from "./recent.ts";

/** Width in px of one line of text. */
export type Measure = (text: string, fontSize: number, fontWeight?: number | string) => number;

/** Some ten times the texts of the figures of an edition. */
const mostWidths = 5000;

/** The advance width of a text in one weight, in em. */
type Advance = (text: string) => number;

/**
 * Makes a measure from font files: the sum of glyph advances and kerning, as a browser lays the text out when
 * hinting is off (`--font-render-hinting=none`); measured within 0.016 px of it.
 *
 * Widths are kept per text and weight: the same labels come back at both widths of a figure.
 */
export async function createMeasure(bytes: FontBytes): Promise<Measure> {
  const fontkit = await import("fontkit");
  const advances = [...bytes].map(([weight, data]): readonly [number, Advance] => {
    const font = fontkit.create(Buffer.from(data));
    if (!("layout" in font)) throw new Error(`Weight ${weight} is a collection, not a font`);
    const kept = keepRecent<number>(mostWidths);
    return [weight, (text) => kept(text, () => font.layout(text).advanceWidth / font.unitsPerEm)];
  });
  return (text, fontSize, fontWeight) => nearest(advances, weightOf(fontWeight))(text) * fontSize;
}

function nearest(advances: readonly (readonly [number, Advance])[], weight: number): Advance {
  const [best] = advances.toSorted(([a], [b]) => Math.abs(a - weight) - Math.abs(b - weight));
  if (best === undefined) throw new Error("No font was given to measure with");
  return best[1];
}

function weightOf(weight: number | string | undefined): number {
  if (weight === "bold") return 700;
  return Number(weight) || 400;
}
