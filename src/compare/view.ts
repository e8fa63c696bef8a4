import type { WrittenLanguage } from "../language/language.ts";
import type { SectionName } from "./comparison-words.ts";
import type { Quote } from "./texts.ts";

/** A comparison in words, before it is text or HTML. */
export interface View {
  readonly language: WrittenLanguage;
  readonly title: string;
  readonly notes: readonly string[];
  readonly summary: string;
  readonly sections: readonly ViewSection[];
  readonly foot: string;
}

export interface ViewSection {
  readonly name: SectionName;
  readonly heading: string;
  readonly note?: string;
  /** What is said where there are no rows. */
  readonly empty: string;
  /** Over what a row is about, its two values, and what is told of it. */
  readonly columns: readonly string[];
  readonly rows: readonly ViewRow[];
}

export interface ViewRow {
  readonly head: Quote;
  /** The question that it answers. */
  readonly under?: Quote;
  /** The two values, old and new; none where only a question is named. */
  readonly values: readonly Quote[];
  readonly told?: Quote;
}
