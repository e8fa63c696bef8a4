import { type Condition, isJudged, not, UNJUDGED } from "../claims/condition.ts";
import type { BlockHelper } from "../helper.ts";
import { messages } from "../messages/claims.ts";
import { CONTENT_MARK } from "../source-map.ts";

/** Marks that Markdown needs to find first on a line: the claim's own mark goes behind them. */
const LINE_START = new RegExp(
  `^((?:\\s|${CONTENT_MARK.source}|#{1,6}[ \\t]+|[-*+][ \\t]+|\\d+[.)][ \\t]+|>[ \\t]*|\\|[ \\t]*|\\[\\^[^\\]\\s]+\\]:[ \\t]*)*)`,
);

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
      // Noted all the same, so that the words within are known to have been tried.
      narrator.claim(condition, call.source, call.options.id);
      // A condition with a problem of its own has been reported already, where it is wrong.
      if (isJudged(condition)) {
        narrator.problems.add(messages["narrative.claim"], call.source, { ...condition });
      }
      return call.body();
    }
    const said = holds ? condition : not(condition, narrator.language);
    const text = holds ? call.body() : (call.otherwise?.() ?? "");
    const mark = narrator.claim(said, call.source, call.options.id);
    return text.replace(LINE_START, (start) => start + mark);
  },
};
