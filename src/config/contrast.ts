import { type ColourPair, type Colours, colourPairs, leastContrast } from "./colours.ts";

/** A pair that does not reach its contrast, and the contrast that it has. */
export interface WeakPair extends ColourPair {
  /** 1–21. */
  readonly contrast: number;
  readonly least: number;
}

/** The pairs of colours that meet in the report and are too much alike. */
export function weakPairs(colours: Colours): readonly WeakPair[] {
  return colourPairs
    .map((pair) => ({
      ...pair,
      contrast: contrastRatio(colours[pair.on], colours[pair.colour]),
      least: leastContrast[pair.use],
    }))
    .filter(({ contrast, least }) => contrast < least);
}

/**
 * Contrast of two colours `#rrggbb`, 1–21 (WCAG 2.2, «contrast ratio»).
 *
 * @throws when a colour is not written `#rrggbb`
 */
export function contrastRatio(first: string, second: string): number {
  const lights = [luminance(first), luminance(second)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** Whether the text is a colour `#rrggbb`. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** Relative luminance, 0–1 (WCAG 2.2, after IEC 61966-2-1). */
function luminance(colour: string): number {
  if (!isColour(colour)) throw new Error(`Not a colour written #rrggbb: ${colour}`);
  const weights = [0.2126, 0.7152, 0.0722];
  return weights.reduce((sum, weight, i) => {
    const channel = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return sum + weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  }, 0);
}
