import type { Language } from "../language/language.ts";
import { earlierOf } from "../survey/rounds.ts";
import type { Aggregate, Group, Localized, Question, Survey } from "../survey/survey.ts";
import { type Lemmas, likeness, type Wording } from "./lemmas.ts";

/** A row of the data with what it is about, word by word. */
export interface Topic {
  readonly aggregate: Aggregate;
  readonly question: Question;
  /** Of the answer, which tells it from the others of its question. */
  readonly answer: readonly Told[];
  /** Of the question, and of its answers where they tell nothing by themselves. */
  readonly asked: readonly Told[];
  readonly group: readonly Told[];
  /** Its group is the one that the question was put to. */
  readonly ofBase: boolean;
}

/** A word, and how much it tells: one that few questions have tells most. */
interface Told {
  readonly word: string;
  readonly lemmas: Lemmas;
  readonly weight: number;
}

/** A part of a text, and how near it is to what is to be bound: from 0 to 1. */
export interface Zone {
  readonly lemmas: Lemmas;
  readonly nearness: number;
}

/** What rows are about, made once for a survey and a language. */
export interface Topics {
  readonly all: readonly Topic[];
  /** How much some words speak of a row. */
  readonly speaksOf: (topic: Topic, zones: readonly Zone[]) => number;
  /** How much they speak of the answer, apart from its question. */
  readonly namesAnswer: (topic: Topic, zones: readonly Zone[]) => number;
  /** Whether some words name a group, by a word that is not of everyone. */
  readonly namesGroup: (group: string, words: Lemmas) => boolean;
  readonly groups: readonly string[];
}

/** What the question says weighs less than the answer, which says it of one row only. */
const QUESTION = 0.8;
const GROUP = 0.5;

/** @param survey whose rows, and those of earlier editions that may be told beside them */
export function topicsOf(survey: Survey, { code }: Language, wording: Wording): Topics {
  const said = (text: Localized | undefined) => text?.[code] ?? Object.values(text ?? {})[0] ?? "";
  const { questions, groups } = survey;
  const textOf = ({ text, options }: Question) =>
    [said(text), ...[...options.values()].flatMap(({ label, inText }) => [said(label), said(inText)])].join(
      " ",
    );
  const groupText = ({ plural, definitePlural, id }: Group) =>
    [said(plural), said(definitePlural), id.split("=")[1] ?? ""].join(" ");

  const inQuestions = counted([...questions.values()].map((one) => wording.of(textOf(one))));
  const inGroups = counted([...groups.values()].map((one) => wording.of(groupText(one))));
  const told = (text: string, rarity: (lemmas: Lemmas) => number): readonly Told[] =>
    [...new Set(wording.wordsOf(text))].map((word) => {
      const lemmas = wording.lemmasOf(word);
      return { word, lemmas, weight: rarity(lemmas) };
    });

  const groupsTold = new Map([...groups.values()].map((one) => [one.id, told(groupText(one), inGroups)]));
  const topics = (aggregates: Iterable<Aggregate>): Topic[] =>
    [...aggregates].flatMap((aggregate) => {
      const question = questions.get(aggregate.question);
      const option = question?.options.get(aggregate.option);
      if (question === undefined || option === undefined) return [];
      return [
        {
          aggregate,
          question,
          answer: told(`${said(option.label)} ${said(option.inText)}`, inQuestions),
          asked: told(said(question.text), inQuestions),
          group: groupsTold.get(aggregate.group) ?? [],
          ofBase: aggregate.group === question.base,
        },
      ];
    });
  // «kommunene» may be all of them, or those that are no «bydeler»: what is bound there is held against it by the build.
  const whole = [...groups.values()].filter(({ sumOf }) => sumOf !== undefined);
  const everyone = whole.flatMap(({ id, sumOf = [] }) => [id, ...sumOf]);
  const named = (words: readonly Told[], zones: readonly Zone[]) => {
    const best = new Map<string, number>();
    for (const { word, lemmas, weight } of words) {
      const most = Math.max(0, ...zones.map((zone) => likeness(lemmas, zone.lemmas) * zone.nearness));
      best.set(word, most * weight);
    }
    return best;
  };
  return {
    all: topics(survey.aggregates.values()),
    groups: [...groups.keys()],
    speaksOf: ({ answer, asked, group }, zones) => {
      const own = named(answer, zones);
      const question = named(asked, zones);
      const of = named(group, zones);
      const words = new Map<string, number>();
      for (const [word, score] of of) words.set(word, GROUP * score);
      for (const [word, score] of question) words.set(word, Math.max(QUESTION * score, words.get(word) ?? 0));
      for (const [word, score] of own) words.set(word, Math.max(score, words.get(word) ?? 0));
      const sum = [...words.values()].reduce((all, score) => all + score, 0);
      return sum * (1 - UNNAMED * (1 - shareNamed(answer, zones)));
    },
    namesAnswer: ({ answer }, zones) =>
      [...named(answer, zones).values()].reduce((sum, score) => sum + score, 0),
    namesGroup: (group, words) => {
      if (everyone.includes(group)) return false;
      const own = groupsTold.get(group) ?? [];
      return own.some(({ lemmas, weight }) => weight > COMMON && likeness(lemmas, words) === 1);
    },
  };
}

/** What a row loses whose answer is not named by any of its words, however much is said of its question. */
const UNNAMED = 0.4;

/** A word that stands far from a phrase names nothing of it. */
const NAMED = 0.35;

/** How much of an answer is named, from 0 to 1; one that says nothing by itself («Ja») needs no naming. */
function shareNamed(answer: readonly Told[], zones: readonly Zone[]): number {
  const all = answer.reduce((sum, { weight }) => sum + weight, 0);
  const named = answer
    .filter(({ lemmas }) => zones.some((zone) => likeness(lemmas, zone.lemmas) * zone.nearness >= NAMED))
    .reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 1 : named / all;
}

/** A word of a group that most groups have («kommuner») names none of them. */
const COMMON = 0.45;

/** How much lemmas tell, from 0 to 1: all of it where one text has them, little where all have. */
function counted(texts: readonly Lemmas[]): (lemmas: Lemmas) => number {
  const count = texts.length;
  return (lemmas) => {
    const having = texts.filter((text) => likeness(text, lemmas) === 1).length;
    return Math.log((count + 1) / Math.max(1, having)) / Math.log(count + 1);
  };
}

/** The earlier editions whose numbers a text may tell beside the edition's own, by year. */
export function earlierYears(survey: Survey): ReadonlyMap<string, string> {
  return new Map([...earlierOf(survey).values()].map(({ edition: { id, year } }) => [String(year), id]));
}
