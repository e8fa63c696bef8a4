/** The publisher's colours by what they do, each written `#rrggbb`. */
export interface Colours {
  /** Headings, links, the ground of the cover. */
  readonly lead: string;
  /** The bar that a headline is about and filled dots; large surfaces, such as the head of the website. */
  readonly leadDark: string;
  /** The other bars. */
  readonly muted: string;
  /** Quiet surfaces, and the track behind a bar. */
  readonly track: string;
  /** Warm surfaces, and text on dark ones. */
  readonly sand: string;
  /** Rules. They carry no meaning, so no contrast is asked of them. */
  readonly line: string;
  /** Text that steps back: notes, bases, scales. */
  readonly soft: string;
  readonly ink: string;
  /** The main finding on the cover: once per spread at most. */
  readonly accent: string;
  /** Labels such as «Figur 3». */
  readonly label: string;
  readonly paper: string;
}

/** Petrol, mist, sand, amber and clay. Every pair in use reaches its contrast. */
export const defaultColours: Colours = {
  lead: "#0B5563",
  leadDark: "#073B45",
  muted: "#5C929B",
  track: "#EDF3F3",
  sand: "#F4EFE6",
  line: "#CBD5D6",
  soft: "#54646B",
  ink: "#16232B",
  accent: "#F2A65A",
  label: "#B4532A",
  paper: "#FFFFFF",
};

/** Two colours that meet, and what they are to each other. */
export interface ColourPair {
  readonly on: keyof Colours;
  readonly colour: keyof Colours;
  readonly use: "text" | "mark" | "neighbour";
}

/**
 * What each use asks: WCAG 2.2, 1.4.3 (text) and 1.4.11 (marks). Dark and pale bars lie side by side, told
 * apart by place and label too; 2:1 keeps them apart in greyscale (ours).
 */
export const leastContrast = { text: 4.5, mark: 3, neighbour: 2 } as const;

const texts: readonly (readonly [on: keyof Colours, ...colours: (keyof Colours)[]])[] = [
  ["paper", "ink", "soft", "lead", "leadDark", "label"],
  ["sand", "ink", "soft", "lead"],
  ["track", "ink", "soft", "lead"],
  ["lead", "paper", "sand", "track"],
  ["leadDark", "paper", "sand", "track"],
  ["muted", "ink"],
];

const marks: typeof texts = [
  ["paper", "leadDark", "muted"],
  ["track", "leadDark", "muted"],
  ["lead", "accent"],
  ["leadDark", "accent"],
];

const neighbours: typeof texts = [["leadDark", "muted"]];

/** Every pair that web, print and figures use. */
export const colourPairs: readonly ColourPair[] = [
  ...pairs("text", texts),
  ...pairs("mark", marks),
  ...pairs("neighbour", neighbours),
];

function pairs(use: ColourPair["use"], rows: typeof texts): ColourPair[] {
  return rows.flatMap(([on, ...colours]) => colours.map((colour) => ({ on, colour, use })));
}
