import type { Colours } from "../config/colours.ts";

/** The publisher's colours. Specs name them as params, so that they reach every figure. */
export type Palette = Colours;

/** What specs call the colours in their params: Norwegian, since staff read and edit the specs. */
export const colourParams: Readonly<Record<string, keyof Palette>> = {
  hoved: "lead",
  dempet: "muted",
  spor: "track",
  blekk: "ink",
  svak: "soft",
  papir: "paper",
};
