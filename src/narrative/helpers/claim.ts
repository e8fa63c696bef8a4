import { type Condition, isJudged, not, UNJUDGED } from "../claims/condition.ts";
import type { BlockHelper } from "../helper.ts";
import { messages } from "../messages/claims.ts";

/**
 * `{{#påstand (over "imdi.nyttig" 50)}} … {{/påstand}}`: the text within is published only when the data
 * carry it. With `{{else}}` the contrary may be said instead, but only where the claim is known to be false.
 */
export const påstand: BlockHelper = {
  kind: "block",
  takesElse: true,
  name: "påstand",
  parameters: [{ name: "(påstand)", kind: "condition" }],
  options: { id: "text" },
  example: '{{#påstand (over "imdi.kunnskap" 50)}} … {{/påstand}}',
  run(call, narrator) {
    const condition = (call.parameters[0] as Condition | undefined) ?? UNJUDGED;
    const holds = condition.verdict === "holds";
    if (!holds && !(condition.verdict === "fails" && call.otherwise)) {
      // A condition with a problem of its own has been reported already, where it is wrong.
      if (isJudged(condition)) {
        narrator.problems.add(messages["narrative.claim"], call.source, { ...condition });
      }
      // Noted all the same, so that the words within are known to have been tried.
      return narrator.claim(condition, call.source, call.options.id, call.body);
    }
    const said = holds ? condition : not(condition, narrator.language);
    const text = holds ? call.body : (call.otherwise ?? (() => ""));
    return narrator.claim(said, call.source, call.options.id, text);
  },
};
