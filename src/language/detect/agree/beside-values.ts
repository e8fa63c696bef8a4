import type { Known } from "../known.ts";
import type { Meaning } from "../meaning.ts";
import { headAfter, phraseAt, type Scene } from "../scene.ts";
import type { Token } from "../text.ts";
import {
  clauseAround,
  describedAt,
  describes,
  groupOf,
  isNegative,
  namedIn,
  namesGroup,
  negationIn,
  optionOf,
  questionOf,
  siblingIn,
} from "./clauses.ts";
import { differences } from "./differences.ts";
import type { Disagreement, DisagreementCode } from "./disagreement.ts";
import { statisticOf, statistics } from "./statistics.ts";
import { years } from "./years.ts";

/** A value of a sentence, by the index of its token. */
export interface Value {
  readonly at: number;
  readonly token: Token;
  readonly meaning: Meaning;
}

/** Notes a disagreement in the words of some tokens. */
export type Find = (code: DisagreementCode, from: number, to?: number) => void;

/** What the words beside the bound values of a sentence say that the values do not. `claimed`: keys of claims in it. */
export function besideValues(scene: Scene, claimed: readonly string[], known: Known): Disagreement[] {
  const { tokens, text } = scene;
  const found: Disagreement[] = [];
  const find: Find = (code, from, to = from + 1) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    found.push({ code, start, end, text: text.slice(start, end) });
  };
  const values = tokens.flatMap((token, at): Value[] =>
    token.bound?.kind === "value" ? [{ at, token, meaning: token.bound.meaning }] : [],
  );
  for (const value of values) {
    joins(scene, value, known, find);
    unit(scene, value, known, find);
    group(scene, value, known, find);
    responseRate(scene, value, known, find);
    statistics(scene, value, values, known, find);
    negation(scene, value, values, known, find);
    contrary(scene, value, known, find);
    owner(value, known, find);
  }
  years(scene, values, known, find);
  bases(scene, values, known, find);
  options(scene, values, claimed, known, find);
  direction(scene, values, known, find);
  differences(scene, values, known, find);
  order(scene, values, known, find);
  return found;
}

const word = ({ tokens }: Scene, at: number) => (tokens[at]?.kind === "word" ? tokens[at]?.text : undefined);

/** A value stands by itself: no digits, letters or powers beside it, and nothing typed that makes it more or less. */
function joins(scene: Scene, { at, token }: Value, known: Known, find: Find): void {
  const { tokens } = scene;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isNumberLike = (other: Token | undefined) => other?.kind === "bound" || other?.kind === "digits";
  if (before !== undefined && !token.spaced && before.kind !== "sign") find("runs-together", at - 1, at + 1);
  else if (after !== undefined && !after.spaced && after.kind !== "sign") find("runs-together", at, at + 2);
  else if (/[0-9]$/.test(token.text) && isNumberLike(after) && /^[0-9]/.test(after?.text ?? ""))
    find("runs-together", at, at + 2);
  const power = word(scene, at + 1) ?? "";
  if (
    known.vocabulary.numerals.powers[power] !== undefined ||
    known.vocabulary.numerals.hundred.includes(power)
  )
    find("runs-together", at, at + 2);
  if (known.is.hedges.has(word(scene, at - 1)) && !isOpening(scene, at - 1, known))
    find("typed-hedge", at - 1, at + 1);
  for (let from = Math.max(0, at - 4); from < at + 4; from++) {
    const modifier = from < at ? phraseAt(tokens, from, known.modifiers) : undefined;
    if (modifier?.next === at && !comparesBound(scene, at, known)) find("typed-hedge", from, at + 1);
    const around = phraseAt(tokens, from, known.around);
    if (around !== undefined && (around.next === at || from === at + 1))
      find("typed-hedge", Math.min(from, at), Math.max(around.next, at + 1));
  }
}

/** «{{verdi}} …, mer enn {{verdi}}»: the second is what the first is held against, and «mer enn» no word of its own. */
function comparesBound({ tokens }: Scene, at: number, known: Known): boolean {
  const isThan = tokens[at - 1]?.text === known.vocabulary.comparative.than;
  return isThan && tokens.slice(0, at).some(({ bound }) => bound?.kind === "value");
}

/** «så {{verdi}}», a conjunction at the start, is no hedge. */
function isOpening({ tokens }: Scene, at: number, known: Known): boolean {
  return known.is.asMuch.has(tokens[at]?.text) && (at === 0 || tokens[at - 1]?.text === ",");
}

const SHARES: ReadonlySet<Meaning["measure"]> = new Set(["share", "complement", "response-rate"]);
const isShare = ({ measure, listed }: Meaning) => SHARES.has(measure) && !listed;
const COUNTS: ReadonlySet<Meaning["measure"]> = new Set(["count", "base", "count-of-base"]);

/** The unit that is written after a value is the value's. */
function unit(scene: Scene, { at, token, meaning }: Value, known: Known, find: Find): void {
  const after = word(scene, at + 1);
  const hasUnit =
    token.text.split(/\s+/).some((part) => known.is.percent.has(part) || known.is.points.has(part)) ||
    token.text.includes("%");
  const isUnit = known.is.percent.has(after) || known.is.points.has(after) || known.is.permille.has(after);
  if (
    isUnit &&
    (hasUnit ||
      COUNTS.has(meaning.measure) ||
      statisticOf(meaning) !== undefined ||
      (known.is.points.has(after) && meaning.measure !== "difference"))
  )
    find("other-unit", at, at + 2);
  const isAmount = statisticOf(meaning) !== undefined && /[0-9]$/.test(token.text);
  const units = scene.nouns[at + 1]?.is;
  if (isAmount && (units === "unit" || units === "group")) find("other-unit", at, at + 2);
  if (!isShare(meaning)) return;
  if (known.is.up.has(after) || known.is.down.has(after)) find("share-as-difference", at, at + 2);
  const isTenths = token.text.split(/\s+/).some((part) => known.is.partOf.has(part));
  const isEvery = isEachOf(token.text, known);
  const noun = scene.nouns[at + 1];
  if (!isUnit && !isTenths && (noun?.is === "unit" || noun?.is === "group")) {
    // «hver fjerde kommune», but «halvparten av kommunene».
    if (isEvery ? isPlural(noun, after, known) : !/[0-9]/.test(token.text))
      find("fraction-of-units", at, at + 2);
    else if (!isEvery) find("share-as-count", at, at + 2);
  }
  // «68 prosent mot 57»: the unit of a bare number stands elsewhere in its sentence.
  const isBare =
    meaning.measure !== "response-rate" && !isTenths && /(?:^|\s)[0-9]+(?:,[0-9]+)?$/.test(token.text);
  const hasUnitElsewhere = scene.tokens.some(
    ({ text }, i) =>
      i !== at && (text.includes("%") || text.split(/\s+/).some((part) => known.is.percent.has(part))),
  );
  if (isBare && !hasUnitElsewhere && !scene.nouns.some((each) => each?.is === "participation"))
    find("no-unit", at);
}

/** «hver fjerde», «knapt annenhver»: what follows is one of them, and no count. */
function isEachOf(text: string, known: Known): boolean {
  const { every, everyOther } = known.vocabulary.numerals;
  return text.split(/\s+/).some((part) => every.includes(part) || everyOther.includes(part));
}

/** Shares, counts and differences are compared each with their own kind. */
function kindOf({ measure }: Meaning): "share" | "count" | "difference" {
  return measure === "difference" ? "difference" : COUNTS.has(measure) ? "count" : "share";
}

/** «kommuner» and «kommunene», of the words for a unit or a group. */
function isPlural(
  { is, id }: { readonly is: string; readonly id?: string },
  word: string | undefined,
  { survey: { units, groups } }: Known,
): boolean {
  const [plural, definite] = (is === "unit" ? units : groups).find((one) => one.id === id)?.forms ?? [];
  return word !== undefined && (word === plural || word === definite);
}

/** The noun that a value is of names the value's group; «i landet», «alle kommuner» go beyond those that answered. */
function group(scene: Scene, { at, meaning }: Value, known: Known, find: Find): void {
  const key = meaning.keys[0];
  if (key === undefined) return;
  const before = nounBefore(scene, at, known);
  const head = headAfter(scene, at + 1, known);
  const afterAt = head.next - 1;
  const nouns = [
    ...(head.is === "unit" || head.is === "group"
      ? [{ at: afterAt, is: head.is, ...(head.id !== undefined && { id: head.id }) }]
      : []),
    ...(before === undefined ? [] : [before]),
  ];
  // «189 vertskommuner»: the answer itself is being one.
  const isAnswer = (i: number) =>
    meaning.measure === "count" &&
    known.namer.quotes(word(scene, i) ?? "", optionOf(key)) &&
    scene.nouns[i]?.is === "group";
  for (const noun of nouns) {
    const who = describedAt(scene, noun.at, known);
    if (who !== undefined && !describes(who, key, known)) find("other-group", noun.at, who.next);
    else if (
      who === undefined &&
      !isAnswer(noun.at) &&
      !(COUNTS.has(meaning.measure) && isSomeOf(scene, noun, groupOf(key), known)) &&
      !namesGroup(noun, groupOf(key), isTogether(scene, noun.at, known), known)
    )
      find("other-group", noun.at);
  }
  const answered =
    meaning.measure !== "base" && meaning.measure !== "count-of-base" && meaning.measure !== "response-rate";
  if (!answered || head.is === "none" || questionOf(key, known) === known.survey.responseQuestion) return;
  const isUnits = head.is === "unit" || head.is === "group";
  for (let i = at + 1; i < Math.min(scene.tokens.length, head.next + 3); i++) {
    const isAll = isUnits && known.sensesOf(word(scene, i) ?? "") === "all" && i < head.next;
    if (scene.nouns[i]?.is !== "country" && !isAll) continue;
    find("others-than-answered", i, Math.max(i + 1, Math.min(head.next, i + 3)));
    return;
  }
}

/**
 * «204 kommuner … av kommunene som bosetter flyktninger»: those of a group are told by what they are, where the sentence
 * names the group too.
 */
function isSomeOf(
  scene: Scene,
  noun: { readonly is: string; readonly id?: string },
  group: string,
  known: Known,
): boolean {
  const { units, groups, described = [] } = known.survey;
  const forms = units.find(({ id }) => noun.is === "unit" && id === noun.id)?.forms ?? [];
  const names = [
    ...(groups.find(({ id }) => id === group)?.forms ?? []),
    ...described.flatMap(({ group: of, words: [head = ""] }) => (of === group ? [head] : [])),
  ];
  if (!names.some((name) => forms.some((form) => name.endsWith(form)))) return false;
  // What a helper has told of its base is one token.
  const told = described.filter((one) => one.group === group).map(({ words }) => words.join(" "));
  return scene.nouns.some(
    (other, i) =>
      told.some((words) => scene.tokens[i]?.text.endsWith(words)) ||
      (other?.is === "group" && other.id === group) ||
      describedAt(scene, i, known)?.of.some((of) => of.group === group) === true,
  );
}

/** «blant bydelene …»: a unit or group named before a value in its clause, after «av», «blant», «i». */
function nounBefore(
  scene: Scene,
  at: number,
  known: Known,
): { at: number; is: string; id?: string } | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const token = scene.tokens[i];
    if (token?.kind !== "word") return undefined;
    const noun = scene.nouns[i];
    if (noun?.is !== "unit" && noun?.is !== "group") continue;
    const isOf = isOfBefore(scene, i, known);
    return isOf ? { at: i, is: noun.is, ...(noun.id !== undefined && { id: noun.id }) } : undefined;
  }
  return undefined;
}

/** «av», «av de» before a token. */
function isOfBefore(scene: Scene, at: number, known: Known): boolean {
  const before = word(scene, at - 1);
  return known.is.of.has(before) || (known.is.through.has(before) && known.is.of.has(word(scene, at - 2)));
}

/** «kommuner og bydeler»: two kinds of units in one. */
function isTogether({ tokens, nouns }: Scene, at: number, known: Known): boolean {
  const isUnit = (i: number) => nouns[i]?.is === "unit" || nouns[i]?.is === "group";
  return (
    (tokens[at + 1]?.text === known.and && isUnit(at + 2)) ||
    (tokens[at - 1]?.text === known.and && isUnit(at - 2))
  );
}

/** «svarprosent» only beside a response rate. */
function responseRate(scene: Scene, { at, meaning }: Value, known: Known, find: Find): void {
  if (
    meaning.measure === "response-rate" ||
    meaning.listed ||
    meaning.keys.every((key) => questionOf(key, known) === known.survey.responseQuestion)
  )
    return;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (scene.tokens[i]?.kind !== "word") return;
    if (scene.nouns[i]?.is !== "participation") continue;
    find("not-a-response-rate", i, at + 1);
    return;
  }
  if (scene.nouns[at + 1]?.is === "participation") find("not-a-response-rate", at, at + 2);
}

/** A negation beside a value is its option's own; a complement has one. */
function negation(
  scene: Scene,
  { at, meaning }: Value,
  values: readonly Value[],
  known: Known,
  find: Find,
): void {
  const key = meaning.keys[0];
  if (key === undefined || meaning.listed || meaning.measure === "base") return;
  const clause = clauseAround(scene, at, known.is.conjunctions);
  const at1 = negationIn(scene, clause, known);
  const shouldHave = ({ keys: [first = ""], measure }: Meaning) =>
    isNegative(first, known) !== (measure === "complement");
  // It may belong to another value of the clause.
  const isAnothers = values.some(
    (each) => each.at >= clause.from && each.at < clause.to && shouldHave(each.meaning),
  );
  if (at1 !== undefined && !isAnothers) find("negated", at1);
  if (
    at1 === undefined &&
    meaning.measure === "complement" &&
    !isNegative(key, known) &&
    // «Det er 4 av 10» says nothing of what they have or have not.
    namedIn(scene, clause, [optionOf(key)], known).own > 0 &&
    negationIn(scene, { from: 0, to: scene.tokens.length }, known) === undefined
  )
    find("not-negated", at);
}

/**
 * «86 prosent planlegger redusert kapasitet», where the answer is to increase it: words of the answer, and a change the
 * other way. What is said of the share itself («har gått ned til …») has none of the answer's words beside it.
 */
function contrary(scene: Scene, { at, meaning }: Value, known: Known, find: Find): void {
  const key = meaning.keys[0];
  if (key === undefined || meaning.listed) return;
  const own = known.survey.options.find((option) => option.key === optionOf(key))?.texts ?? [];
  const says = (words: readonly string[], sense: "change-up" | "change-down") =>
    words.some((each) => known.sensesOf(each) === sense);
  const answer = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u));
  const clause = clauseAround(scene, at, known.is.conjunctions);
  const beside = { from: at + 1, to: clause.to };
  const words = scene.tokens.slice(beside.from, beside.to);
  const isOfShare = scene.nouns.slice(clause.from, clause.to).some((noun) => noun?.is === "share");
  if (isOfShare || namedIn(scene, beside, [optionOf(key)], known).own < 2) return;
  for (const [sense, other] of [
    ["change-up", "change-down"],
    ["change-down", "change-up"],
  ] as const) {
    const typed = words.map(({ text }) => text);
    if (!says(answer, sense) || says(answer, other) || says(typed, sense)) continue;
    const i = typed.findIndex((each) => known.sensesOf(each) === other);
    if (i >= 0) find("negated", beside.from + i);
  }
}

/** «landets» only of a group that is the country's. */
function owner({ at, meaning }: Value, known: Known, find: Find): void {
  if (meaning.owner === undefined) return;
  const ids = new Set(meaning.keys.map(groupOf));
  const groups = known.survey.groups.filter(({ id }) => ids.has(id));
  if (
    groups.some(
      ({ owners = [] }) => !owners.some((each) => each.toLowerCase() === meaning.owner?.toLowerCase()),
    )
  )
    find("other-owner", at);
}

/** A count and a base that stand as «N av M» are of one question and group; a base of those asked has not answered. */
function bases(scene: Scene, values: readonly Value[], known: Known, find: Find): void {
  for (const [i, value] of values.entries()) {
    const next = values[i + 1];
    const between = next === undefined ? [] : scene.tokens.slice(value.at + 1, next.at);
    const isPart = between.length > 0 && between.length <= 3 && known.is.of.has(between[0]?.text);
    const [key, base] = [value.meaning.keys[0], next?.meaning.keys[0]];
    if (isPart && next?.meaning.measure === "base" && key !== undefined && base !== undefined) {
      const same = groupOf(key) === groupOf(base) && questionOf(key, known) === questionOf(base, known);
      if (!same) find("other-base", value.at, next.at + 1);
    }
    // «84 prosent (302 av 359)»: what stands in brackets after a share is of its own base.
    if (
      isShare(value.meaning) &&
      between[0]?.text === "(" &&
      next !== undefined &&
      COUNTS.has(next.meaning.measure) &&
      key !== undefined &&
      base !== undefined &&
      (groupOf(key) !== groupOf(base) || optionOf(key) !== optionOf(base))
    )
      find("other-base", value.at, next.at + 1);
    if (value.meaning.measure !== "base" || value.meaning.base === "answered") continue;
    const isOfCount = values.some(
      (each) =>
        each.at < value.at && value.at - each.at <= 4 && known.is.of.has(scene.tokens[each.at + 1]?.text),
    );
    const isOf = isOfBefore(scene, value.at, known);
    if (isOfCount || isOf) continue;
    const { to } = clauseAround(scene, value.at);
    for (let j = value.at + 1; j < to; j++)
      if (known.is.answered.has(word(scene, j))) find("base-as-answered", value.at, j + 1);
  }
}

/** What is said beside a value has words of its option or question, or at least none that are only another's. */
function options(
  scene: Scene,
  values: readonly Value[],
  claimed: readonly string[],
  known: Known,
  find: Find,
): void {
  if (values.length === 0) return;
  const all = [...values.flatMap(({ meaning }) => meaning.keys), ...claimed].map(optionOf);
  const whole = { from: 0, to: scene.tokens.length };
  const { own, foreign } = namedIn(scene, whole, all, known);
  const [at] = foreign;
  const sibling = siblingIn(scene, whole, all, known);
  if (sibling !== undefined) find("other-option", sibling);
  if (own === 0 && at !== undefined && !onlyResponse(values, known)) find("other-option", at);
  if (
    own === 0 &&
    at !== undefined &&
    onlyResponse(values, known) &&
    !scene.tokens.some(({ text }) => known.is.answered.has(text))
  )
    find("other-option", at);
}

/** How many answered may stand beside what is told of them: «de 337 som har svart, …». */
function onlyResponse(values: readonly Value[], known: Known): boolean {
  return values.every(({ meaning }) =>
    meaning.keys.every((key) => questionOf(key, known) === known.survey.responseQuestion),
  );
}

/** «flere … (A) enn … (B)»: A is more than B; «økt fra A til B». */
function direction(scene: Scene, values: readonly Value[], known: Known, find: Find): void {
  const { tokens } = scene;
  const than = tokens.findIndex(({ text }) => text === known.vocabulary.comparative.than);
  for (const [i, value] of values.entries()) {
    const next = values[i + 1];
    const [a, b] = [value.meaning.value, next?.meaning.value];
    if (next === undefined || a === undefined || b === undefined) continue;
    if (kindOf(value.meaning) !== kindOf(next.meaning)) continue;
    if (statisticOf(value.meaning) !== statisticOf(next.meaning)) continue;
    const compared = a.compare(b);
    if (than > value.at && than < next.at) {
      const at = lastOf(tokens, than, (token) => known.is.up.has(token) || known.is.down.has(token));
      if (at === undefined) continue;
      const isUp = known.is.up.has(tokens[at]?.text);
      if (isUp ? compared <= 0 : compared >= 0) find("wrong-direction", at);
    }
    const isFromTo =
      word(scene, value.at - 1) === known.vocabulary.from &&
      scene.tokens.slice(value.at, next.at).some(({ text }) => text === known.vocabulary.to);
    if (!isFromTo) continue;
    const at = tokens.findIndex(({ text }) => /^change-(?:up|down)$/.test(known.sensesOf(text) ?? ""));
    const sense = at < 0 ? undefined : known.sensesOf(tokens[at]?.text ?? "");
    if ((sense === "change-up" && compared >= 0) || (sense === "change-down" && compared <= 0))
      find("wrong-direction", at);
  }
}

function lastOf(tokens: readonly Token[], before: number, is: (word: string) => boolean): number | undefined {
  for (let i = before - 1; i >= 0; i--) if (tokens[i]?.kind === "word" && is(tokens[i]?.text ?? "")) return i;
  return undefined;
}

/** «henholdsvis»: names and numbers stand in the same order. */
function order(scene: Scene, values: readonly Value[], known: Known, find: Find): void {
  const at = scene.tokens.findIndex(({ text }) => known.is.respectively.has(text));
  if (at < 0 || values.length < 2) return;
  const keys = values.map(({ meaning }) => optionOf(meaning.keys[0] ?? ""));
  if (new Set(keys).size !== keys.length) return;
  const names: string[] = [];
  for (const { kind, text } of scene.tokens) {
    if (kind !== "word") continue;
    const meant = keys.filter((key) => known.namer.optionsWith(text).has(key));
    if (meant.length === 1 && meant[0] !== undefined && !names.includes(meant[0])) names.push(meant[0]);
  }
  if (names.length === keys.length && names.some((name, i) => name !== keys[i])) find("other-order", at);
}
