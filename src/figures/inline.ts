import type { Language } from "../language/language.ts";
import { joinList } from "../language/list.ts";
import type { AskedFigure } from "../narrative/tree.ts";
import type { Problems, Source } from "../problems/problem.ts";
import { findAggregate } from "../survey/find.ts";
import { earlierOf } from "../survey/rounds.ts";
import type { Survey } from "../survey/survey.ts";
import { messages } from "./messages.ts";
import type { FigureSpec, FigureSpecs, Rapport } from "./spec.ts";

/** Where the specs of figures that are written in a line lie, and what the names of these begin with. */
export const FORMS = "former";

/** A figure that is asked for in a line of the prose. */
export interface InlineFigure {
  readonly name: string;
  readonly asked: AskedFigure;
  readonly source: Source;
}

/**
 * Makes the spec of a figure in a line: the project's own of that form, with what the line says of rows, caption and
 * note.
 *
 * @returns undefined where there is no such form or where it was refused; that has been added to `problems` or told before
 */
export function inlineSpec(
  { name, asked, source }: InlineFigure,
  specs: FigureSpecs,
  survey: Survey,
  language: Language,
  problems: Problems,
): FigureSpec | undefined {
  const { form, what, options } = asked;
  const preset = specs.get(`${FORMS}/${form}`);
  if (!preset) {
    if (!specs.has(`${FORMS}/${form}`))
      problems.add(messages["figures.missing"], source, { name: `${FORMS}/${form}`, nearest: undefined });
    return undefined;
  }
  const { code } = language;
  const { gruppe, tekst, merknad, sorter, framhev, uten } = options;
  const left = namesIn(uten);
  const { under } = preset.shape;
  const groups = under === "group" ? groupsOf(what, gruppe, survey) : [gruppe];
  if (groups.length < 2 && under === "group") {
    problems.add(messages["figures.no-groups"], source, {
      name: what.join(" "),
      known: variablesOf(what, survey),
    });
    return undefined;
  }
  if (under && framhev !== undefined) {
    problems.add(messages["figures.emphasis-by-group"], source);
    return undefined;
  }
  const now = what.flatMap((one) => keysOf(one, groups, left, survey));
  const rounds = under === "edition" ? roundsOf(now, survey, preset.shape.onlyLast ?? false) : undefined;
  if (rounds && !rounds.keys.some(({ utgave }) => utgave !== undefined)) {
    problems.add(messages["figures.no-editions"], source, { name: what.join(" ") });
    return undefined;
  }
  const keys = rounds?.keys ?? now;
  const caption = tekst ?? captionOf(what, survey, language);
  if (caption === undefined) {
    problems.add(messages["figures.no-caption"], source, { name });
    return undefined;
  }
  const unknown = left.find((option) => !what.some((one) => survey.questions.get(one)?.options.has(option)));
  if (unknown !== undefined) {
    problems.add(messages["figures.unknown-left-out"], source, { option: unknown });
    return undefined;
  }
  const breaks = (rounds?.breaks ?? []).map((year) => language.terms.notCompared(year));
  const labels = [
    ...what.flatMap((one) =>
      left.flatMap((option) => survey.questions.get(one)?.options.get(option)?.label[code] ?? []),
    ),
    ...(rounds?.notThen ?? []).flatMap((choice) => labelOf(choice, survey, language)),
  ];
  const untold = [labels.length === 0 ? "" : notShown(labels, language), ...breaks]
    .filter((part) => part !== "")
    .join(" ");
  const emphasis = under ? undefined : emphasised(framhev, keys, what, gruppe, survey);
  const { complement: _, question: __, keys: ___, gruppe: ____, ...data } = preset.rapport.data;
  const { emphasis: _____, note: ______, ...kept } = preset.rapport;
  const rapport: Rapport = {
    ...kept,
    caption: { [code]: caption },
    ...(merknad !== undefined && { note: { [code]: merknad } }),
    ...(emphasis !== undefined && { emphasis }),
    data: { ...data, keys: [...keys], order: sorter === "størst" ? "synkende" : "som-skrevet" },
  };
  // What is wrong with it stands where it is written.
  const text = JSON.stringify([preset.text, name, asked, source]);
  const made = { ...preset, name, file: source.file, text, rapport, place: () => source };
  return untold === "" ? made : { ...made, leftOut: untold };
}

type Choice = NonNullable<Rapport["data"]["keys"]>[number];

/** The keys of one name in each group: all answers to a question that have a row, or the key itself. */
function keysOf(
  name: string,
  groups: readonly (string | undefined)[],
  left: readonly string[],
  survey: Survey,
): readonly Choice[] {
  const question = survey.questions.get(name);
  const ofGroup = (key: string, gruppe: string | undefined) => ({
    key,
    ...(gruppe !== undefined && { gruppe }),
  });
  if (question === undefined) return groups.map((gruppe) => ofGroup(name, gruppe));
  return [...question.options.keys()].flatMap((option) => {
    if (left.includes(option)) return [];
    const key = `${question.id}.${option}`;
    // An answer without a row was not published; why a group has none is told where the rows are looked up.
    return groups.flatMap((gruppe) =>
      findAggregate(survey, key, gruppe).kind === "no-figure" ? [] : [ofGroup(key, gruppe)],
    );
  });
}

/** The groups that answers are told by: of a variable (`enhet`), those that are named, or of the only one there is. */
function groupsOf(what: readonly string[], asked: string | undefined, survey: Survey): readonly string[] {
  const named = namesIn(asked);
  if (named.some((name) => name.includes("="))) return named;
  const [variable = "", ...others] = asked === undefined ? variablesOf(what, survey) : named;
  if (others.length > 0) return [];
  return groupsWithRows(what, survey).filter((id) => variableOf(id) === variable);
}

function variablesOf(what: readonly string[], survey: Survey): readonly string[] {
  return [...new Set(groupsWithRows(what, survey).flatMap((id) => variableOf(id) ?? []))];
}

/** `enhet` of `enhet=kommune`. */
function variableOf(group: string): string | undefined {
  return group.includes("=") ? group.slice(0, group.indexOf("=")) : undefined;
}

/** In the order of the edition. */
function groupsWithRows(what: readonly string[], survey: Survey): readonly string[] {
  const isAsked = (question: string, option: string) =>
    what.includes(question) || what.includes(`${question}.${option}`);
  const found = new Set(
    [...survey.aggregates.values()]
      .filter(({ question, option }) => isAsked(question, option))
      .map(({ group }) => group),
  );
  return [...survey.groups.keys()].filter((id) => found.has(id));
}

interface Rounds {
  readonly keys: readonly Choice[];
  /** Years of editions that are left out since they cannot be compared. */
  readonly breaks: readonly string[];
  /** What is left out since the last edition has no row of it. */
  readonly notThen: readonly Choice[];
}

/**
 * The same keys of each edition that they can be compared with, the oldest first; and the years that are left out since
 * the question, the answers or those who were asked were others then.
 *
 * @param onlyLast of the last of these editions only, and the keys that it has; of years before it nothing is told
 */
function roundsOf(keys: readonly Choice[], survey: Survey, onlyLast: boolean): Rounds {
  const breaks = new Set<string>();
  const known = earlierOf(survey);
  const all = keys.flatMap((choice) => {
    // A question may have the beginning of its name from another: «resultatmal» and «resultatmal.uten».
    const [asked] = [...survey.questions.values()]
      .filter(({ id }) => choice.key.startsWith(`${id}.`))
      .sort((one, other) => other.id.length - one.id.length);
    for (const [id, { comparable }] of Object.entries(asked?.comparableWith ?? {}))
      if (!comparable) breaks.add(String(known.get(id)?.edition.year ?? id));
    const then = [...known.values()].toReversed().flatMap(({ edition: { id, year } }) => {
      const found = findAggregate(survey, choice.key, choice.gruppe, id);
      if (found.kind === "incomparable") breaks.add(String(year));
      return found.kind === "found" ? [{ ...choice, utgave: id }] : [];
    });
    return [...then, choice];
  });
  const sorted = [...breaks].sort();
  if (!onlyLast) return { keys: all, breaks: sorted, notThen: [] };
  // They are known with the latest first.
  const last = [...known.keys()].find((id) => all.some(({ utgave }) => utgave === id));
  const isThen = (key: string, gruppe: string | undefined) =>
    all.some((one) => one.utgave === last && one.key === key && one.gruppe === gruppe);
  const year = last === undefined ? undefined : known.get(last)?.edition.year;
  return {
    keys: all.filter(
      ({ key, gruppe, utgave }) => isThen(key, gruppe) && (utgave === undefined || utgave === last),
    ),
    breaks: sorted.filter((one) => year === undefined || Number(one) > year),
    notThen: keys.filter(({ key, gruppe }) => !isThen(key, gruppe)),
  };
}

/** The question's own text, where the figure is of one question. */
function captionOf(what: readonly string[], survey: Survey, { code }: Language): string | undefined {
  const [only, ...more] = what;
  return more.length > 0 || only === undefined ? undefined : survey.questions.get(only)?.text[code];
}

/** The row that is drawn in the lead colour: the one that is named, or the only one. */
function emphasised(
  named: string | undefined,
  keys: readonly Choice[],
  what: readonly string[],
  gruppe: string | undefined,
  survey: Survey,
): string | undefined {
  const [only, ...more] = keys;
  const key = named ?? (more.length === 0 ? only?.key : undefined);
  if (key === undefined) return undefined;
  const candidates = [key, ...what.map((one) => `${one}.${key}`)];
  const found = candidates.map((one) => findAggregate(survey, one, one.includes("@") ? undefined : gruppe));
  return found.flatMap((one) => (one.kind === "found" ? [one.aggregate.key] : []))[0] ?? key;
}

/** «Ikke vist: vet ikke og annet.» What is left out is always told. */
function notShown(labels: readonly string[], { and, terms }: Language): string {
  return terms.notShown(joinList(labels, and));
}

/** The answer's own label; nothing of a key that there is not, which is told where it is looked up. */
function labelOf({ key, gruppe }: Choice, survey: Survey, { code }: Language): readonly string[] {
  const found = findAggregate(survey, key, key.includes("@") ? undefined : gruppe);
  if (found.kind !== "found") return [];
  const { question, option } = found.aggregate;
  return [survey.questions.get(question)?.options.get(option)?.label[code] ?? option];
}

function namesIn(list: string | undefined): readonly string[] {
  return (list ?? "").split(/[\s,]+/).filter((name) => name !== "");
}
