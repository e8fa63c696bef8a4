import { findAggregate } from "../../survey/find.ts";
import { asLost } from "../../survey/lost-question.ts";
import type { Aggregate } from "../../survey/survey.ts";
import type { Call } from "../helper.ts";
import { messages } from "../messages/numbers.ts";
import type { Narrator } from "../narrator.ts";
import { reportIncomparable } from "./incomparable.ts";

/** Whose figure is meant: of which group, and of which edition where it is an earlier one. */
export const WHOSE_OPTIONS = { gruppe: "text", utgave: "text" } as const;

/**
 * The aggregate that an author names, with `gruppe=` and `utgave=` or in the group that the question was put to.
 *
 * @returns undefined when there is none: the problem, with the nearest existing name, has been added; or when it is
 *   missing, of which the narrator knows
 */
export function aggregateOf(call: Call, key: string, narrator: Narrator): Aggregate | undefined {
  const { problems, survey } = narrator;
  const found = findAggregate(survey, key, call.options.gruppe, call.options.utgave);
  switch (found.kind) {
    case "found":
      if (found.aggregate.estimate.kind !== "missing") return found.aggregate;
      narrator.lacks("figure");
      return undefined;
    case "unknown-question":
      problems.add(asLost(messages["narrative.unknown-question"], survey), call.source, found);
      return undefined;
    case "unknown-option":
      problems.add(messages["narrative.unknown-option"], call.source, found);
      return undefined;
    case "unknown-group":
      problems.add(messages["narrative.unknown-group"], call.source, found);
      return undefined;
    case "unknown-edition":
      problems.add(messages["narrative.unknown-edition"], call.source, found);
      return undefined;
    case "incomparable":
      reportIncomparable(found.gate, found, call, narrator, found.edition);
      return undefined;
    case "no-figure":
      problems.add(messages["narrative.no-figure"], call.source, found);
      return undefined;
  }
}
