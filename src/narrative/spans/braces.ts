import { nearest } from "../../problems/nearest.ts";
import type { Problems, Source } from "../../problems/problem.ts";
import { findAggregate } from "../../survey/find.ts";
import { splitKey } from "../../survey/keys.ts";
import type { Survey } from "../../survey/survey.ts";
import type { ConditionHelper } from "../helper.ts";
import { helpers } from "../helpers/index.ts";
import { messages } from "../messages/spans.ts";

/** What the braces of a span name: which figures, and what is said of them besides what its own words say. */
export interface Braces {
  readonly keys: readonly string[];
  /** How the first figure is held against the second. */
  readonly relation?: Relation;
  /** The claim that its words make, where it is named. */
  readonly claim?: ConditionHelper;
  /** What follows the keys of the claim: `over 50`. */
  readonly numbers: readonly number[];
  /** The contrary of the claim. */
  readonly denied: boolean;
  /** `motsatt`, `basis` */
  readonly asks?: Asks;
  /** The options of helpers, by their names. */
  readonly options: Readonly<Record<string, string>>;
}

export type Relation = keyof typeof RELATIONS;
type Asks = "motsatt" | "basis";

/** Signs between two keys, and the helper or the claim that each asks. */
export const RELATIONS = { ">": "større-enn", "<": "mindre-enn", "=": "lik", minus: "forskjell" } as const;
const ASKS: ReadonlySet<string> = new Set<Asks>(["motsatt", "basis"]);
/** What is put together in a span by standing in one, or by spans that stand in one another. */
const CONNECTIVES: ReadonlySet<string> = new Set(["og", "eller", "ikke"]);
/** The response rate of the edition, which has no key of its own. */
export const RATE = "svarprosent";

/** Claims that may be named in the braces. */
export const claims: ReadonlyMap<string, ConditionHelper> = new Map(
  [...helpers.values()].flatMap((one) =>
    one.kind === "condition" && !CONNECTIVES.has(one.name) ? [[one.name, one] as const] : [],
  ),
);

/** Names a claim whose name is that of a group too: `påstand:alle`. */
export const NAMED = "påstand";

const WORD = /(?:[^\s":]+:)?"[^"]*"|[^\s"]+/gu;

/**
 * Reads what stands in the braces: the key first, then groups (`vertskommune=ja`), editions (`2014`), and words.
 *
 * @returns undefined where a word of it is none: a problem was added
 */
export function readBraces(
  text: string,
  survey: Survey,
  source: Source,
  problems: Problems,
): Braces | undefined {
  const keys: string[] = [];
  const numbers: number[] = [];
  const options: Record<string, string> = {};
  let relation: Relation | undefined;
  let claim: ConditionHelper | undefined;
  let asks: Asks | undefined;
  let denied = false;
  let unknown: string | undefined;
  const wantsNumber = () =>
    numbers.length < (claim?.parameters.filter(({ kind }) => kind === "number").length ?? 0);
  for (const [written] of text.matchAll(WORD)) {
    const [, option, quoted] = /^([^\s":=]+):"?([^"]*)"?$/u.exec(written) ?? [];
    const word = written.replaceAll('"', "");
    if (option === NAMED && quoted !== undefined && claims.has(quoted)) claim = claims.get(quoted);
    else if (option !== undefined && quoted !== undefined) options[option] = quoted;
    else if (Object.hasOwn(RELATIONS, word) && keys.length === 1) relation = word as Relation;
    else if (/^\d+$/u.test(word) && wantsNumber()) numbers.push(Number(word));
    else if (/^\d{4}$/u.test(word)) options.utgave = word;
    else if (survey.groups.has(word) || word.includes("=")) options.gruppe = word;
    else if (word === "størst" && isWholeQuestion(keys, survey)) options.sorter = word;
    else if (word === "ikke") denied = true;
    else if (ASKS.has(word) && keys.length > 0) asks = word as Asks;
    else if (claims.has(word)) claim = claims.get(word);
    else if (word.includes(".") || keys.length === 0) keys.push(word);
    else if (besides(keys[0], word, survey) !== undefined) keys.push(besides(keys[0], word, survey) ?? word);
    else if (claim !== undefined) keys.push(word);
    else unknown ??= word;
  }
  if (unknown !== undefined) {
    const known = [...survey.groups.keys(), ...ASKS, ...claims.keys()];
    problems.add(messages["narrative.unknown-span-word"], source, {
      word: unknown,
      nearest: nearest(unknown, known),
    });
    return undefined;
  }
  return {
    keys: claim === undefined ? keys : keys.flatMap((key) => answersTo(key, options, survey)),
    numbers,
    denied,
    options,
    ...(relation && { relation }),
    ...(claim && { claim }),
    ...(asks && { asks }),
  };
}

/** A question without an answer, of which all the answers are meant. */
export function isWholeQuestion(keys: readonly string[], { questions }: Survey): boolean {
  const [key, ...others] = keys;
  return others.length === 0 && key !== undefined && questions.has(key);
}

/** Another answer to the same question, which need not be named again: `{mottak.utilstrekkelig.helse > skole}`. */
function besides(key: string | undefined, option: string, { questions }: Survey): string | undefined {
  const question = questions.get(splitKey(key ?? "")?.question ?? "");
  return question?.options.has(option) ? `${question.id}.${option}` : undefined;
}

/** Of a question by itself, a claim is about each answer that there is a figure of. */
function answersTo(key: string, { gruppe, utgave }: Braces["options"], survey: Survey): readonly string[] {
  const question = survey.questions.get(key);
  if (question === undefined) return [key];
  const answers = [...question.options.keys()].map((option) => `${key}.${option}`);
  const known = answers.filter((one) => findAggregate(survey, one, gruppe, utgave).kind === "found");
  return known.length > 0 ? known : [key];
}
