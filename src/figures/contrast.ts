import type { Palette } from "./palette.ts";

/** Two colours that stand against each other in a figure, and the least contrast that they need. */
export interface ColourPair {
  readonly first: keyof Palette;
  readonly second: keyof Palette;
  readonly least: number;
}

/**
 * Every pair that the figures use. Marks 3:1 (WCAG 2.2, 1.4.11), text 4.5:1 (1.4.3). Lead and muted lie side
 * by side but never touch, and position and label tell them apart too; 2:1 keeps them apart in greyscale.
 */
export const pairs: readonly ColourPair[] = [
  { first: "lead", second: "paper", least: 3 },
  { first: "lead", second: "track", least: 3 },
  { first: "muted", second: "paper", least: 3 },
  { first: "muted", second: "track", least: 3 },
  { first: "lead", second: "muted", least: 2 },
  { first: "paper", second: "lead", least: 4.5 },
  { first: "ink", second: "muted", least: 4.5 },
  { first: "ink", second: "track", least: 4.5 },
  { first: "ink", second: "paper", least: 4.5 },
  { first: "soft", second: "paper", least: 4.5 },
  { first: "accent", second: "lead", least: 3 },
  { first: "sand", second: "lead", least: 4.5 },
];

/** The pairs of a palette that do not reach their contrast, with what they reach. */
export function weakPairs(palette: Palette): (ColourPair & { readonly contrast: number })[] {
  return pairs
    .map((pair) => ({ ...pair, contrast: contrastRatio(palette[pair.first], palette[pair.second]) }))
    .filter(({ contrast, least }) => contrast < least);
}

/**
 * Contrast ratio of two colours `#rrggbb`, 1–21 (WCAG 2.2, «contrast ratio»).
 *
 * @throws when a colour is not written `#rrggbb`
 */
export function contrastRatio(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** `share` (0–1) of the first colour in the second, as if it lay over it with that opacity. Both `#rrggbb`. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((channel, i) => Math.round(share * channel + (1 - share) * (b[i] ?? 0)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance 0–1 (WCAG 2.2, from IEC 61966-2-1). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Red, green and blue, 0–255. */
function channels(colour: string): number[] {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`Not a colour written #rrggbb: ${colour}`);
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
