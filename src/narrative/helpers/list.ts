import { inSentence } from "../../language/capital.ts";
import { joinList } from "../../language/list.ts";
import { nearest } from "../../problems/nearest.ts";
import { shareOf } from "../../statistics/estimate.ts";
import { middle } from "../../statistics/interval.ts";
import { findAggregate } from "../../survey/find.ts";
import { asLost } from "../../survey/lost-question.ts";
import { roundOf } from "../../survey/rounds.ts";
import type { Aggregate } from "../../survey/survey.ts";
import { textIn } from "../../survey/text.ts";
import { describesOf } from "../claims/basis.ts";
import { topOf } from "../claims/rank.ts";
import { type Call, type InlineHelper, textAt } from "../helper.ts";
import { messages } from "../messages/numbers.ts";
import { machineValue, type Narrator } from "../narrator.ts";
import { aggregateOf, WHOSE_OPTIONS } from "./find.ts";
import { tellShare } from "./tell-share.ts";

/** More would be a table. */
const TOPS = ["2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/**
 * «barnevernet (59 prosent), helsetjenesten (42 prosent) og skolen (37 prosent)»: a question's answers with their
 * shares. `topp="3"` tells the three largest, where it is sure which they are and in which order.
 */
export const liste: InlineHelper = {
  kind: "inline",
  name: "liste",
  parameters: [{ name: "spørsmål", kind: "text" }],
  options: {
    ...WHOSE_OPTIONS,
    form: ["prosent", "av-ti", "navn"],
    sorter: ["spørreskjema", "størst"],
    topp: TOPS,
  },
  example: '{{liste "mottak.utilstrekkelig" sorter="størst"}}',
  run(call, narrator) {
    const found = answersTo(textAt(call, 0), call, narrator);
    if (found === undefined) return narrator.nothing(call.source);
    const { sorter, topp } = call.options;
    const told =
      topp === undefined ? found : topOf(found, Number(topp), describesOf(call, narrator), narrator);
    if ("why" in told) {
      narrator.problems.add(messages["narrative.no-top"], call.source, { top: Number(topp), ...told });
      return narrator.nothing(call.source);
    }
    const sorted = sorter === "størst" && topp === undefined ? bySize(told) : told;
    return joinList(
      sorted.map((aggregate) => item(aggregate, call, narrator)),
      narrator.language.and,
    );
  },
};

/** All that is known of a question in the group and the edition that the author names. */
function answersTo(name: string, call: Call, narrator: Narrator): readonly Aggregate[] | undefined {
  const { survey, problems } = narrator;
  const { gruppe, utgave } = call.options;
  const question = survey.questions.get(name);
  if (!question) {
    const known = [...survey.questions.keys()];
    const details = { question: name, nearest: nearest(name, known), known };
    problems.add(asLost(messages["narrative.unknown-question"], survey), call.source, details);
    return undefined;
  }
  const looked = [...question.options.keys()].map((option) => `${question.id}.${option}`);
  const found = looked.map((key) => findAggregate(survey, key, gruppe, utgave));
  const known = found.flatMap((lookup) => (lookup.kind === "found" ? [lookup.aggregate] : []));
  if (known.length > 0) return known;
  const [first] = looked;
  const lookup = found.find(({ kind }) => kind !== "no-figure");
  // Why there is none of any is why there is none of the first; that there are no rows is told of them all.
  if (lookup !== undefined && first !== undefined) aggregateOf(call, first, narrator);
  else {
    const group = gruppe ?? question.base;
    problems.add(messages["narrative.empty-list"], call.source, { question: question.id, group });
  }
  return undefined;
}

function item(aggregate: Aggregate, call: Call, narrator: Narrator): string {
  const { survey, language } = narrator;
  const { questions } = roundOf(survey, aggregate);
  const option = questions.get(aggregate.question)?.options.get(aggregate.option);
  const name = option?.inText
    ? textIn(language.code, option.inText)
    : inSentence(textIn(language.code, option?.label));
  const form = call.options.form ?? "prosent";
  if (aggregate.estimate.kind === "missing") narrator.lacks("figure");
  // A name is bound too: it is in the list because the data have a row for it.
  const bind = (text: string, measure: "name" | "share") =>
    narrator.value({
      text,
      machine: machineValue(aggregate),
      keys: [aggregate.key],
      says: { measure, listed: true },
      source: call.source,
    });
  if (form === "navn" && aggregate.estimate.kind !== "missing") return bind(name, "name");
  if (aggregate.estimate.kind === "missing")
    return `${narrator.text(name, call.source)} (${narrator.nothing(call.source)})`;
  const phrase = tellShare(aggregate, { form }, call, narrator);
  return phrase
    ? `${narrator.text(name, call.source)} (${bind(phrase.text, "share")})`
    : narrator.nothing(call.source);
}

/** The largest first; those without a share last, in the order of the questionnaire. */
function bySize(aggregates: readonly Aggregate[]): readonly Aggregate[] {
  const size = ({ estimate }: Aggregate) => {
    const share = shareOf(estimate);
    return share ? middle(share).valueOf() : -1;
  };
  return [...aggregates].sort((a, b) => size(b) - size(a));
}
