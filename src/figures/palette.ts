/**
 * The colours of figures and covers, by what they do. All are `#rrggbb`.
 *
 * A spec names them as params (`{"expr": "hoved"}`), so that the publisher's own colours reach every figure.
 */
export interface Palette {
  /** The bar that the headline is about, and filled dots. */
  readonly lead: string;
  /** Large surfaces behind the lead colour's text. */
  readonly leadDark: string;
  /** The other bars. */
  readonly muted: string;
  /** The track behind a bar, up to 100 %. */
  readonly track: string;
  /** Text on a dark cover, and its filled dots. */
  readonly sand: string;
  readonly line: string;
  /** Text that steps back: scales and bases. */
  readonly soft: string;
  readonly ink: string;
  /** The main finding on the cover. */
  readonly accent: string;
  /** Labels such as «Figur 3». */
  readonly label: string;
  readonly paper: string;
}

/**
 * The default colours. `muted` is darker than a first sketch had it (#6FA3AB): it reaches 3:1 against both
 * paper and track, and carries ink at 4.5:1.
 */
export const defaultPalette: Palette = {
  lead: "#0B5563",
  leadDark: "#073B45",
  muted: "#59909D",
  track: "#E4EEEE",
  sand: "#F4EFE6",
  line: "#CBD5D6",
  soft: "#54646B",
  ink: "#16232B",
  accent: "#F2A65A",
  label: "#B4532A",
  paper: "#FFFFFF",
};

/** What specs call the colours in their params: Norwegian, since staff read and edit the specs. */
export const colourParams: Readonly<Record<string, keyof Palette>> = {
  hoved: "lead",
  dempet: "muted",
  spor: "track",
  blekk: "ink",
  svak: "soft",
  papir: "paper",
};
