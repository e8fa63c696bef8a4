import type { WrittenLanguage } from "../language/language.ts";
import type { Localized } from "./survey.ts";

/**
 * The text in a language.
 *
 * @throws when it is missing: a bug, since the survey was checked for missing translations when it was read
 */
export function textIn(language: WrittenLanguage, text: Localized | undefined): string {
  const found = text?.[language];
  if (found === undefined) throw new Error(`A text in «${language}» is missing after the survey was checked`);
  return found;
}
