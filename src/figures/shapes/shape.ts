import type { Language, WrittenLanguage } from "../../language/language.ts";
import type { InBoth } from "../../problems/message.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import type { Survey } from "../../survey/survey.ts";
import type { FigureRow } from "../figure-rows.ts";
import type { Rapport } from "../spec.ts";
import type { FigureTable } from "../table.ts";

/**
 * What a spec's data is made of, with the names that specs use. Shares are 0–1.
 * `navn` may hold line breaks; everything is text or a number, never markup.
 */
export type DataRow = Readonly<Record<string, string | number | boolean>>;

/** What a figure tells, to those who see it and those who do not: its rows, and the words around them. */
export interface Content {
  readonly rapport: Rapport;
  /** What is not shown, in words. */
  readonly leftOut?: string | undefined;
  readonly rows: readonly FigureRow[];
  readonly survey: Survey;
  readonly language: Language;
}

/**
 * A kind of figure: what it can show, and how its rows are drawn, told and tabulated. A new kind is a file with
 * one of these and a line in `register.ts`.
 */
export interface FigureShape {
  /** What specs call it. */
  readonly name: string;
  /** What kind of drawing it is: the first words of the alt text. */
  readonly opening: Readonly<Record<WrittenLanguage, string>>;
  /** What messages call it: «kan ikke tegnes som søyler». */
  readonly inMessages: InBoth<string>;
  /** Fields that its rows have beyond those of all rows (`commonFields`). A spec that names another is told so. */
  readonly fields: readonly string[];
  /** Whether each row tells the rest as well. */
  readonly hasComplement: boolean;
  /** Whether the words of each row name its base, so that nothing else has to. */
  readonly tellsBase: boolean;
  /** What its rows are, where each stands under an answer: the groups that gave it, or the editions that it is of. */
  readonly under?: "group" | "edition";
  /** Of the editions, this and the last that can be compared with it. */
  readonly onlyLast?: true;
  /** Whether the rows are all that the drawing is made of. Where it is left out, any rows are. */
  isWhole?(rows: readonly FigureRow[]): boolean;
  /** Whether it can show an estimate. One that is hidden can be shown as hidden. */
  canShow(estimate: Estimate): boolean;
  /** The words of a row where they are not those of the prose; undefined where they are. */
  tell?(estimate: Estimate): string | undefined;
  /** What replaces a spec's example values, for the row number `index` (from 0) of `all` the figure's. */
  rows(row: FigureRow, index: number, all: readonly FigureRow[]): readonly DataRow[];
  /** The figure as a table. */
  table(content: Content): FigureTable;
}

/** The fields that rows of every shape have; from `tekstbredde` on, in px, they come with the layout. */
export const commonFields: readonly string[] = [
  ...["key", "navn", "tekst", "hoved"],
  ...["tekstbredde", "midt", "topp", "bunn", "navny"],
];

/** What rows of every shape say: whose they are, their label and words, and whether they are emphasised. */
export function commonRow({ aggregate, label, told, emphasis }: FigureRow) {
  return { key: aggregate.key, navn: label, tekst: told, hoved: emphasis };
}
