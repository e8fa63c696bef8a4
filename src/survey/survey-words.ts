import type { SurveyWords } from "../language/detect/survey-words.ts";
import type { Language, WrittenLanguage } from "../language/language.ts";
import { splitKey } from "./keys.ts";
import { earlierOf } from "./rounds.ts";
import type { Described, Group, Localized, Question, Survey } from "./survey.ts";

/** What an edition speaks of, in one written language, as the detector wants to know it. */
export function surveyWordsOf(survey: Survey, language: Language): SurveyWords {
  const { edition, questions, groups, previous } = survey;
  const everyone = [...groups.values()].filter((group) => isEveryone(group, survey));
  const kinds = everyone.flatMap(({ sumOf = [] }) => sumOf.flatMap((id) => groups.get(id) ?? []));
  const units = (kinds.length > 0 ? kinds : everyone).map((group) => ({
    id: group.id,
    forms: formsOf(group, language),
  }));
  const unitForms = new Set(units.flatMap(({ forms }) => forms));
  const isWhole = (group: Group) => everyone.includes(group) || kinds.includes(group);
  return {
    year: edition.year,
    ...(previous !== undefined && { previousYear: previous.edition.year }),
    editions: [...earlierOf(survey).values()].map(({ edition: { id, year } }) => ({ id, year })),
    units,
    groups: [...groups.values()].map((group) => ({
      id: group.id,
      forms: withHead(formsOf(group, language), unitForms),
      ...(everyone.includes(group) && { everyone: true }),
      owners: ownersOf(group, isWhole(group), language),
    })),
    described: describedIn(survey, language),
    options: [...questions.values()].flatMap((question) =>
      [...question.options.values()].map(({ id, label, inText }) => {
        const texts = [label, ...(inText ? [inText] : [])].map((text) => said(language.code, text));
        return { key: `${question.id}.${id}`, texts, negative: isNegative(texts, question, language) };
      }),
    ),
    responseQuestion: splitKey(edition.responseRate ?? "")?.question ?? "",
    questions: [...questions.values()].map(({ id, text }) => ({ id, text: said(language.code, text) })),
  };
}

/** The descriptions of groups, and of those who were asked a question, word by word. */
function describedIn(
  { groups, questions }: Survey,
  { code }: Language,
): NonNullable<SurveyWords["described"]> {
  const words = ({ plural, definitePlural }: Described, of: { group: string; question?: string }) =>
    [plural, definitePlural].map((text) => ({ ...of, words: said(code, text).toLowerCase().split(/\s+/) }));
  return [
    ...[...groups.values()].flatMap(({ id, described }) =>
      described ? words(described, { group: id }) : [],
    ),
    ...[...questions.values()].flatMap(({ id, base, baseDescribed }) =>
      baseDescribed ? words(baseDescribed, { group: base, question: id }) : [],
    ),
  ];
}

/** The group that no question narrows: the one that other groups sum to, or the one that most questions were put to. */
function isEveryone(group: Group, { groups, questions }: Survey): boolean {
  const sums = [...groups.values()].filter(({ sumOf }) => sumOf !== undefined);
  if (sums.length > 0) return sums.every(({ sumOf = [] }) => sumOf.length <= (group.sumOf?.length ?? 0));
  const asked = (id: string) => [...questions.values()].filter(({ base }) => base === id).length;
  return [...groups.values()].every(({ id }) => asked(id) <= asked(group.id)) && asked(group.id) > 0;
}

/** «kommune, kommunen, kommuner, kommunene» from the two plurals that the edition has. */
function formsOf({ plural, definitePlural }: Group, { code }: Language): readonly string[] {
  const both = [said(code, plural), said(code, definitePlural)].map((text) => text.toLowerCase());
  const [a = "", b = ""] = both;
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  const stem = a.slice(0, length).replace(/[ea]$/, "");
  // Of several words, no singular is known. A form that does not exist can't be met with.
  if (/\s/.test(a)) return both;
  return [...new Set([...both, ...["", "e", "en", "a", "et"].map((ending) => stem + ending)])];
}

/** «kommuner i Nord-Norge» are told as «kommunene» too. */
function withHead(forms: readonly string[], unitForms: ReadonlySet<string>): readonly string[] {
  const heads = forms.flatMap((form) => form.split(/\s+/)).filter((word) => unitForms.has(word));
  return forms.some((form) => /\s/.test(form)) ? [...forms, ...new Set(heads)] : forms;
}

/** Whose the units are, by the names in the group's own label («Bydeler i Oslo»), or the country's. */
function ownersOf({ label }: Group, isWhole: boolean, { code, vocabulary }: Language): readonly string[] {
  const names = said(code, label)
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((name) => `${name}s`);
  if (names.length > 0) return names;
  return isWhole ? vocabulary.countryOwners.split(/\s+/) : [];
}

/** Whether an answer says that something is not so, in its own words or by those of its question. */
function isNegative(texts: readonly string[], { text }: Question, language: Language): boolean {
  const negated = (words: string) => language.vocabulary.lacking.test(words.toLowerCase());
  if (texts.some(negated)) return true;
  return negated(said(language.code, text));
}

/** The text in the language, or in another where it is missing, which has been told of: the rest is still read. */
function said(code: WrittenLanguage, text: Localized): string {
  return text[code] ?? Object.values(text)[0] ?? "";
}
