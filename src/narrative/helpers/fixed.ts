import { writeDate } from "../../language/dates.ts";
import { textIn } from "../../survey/text.ts";
import { type Call, type InlineHelper, textAt } from "../helper.ts";
import { messages } from "../messages/numbers.ts";
import type { Narrator } from "../narrator.ts";

/** A digit or a word that is meant as it stands, and why: `{{fast "2016" grunn="året det gjelder"}}`. */
export const fast: InlineHelper = {
  kind: "inline",
  name: "fast",
  parameters: [{ name: "tekst", kind: "text" }],
  options: { grunn: "text" },
  example: '{{fast "2020-reformen" grunn="navn"}}',
  run(call, narrator) {
    const { source, options } = call;
    const reason = options.grunn?.trim();
    return narrator.text(textAt(call, 0), source, reason ? { reason } : {});
  },
};

/** A date of the edition's: «19. juli 2016». */
export const dato: InlineHelper = {
  kind: "inline",
  name: "dato",
  parameters: [{ name: "hvilken", kind: "text" }],
  options: {},
  example: '{{dato "publisert"}}',
  run(call, narrator) {
    const { published } = narrator.survey.edition;
    if (textAt(call, 0) === "publisert") {
      return published === ""
        ? unknown("published", call, narrator)
        : narrator.text(writeDate(published, narrator.language), call.source);
    }
    narrator.problems.add(messages["narrative.unknown-date"], call.source, {
      name: textAt(call, 0),
      known: ["publisert"],
    });
    return narrator.nothing(call.source);
  },
};

/** When the answers were given, as the edition says it: «årsskiftet 2015/2016». */
export const periode: InlineHelper = {
  kind: "inline",
  name: "periode",
  parameters: [],
  options: {},
  example: "{{periode}}",
  run(call, narrator) {
    const { text } = narrator.survey.edition.fieldwork;
    return Object.keys(text).length === 0
      ? unknown("fieldwork", call, narrator)
      : narrator.text(textIn(narrator.language.code, text), call.source);
  },
};

/** What is not known of the edition cannot be told; what is only missing yet, the draft says so of. */
function unknown(key: "published" | "fieldwork", call: Call, narrator: Narrator): string {
  if (narrator.survey.edition.missing.includes(key)) {
    narrator.lacks("date");
    return narrator.nothing(call.source);
  }
  narrator.problems.add(messages["narrative.not-known"], call.source, { helper: call.name, key });
  return narrator.nothing(call.source);
}
