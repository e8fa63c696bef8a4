import Fraction from "fraction.js";
import { tellPoints } from "../../language/points.ts";
import { SIDES, type SideId } from "../../language/thresholds.ts";
import { changeBetween } from "../../statistics/change.ts";
import { roundOf } from "../../survey/rounds.ts";
import type { Aggregate } from "../../survey/survey.ts";
import { roundsOf } from "../change.ts";
import { DESCRIBES_OPTION, type Describes, describesOf } from "../claims/basis.ts";
import { differenceOf, isLarger } from "../claims/compare.ts";
import { knownOf } from "../claims/judge.ts";
import { type Call, type InlineHelper, offered, textAt } from "../helper.ts";
import { messages } from "../messages/numbers.ts";
import type { Narrator } from "../narrator.ts";
import { aggregateOf, WHOSE_OPTIONS } from "./find.ts";

/**
 * «18 prosentpoeng», «18 prosentpoeng høyere», «en økning på 18 prosentpoeng»: the first figure less the second.
 * Between groups, answers, or editions, of which `questions.yaml` has to say that they can be compared.
 */
export const forskjell: InlineHelper = {
  kind: "inline",
  name: "forskjell",
  parameters: [
    { name: "nøkkel", kind: "text" },
    { name: "nøkkel", kind: "text" },
  ],
  options: { ...WHOSE_OPTIONS, ord: "text", retning: SIDES.map(({ id }) => id), ...DESCRIBES_OPTION },
  example: '{{forskjell "mottak.utilstrekkelig.barnevern" "mottak.utilstrekkelig.skole" ord="om lag"}}',
  run(call, narrator) {
    const [first, second] = bothOf(call, narrator);
    if (!first || !second) return narrator.nothing(call.source);
    const { language } = narrator;
    const difference = differenceOf(first, second, "respondents", narrator);
    const refuse = (why: string, alternatives: readonly string[] = []) => {
      const known = [first, second].map((one) => knownOf(one, narrator));
      const details = {
        first: first.key,
        second: second.key,
        known,
        why,
        alternatives: offered(alternatives, call),
      };
      narrator.problems.add(messages["narrative.false-difference"], call.source, details);
      narrator.offers.push(...details.alternatives);
      return narrator.nothing(call.source);
    };
    if (difference.kind === "unknown") return noShare(first, second, call, narrator);
    const side = call.options.retning as SideId | undefined;
    const against = side && whyNotThatWay(first, second, side, describesOf(call, narrator), narrator);
    if (against !== undefined) return refuse(against);
    const telling = tellPoints(difference.delta, call.options.ord, side, language);
    if (!telling.ok) return refuse(telling.why, telling.alternatives);
    const isLess = difference.delta.high.compare(0) <= 0;
    const value = new Fraction(telling.phrase.points, isLess ? -100 : 100);
    return narrator.value({
      text: telling.text,
      machine: value.toString(),
      keys: [first.key, second.key],
      says: { measure: "difference", value },
      source: call.source,
    });
  },
};

/** `utgave=` is of the second: «… høyere enn i 2014», of the same figure where no other is named. */
function bothOf(call: Call, narrator: Narrator): readonly (Aggregate | undefined)[] {
  const { utgave: _, ...options } = call.options;
  return [
    aggregateOf({ ...call, options }, textAt(call, 0), narrator),
    aggregateOf(call, textAt(call, 1), narrator),
  ];
}

/**
 * Why the difference may not be told to go one way: chance may have made it, or what is told as a change is none.
 * From one edition to another it has to be more than chance (language.md §3), whomever it is told of.
 */
function whyNotThatWay(
  first: Aggregate,
  second: Aggregate,
  side: SideId,
  describes: Describes,
  narrator: Narrator,
): "chance" | "no-change" | undefined {
  const isChange = SIDES.some((row) => row.id === side && "isChange" in row);
  const [then, now] = second.edition === undefined ? [first, second] : [second, first];
  if (isSameThen(then, now)) {
    if (isChange && now !== first) return "no-change";
    const { survey } = narrator;
    const rounds = roundsOf(now, then, survey, roundOf(survey, then), describes);
    return changeBetween(then.estimate, now.estimate, rounds).kind === "significant" ? undefined : "chance";
  }
  if (isChange) return "no-change";
  if (describes === "respondents") return undefined;
  const sure = [
    [first, second],
    [second, first],
  ].some(([a, b]) => {
    const likely = a && b && differenceOf(a, b, describes, narrator);
    return likely && isLarger(likely, describes).verdict === "holds";
  });
  return sure ? undefined : "chance";
}

/** Whether the one is the other's figure in an earlier edition. */
function isSameThen(then: Aggregate, now: Aggregate): boolean {
  const isEarlier = then.edition !== undefined && now.edition === undefined;
  return (
    isEarlier && then.question === now.question && then.option === now.option && then.group === now.group
  );
}

function noShare(first: Aggregate, second: Aggregate, call: Call, narrator: Narrator): string {
  const { key, estimate } = [first, second].find(({ estimate: one }) => !("share" in one)) ?? first;
  const details = { helper: call.name, key, kind: estimate.kind };
  narrator.problems.add(messages["narrative.no-share"], call.source, details);
  return narrator.nothing(call.source);
}
