import type { Incomparable } from "../../survey/comparable.ts";
import type { Aggregate } from "../../survey/survey.ts";
import { describeGate } from "../change.ts";
import type { Call } from "../helper.ts";
import { messages } from "../messages/claims.ts";
import type { Narrator } from "../narrator.ts";

/**
 * Says why a figure may not be held against the edition before, with the reason from `questions.yaml`.
 *
 * @param earlier another edition than the one before, where the author names it
 */
export function reportIncomparable(
  gate: Incomparable,
  { key, group }: Pick<Aggregate, "key" | "group">,
  { source }: Call,
  { survey, language, problems }: Narrator,
  earlier?: string,
): void {
  const { previous: before, year } = survey.edition;
  const previous = earlier ?? before;
  if (gate.kind === "year") problems.add(messages["narrative.previous-year"], source, { previous, year });
  else {
    const details = { key, group, previous, ...describeGate(gate, language.code) };
    problems.add(messages["narrative.not-comparable"], source, details);
  }
}
