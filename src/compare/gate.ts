import { splitKey } from "../survey/keys.ts";
import type { Group, Localized, Question, Survey } from "../survey/survey.ts";

/**
 * Why two figures may not be compared (language.md §3 asks for the same question, base and answers):
 * - `declared`: questions.yaml says that they cannot, with the reason
 * - `undeclared`: questions.yaml does not say that they can
 * - `answers`: the answers to choose from are others
 * - `group`: the group of that name is put together in another way
 */
export type Incomparable =
  | { readonly kind: "declared"; readonly reason: Localized | undefined }
  | { readonly kind: "undeclared" | "answers" | "group" };

/**
 * Whether a question may be compared with an earlier edition's.
 *
 * @returns why not; undefined where it may
 */
export function incomparableQuestion(
  question: Question,
  old: Survey,
  current: Survey,
): Incomparable | undefined {
  const declared = question.comparableWith[old.edition.id];
  if (declared === undefined) return { kind: "undeclared" };
  if (!declared.comparable) return { kind: "declared", reason: declared.reason };
  const before = old.questions.get(question.id);
  // A published edition lists the answers that were published, not those of the questionnaire.
  const known = [old, current].every(({ edition }) => edition.numbers !== "published");
  if (before && known && question.type !== "multiple" && !sameAnswers(before, question)) {
    return { kind: "answers" };
  }
  return undefined;
}

/**
 * Whether a group is the same in both editions: «alle» with the districts of Oslo is not «alle» without them.
 *
 * @returns why not; undefined where it is, or where the earlier edition has no such group
 */
export function incomparableGroup(id: string, old: Survey, current: Survey): Incomparable | undefined {
  const [before, now] = [old.groups.get(id), current.groups.get(id)];
  return before && now && parts(before) !== parts(now) ? { kind: "group" } : undefined;
}

/** Whether what is told of a figure may be held against the earlier edition's. */
export function isComparable(key: string, old: Survey, current: Survey): boolean {
  const { question = "", group = "" } = splitKey(key) ?? {};
  const found = current.questions.get(question);
  if (!found || incomparableQuestion(found, old, current)) return false;
  return incomparableGroup(group, old, current) === undefined;
}

function sameAnswers(before: Question, now: Question): boolean {
  return before.type === now.type && ids(before.options) === ids(now.options);
}

function ids(options: Question["options"]): string {
  return [...options.keys()].sort().join();
}

function parts({ sumOf = [] }: Group): string {
  return [...sumOf].sort().join();
}
