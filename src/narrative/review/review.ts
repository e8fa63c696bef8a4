import type { Reviewed } from "./reviewed.ts";
import { reviewBases } from "./rules/bases.ts";
import { reviewExceptions } from "./rules/exceptions.ts";
import { reviewFirstDigit } from "./rules/first-digit.ts";
import { reviewForeignWords } from "./rules/foreign-words.ts";
import { reviewIntensifiers } from "./rules/intensifiers.ts";
import { reviewLists } from "./rules/lists.ts";

const RULES: readonly ((reviewed: Reviewed) => void)[] = [
  reviewExceptions,
  reviewBases,
  reviewLists,
  reviewIntensifiers,
  reviewFirstDigit,
  reviewForeignWords,
];

/**
 * Reads a chapter's finished sentences as an editor would, and adds a problem at the author's line for what no
 * helper can see: errors where truth is at stake, warnings where style is.
 */
export function review(reviewed: Reviewed): void {
  for (const rule of RULES) rule(reviewed);
}
