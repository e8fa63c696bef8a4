import type { Language } from "../../language/language.ts";
import type { Problems } from "../../problems/problem.ts";
import type { Survey } from "../../survey/survey.ts";
import type { Sentence } from "../prose.ts";
import type { Chapter } from "../tree.ts";

/** What the rules of the review look at: a chapter as it is published. */
export interface Reviewed {
  readonly chapter: Chapter;
  readonly sentences: readonly Sentence[];
  readonly survey: Survey;
  readonly language: Language;
  readonly problems: Problems;
}
