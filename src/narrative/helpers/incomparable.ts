import type { Incomparable } from "../../survey/comparable.ts";
import type { Aggregate } from "../../survey/survey.ts";
import { describeGate } from "../change.ts";
import type { Call } from "../helper.ts";
import { messages } from "../messages/claims.ts";
import type { Narrator } from "../narrator.ts";

/** Says why a figure may not be held against the edition before, with the reason from `questions.yaml`. */
export function reportIncomparable(
  gate: Incomparable,
  { key, group }: Aggregate,
  { source }: Call,
  { survey, language, problems }: Narrator,
): void {
  const { previous, year } = survey.edition;
  if (gate.kind === "year") problems.add(messages["narrative.previous-year"], source, { previous, year });
  else {
    const details = { key, group, previous, ...describeGate(gate, language.code) };
    problems.add(messages["narrative.not-comparable"], source, details);
  }
}
