import { NBSP } from "../language/characters.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { writeInteger } from "../language/numbers.ts";
import type { Shape } from "./spec.ts";

/** «324 av 428», the same in both written languages. */
export function writeCount(count: number, base: number): string {
  return `${writeInteger(count)}${NBSP}av${NBSP}${writeInteger(base)}`;
}

/** Words that only figures use; those that others use too are among the language's terms. */
export interface FigureWords {
  /** What kind of drawing it is: the first words of the alt text. */
  readonly kind: Readonly<Record<Shape, string>>;
  /** Head of the column of complements. */
  readonly complement: string;
  /** Said of a share that is known only as an interval: «mellom 55 og 65 prosent». */
  readonly between: (low: string, high: string) => string;
  readonly low: string;
  readonly high: string;
  readonly total: string;
}

export const figureWords: Readonly<Record<WrittenLanguage, FigureWords>> = {
  nb: {
    kind: {
      andeler: "Liggende søyler",
      todelt: "Liggende søyler delt i to",
      enheter: "Én rute for hver som er spurt",
      tideler: "Rad med ti prikker",
    },
    complement: "Resten",
    between: (low, high) => `andelen ligger mellom ${low} og ${high}`,
    low: "Fra",
    high: "Til",
    total: "I alt",
  },
  nn: {
    kind: {
      andeler: "Liggjande søyler",
      todelt: "Liggjande søyler delte i to",
      enheter: "Éi rute for kvar som er spurd",
      tideler: "Rad med ti prikkar",
    },
    complement: "Resten",
    between: (low, high) => `delen ligg mellom ${low} og ${high}`,
    low: "Frå",
    high: "Til",
    total: "I alt",
  },
};
