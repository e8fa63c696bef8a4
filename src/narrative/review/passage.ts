import type { Language } from "../../language/language.ts";
import type { FindJudgingWords } from "../../language/words-by-hand.ts";
import type { Problems, Source } from "../../problems/problem.ts";
import type { Survey } from "../../survey/survey.ts";
import type { Claim, Inline, Sentence } from "../prose.ts";
import type { Mapped } from "../source-map.ts";
import { type TextBlock, textBlocks } from "./blocks.ts";

/** A stretch of a chapter's Markdown, with tokens, that knows where each part of it was written. */
export interface Passage extends Mapped {
  readonly blocks: readonly TextBlock[];
}

/** What the rules of the review look at. */
export interface Reviewed {
  readonly chapter: string;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly inlines: ReadonlyMap<string, Inline>;
  readonly claims: readonly Claim[];
  readonly survey: Survey;
  readonly language: Language;
  readonly findJudgingWords: FindJudgingWords;
  readonly problems: Problems;
  /** Named where nothing better is known. */
  readonly fallback: Source;
}

/** Takes a chapter's text apart, and a key figure's. */
export function passage(mapped: Mapped): Passage {
  return { ...mapped, blocks: textBlocks(mapped.text) };
}

/** The claims that the author's text at an offset was written in. */
export function claimsAt(offset: number, { blocksAt }: Mapped, claims: readonly Claim[]): readonly Claim[] {
  const blocks = blocksAt(offset);
  return claims.filter(({ source }) => blocks.some((block) => isSamePlace(block, source)));
}

export function isSamePlace(a: Source, b: Source): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}
