import type { Meaning } from "../language/detect/meaning.ts";
import type { Source } from "../problems/problem.ts";

/**
 * The one tree of the prose. Handlebars has run, marked has read, and from here on nobody reads Markdown or HTML
 * again: what is judged, counted, compared and published are these nodes. The unions are closed, so that the
 * compiler names each place that a new kind of node has to be thought of.
 */

/** What may stand inside another block, and holds text: everything but what a helper puts on a line of its own. */
export type TextBlock = Heading | Paragraph | List | Quote | CodeBlock | Rule | Grid;

/** What stands in a chapter. */
export type Block = TextBlock | FigurePlace | TablePlace | OverviewPlace | KeyFigures | ClaimMark;

/** What stands within a line. */
export type Inline = Leaf | Emphasis | Strong | Deleted | Code | Link;

/** An inline with nothing inside. */
export type Leaf = Words | Value | Label | Reference | NoteMark | LineBreak | ClaimMark;

/** What every node knows of the claims that the author has written it in, the outermost first: their marks' ids. */
interface Within {
  readonly within: readonly string[];
}

/** A heading below a section's own: chapters' and sections' titles are no blocks. */
export interface Heading {
  readonly kind: "heading";
  /** As the author counts: 3 for «###», the first that can stand in a section. */
  readonly level: number;
  readonly inlines: readonly Inline[];
  readonly source: Source;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly inlines: readonly Inline[];
  readonly source: Source;
}

export interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  /** The first number of an ordered list, as the author wrote it. */
  readonly start?: number;
  /** Its items are paragraphs of their own, with space between. */
  readonly loose: boolean;
  readonly items: readonly ListItem[];
  readonly source: Source;
}

export interface ListItem {
  readonly blocks: readonly TextBlock[];
  readonly source: Source;
}

interface Quote {
  readonly kind: "quote";
  readonly blocks: readonly TextBlock[];
  readonly source: Source;
}

interface CodeBlock {
  readonly kind: "code-block";
  readonly inlines: readonly Leaf[];
  readonly source: Source;
}

interface Rule {
  readonly kind: "rule";
  readonly source: Source;
}

/** A table that the author has written, cell by cell, with its caption. */
export interface Grid {
  readonly kind: "grid";
  readonly caption: readonly Inline[];
  readonly align: readonly ("left" | "right" | "center" | undefined)[];
  readonly head: readonly GridCell[];
  /** As many cells in each as in the head. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly source: Source;
}

export interface GridCell {
  /** Empty where the author left the cell empty. */
  readonly inlines: readonly Inline[];
  readonly source: Source;
}

/** `{{figur "mottak"}}`, or a figure in a line: `{{søyler "mottak.utilstrekkelig"}}` */
export interface FigurePlace extends Within {
  readonly kind: "figure";
  readonly name: string;
  /** What it draws, where no file of that name says so. */
  readonly asked?: AskedFigure;
  readonly source: Source;
}

/** The forms of figures in a line: each a file of that name in `templates/figures/former/`. */
export type FigureForm = "soyler" | "tideler" | "prikker" | "enheter" | "gruppert" | "utvikling" | "endring";

/** What a line asks to have drawn. */
export interface AskedFigure {
  readonly form: FigureForm;
  /** Ids of questions, and keys. */
  readonly what: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** `{{tabell "mottak.utilstrekkelig"}}` */
export interface TablePlace extends Within {
  readonly kind: "table";
  readonly question: string;
  readonly source: Source;
}

/** `{{oversikt "tall"}}` */
export interface OverviewPlace extends Within {
  readonly kind: "overview";
  readonly of: Overview;
  readonly source: Source;
}

/** What is listed whole: a table of each question, the source of each number, each claim; or what the statements rest on. */
export type Overview = "tables" | "numbers" | "claims" | "account";

/** Key figures that stand one after the other. */
interface KeyFigures {
  readonly kind: "key-figures";
  readonly figures: readonly KeyFigure[];
}

/** A large figure with its explanation, as in «Kort fortalt». */
export interface KeyFigure {
  readonly value: Value;
  /** Set where it is told in tenths or as a fraction, so that the sign of ten dots belongs beside it. */
  readonly dots: boolean;
  /** The explanation, which goes on from the number; what follows its first line break is said in smaller type. */
  readonly inlines: readonly Inline[];
  readonly source: Source;
}

/** The author's own words, on one line of the author's file: no character of them came from anywhere else. */
export interface Words extends Within {
  readonly kind: "words";
  /** As they are read: entities and escapes are resolved. Ends with a line break where the author's line does. */
  readonly text: string;
  /** Of the first character. */
  readonly source: Source;
  /** They stood in a block that could not be run, of which a problem has told already. */
  readonly untried?: true;
}

/** A number in the prose, tied to its estimates: what `Tallgrunnlag` lists. */
export interface Value extends Within {
  readonly kind: "value";
  /** `t1`, `t2` … in the order of the document. */
  readonly id: string;
  /** As it is read: «hele 86 prosent». */
  readonly text: string;
  /** For machines: `0.86`, `0.75/0.80` for an interval, `324/428` for a count of a base, `-0.18` for a difference. */
  readonly machine: string;
  /** Keys of the estimates behind it. */
  readonly keys: readonly [string, ...string[]];
  /** The count it is, where it may be written in words: «sju». */
  readonly numeral?: number;
  /** What it says of the data, for what is said beside it. */
  readonly meaning: Omit<Meaning, "keys">;
  /** A word in it that praises or blames the number, which is neither true nor false: «kun». */
  readonly forReader?: string;
  /** What the author wrote for it, whatever the number came to: `andel kapasitet.oker ord=hele`. */
  readonly written: string;
  readonly chapter: string;
  readonly source: Source;
}

/** Text that a helper wrote which is no number of the survey's: a label, a date, a fixed expression. */
export interface Label extends Within {
  readonly kind: "label";
  readonly text: string;
  /** Set where the author wrote it with «fast», to let it pass as it stands. */
  readonly fixed?: Exception;
  /** Stands for a figure that is missing. */
  readonly missing?: true;
  readonly source: Source;
}

/** A word or a digit that is meant as it stands. */
export interface Exception {
  /** The author's own; absent where none was given. */
  readonly reason?: string;
}

/** A cross-reference, «figur 3», whose number is not known before the document is put together. */
export interface Reference extends Within {
  readonly kind: "reference";
  readonly id: string;
  readonly target: ReferenceTarget;
  /** It begins a sentence. */
  readonly capital: boolean;
  readonly source: Source;
}

export interface ReferenceTarget {
  readonly kind: "figure" | "table" | "chapter" | "appendix";
  readonly name: string;
}

/** The mark of a footnote. */
export interface NoteMark {
  readonly kind: "note-mark";
  /** The author's own name of it. */
  readonly note: string;
  /** 1-based within the chapter, in the order in which the page meets the marks. */
  readonly number: number;
  /** The note has a mark already: one can be returned to only. */
  readonly again: boolean;
  readonly source: Source;
}

/** A line that the author has broken on purpose. */
export interface LineBreak {
  readonly kind: "line-break";
}

/** Where a claim's text begins; it shows nothing. */
export interface ClaimMark {
  readonly kind: "claim";
  readonly id: string;
}

interface Emphasis {
  readonly kind: "emphasis";
  readonly inlines: readonly Inline[];
}

interface Strong {
  readonly kind: "strong";
  readonly inlines: readonly Inline[];
}

interface Deleted {
  readonly kind: "deleted";
  readonly inlines: readonly Inline[];
}

interface Code {
  readonly kind: "code";
  readonly inlines: readonly Leaf[];
}

export interface Link {
  readonly kind: "link";
  /** `http:`, `https:` or `mailto:`; anything else was refused. */
  readonly href: string;
  readonly title?: string;
  readonly inlines: readonly Inline[];
  readonly source: Source;
}

/** A chapter as the author means it. Numbering comes later, in `document/`. */
export interface Chapter {
  /** The template's name, such as `hovedfunn`. Unique within a document. */
  readonly name: string;
  readonly title: readonly Inline[];
  /** What stands before the first second-level heading. */
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  readonly footnotes: readonly Footnote[];
  readonly source: Source;
}

export interface Section {
  /** ASCII, unique within the chapter. */
  readonly id: string;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly source: Source;
}

export interface Footnote {
  readonly id: string;
  /** 1-based within the chapter, in order of first reference. */
  readonly number: number;
  readonly blocks: readonly TextBlock[];
  readonly source: Source;
}

/** The leaves of some inlines, in the order in which they are read. */
export function leavesOf(inlines: readonly Inline[]): readonly Leaf[] {
  return inlines.flatMap((inline) => ("inlines" in inline ? leavesOf(inline.inlines) : [inline]));
}

/** Some inlines with each leaf replaced by what `change` makes of it; what stands around them is kept. */
export function mapLeaves(
  inlines: readonly Inline[],
  change: (leaf: Leaf) => readonly Leaf[],
): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] =>
    "inlines" in inline
      ? [{ ...inline, inlines: mapLeaves(inline.inlines, change) } as Inline]
      : change(inline),
  );
}

/** Each stretch of inlines in a block that is read as one: a heading, a paragraph, an item's, a cell's, a key figure's. */
export function runsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "code-block":
      return [block.inlines];
    case "list":
      return block.items.flatMap((item) => item.blocks.flatMap(runsOf));
    case "quote":
      return block.blocks.flatMap(runsOf);
    case "grid":
      return [block.caption, ...[block.head, ...block.rows].flat().map((cell) => cell.inlines)];
    case "key-figures":
      return block.figures.map(({ value, inlines }) => [value, ...inlines]);
    case "rule":
    case "figure":
    case "table":
    case "overview":
    case "claim":
      return [];
  }
}
