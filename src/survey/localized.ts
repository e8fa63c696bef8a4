import { z } from "zod";
import { isWrittenLanguage, LANGUAGES, type WrittenLanguage } from "../language/language.ts";
import type { Problems } from "../problems/problem.ts";
import { fields, type Locate } from "../problems/shape.ts";
import { messages } from "./messages/edition.ts";
import type { Localized } from "./survey.ts";

const text = z.string().trim().min(1);

/** The fields of what is written in each language. */
export function inEachLanguage<Schema extends z.ZodType>(schema: Schema): Record<WrittenLanguage, Schema> {
  return Object.fromEntries(LANGUAGES.map((code) => [code, schema])) as Record<WrittenLanguage, Schema>;
}

/** A text in one or more written languages: `{ nb: …, nn: … }`. */
export const localized = fields(inEachLanguage(text.exactOptional()), "translation").refine(
  (texts) => LANGUAGES.some((code) => texts[code] !== undefined),
  { params: { rule: "translation" } },
);

/** A year or a folder's name: YAML reads `2015` as a number and `2015-vår` as text; both are names. */
export const nameOrYear = z.union([z.string().min(1), z.number()]).transform(String);

/**
 * Walks what was read and reports each text that lacks one of the edition's languages. A text is
 * known by its keys: a map that has nothing but codes of written languages.
 */
export function requireTranslations(
  value: unknown,
  languages: readonly WrittenLanguage[],
  locate: Locate,
  problems: Problems,
  path: readonly PropertyKey[] = [],
): void {
  if (typeof value !== "object" || value === null) return;
  if (isLocalized(value)) {
    for (const language of languages) {
      if (value[language] !== undefined) continue;
      const key = path.map(String).join(".");
      problems.add(messages["shape.missing-translation"], locate(path, "key"), { key, language });
    }
    return;
  }
  for (const [key, inside] of Object.entries(value)) {
    requireTranslations(inside, languages, locate, problems, [...path, key]);
  }
}

function isLocalized(value: object): value is Localized {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every(isWrittenLanguage);
}
