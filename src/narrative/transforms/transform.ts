import type { Language } from "../../language/language.ts";
import type { Problems } from "../../problems/problem.ts";
import type { Chapter } from "../tree.ts";

/** Changes a chapter that has been read, without touching what it was given. */
export type Transform = (
  chapter: Chapter,
  about: { readonly language: Language; readonly problems: Problems },
) => Chapter;
