import type { ChangeTelling } from "../../language/change.ts";
import type { Aggregate } from "../../survey/survey.ts";
import { changeOf } from "../change.ts";
import { DESCRIBES_OPTION, describesOf } from "../claims/basis.ts";
import { type Call, type InlineHelper, textAt } from "../helper.ts";
import { messages } from "../messages/claims.ts";
import { machineValue, type Narrator } from "../narrator.ts";
import { aggregateOf } from "./find.ts";
import { reportIncomparable } from "./incomparable.ts";

/**
 * «har økt sammenlignet med i fjor», to go on from «Andelen …»; or, with `form="setning"`, a whole sentence,
 * which can also say that nothing can be told of the change, and why.
 */
export const endring: InlineHelper = {
  kind: "inline",
  name: "endring",
  parameters: [{ name: "nøkkel", kind: "text" }],
  options: { gruppe: "text", form: ["ledd", "setning"], ...DESCRIBES_OPTION },
  example: '{{endring "tolk.retningslinjer"}}',
  run(call, narrator) {
    const aggregate = aggregateOf(call, textAt(call, 0), narrator);
    if (!aggregate) return narrator.nothing(call.source);
    const change = changeOf(aggregate, describesOf(call, narrator), narrator);
    if (change.kind === "incomparable") {
      reportIncomparable(change.gate, aggregate, call, narrator);
      return narrator.nothing(call.source);
    }
    const text = textOf(change.telling, aggregate, call, narrator);
    return text === undefined
      ? narrator.nothing(call.source)
      : narrator.value({
          text,
          machine: machineValue(aggregate),
          keys: [aggregate.key],
          says: { measure: "change" },
          source: call.source,
        });
  },
};

function textOf(
  telling: ChangeTelling,
  { key }: Aggregate,
  call: Call,
  { language, problems }: Narrator,
): string | undefined {
  const isSentence = call.options.form === "setning";
  const clause =
    telling.ok && telling.form === "clause"
      ? telling.text
      : !telling.ok && telling.why === "tenths"
        ? language.words.change.inTenths
        : undefined;
  if (clause !== undefined) {
    if (isSentence) return clause;
    problems.add(messages["narrative.change-untold"], call.source, { key, clause });
  } else if (telling.ok) {
    return isSentence ? `${language.words.share} ${telling.text}` : telling.text;
  } else problems.add(messages["narrative.no-change"], call.source, { key, why: telling.why });
  return undefined;
}
