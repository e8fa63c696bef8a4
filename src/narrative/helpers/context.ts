import Fraction from "fraction.js";
import type { Context } from "../../language/phrases.ts";
import { parseDecimal } from "../../statistics/decimal.ts";
import { shareOf } from "../../statistics/estimate.ts";
import { type Interval, point } from "../../statistics/interval.ts";
import { comparisonOf } from "../../survey/comparable.ts";
import type { Aggregate } from "../../survey/survey.ts";
import type { Call } from "../helper.ts";
import { messages } from "../messages/numbers.ts";
import type { Narrator } from "../narrator.ts";
import { aggregateOf } from "./find.ts";
import { reportIncomparable } from "./incomparable.ts";

/**
 * What «hele» and «bare» may be measured against besides their own thresholds (language.md §2):
 * `sammenlignet="forrige"` is the same figure in the edition before, another key is another figure, and
 * `mål="90"` is a target in percent.
 */
export const CONTEXT_OPTIONS = { sammenlignet: "text", mål: "text" } as const;

const BEFORE = "forrige";

/** @returns undefined when what the author names is not there: a problem was added */
export function contextOf(aggregate: Aggregate, call: Call, narrator: Narrator): Context | undefined {
  const { sammenlignet, mål } = call.options;
  const target = mål === undefined ? {} : targetOf(mål, call, narrator);
  const compared =
    sammenlignet === undefined
      ? {}
      : sammenlignet === BEFORE
        ? previousOf(aggregate, call, narrator)
        : comparisonWith(sammenlignet, call, narrator);
  return target && compared && { ...target, ...compared };
}

function targetOf(text: string, call: Call, { problems }: Narrator): Context | undefined {
  const percent = parseDecimal(text);
  if (percent?.gte(0) && percent.lte(100)) return { target: point(percent.div(new Fraction(100))) };
  problems.add(messages["narrative.not-a-target"], call.source, { text });
  return undefined;
}

function previousOf(aggregate: Aggregate, call: Call, narrator: Narrator): Context | undefined {
  const gate = comparisonOf(narrator.survey, aggregate);
  if (gate.kind !== "comparable") {
    reportIncomparable(gate, aggregate, call, narrator);
    return undefined;
  }
  const previous = shareIn(gate.before ?? aggregate, call, narrator);
  return previous && { previous };
}

function comparisonWith(key: string, call: Call, narrator: Narrator): Context | undefined {
  // `gruppe=` is of the figure that is told; the other one's group stands in its key.
  const other = aggregateOf({ ...call, options: {} }, key, narrator);
  const comparison = other && shareIn(other, call, narrator);
  return comparison && { comparison };
}

function shareIn({ key, estimate }: Aggregate, call: Call, { problems }: Narrator): Interval | undefined {
  const share = shareOf(estimate);
  if (!share) {
    problems.add(messages["narrative.no-share"], call.source, {
      helper: call.name,
      key,
      kind: estimate.kind,
    });
  }
  return share;
}
