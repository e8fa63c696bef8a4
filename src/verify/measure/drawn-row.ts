/** A row that a drawing has to show. Shares are 0–1; a point has equal ends. */
export interface DrawnRow {
  readonly label: string;
  /** What stands beside or in its marks, where it has words: «59 %». */
  readonly told: readonly string[];
  readonly share?: { readonly low: number; readonly high: number };
  /** The share that was published or counted, where it was: what a dot on a scale shows. */
  readonly value?: number;
  /** So many of so many, each with a mark of its own. */
  readonly units?: { readonly count: number; readonly base: number };
  /** Drawn in the colour that the headline is about. */
  readonly emphasis?: boolean;
}

/** What is wrong with a drawing, as a kind and the numbers that show it. */
export interface Misdrawn {
  readonly what:
    | "strange"
    | "marks"
    | "length"
    | "from-zero"
    | "order"
    | "label"
    | "scale"
    | "colour"
    | "uncertain";
  readonly row?: string;
  readonly expected?: string;
  readonly found?: string;
}

/** What colours say: see the account. */
export type Colours = Readonly<Record<"leadDark" | "muted" | "track" | "sand" | "accent", string>>;
