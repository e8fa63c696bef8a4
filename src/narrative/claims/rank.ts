import Fraction from "fraction.js";
import { RANKS, type Rank, type RankId, rankName } from "../../language/ranks.ts";
import { point } from "../../statistics/interval.ts";
import { aggregatesOf } from "../../survey/find.ts";
import { variableOf } from "../../survey/keys.ts";
import { roundOf } from "../../survey/rounds.ts";
import type { Aggregate } from "../../survey/survey.ts";
import type { ConditionHelper } from "../helper.ts";
import type { Narrator } from "../narrator.ts";
import type { Describes } from "./basis.ts";
import { differenceOf, isLarger } from "./compare.ts";
import { CONDITION_OPTIONS, type Judge, type Judgement, judgeKeys, KEYS, knownOf } from "./judge.ts";

/** What something is ranked among. */
const AMONG = ["svarene", "gruppene"] as const;
type Among = (typeof AMONG)[number];

/**
 * `(nest-størst "mottak.utilstrekkelig.helse")`: which place a figure has among the other answers to its question, or
 * with `blant="gruppene"` among the other groups of its background variable. True only where it is so for all that
 * the figures can be; one as large as another is above nobody.
 */
export const ranks: readonly ConditionHelper[] = RANKS.map(({ id, ...rank }) => ({
  kind: "condition",
  name: rankName(id),
  parameters: KEYS,
  options: { ...CONDITION_OPTIONS, blant: AMONG },
  example: `(${rankName(id)} "mottak.utilstrekkelig.barnevern")`,
  run(call, narrator) {
    const among = (call.options.blant ?? "svarene") as Among;
    return judgeKeys(
      call.parameters.map(String),
      {
        id: `${rankName(id)} ${among}`,
        says: (words) => words.ranks(id satisfies RankId, among),
        judge: judgeOf(rank, among),
        means: () => ({ says: "superlative", rank }),
        topic: `rank ${among}`,
        ...(rank.from === "top" && { range: point(new Fraction(rank.place)) }),
      },
      call,
      narrator,
    );
  },
}));

function judgeOf({ place, from }: Rank, among: Among): Judge {
  return (aggregate, describes, narrator) => {
    const others = othersOf(aggregate, among, narrator);
    const values = others.map((other) => knownOf(other, narrator));
    if (others.length < place - 1 || others.length === 0)
      return { verdict: "unknown", why: { code: "no-others" }, values };
    const is = (larger: boolean) =>
      others.map((other) =>
        larger === (from === "top")
          ? isLarger(differenceOf(aggregate, other, describes, narrator), describes)
          : isLarger(differenceOf(other, aggregate, describes, narrator), describes),
      );
    // Before it in the order stand those that it does not pass; behind it all that it is past for sure.
    const [ahead, behind] = [is(false), is(true)];
    const count = (judged: readonly Judgement[], verdict: Judgement["verdict"]) =>
      judged.filter((one) => one.verdict === verdict).length;
    if (count(ahead, "holds") === place - 1 && count(behind, "holds") === others.length - place + 1)
      return { verdict: "holds", values };
    const most = others.length - count(ahead, "fails");
    const passes = others.length - count(behind, "fails");
    const isFalse =
      count(ahead, "holds") > place - 1 || most < place - 1 || passes < others.length - place + 1;
    if (isFalse) return { verdict: "fails", values };
    const why = [...behind, ...ahead].find((one) => one.why !== undefined)?.why;
    return { verdict: "unknown", ...(why && { why }), values };
  };
}

/** What a figure is ranked among. */
function othersOf(aggregate: Aggregate, among: Among, { survey }: Narrator): readonly Aggregate[] {
  const round = roundOf(survey, aggregate);
  const { question, option, group } = aggregate;
  if (among === "svarene")
    return aggregatesOf(round, question, group).filter((other) => other.option !== option);
  const variable = variableOf(group);
  return [...round.aggregates.values()].filter(
    (other) =>
      other.question === question &&
      other.option === option &&
      other.group !== group &&
      variable !== undefined &&
      variableOf(other.group) === variable,
  );
}

/**
 * The largest of some figures, in order, where it is sure that they are the largest and that none of them is told
 * before a larger one. Of two that are known to be just as large, either may come first.
 *
 * @returns why it is not known, and which figure it depends on
 */
export function topOf(
  aggregates: readonly Aggregate[],
  top: number,
  describes: Describes,
  narrator: Narrator,
): readonly Aggregate[] | { readonly why: "few" | "tie" | "unsure"; readonly keys: readonly string[] } {
  if (aggregates.length <= top) return { why: "few", keys: [] };
  const larger = (a: Aggregate, b: Aggregate) =>
    isLarger(differenceOf(a, b, describes, narrator), describes).verdict;
  const sorted = aggregates.toSorted((a, b) =>
    larger(a, b) === "holds" ? -1 : larger(b, a) === "holds" ? 1 : 0,
  );
  const [told, rest] = [sorted.slice(0, top), sorted.slice(top)];
  for (const one of told) {
    const rival = rest.find((other) => larger(one, other) !== "holds");
    if (rival !== undefined) {
      const isTie = larger(one, rival) === "fails" && larger(rival, one) === "fails";
      return { why: isTie ? "tie" : "unsure", keys: [one.key, rival.key] };
    }
  }
  const unordered = told.findIndex((one, i) => {
    const next = told[i + 1];
    if (next === undefined || larger(one, next) === "holds") return false;
    return !isSameFigure(one, next);
  });
  if (unordered < 0) return told;
  return { why: "unsure", keys: told.slice(unordered, unordered + 2).map(({ key }) => key) };
}

/** Told by the same number, whatever stands behind it. */
function isSameFigure(a: Aggregate, b: Aggregate): boolean {
  const [first, second] = [a.estimate, b.estimate];
  if (first.kind === "counted" && second.kind === "counted") return first.share.low.equals(second.share.low);
  return (
    first.kind === "published" &&
    second.kind === "published" &&
    first.share.low.equals(second.share.low) &&
    first.share.high.equals(second.share.high)
  );
}
