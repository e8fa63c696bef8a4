import type { Colours } from "../config/colours.ts";

/** The publisher's colours. Specs name them as params, so that they reach every figure. */
export type Palette = Colours;

/** What specs call the colours in their params: Norwegian, since staff read and edit the specs. */
export const colourParams: Readonly<Record<string, keyof Palette>> = {
  hoved: "leadDark",
  dempet: "muted",
  spor: "track",
  blekk: "ink",
  svak: "soft",
  papir: "paper",
};

/** `share` (0–1) of the first colour in the second, as if it lay over it with that opacity. Both `#rrggbb`. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((channel, i) => Math.round(share * channel + (1 - share) * (b[i] ?? 0)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Red, green and blue, 0–255. */
function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
