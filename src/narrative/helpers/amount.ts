import { coarser, tellStatistic, writeAmountOf } from "../../language/amount-of.ts";
import type { AmountEstimate } from "../../statistics/estimate.ts";
import { unitIn } from "../../survey/describe.ts";
import { roundOf } from "../../survey/rounds.ts";
import { type Call, type InlineHelper, textAt } from "../helper.ts";
import { messages } from "../messages/numbers.ts";
import { machineValue } from "../narrator.ts";
import { aggregateOf, WHOSE_OPTIONS } from "./find.ts";

/**
 * «4,2 stillinger»: a mean, a median or a sum with its unit. `form="ledd"` says which it is («i gjennomsnitt 4,2
 * stillinger», «til sammen 1,2 millioner kroner»), `form="tall"` leaves the unit out.
 */
export const verdi: InlineHelper = {
  kind: "inline",
  name: "verdi",
  parameters: [{ name: "nøkkel", kind: "text" }],
  options: { ...WHOSE_OPTIONS, form: ["enhet", "ledd", "tall"], desimaler: ["0", "1", "2"] },
  example: '{{verdi "stillinger.gjennomsnitt" form="ledd"}}',
  run(call, narrator) {
    const aggregate = aggregateOf(call, textAt(call, 0), narrator);
    if (!aggregate) return narrator.nothing(call.source);
    const { key, estimate } = aggregate;
    const { language, problems, survey } = narrator;
    if (estimate.kind !== "amount") {
      const details = { helper: call.name, key, kind: estimate.kind };
      problems.add(messages["narrative.no-amount"], call.source, details);
      narrator.couldNotTell(key);
      return narrator.nothing(call.source);
    }
    const told = toldAs(estimate, call);
    if (told === undefined) {
      problems.add(messages["narrative.finer-than-known"], call.source, {
        key,
        known: writeAmountOf(estimate, undefined, language),
      });
      narrator.couldNotTell(key);
      return narrator.nothing(call.source);
    }
    const { unit } = roundOf(survey, aggregate).questions.get(aggregate.question) ?? {};
    const { form } = call.options;
    const number = writeAmountOf(told, form === "tall" ? undefined : unitIn(unit, language.code), language);
    return narrator.value({
      text: form === "ledd" ? tellStatistic(estimate.statistic, number, language) : number,
      machine: machineValue(aggregate),
      keys: [key],
      says: { measure: estimate.statistic, value: told.value },
      source: call.source,
    });
  },
};

/** @returns undefined where it isn't known so exactly */
function toldAs(estimate: AmountEstimate, call: Call): AmountEstimate | undefined {
  const { desimaler } = call.options;
  return desimaler === undefined ? estimate : coarser(estimate, Number(desimaler));
}
