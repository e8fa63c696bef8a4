import type { Colours } from "../config/colours.ts";
import type { Meaning } from "../language/detect/meaning.ts";
import type { WrittenLanguage } from "../language/language.ts";
import type { KnownRows } from "./rows.ts";

/**
 * What a statement rests on, or why it may not be published yet:
 *
 * - `data`: the program has written it from rows of the data
 * - `program`: a word of the program's own
 * - `proved`: what it says of the data is bound, and true, and a person has read that it says what was asked
 * - `read`: nothing in it is bound; a person has read it for this edition, or once and for all
 * - `open`: nobody has read it yet: the report is a draft
 * - `false`, `unknown`: untrue, or not to be known: the build stops
 */
export type Support = "data" | "program" | "proved" | "read" | "open" | "false" | "unknown";

export const SUPPORTS: readonly Support[] = ["data", "program", "proved", "read", "open", "false", "unknown"];

/** What a statement is in the report. */
export type StatementKind =
  /** Of the report, of a chapter, of a section, and below. */
  | "title"
  | "heading"
  /** A sentence of a paragraph, of an item or of a quote, or of a footnote. */
  | "sentence"
  | "item"
  | "footnote"
  | "key-figure"
  /** A caption of a figure or a table, the head of a column, a cell, a remark below. */
  | "caption"
  | "head"
  | "cell"
  /** The head of some rows of a table, across its columns. */
  | "rows-head"
  | "note"
  /** What a drawing says in words, and what is read aloud instead of it. */
  | "drawn"
  | "alt"
  /** A text of the edition, the questions, the configuration or the layouts, by whatever way it reaches the page. */
  | "label"
  /** An attribute of the page that is read aloud or shown on pointing, such as a link's title. */
  | "link-title";

/** Where a statement stands: on the web page, in the PDF, or in files beside the page alone. */
export type Carrier = "web" | "pdf" | "csv";

/** A number in a statement, tied to the rows that it is told from. */
export interface StatementValue {
  /** As it is read: «hele 86 prosent». */
  readonly text: string;
  /** The first character in the statement's text, 0-based, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Keys of the rows: `question.option@group`. */
  readonly keys: readonly string[];
  /** For machines, as in the page's `<data value>`: `0.86`, `0.75/0.80`, `324/428`. */
  readonly machine: string;
  /** What it says of the rows: their count, their base, their share, what is left of it … */
  readonly measure: Meaning["measure"];
}

/** A piece of the report that is read as one, and what it rests on. */
export interface Statement {
  /** Unique in the account of one language: the section's id and a number, `kapittel-hovedfunn-tolk.3`. */
  readonly id: string;
  /**
   * As it is read: white space evened out (a non-breaking space is a space), cross-references as they are shown
   * («figur 3»), no marks of notes.
   */
  readonly text: string;
  readonly kind: StatementKind;
  readonly language: WrittenLanguage;
  /** Id of the section, the chapter or the appendix that it stands in; `utgave` for what stands in none. */
  readonly section: string;
  /**
   * Where its author wrote it, or wrote what it is made from. Relative to the project, with `/`. Of what the edition's
   * data say, the published account has the folder alone: the same whether they are text files or a workbook.
   */
  readonly file: string;
  /** 1-based; of a workbook, the sheet's rows and columns. */
  readonly line?: number;
  readonly column?: number;
  readonly sheet?: string;
  readonly support: Support;
  /** Keys of the rows that its numbers and claims are tried against, or that it is written from. */
  readonly keys: readonly string[];
  /** The numbers in it, in order. */
  readonly values: readonly StatementValue[];
  /** Why the support is what it is, in the language of the messages' bokmål: what was tried, who has read it and when. */
  readonly why: string;
  readonly in: readonly Carrier[];
}

/** How many statements have each support. */
export type Counts = Readonly<Record<Support, number>>;

/** Who has read statements of a report: by name, or by role where the configuration wants it so. */
export interface Reader {
  readonly by: string;
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  readonly statements: number;
}

/** What a row, a bar or a dot is told apart by: see config/colours.ts. */
export type MeaningfulColours = Pick<Colours, "leadDark" | "muted" | "track" | "sand" | "accent">;

/** What a figure draws, besides what it says. */
export interface AccountedFigure {
  readonly name: string;
  /** Of its rows, in the order in which they are drawn. */
  readonly keys: readonly string[];
  /** The row that its headline is about, which has the lead colour. */
  readonly emphasis?: string;
}

/** All that one report says, in one written language: `regnskap.json`, which is published with it. */
export interface Account {
  readonly madeBy: "kommunerapport";
  readonly format: 1;
  readonly edition: string;
  readonly language: WrittenLanguage;
  /** Something is open: each page says «Utkast». */
  readonly draft: boolean;
  /** Nothing may be told before then: each page says so. In Norwegian time, `2016-12-01 05:00`. */
  readonly embargo?: string;
  /** SHA-256 (hex) of the data, as in the colophon, which has its first twelve digits. */
  readonly data: string;
  /** Twelve hexadecimal digits of a SHA-256 over all the rest: see fingerprint.ts. Each page carries them. */
  readonly fingerprint: string;
  readonly counts: Counts;
  readonly readers: readonly Reader[];
  /** In the order of the document: title, chapters, appendices, each with its sections; then what stands in none. */
  readonly statements: readonly Statement[];
  /**
   * The program's own words that may stand anywhere between statements, each as it is shown; where a number or a
   * name is put into one, that place is `…`: «Figur …», «side … av …».
   */
  readonly words: readonly string[];
  /** What the data say, by key: numbers can be worked out again without the data's own files. */
  readonly rows: KnownRows;
  /** Keys of the rows of dots on the cover, in order. */
  readonly cover: readonly string[];
  /** What the colours of drawings say, as `#rrggbb`. */
  readonly colours: MeaningfulColours;
  /** In the order of the document. */
  readonly figures: readonly AccountedFigure[];
}

/** The name of the file in the folder of each language: `nb/regnskap.json`. */
export const ACCOUNT_FILE = "regnskap.json";
