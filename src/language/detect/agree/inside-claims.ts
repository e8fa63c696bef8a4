import { type Interval, isWithin, point } from "../../../statistics/interval.ts";
import { rangeAround } from "../../range.ts";
import { isSameRank, type Rank } from "../../ranks.ts";
import { AMOUNT_WORDS, type AmountWordId } from "../../thresholds.ts";
import type { Finding, Quantity } from "../findings.ts";
import type { Known } from "../known.ts";
import { headAfter, type Scene } from "../scene.ts";
import type { Sense } from "../vocabulary.ts";
import { amountSaid, implies } from "./amount-words.ts";
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
  type Stretch,
} from "./clauses.ts";
import type { Disagreement, DisagreementCode } from "./disagreement.ts";
import { yearsInside } from "./years.ts";

/** What a claim says of estimates, as the template has it. */
export type Condition =
  | { readonly is: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly is: "not"; readonly of: readonly [Condition] }
  | Relation;

/** One thing said of one estimate or more, in their order: «større-enn A B». */
export interface Relation {
  readonly is: "relation";
  /** What words may say it. `published` may be said with what its words judge; `number` with a quantity. */
  readonly says: Sense | "published" | "number" | "same" | "significant" | "doubled" | "more-than-doubled";
  readonly keys: readonly string[];
  /** What the words judge in which it is published, for `published`: `sensesIn`. */
  readonly judges?: readonly Sense[];
  /** The very word for an amount that is tried: another may be typed only where it says no more. */
  readonly amount?: AmountWordId;
  /** Of a superlative: which place in the order it is. */
  readonly rank?: Rank;
  /** Of a number: the shares of which it is true. A quantity may be typed that says no more. */
  readonly range?: Interval;
  /** True whatever the numbers are: «minst 0 prosent». */
  readonly always?: boolean;
}

/** A claim around words of the text: offsets in what is read. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly condition: Condition;
}

/** What may also be said where the first is claimed, since it follows from it or is another word for it. */
const ALIKE: readonly (readonly [Relation["says"], ...Sense[]])[] = [
  ["most-by-far", "most", "majority"],
  ["most", "majority"],
  ["minority", "few"],
  ["more", "superlative", "comparative", "ranking", "high"],
  ["fewer", "comparative", "low", "minority"],
  ["superlative", "ranking", "high"],
  ["change-up", "more", "high"],
  ["doubled", "change-up", "more", "high"],
  ["more-than-doubled", "change-up", "more", "high"],
  ["change-down", "fewer", "low"],
  ["high", "participation"],
  ["low", "participation"],
  ["same", "change-same", "difference"],
  ["significant", "significance", "difference"],
  ["number", "more", "fewer", "comparative"],
];

/** What the words of a claim say that its condition does not, but for those of the claims within it. */
export function insideClaim(
  scene: Scene,
  findings: readonly Finding[],
  claim: Claim,
  within: readonly Claim[],
  known: Known,
): Disagreement[] {
  const found: Disagreement[] = [];
  const { text, tokens } = scene;
  const find = (code: DisagreementCode, { start, end }: { readonly start: number; readonly end: number }) =>
    found.push({ code, start, end, text: text.slice(start, end) });
  const from = tokens.findIndex(({ start }) => start >= claim.start);
  const after = tokens.findIndex(({ start }) => start >= claim.end);
  const inside: Stretch = { from: from < 0 ? tokens.length : from, to: after < 0 ? tokens.length : after };
  const relations = relationsOf(claim.condition);
  if (cannotFail(claim.condition)) find("cannot-fail", claim);

  const judged = findings.filter(
    ({ kind, start, end }) =>
      kind !== "recognised" &&
      start >= claim.start &&
      end <= claim.end &&
      !within.some((inner) => start >= inner.start && end <= inner.end),
  );
  const sentences = new Set(judged.map(({ start }) => sentenceOf(scene, start)));
  if (sentences.size > 1 && relations.length < judged.length)
    find("two-sentences", judged[judged.length - 1] ?? claim);
  if (endsMidSentence(scene, inside)) find("ends-mid-sentence", claim);

  const keys = relations.flatMap((relation) => relation.keys.map(optionOf));
  const names = namedIn(scene, inside, keys, known);
  const words = tokens.slice(inside.from, inside.to).filter(({ kind }) => kind === "word").length;
  const isResponse = scene.nouns.slice(inside.from, inside.to).some((noun) => noun?.is === "participation");
  if (
    keys.length > 0 &&
    names.own === 0 &&
    !hasBound(scene, inside, keys) &&
    !isResponse &&
    words > 3 &&
    within.length === 0
  ) {
    const at = names.foreign[0];
    if (at !== undefined && tokens[at] !== undefined) find("other-option", tokens[at]);
    else find("names-nothing", claim);
  }
  const isRanked = relations.some(({ rank }) => rank !== undefined);
  const used = new Set<Relation>();
  for (const each of judged) {
    // «planlegger økt kapasitet»: the answer's own word, and no judgement of its share.
    if (
      each.kind === "judgement" &&
      each.about !== "survey" &&
      (isAnswersOwn(scene, each, keys, known) ||
        !(CONTRARY.has(each.sense) || (isRanked && RANKED.has(each.sense))))
    )
      continue;
    const fitting = fittingOf(claim.condition, { scene, inside, finding: each, known });
    if (fitting.length === 0) {
      if (
        relations.some(({ says }) => says === "published") &&
        each.kind === "judgement" &&
        !CONTRARY.has(each.sense)
      )
        continue;
      // What only tells of a time or a cause beside a judged share is left to the reader.
      if (each.kind === "judgement" && LEFT.has(each.sense)) continue;
      find(each.kind === "quantity" ? "unclaimed" : "not-as-claimed", each);
      continue;
    }
    const relation =
      fitting.find((one) => !used.has(one) && namesIt(scene, each, one, known)) ??
      fitting.find((one) => namesIt(scene, each, one, known));
    if (relation === undefined) {
      find("other-option", each);
      continue;
    }
    used.add(relation);
    agreesWith(scene, each, relation, inside, known, find);
    if (hasDegree(scene, each, relation, known)) find("not-as-claimed", each);
  }
  order(scene, relations, inside, known, find);
  yearsInside(scene, relations, inside, known, find);
  contrary(scene, relations, inside, known, find);
  return found;
}

/** A value or a name that the program has put in names what it is of. */
function hasBound({ tokens }: Scene, { from, to }: Stretch, options: readonly string[]): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ bound }) =>
        bound?.kind === "value" && bound.meaning.keys.some((key) => options.includes(optionOf(key))),
    );
}

const LEFT: ReadonlySet<Sense> = new Set([
  "other-time",
  "cause",
  "frequency",
  "only",
  "rest",
  "generic",
  "change",
]);
/** Senses that a published wording must have in it to be told. */
const CONTRARY: ReadonlySet<Sense> = new Set([
  "change-up",
  "change-down",
  "majority",
  "minority",
  "most",
  "all",
  "none",
  "many",
  "few",
  "more",
  "fewer",
  "difference",
]);

function relationsOf(condition: Condition): readonly Relation[] {
  return condition.is === "relation" ? [condition] : condition.of.flatMap(relationsOf);
}

/** The keys that a condition speaks of. */
export function keysOf(condition: Condition): readonly string[] {
  return relationsOf(condition).flatMap(({ keys }) => keys);
}

/** A relation that stands under «ikke» in its condition is denied. */
interface Claimed extends Relation {
  readonly denied: boolean;
}

interface Judged {
  readonly scene: Scene;
  readonly inside: Stretch;
  readonly finding: Finding;
  readonly known: Known;
}

/** The relations that a finding may say: of «either a or b» only what both allow, unless the text too says «or». */
function fittingOf(condition: Condition, judged: Judged, denied = false): readonly Claimed[] {
  if (condition.is === "relation") return fits(condition, judged) ? [{ ...condition, denied }] : [];
  const of = condition.of.map((each) => fittingOf(each, judged, condition.is === "not" ? !denied : denied));
  const { scene, inside, known } = judged;
  const isEither = condition.is === "or" && !denied;
  const saysOr = scene.tokens.slice(inside.from, inside.to).some(({ text }) => known.is.or.has(text));
  return isEither && !saysOr && of.some((each) => each.length === 0) ? [] : of.flat();
}

function fits(relation: Relation, { scene, finding, known }: Judged): boolean {
  if (finding.kind === "recognised") return true;
  if (finding.kind === "quantity") {
    // «over halvparten» is what a majority is.
    const said = rangeOf(finding, known);
    if (finding.form === "multiple" && finding.low.equals(2)) {
      const isMore =
        known.is.over.has(finding.hedge?.toLowerCase()) || known.is.up.has(finding.hedge?.split(" ")[0]);
      return relation.says === (isMore ? "more-than-doubled" : "doubled");
    }
    if (said === undefined) return false;
    const claimed = relation.range ?? (relation.amount && rangeAround(AMOUNT_WORDS[relation.amount].share));
    return claimed !== undefined && isWithin(claimed, said);
  }
  const { sense } = finding;
  const amount = amountSaid(scene, tokensOf(scene, finding), known);
  if (amount !== undefined && relation.amount !== undefined) return implies(relation.amount, amount);
  if (amount !== undefined && relation.range !== undefined)
    return isWithin(relation.range, rangeAround(AMOUNT_WORDS[amount].share));
  if (relation.rank !== undefined && RANKED.has(sense))
    return isSameRank(relation.rank, rankSaid(scene, tokensOf(scene, finding), known));
  if (relation.says === "published") return relation.judges?.includes(sense) === true;
  return (
    relation.says === sense ||
    ALIKE.some(([first, ...others]) => first === relation.says && others.includes(sense))
  );
}

const RANKED: ReadonlySet<Sense> = new Set(["superlative", "ranking"]);

/** The place that a superlative says: «nest vanligst», «tredje mest brukt», «lavest». */
function rankSaid({ tokens }: Scene, { from, to }: Stretch, known: Known): Rank {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === "word");
  const isLow = words.some(({ text }) => known.is.lowest.has(text));
  const before = tokens[from - 1]?.text ?? "";
  const place = known.is.second.has(before) ? 2 : (known.vocabulary.rankOrdinals[before] ?? 1);
  return { place, from: isLow ? "bottom" : "top" };
}

/** The shares that a quantity says, where it says a share. */
function rangeOf({ form, low, high, hedge }: Quantity, known: Known): Interval | undefined {
  if (form !== "percent" && form !== "fraction" && form !== "tenths") return undefined;
  const word = hedge?.toLowerCase();
  const [none, all] = [point(low.mul(0)).low, point(low.mul(0).add(1)).low];
  if (known.is.over.has(word)) return { low, high: all, includesLow: false, includesHigh: true };
  if (known.is.atLeast.has(word)) return { low, high: all, includesLow: true, includesHigh: true };
  if (known.is.under.has(word)) return { low: none, high: low, includesLow: true, includesHigh: false };
  if (known.is.atMost.has(word)) return { low: none, high: low, includesLow: true, includesHigh: true };
  return hedge === undefined && high !== undefined
    ? { low, high, includesLow: true, includesHigh: true }
    : undefined;
}

const CHANGES: ReadonlySet<Sense> = new Set(["change-up", "change-down", "change-same"]);
const SIDES: ReadonlySet<Sense> = new Set(["majority", "minority"]);

/** «har økt klart», «et overveldende flertall»: how much, which only a word of the table or a helper may say. */
function hasDegree(scene: Scene, finding: Finding, { says }: Relation, known: Known): boolean {
  if (finding.kind !== "judgement" || says === "published") return false;
  const stretch = tokensOf(scene, finding);
  const isChange = CHANGES.has(finding.sense);
  if (!isChange && !(SIDES.has(finding.sense) && amountSaid(scene, stretch, known) === undefined))
    return false;
  const [from, to] = [Math.max(0, stretch.from - (isChange ? 2 : 1)), stretch.to + (isChange ? 2 : 0)];
  return scene.tokens.slice(from, to).some(({ kind, text }) => kind === "word" && known.is.degrees.has(text));
}

/**
 * What the words of a published text judge, each by itself. `known` is of the language of that text, which may be
 * another than that of the claim.
 */
export function sensesIn(said: string, known: Known): readonly Sense[] {
  const senses = new Set<Sense>();
  for (const word of said.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const sense = known.is.high.has(word)
      ? "high"
      : known.is.low.has(word)
        ? "low"
        : known.several.has(word)
          ? "some"
          : known.sensesOf(word);
    if (sense !== undefined) senses.add(sense);
    if (sense === "comparative") senses.add("high").add("more");
  }
  return [...senses];
}

/** Whether the clause of a judging word names what the relation is about, or at least nothing else. */
function namesIt(scene: Scene, { start }: Finding, { keys }: Relation, known: Known): boolean {
  if (keys.every((key) => questionOf(key, known) === known.survey.responseQuestion)) return true;
  const at = scene.tokens.findIndex((token) => token.start >= start);
  const { own, foreign } = namedIn(
    scene,
    clauseAround(scene, at, known.is.conjunctions),
    keys.map(optionOf),
    known,
  );
  return own > 0 || foreign.length === 0;
}

function agreesWith(
  scene: Scene,
  finding: Finding,
  relation: Claimed,
  inside: Stretch,
  known: Known,
  find: (code: DisagreementCode, at: { start: number; end: number }) => void,
): void {
  const { tokens } = scene;
  const at = tokens.findIndex((token) => token.start >= finding.start);
  const clause = clauseAround(scene, at, known.is.conjunctions);
  const stretch = { from: Math.max(clause.from, inside.from), to: Math.min(clause.to, inside.to) };
  const negation = negationIn(scene, stretch, known);
  const isNone = finding.kind === "judgement" && finding.sense === "none";
  const token = negation === undefined ? undefined : tokens[negation];
  const isOwn = relation.keys.some((key) => isNegative(key, known));
  if (token !== undefined && !isNone && !isOwn && !relation.denied) find("negated", token);
  // «Det er ikke flertall for det» denies that there is a majority; «flertallet har ikke» says that one has not.
  const isDenied = negation !== undefined && negation < at && at - negation <= 3;
  if (relation.denied && !isDenied) find("not-as-claimed", finding);
  const next = tokens.findIndex((each) => each.start >= finding.end);
  const head = headAfter(scene, next < 0 ? tokens.length : next, known);
  const noun = tokens[head.next - 1];
  const [key] = relation.keys;
  if ((head.is === "unit" || head.is === "group") && key !== undefined && noun !== undefined) {
    const isTogether = scene.nouns
      .slice(head.next, head.next + 2)
      .some((other) => other?.is === "unit" || other?.is === "group");
    const who = describedAt(scene, head.next - 1, known);
    const isItself =
      who === undefined ? namesGroup(head, groupOf(key), isTogether, known) : describes(who, key, known);
    if (!isItself) find("other-group", noun);
  }
}

/** «lav» where «høy» is published; «god kapasitet» where the answer is that there is too little. */
function contrary(
  { tokens, ...rest }: Scene,
  relations: readonly Relation[],
  inside: Stretch,
  known: Known,
  find: (code: DisagreementCode, at: { start: number; end: number }) => void,
): void {
  const scene = { tokens, ...rest };
  const judges = new Set(
    relations.flatMap((relation) => (relation.says === "published" ? (relation.judges ?? []) : [])),
  );
  const hasNegative = relations.some(
    ({ keys, says }) => says !== "published" && keys.some((key) => isNegative(key, known)),
  );
  const isNegated = negationIn(scene, inside, known) !== undefined;
  for (let i = inside.from; i < inside.to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    const isHigh = known.is.high.has(token.text);
    const isLow = known.is.low.has(token.text);
    if (isHigh === isLow) continue;
    const isContrary = isHigh
      ? judges.has("low") && !judges.has("high")
      : judges.has("high") && !judges.has("low");
    if ((isContrary && !isNegated) || (hasNegative && isHigh && !isNegated)) find("not-as-claimed", token);
  }
}

/** Whether the words are those of the question or the answer. */
function isAnswersOwn(scene: Scene, finding: Finding, keys: readonly string[], known: Known): boolean {
  const stretch = tokensOf(scene, finding);
  if (namedIn(scene, stretch, keys, known).own > 0) return true;
  return scene.tokens
    .slice(stretch.from, stretch.to)
    .some(({ text }) => keys.some((key) => known.namer.quotes(text, key)));
}

function tokensOf({ tokens }: Scene, { start, end }: Finding): Stretch {
  const from = tokens.findIndex((token) => token.start >= start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return { from, to };
}

/** «større-enn A B»: A is named before «enn», B after it. */
function order(
  scene: Scene,
  relations: readonly Relation[],
  { from, to }: Stretch,
  known: Known,
  find: (code: DisagreementCode, at: { start: number; end: number }) => void,
): void {
  const { tokens } = scene;
  const than = tokens.findIndex(
    ({ text }, i) => i >= from && i < to && text === known.vocabulary.comparative.than,
  );
  if (than < 0) return;
  for (const { keys, says } of relations) {
    const [first, second] = keys;
    if (first === undefined || second === undefined || says === "published") continue;
    const isFewer = tokens.slice(from, than).some(({ text }) => known.is.down.has(text));
    const [before, after] = isFewer === (says === "fewer") ? [first, second] : [second, first];
    const only = (stretch: Stretch, key: string, other: string) =>
      namedIn(scene, stretch, [optionOf(key)], known).own >
      namedIn(scene, stretch, [optionOf(other)], known).own;
    if (only({ from, to: than }, after, before) && only({ from: than, to }, before, after))
      find("wrong-direction", tokens[than] ?? { start: 0, end: 0 });
  }
}

function sentenceOf({ tokens }: Scene, offset: number): number {
  return tokens.filter(
    ({ text, start }, i) => start < offset && /^[.!?]$/.test(text) && tokens[i + 1]?.capital,
  ).length;
}

/** A claim of a whole clause has its sentence to itself from where it ends: what follows would be believed with it. */
function endsMidSentence({ tokens }: Scene, { from, to }: Stretch): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === "word").length;
  if (words < 3) return false;
  const last = tokens[to - 1];
  if (/^[.!?]$/.test(last?.text ?? "")) return false;
  let next = to;
  while (tokens[next]?.kind === "sign" && !/^[.!?]$/.test(tokens[next]?.text ?? "")) next++;
  return tokens[next] !== undefined && tokens[next]?.kind !== "sign";
}

/** Atoms in a condition beyond which it is not tried in all ways; longer ones are taken to be able to fail. */
const MOST_ATOMS = 10;

/** Whether a condition is true whatever the estimates are: «x eller ikke x», «mellom 0 og 100 prosent». */
export function cannotFail(condition: Condition): boolean {
  const atoms = [
    ...new Set(
      relationsOf(condition)
        .filter(({ always }) => !always)
        .map(nameOf),
    ),
  ];
  if (atoms.length > MOST_ATOMS) return false;
  for (let world = 0; world < 2 ** atoms.length; world++)
    if (
      !holds(
        condition,
        (relation) => relation.always === true || ((world >> atoms.indexOf(nameOf(relation))) & 1) === 1,
      )
    )
      return false;
  return true;
}

const nameOf = ({ says, keys }: Relation) => JSON.stringify([says, keys]);

function holds(condition: Condition, isTrue: (relation: Relation) => boolean): boolean {
  if (condition.is === "relation") return isTrue(condition);
  if (condition.is === "not") return !holds(condition.of[0], isTrue);
  return condition.is === "and"
    ? condition.of.every((each) => holds(each, isTrue))
    : condition.of.some((each) => holds(each, isTrue));
}
