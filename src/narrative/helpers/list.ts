import { inSentence } from "../../language/capital.ts";
import { joinList } from "../../language/list.ts";
import { nearest } from "../../problems/nearest.ts";
import { shareOf } from "../../statistics/estimate.ts";
import { middle } from "../../statistics/interval.ts";
import { aggregatesOf } from "../../survey/find.ts";
import { asLost } from "../../survey/lost-question.ts";
import type { Aggregate } from "../../survey/survey.ts";
import { textIn } from "../../survey/text.ts";
import { type Call, type InlineHelper, textAt } from "../helper.ts";
import { messages } from "../messages/numbers.ts";
import { machineValue, type Narrator } from "../narrator.ts";
import { tellShare } from "./tell-share.ts";

/** «barnevernet (59 prosent), helsetjenesten (42 prosent) og skolen (37 prosent)»: a question's answers with their shares. */
export const liste: InlineHelper = {
  kind: "inline",
  name: "liste",
  parameters: [{ name: "spørsmål", kind: "text" }],
  options: { gruppe: "text", form: ["prosent", "av-ti", "navn"], sorter: ["spørreskjema", "størst"] },
  example: '{{liste "mottak.utilstrekkelig" sorter="størst"}}',
  run(call, narrator) {
    const { survey, language, problems } = narrator;
    const question = survey.questions.get(textAt(call, 0));
    if (!question) {
      const known = [...survey.questions.keys()];
      const name = textAt(call, 0);
      problems.add(asLost(messages["narrative.unknown-question"], survey), call.source, {
        question: name,
        nearest: nearest(name, known),
        known,
      });
      return narrator.nothing(call.source);
    }
    const group = call.options.gruppe ?? question.base;
    if (!survey.groups.has(group)) {
      const known = [...survey.groups.keys()];
      problems.add(messages["narrative.unknown-group"], call.source, {
        group,
        nearest: nearest(group, known),
        known,
      });
      return narrator.nothing(call.source);
    }
    const aggregates = aggregatesOf(survey, question.id, group);
    if (aggregates.length === 0) {
      problems.add(messages["narrative.empty-list"], call.source, { question: question.id, group });
      return narrator.nothing(call.source);
    }
    const sorted = call.options.sorter === "størst" ? bySize(aggregates) : aggregates;
    return joinList(
      sorted.map((aggregate) => item(aggregate, call, narrator)),
      language.and,
    );
  },
};

function item(aggregate: Aggregate, call: Call, narrator: Narrator): string {
  const { survey, language } = narrator;
  const option = survey.questions.get(aggregate.question)?.options.get(aggregate.option);
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
