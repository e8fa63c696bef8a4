import type { WrittenLanguage } from "../../../language/language.ts";
import { EVERYONE } from "../../../survey/keys.ts";
import { aggregateAt, roundOf } from "../../../survey/rounds.ts";
import type { Group } from "../../../survey/survey.ts";
import { textIn } from "../../../survey/text.ts";
import type { Sentence } from "../../prose.ts";
import { messages } from "../messages.ts";
import type { Reviewed } from "../reviewed.ts";

/**
 * A share of only some has to say of whom, in its sentence or before it under the same heading: «59 prosent»
 * of those that host an asylum reception centre must not read as 59 percent of all.
 */
export function reviewBases({ sentences, survey, language, problems }: Reviewed): void {
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind === "heading") continue;
    for (const group of narrowGroups(sentence)) {
      const names = [stemOf(group, language.code), ...descriptionsOf(group, sentence)];
      const before = sentences.slice(0, index).filter((one) => isUnderSameHeading(one, sentence));
      if ([...before, sentence].some(({ text }) => names.some((name) => text.toLowerCase().includes(name))))
        continue;
      const base = textIn(language.code, group.plural);
      problems.add(messages["review.base-not-named"], sentence.source, { base });
    }
  }

  /** The group in words of its own, and those who were asked the questions of the sentence's numbers in theirs. */
  function descriptionsOf({ id, described }: Group, { values }: Sentence): readonly string[] {
    const asked = values
      .flatMap(({ keys }) => keys)
      .map((key) => aggregateAt(survey, key))
      .filter((aggregate) => aggregate?.group === id)
      .map((aggregate) => aggregate && survey.questions.get(aggregate.question))
      .filter((question) => question?.base === id)
      .map((question) => question?.baseDescribed);
    return [described, ...asked].flatMap((words) =>
      words
        ? [words.plural, words.definitePlural].map((text) => textIn(language.code, text).toLowerCase())
        : [],
    );
  }

  function narrowGroups({ values }: Sentence): readonly Group[] {
    const groups = values
      .flatMap(({ keys }) => keys)
      .map((key) => aggregateAt(survey, key))
      .filter((aggregate) => aggregate !== undefined && aggregate.group !== EVERYONE)
      .map((aggregate) => aggregate && roundOf(survey, aggregate).groups.get(aggregate.group));
    return [...new Set(groups)].filter((group) => group !== undefined);
  }
}

/** What the forms of the group's name have in common: «vertskommune», so that each of them names it. */
function stemOf({ plural, definitePlural }: Group, code: WrittenLanguage): string {
  const [a, b] = [textIn(code, plural).toLowerCase(), textIn(code, definitePlural).toLowerCase()];
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  // «kommuner» and «kommunene» share «kommune»; nynorsk «kommunar» and «kommunane» share «kommuna».
  return a.slice(0, length).replace(/[ea]$/, "");
}

/** A note is read from its mark, wherever that stands. */
function isUnderSameHeading(a: Sentence, b: Sentence): boolean {
  return a.chapter === b.chapter && (a.section === b.section || b.kind === "note");
}
