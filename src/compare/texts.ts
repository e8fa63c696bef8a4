import { LANGUAGES, type WrittenLanguage } from "../language/language.ts";
import type { Localized, Survey } from "../survey/survey.ts";
import type { ComparedEdition, ComparedText } from "./comparison.ts";

/** A text with the written language that it is in. */
export interface Quote {
  readonly text: string;
  readonly language: WrittenLanguage;
}

/** A text in a language, or in another where it is only in that: an edition may be in one of them only. */
export function textNear(language: WrittenLanguage, text: Localized | undefined): Quote {
  const [near = language] = [language, ...LANGUAGES].filter((code) => text?.[code] !== undefined);
  return { text: text?.[near] ?? "", language: near };
}

/** An edition's text with its written language. */
export type TextIn = ComparedText & { readonly language: WrittenLanguage };

/** The text in a language, or in the one that the edition has; undefined where it has none. */
export function textOf({ texts }: ComparedEdition, language: WrittenLanguage): TextIn | undefined {
  const [code, text] = [...texts].find(([one]) => one === language) ?? [...texts][0] ?? [];
  return code && text && { ...text, language: code };
}

/** The language that two editions are both in, one of them for choice; undefined where there is none. */
export function languageOfBoth(
  a: ComparedEdition,
  b: ComparedEdition,
  language: WrittenLanguage,
): WrittenLanguage | undefined {
  const both = [...a.texts.keys()].filter((code) => b.texts.has(code));
  return both.includes(language) ? language : both[0];
}

/**
 * A survey that has all its texts in a language, borrowed from the other where they are lacking: so that a
 * text in that language can be tried on its figures.
 */
export function speaking(language: WrittenLanguage, survey: Survey): Survey {
  const fill = (text: Localized): Localized => ({ ...text, [language]: textNear(language, text).text });
  const { edition, questions, groups } = survey;
  return {
    ...survey,
    edition: {
      ...edition,
      title: fill(edition.title),
      subtitle: fill(edition.subtitle),
      fieldwork: { ...edition.fieldwork, text: fill(edition.fieldwork.text) },
      ...(edition.next && { next: fill(edition.next) }),
    },
    groups: new Map(
      [...groups].map(([id, group]) => [
        id,
        {
          ...group,
          label: fill(group.label),
          plural: fill(group.plural),
          definitePlural: fill(group.definitePlural),
        },
      ]),
    ),
    questions: new Map(
      [...questions].map(([id, question]) => [
        id,
        {
          ...question,
          text: fill(question.text),
          options: new Map(
            [...question.options].map(([optionId, option]) => [
              optionId,
              {
                ...option,
                label: fill(option.label),
                ...(option.inText && { inText: fill(option.inText) }),
              },
            ]),
          ),
        },
      ]),
    ),
  };
}
