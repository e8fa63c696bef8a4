import { amountIn } from "../../language/detect/agree/amount-words.ts";
import { conditionOf } from "../../language/majority.ts";
import { writeNumeral } from "../../language/numerals.ts";
import { normalise } from "../../language/wording.ts";
import type { Source } from "../../problems/problem.ts";
import { findAggregate } from "../../survey/find.ts";
import { allOf, type Condition, isJudged, not } from "../claims/condition.ts";
import type { Call, Helper } from "../helper.ts";
import { helpers } from "../helpers/index.ts";
import { messages as claimMessages } from "../messages/claims.ts";
import { messages } from "../messages/spans.ts";
import { claimMark, machineValue, type Narrator } from "../narrator.ts";
import { hasToken, piecesOf } from "../tokens.ts";
import type { Leaf } from "../tree.ts";
import { type Braces, readBraces } from "./braces.ts";
import { isSame, readSpan, type Saying } from "./families.ts";

/** A span as the author wrote it: `[text]{braces}`. */
export interface WrittenSpan {
  /** What stands in the brackets. */
  readonly text: string;
  readonly braces: string;
  /** Of its first bracket. */
  readonly source: Source;
  /** Marks of the claims around it. */
  readonly within: readonly string[];
}

/** What becomes of a span: what is told in its place; or its own words, within the claim that they make. */
export type ToldSpan =
  | { readonly kind: "told"; readonly leaves: readonly Leaf[] }
  | { readonly kind: "words"; readonly mark?: string };

/** A span that says what the data do not, and what would be true in its place. */
export interface UntrueSpan {
  readonly text: string;
  readonly chapter: string;
  /** Of its first bracket. */
  readonly source: Source;
  /** Phrases that are true, those of the same form first; none where the data have none. */
  readonly instead: readonly TruePhrase[];
}

/** What could stand in the place of a span's text. */
export interface TruePhrase {
  readonly text: string;
  /** It is another number in the same words, so that the sentence says the same of it. */
  readonly sameWords: boolean;
}

type ByHelper = Extract<Saying, { by: "helper" }>;
type ByClaim = Extract<Saying, { by: "claim" }>;

/**
 * Tells a span: parses what it says, and has the helper or the claim that says the same judge it. Adds a problem where
 * that is not true, or is no phrase at all.
 */
export function tellSpan(span: WrittenSpan, narrator: Narrator): ToldSpan {
  const braces = readBraces(span.braces, narrator.survey, span.source, narrator.problems);
  if (braces === undefined) return { kind: "words" };
  const saying = readSpan(span.text, braces, narrator);
  if (saying === undefined) {
    reportUnread(span, braces, narrator);
    return { kind: "words" };
  }
  const helper = helpers.get(saying.name);
  if (helper === undefined) throw new Error(`No helper is called ${saying.name}`);
  if (!areOptionsOf(helper, saying.options, span, narrator)) return { kind: "words" };
  return narrator.around(span.within, () =>
    saying.by === "helper"
      ? toldByHelper(saying, helper, span, narrator)
      : toldAsClaim(saying, helper, braces, span, narrator),
  );
}

/** Why a phrase cannot be read may be that its key is none: that is told first. */
function reportUnread({ text, source }: WrittenSpan, { keys, options }: Braces, narrator: Narrator): void {
  const { problems, survey } = narrator;
  if (hasToken(text)) {
    problems.add(messages["narrative.helper-in-span"], source);
    return;
  }
  const before = problems.errorCount;
  for (const key of keys) {
    if (survey.questions.has(key)) continue;
    const call = callOf("andel", [key], whose(options), source);
    const helper = helpers.get("andel");
    const found = findAggregate(survey, key, options.gruppe, options.utgave);
    if (found.kind !== "found" && helper?.kind === "inline") helper.run(call, narrator);
  }
  if (problems.errorCount === before) problems.add(messages["narrative.unread-span"], source, { text, keys });
}

function whose({ gruppe, utgave }: Readonly<Record<string, string>>): Record<string, string> {
  return { ...(gruppe !== undefined && { gruppe }), ...(utgave !== undefined && { utgave }) };
}

function areOptionsOf(
  helper: Helper,
  options: Readonly<Record<string, string>>,
  { source }: WrittenSpan,
  { problems }: Narrator,
): boolean {
  const wrong = Object.entries(options).find(([option, value]) => {
    const allowed = Object.hasOwn(helper.options, option) ? helper.options[option] : undefined;
    return allowed === undefined || (allowed !== "text" && !allowed.includes(value));
  });
  if (wrong === undefined) return true;
  const [option, value] = wrong;
  const allowed = Object.hasOwn(helper.options, option) ? helper.options[option] : undefined;
  const known = Array.isArray(allowed)
    ? allowed.map((one) => `${option}:${one}`)
    : Object.keys(helper.options);
  problems.add(messages["narrative.unknown-span-option"], source, {
    option: allowed === undefined ? option : `${option}:${value}`,
    helper: helper.name,
    known: known.filter((one) => one !== "ord" && one !== "form"),
  });
  return false;
}

function callOf(
  name: string,
  parameters: Call["parameters"],
  options: Readonly<Record<string, string>>,
  source: Source,
): Call {
  return { name, source, parameters, options, body: () => "", otherwise: undefined, isSpan: true };
}

function toldByHelper(saying: ByHelper, helper: Helper, span: WrittenSpan, narrator: Narrator): ToldSpan {
  if (helper.kind !== "inline") throw new Error(`«${helper.name}» tells nothing`);
  const { text, source, within } = span;
  const { name, parameters, options, anyNumber, agrees } = saying;
  const run = (own: typeof options, by: Narrator) =>
    // What a reading of it rests on is the words around the number, as of the helper that writes them.
    by.calling([name, ...parameters, ...optionsIn(anyNumber ?? options)].join(" "), () =>
      helper.run(callOf(name, parameters, own, source), by),
    );
  const trial = narrator.aside();
  const tried = leavesOf(run(options, trial), trial, source, within);
  const told = textOf(tried, narrator);
  const isFalse = trial.problems.errorCount > 0;
  // Where the figure is not there yet, the draft says so in its place.
  const isMissing = tried.some((leaf) => leaf.kind === "label" && leaf.missing);
  if (!isFalse && (isMissing || agrees === undefined || agrees(told))) {
    const leaves = leavesOf(run(options, narrator), narrator, source, within);
    const [only] = leaves;
    // «har økt» of «har økt sammenlignet med i fjor»: the author says no more than that.
    const shorter =
      name === "endring" && leaves.length === 1 && only?.kind === "value" && !isSame(told, text);
    return { kind: "told", leaves: shorter ? [{ ...only, text: normalise(text) }] : leaves };
  }
  if (isFalse) run(options, narrator);
  else narrator.problems.add(messages["narrative.false-span"], source, { text, keys: parameters, told });
  // One whose key is not there says nothing that new numbers could have made untrue.
  const isThere = (key: string) =>
    narrator.survey.questions.has(key) ||
    findAggregate(narrator.survey, key, options.gruppe, options.utgave).kind === "found";
  if (parameters.every(isThere))
    narrator.isUntrue({ text, source, chapter: narrator.chapter, instead: inItsPlace() });
  return { kind: "told", leaves: [{ kind: "label", text, source, within }] };

  function inItsPlace(): readonly TruePhrase[] {
    const isShare = helper?.name === "andel" || helper?.name === "motsatt";
    const offers = trial.offers.flatMap((one) => /«([^»]*)»/u.exec(one)?.[1] ?? []);
    const told = (own: typeof options) => trueText((by) => run(own, by), span, narrator);
    const sameForm = anyNumber && told(anyNumber);
    const asSaid = isShare ? told({ ...anyNumber, ...whose(options), ord: "auto" }) : undefined;
    const inForms = isShare ? FORMS.map((form) => told({ ...whose(options), form })) : [];
    // Of a number alone, in figures or in letters, nothing but the number can be another.
    const isNumber = name === "antall" || name === "basis";
    const texts = new Set([sameForm, asSaid, ...offers, ...inForms].filter((one) => one !== undefined));
    return [...texts].map((one) => ({
      text: one,
      sameWords: one === sameForm && (isNumber || differInNumber(one, text)),
    }));
  }
}

/** What a helper would say in the place of a span, where that is true and says no more than it is to say. */
function trueText(
  run: (by: Narrator) => string,
  { source, within }: WrittenSpan,
  narrator: Narrator,
): string | undefined {
  const by = narrator.aside();
  const words = textOf(leavesOf(run(by), by, source, within), narrator);
  return by.problems.errorCount > 0 || by.praises ? undefined : words;
}

/** The forms that a share may be told in. */
const FORMS = ["prosent", "av-ti", "brøk"];

function toldAsClaim(
  { name, parameters, options, measure }: ByClaim,
  helper: Helper,
  { denied }: Braces,
  span: WrittenSpan,
  narrator: Narrator,
): ToldSpan {
  if (helper.kind !== "condition") throw new Error(`«${helper.name}» claims nothing`);
  const { text, source, within } = span;
  const call = callOf(name, parameters, options, source);
  const judged = allOf([
    narrator.judged(JSON.stringify([name, parameters, options]), () => helper.run(call, narrator)),
  ]);
  const condition = denied ? not(judged, narrator.language) : judged;
  if (condition.verdict !== "holds") {
    if (isJudged(condition)) {
      narrator.problems.add(claimMessages["narrative.claim"], source, { ...condition, isSpan: true });
      const [own] = parameters;
      const asNumber =
        measure === undefined || typeof own !== "string" ? [] : numbersOf(own, options, span, narrator);
      const phrases = [...instead(text, condition, narrator), ...asNumber];
      narrator.isUntrue({ text, source, chapter: narrator.chapter, instead: phrases });
    }
  }
  const [key] = condition.keys;
  const row = key === undefined ? undefined : findAggregate(narrator.survey, key);
  if (measure === undefined || key === undefined || row?.kind !== "found") {
    narrator.claim(condition, source, undefined, () => "");
    return { kind: "words", mark: claimMark(source) };
  }
  // A word of the table is bound as a number is, so that the words around it are held against it.
  const told = narrator.claim(condition, source, undefined, () =>
    narrator.calling([name, ...parameters, ...optionsIn(options)].join(" "), () =>
      narrator.value({
        text: normalise(text),
        machine: machineValue(row.aggregate),
        keys: [key],
        says: { measure },
        source,
      }),
    ),
  );
  return { kind: "told", leaves: leavesOf(told, narrator, source, within) };
}

/** The words that would be true: of the same kind first («de fleste» for «de aller fleste»), then what says most. */
function instead(text: string, condition: Condition, narrator: Narrator): readonly TruePhrase[] {
  const words = (condition.instead ?? []).flatMap((word) => {
    const id = amountIn(word, narrator.known());
    const range = id && conditionOf(id);
    const other = lastWord(word) === lastWord(text) ? 0 : 1;
    return range ? [{ word, other, width: range.high.sub(range.low).valueOf() }] : [];
  });
  return words
    .toSorted((a, b) => a.other - b.other || a.width - b.width)
    .map(({ word }) => ({ text: word, sameWords: false }));
}

/** The share itself, of which a judging word was untrue. */
function numbersOf(
  key: string,
  options: Readonly<Record<string, string>>,
  span: WrittenSpan,
  narrator: Narrator,
): readonly TruePhrase[] {
  const share = helpers.get("andel");
  if (share?.kind !== "inline") return [];
  const texts = FORMS.map((form) =>
    trueText(
      (by) => share.run(callOf("andel", [key], { ...whose(options), form }, span.source), by),
      span,
      narrator,
    ),
  );
  return [...new Set(texts.filter((one) => one !== undefined))].map((text) => ({ text, sameWords: false }));
}

function lastWord(phrase: string): string | undefined {
  return normalise(phrase).split(" ").at(-1);
}

/** The last first, as Handlebars gives those of a helper: so a reading of the one is a reading of the other. */
function optionsIn(options: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(options)
    .map(([key, value]) => `${key}=${value}`)
    .toReversed();
}

/** Whether two phrases are the same but for their numbers. */
function differInNumber(told: string, text: string): boolean {
  const words = (phrase: string) => normalise(phrase).replace(/\d+(?:[ ,]\d+)*/gu, "#");
  return words(told) === words(text);
}

/** What a helper has written, as nodes; the words between its values are its own. */
function leavesOf(written: string, narrator: Narrator, source: Source, within: readonly string[]): Leaf[] {
  return piecesOf(written).flatMap((piece): Leaf[] => {
    if (piece.kind === "own")
      return [{ kind: "words", text: written.slice(piece.from, piece.to), source, within }];
    const told = narrator.told(piece.id);
    return told?.kind === "value" || told?.kind === "label" ? [told] : [];
  });
}

/** The same as it is read. */
function textOf(leaves: readonly Leaf[], { language }: Narrator): string {
  return leaves
    .map((leaf) => {
      if (leaf.kind === "value" && leaf.numeral !== undefined) return writeNumeral(leaf.numeral, language);
      return "text" in leaf ? leaf.text : "";
    })
    .join("");
}
