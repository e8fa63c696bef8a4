import type { Language } from "../language/language.ts";
import type { Aggregate, Survey } from "../survey/survey.ts";
import type { Palette } from "./palette.ts";

/** Where told words are to stand: `label` in the drawing and its table («59 %»), `sentence` in the alt text («59 prosent»). */
export type WordsFor = "label" | "sentence";

/** What figures are drawn from. */
export interface FigureInput {
  readonly survey: Survey;
  readonly language: Language;
  readonly palette: Palette;
  /**
   * The words that may be told of an aggregate with a share. Figures never make a number's words
   * themselves, so that they say what the prose may say, and no more.
   */
  readonly tell: (aggregate: Aggregate, where: WordsFor) => string;
  /** The words of its complement («4 av 10»), decided together with its own; undefined where it has none. */
  readonly complement: (aggregate: Aggregate, where: WordsFor) => string | undefined;
}
