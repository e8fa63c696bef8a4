import { writeChange, writeComparison } from "../../language/change.ts";
import { type InlineHelper, textAt } from "../helper.ts";
import { machineValue } from "../narrator.ts";
import { aggregateOf } from "./find.ts";

/** «har økt sammenlignet med i fjor»: only where the direction is known and the questions can be compared. */
export const endring: InlineHelper = {
  kind: "inline",
  name: "endring",
  parameters: [{ name: "nøkkel", kind: "text" }],
  options: { gruppe: "text" },
  example: '{{endring "tolk.retningslinjer"}}',
  run(call, narrator) {
    const { survey, language, problems } = narrator;
    const aggregate = aggregateOf(call, textAt(call, 0), narrator);
    if (!aggregate) return narrator.nothing();
    const { edition, questions } = survey;
    const { key, estimate } = aggregate;
    const comparability = edition.previous
      ? questions.get(aggregate.question)?.comparableWith[edition.previous]
      : undefined;
    if (!comparability?.comparable) {
      const reason = comparability?.reason?.[language.code];
      problems.add("narrative.not-comparable", call.source, { key, previous: edition.previous, reason });
      return narrator.nothing();
    }
    if (estimate.kind !== "direction") {
      problems.add("narrative.no-direction", call.source, { key });
      return narrator.nothing();
    }
    const previousYear = Number.parseInt(edition.previous ?? "", 10);
    if (!(previousYear < edition.year)) {
      problems.add("narrative.previous-year", call.source, {
        previous: edition.previous,
        year: edition.year,
      });
      return narrator.nothing();
    }
    const text = `${writeChange(estimate.change, language)} ${writeComparison(edition.year, previousYear, language)}`;
    return narrator.value({ text, machine: machineValue(aggregate), keys: [key], source: call.source });
  },
};
