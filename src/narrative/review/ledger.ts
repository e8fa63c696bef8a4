import type { Language } from "../../language/language.ts";
import type { Verdict } from "../../language/majority.ts";
import type { Problem, Source } from "../../problems/problem.ts";
import { describeBase, describeExact, describeValue } from "../../survey/describe.ts";
import { aggregateAt } from "../../survey/rounds.ts";
import type { Aggregate, Survey } from "../../survey/survey.ts";
import type { Unknown } from "../claims/unknown.ts";
import { complementOf } from "../complement.ts";
import { messages } from "../messages/claims.ts";
import type { Claim, Sentence } from "../prose.ts";
import type { Value } from "../tree.ts";

/** A sentence that says something of the data, with all that it rests on and whether it may be published. */
export interface Entry {
  readonly text: string;
  readonly chapter: string;
  readonly source: Source;
  /** «fails» also where a number in it cannot be told as the author asks; «unknown» where a claim is. */
  readonly verdict: Verdict;
  readonly numbers: readonly EntryNumber[];
  readonly claims: readonly EntryClaim[];
  /** Codes of the errors in it. */
  readonly errors: readonly string[];
}

export interface EntryNumber {
  /** As it is read. */
  readonly text: string;
  readonly sources: readonly EntrySource[];
}

interface EntrySource {
  readonly key: string;
  /** The exact value or the interval that it is known to lie in; the words or the direction that are known. */
  readonly exact: string;
  readonly base: string;
  readonly rows: readonly Source[];
}

export interface EntryClaim {
  /** The author's own `id=`, or a number in the order of the text. */
  readonly id: string;
  readonly says: string;
  readonly verdict: Verdict;
  readonly why?: Unknown;
  /** The values it was judged by, in words, with their rows. */
  readonly values: readonly string[];
  readonly keys: readonly string[];
}

const GRAVITY: Record<Verdict, number> = { fails: 0, unknown: 1, holds: 2 };

/**
 * Every sentence of a narrative that has a number, a claim or an error: what fails first, then what cannot be
 * known, then what holds, each in the order of the text.
 *
 * @param problems all that was found; those outside these sentences are passed over
 */
export function ledger(
  sentences: readonly Sentence[],
  problems: readonly Problem[],
  survey: Survey,
  language: Language,
): readonly Entry[] {
  const errors = errorsBySentence(sentences, problems);
  return sentences
    .map((sentence) => entry(sentence, errors.get(sentence) ?? [], survey, language))
    .filter(({ numbers, claims, errors }) => numbers.length + claims.length + errors.length > 0)
    .toSorted((a, b) => GRAVITY[a.verdict] - GRAVITY[b.verdict]);
}

function entry(
  { text, chapter, source, values, claims }: Sentence,
  errors: readonly string[],
  survey: Survey,
  language: Language,
): Entry {
  const verdicts = claims.map(({ verdict }) => verdict);
  const verdict = [...verdicts, ...(errors.length > 0 ? (["fails"] as const) : [])].reduce(
    (worst, one) => (GRAVITY[one] < GRAVITY[worst] ? one : worst),
    "holds",
  );
  const numbers = values.map((value) => ({ text: value.text, sources: sourcesOf(value, survey, language) }));
  return { text, chapter, source, verdict, numbers, claims: claims.map(ofClaim), errors };
}

function sourcesOf({ keys, meaning }: Value, survey: Survey, language: Language): readonly EntrySource[] {
  return keys.flatMap((key) => {
    const aggregate = aggregateAt(survey, key);
    if (!aggregate) return [];
    const told = meaning.measure === "complement" ? complementOf(aggregate) : aggregate;
    const base = describeBase(aggregate, survey, language);
    return [{ key, exact: exactOf(told, survey, language), base, rows: aggregate.sources }];
  });
}

/** «337 av 443 (76,1 %)», «fra og med 85,5 %, men under 86,5 %», or what is known without a figure. */
function exactOf(aggregate: Aggregate, survey: Survey, language: Language): string {
  const value = describeValue(aggregate, survey, language);
  switch (aggregate.estimate.kind) {
    case "counted":
      return `${value} (${describeExact(aggregate, language)})`;
    case "published":
      return describeExact(aggregate, language);
    default:
      return value;
  }
}

function ofClaim({ id, says, verdict, why, values, keys }: Claim): EntryClaim {
  return { id, says, verdict, ...(why && { why }), values, keys };
}

/**
 * An error belongs to the last sentence that begins at or before its place; one of a claim, which begins
 * before its sentences, to those that the claim stands around. That a claim fails is told by its verdict.
 */
function errorsBySentence(
  sentences: readonly Sentence[],
  problems: readonly Problem[],
): ReadonlyMap<Sentence, readonly string[]> {
  const found = new Map<Sentence, string[]>();
  const errors = problems.filter(
    ({ severity, code }) => severity === "error" && code !== messages["narrative.claim"].code,
  );
  for (const { code, source } of errors) {
    const around = sentences.filter(({ claims }) =>
      claims.some((claim) => isSamePlace(claim.source, source)),
    );
    const last = sentences.findLast((one) => one.source.file === source.file && isBefore(one.source, source));
    for (const sentence of around.length > 0 ? around : last ? [last] : []) {
      found.set(sentence, [...(found.get(sentence) ?? []), code]);
    }
  }
  return found;
}

function isBefore(a: Source, b: Source): boolean {
  const lines = (a.line ?? 0) - (b.line ?? 0);
  return lines < 0 || (lines === 0 && (a.column ?? 0) <= (b.column ?? 0));
}

function isSamePlace(a: Source, b: Source): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}
