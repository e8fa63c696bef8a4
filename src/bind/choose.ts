import type { Known } from "../language/detect/known.ts";
import type { Wording } from "./lemmas.ts";
import type { Stretch } from "./reading.ts";
import type { Topic, Topics, Zone } from "./topics.ts";
import type { Way } from "./ways.ts";

/** A span that would be true of a phrase, and how much the words around it speak of its row. */
export interface Fit {
  readonly way: Way;
  readonly at: Stretch;
  readonly score: number;
}

/** What a phrase is in the data. */
export type Choice =
  | { readonly kind: "one"; readonly fit: Fit }
  | { readonly kind: "several"; readonly fits: readonly Fit[] }
  /** The rows that its words speak of and that it is true of, though the words around say something else of them. */
  | { readonly kind: "disagrees"; readonly nearest: readonly Topic[] }
  /** The rows that its words speak of, the nearest first. */
  | { readonly kind: "none"; readonly nearest: readonly Topic[] };

/** What is known around a phrase. */
export interface Around {
  /** The words that belong to the phrase. */
  readonly clause: string;
  readonly sentence: string;
  /** The heading, the sentence before: what it may point back to. */
  readonly before: readonly { readonly text: string; readonly nearness: number }[];
  /** Rows that were bound in a like sentence last year, from 0 to 1 by how like it is; by `question.option`. */
  readonly remembered: ReadonlyMap<string, number>;
  /** Rows that are bound in the same sentence or section: how near, from 0 to 1; by `question.option`. */
  readonly bound: ReadonlyMap<string, number>;
}

const CLAUSE = 1;
/** The rest of the sentence, where the words that belong to the phrase say what it is about, and where they do not. */
const REST = 0.3;
const SENTENCE = 0.65;
const SAYS_ENOUGH = 0.4;
/** What the words have to say of a row before anything is bound to it: nearly one word that only its question has. */
const ENOUGH = 0.7;
/** Of that, in the sentence itself. */
const ENOUGH_HERE = 0.45;
/** A row that the words speak less of than this part of what they speak of another is not meant. */
const NEAR = 0.85;
/** The same where the words of the phrase itself say nothing, and its value has to tell which of those beside it. */
const NEAR_UNTOLD = 0.6;
/** Of two that are true, one is clear when the words speak so much more of it. */
const CLEAR = 1.3;
const REMEMBERED = 1.5;
const BOUND = 0.4;
const MOST_NEAREST = 2;

/**
 * Chooses what a phrase is in the data. First the words tell which rows may be meant, whatever their values; of those,
 * what would be true is bound, where exactly one is left. A value that is right of another row is never enough.
 *
 * @param kin the rows that have values of the phrase's kind
 * @param agrees whether the words around agree with what would be bound, as the build asks
 */
export function choose(
  fits: readonly Omit<Fit, "score">[],
  kin: readonly Topic[],
  around: Around,
  { topics, wording, known: { vocabulary }, agrees }: Deciding,
): Choice {
  const clause = { lemmas: wording.of(around.clause), nearness: CLAUSE };
  const isTold = kin.some((topic) => topics.speaksOf({ ...topic, group: [] }, [clause]) >= SAYS_ENOUGH);
  const zones: readonly Zone[] = [
    clause,
    { lemmas: wording.of(around.sentence), nearness: isTold ? REST : SENTENCE },
  ];
  const wider = [
    ...zones,
    ...around.before.map(({ text, nearness }) => ({ lemmas: wording.of(text), nearness })),
  ];
  const known = ({ aggregate: { question, option } }: Topic) => {
    const answer = `${question}.${option}`;
    // Where the words of the phrase say what it is about, what stands beside it says no more.
    const beside = isTold ? 0 : BOUND * (around.bound.get(answer) ?? 0);
    return REMEMBERED * (around.remembered.get(answer) ?? 0) + beside;
  };
  const hereOf = (topic: Topic) => topics.speaksOf(topic, zones) + known(topic);
  const scoreOf = (topic: Topic) => {
    const hasOthers = kin.some((other) => isSibling(other, topic));
    if (!hasOthers) return topics.speaksOf(topic, wider) + known(topic);
    // Which of several answers is meant has to be said where the number stands.
    const asked = { ...topic, answer: [] };
    return hereOf(topic) + topics.speaksOf(asked, wider) - topics.speaksOf(asked, zones);
  };
  const scores = new Map(kin.map((topic) => [topic, scoreOf(topic)]));
  const most = Math.max(0, ...scores.values());

  const speaks = fits.flatMap(({ way, at }): readonly Fit[] => {
    const { topic } = way;
    if (topic === undefined) return [];
    const score = scoreOf(topic);
    if (score < ENOUGH || score < (isTold ? NEAR : NEAR_UNTOLD) * most || hereOf(topic) < ENOUGH_HERE)
      return [];
    if (isOtherGroup(topic, around, topics, wording) || isOtherAnswer(topic, kin, zones, topics)) return [];
    return [{ way, at, score }];
  });
  const denied = vocabulary.lacking.test((isTold ? around.clause : around.sentence).toLowerCase());
  const meant = speaks.filter(({ way }) => way.asks !== "motsatt" || denied);
  const left = meant
    .filter(({ way, at }) => agrees(way, at))
    .toSorted((a, b) => b.score - a.score || b.at.end - b.at.start - (a.at.end - a.at.start));
  const [first, ...others] = ofOneGroup(longestOfEach(left), around, topics, wording);
  if (first === undefined && meant.length > 0) {
    const sorted = meant.toSorted((a, b) => b.score - a.score).flatMap(({ way }) => way.topic ?? []);
    return { kind: "disagrees", nearest: [...new Set(sorted)].slice(0, MOST_NEAREST) };
  }
  if (first === undefined) {
    const nearest = [...scores].filter(([, score]) => score >= ENOUGH).toSorted(([, a], [, b]) => b - a);
    return { kind: "none", nearest: nearest.slice(0, MOST_NEAREST).map(([topic]) => topic) };
  }
  const isNamed = (fit: Fit) => fit.way.topic !== undefined && topics.namesAnswer(fit.way.topic, zones) > 0;
  const isRival = (other: Fit) =>
    first.score < CLEAR * other.score ||
    (other.way.topic?.question === first.way.topic?.question && !isNamed(first));
  const rivals = others.filter(isRival);
  return rivals.length === 0 ? { kind: "one", fit: first } : { kind: "several", fits: [first, ...rivals] };
}

/** What a choice is made with, the same for a whole chapter. */
export interface Deciding {
  readonly topics: Topics;
  readonly wording: Wording;
  readonly known: Known;
  readonly agrees: (way: Way, at: Stretch) => boolean;
}

/** Of what is said of the same row in the same way, the longest phrase. */
function longestOfEach(fits: readonly Fit[]): readonly Fit[] {
  const longest = new Map<string, Fit>();
  for (const fit of fits) {
    const key = fit.way.topic?.aggregate.key ?? fit.way.braces;
    const before = longest.get(key);
    if (before === undefined || better(fit, before)) longest.set(key, fit);
  }
  return [...longest.values()].toSorted((a, b) => b.score - a.score);
}

/**
 * Of an answer's rows of several groups, the one whose group the words name, or else the one of all who were asked: a
 * number of a smaller group is told with its group.
 */
function ofOneGroup(
  fits: readonly Fit[],
  { clause }: Around,
  topics: Topics,
  wording: Wording,
): readonly Fit[] {
  const words = wording.of(clause);
  const isNamed = ({ way }: Fit) =>
    way.topic !== undefined && topics.namesGroup(way.topic.aggregate.group, words);
  const isSameAnswer = (one: Fit, other: Fit) =>
    one.way.topic?.question === other.way.topic?.question &&
    one.way.topic?.aggregate.option === other.way.topic?.aggregate.option;
  return fits.filter((fit) => {
    const others = fits.filter((other) => other !== fit && isSameAnswer(fit, other));
    if (others.length === 0 || isNamed(fit)) return true;
    if (others.some(isNamed)) return false;
    return fit.way.topic?.ofBase === true || !others.some(({ way }) => way.topic?.ofBase);
  });
}

function isSibling({ question, aggregate }: Topic, other: Topic): boolean {
  return (
    question === other.question &&
    aggregate.option !== other.aggregate.option &&
    aggregate.group === other.aggregate.group
  );
}

/** The same row may be said to be so many as its base, or its share as the response rate: as plainly as it can be. */
function better(one: Fit, other: Fit): boolean {
  const length = ({ at }: Fit) => at.end - at.start;
  const order = ["rate", "plain", "motsatt", "basis", "claim"];
  const rank = ({ way }: Fit) => order.indexOf(way.asks);
  return length(one) > length(other) || (length(one) === length(other) && rank(one) < rank(other));
}

/** «Av vertskommunene …»: a number of all of them is not meant. */
function isOtherGroup(topic: Topic, { clause, sentence }: Around, topics: Topics, wording: Wording): boolean {
  const own = topic.aggregate.group;
  const isOwn = (words: ReturnType<Wording["of"]>) => topics.namesGroup(own, words);
  for (const text of [clause, sentence]) {
    const words = wording.of(text);
    // A word of the answer itself («er vertskommune for asylmottak») narrows nothing.
    const left = new Map(
      [...words].filter(([lemma]) => !topic.answer.some(({ lemmas }) => lemmas.get(lemma) === 1)),
    );
    const others = topics.groups.filter((group) => group !== own && topics.namesGroup(group, left));
    if (isOwn(words)) return false;
    if (others.length > 0) return true;
  }
  return false;
}

/** «59 prosent i barnevernet»: a number of another answer to the same question is not meant. */
function isOtherAnswer(
  topic: Topic,
  kin: readonly Topic[],
  [clause]: readonly Zone[],
  topics: Topics,
): boolean {
  if (clause === undefined) return false;
  const named = (one: Topic) => topics.namesAnswer(one, [clause]);
  const own = named(topic);
  return kin.some((one) => isSibling(one, topic) && named(one) > own);
}
