import { nearest } from "../../problems/nearest.ts";
import { asLost } from "../../survey/lost-question.ts";
import { type InlineHelper, textAt } from "../helper.ts";
import { messages } from "../messages/numbers.ts";
import type { Overview, ReferenceTarget } from "../tree.ts";

/** Puts a figure here. Whether it exists is known when the figures are drawn. */
export const figur: InlineHelper = {
  kind: "inline",
  name: "figur",
  ownLine: true,
  parameters: [{ name: "navn", kind: "text" }],
  options: {},
  example: '{{figur "mottak"}}',
  run(call, narrator) {
    return ownParagraph(narrator.block({ kind: "figure", name: textAt(call, 0), source: call.source }));
  },
};

/** Puts the table of a question here. */
export const tabell: InlineHelper = {
  kind: "inline",
  name: "tabell",
  ownLine: true,
  parameters: [{ name: "spørsmål", kind: "text" }],
  options: {},
  example: '{{tabell "mottak.utilstrekkelig"}}',
  run(call, narrator) {
    const question = textAt(call, 0);
    const { questions } = narrator.survey;
    if (!questions.has(question)) {
      const details = {
        question,
        nearest: nearest(question, questions.keys()),
        known: [...questions.keys()],
      };
      narrator.problems.add(
        asLost(messages["narrative.unknown-question"], narrator.survey),
        call.source,
        details,
      );
    }
    return ownParagraph(narrator.block({ kind: "table", question, source: call.source }));
  },
};

const OVERVIEWS: Readonly<Record<string, Overview>> = {
  tabeller: "tables",
  tall: "numbers",
  påstander: "claims",
  regnskap: "account",
};

/** Lists all of something, as the appendices do: `{{oversikt "tall"}}`. */
export const oversikt: InlineHelper = {
  kind: "inline",
  name: "oversikt",
  ownLine: true,
  parameters: [{ name: "over", kind: "text" }],
  options: {},
  example: '{{oversikt "tall"}}',
  run(call, narrator) {
    const of = Object.hasOwn(OVERVIEWS, textAt(call, 0)) ? OVERVIEWS[textAt(call, 0)] : undefined;
    if (of) return ownParagraph(narrator.block({ kind: "overview", of, source: call.source }));
    const known = Object.keys(OVERVIEWS);
    const name = textAt(call, 0);
    narrator.problems.add(messages["narrative.unknown-overview"], call.source, {
      name,
      known,
      nearest: nearest(name, known),
    });
    return narrator.nothing(call.source);
  },
};

/** Blocks never run together with the text around them. */
export function ownParagraph(block: string): string {
  return `\n\n${block}\n\n`;
}

const TARGETS: Readonly<Record<string, ReferenceTarget["kind"]>> = {
  figur: "figure",
  tabell: "table",
  kapittel: "chapter",
  vedlegg: "appendix",
};

/** A cross-reference: «figur 3», with its number when the document is put together. */
export const vis: InlineHelper = {
  kind: "inline",
  name: "vis",
  parameters: [{ name: "mål", kind: "text" }],
  options: {},
  example: '{{vis "figur:mottak"}}',
  run(call, narrator) {
    const [kind = "", name = "", ...rest] = textAt(call, 0).split(":");
    const target = Object.hasOwn(TARGETS, kind) ? TARGETS[kind] : undefined;
    if (target && name && rest.length === 0) return narrator.reference({ kind: target, name }, call.source);
    const known = Object.keys(TARGETS);
    narrator.problems.add(messages["narrative.wrong-target"], call.source, {
      target: textAt(call, 0),
      known,
      nearest: nearest(kind, known),
    });
    return narrator.nothing(call.source);
  },
};
