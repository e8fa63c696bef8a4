import type { document as nb } from "../nb/document.ts";
import { someNamed } from "../words.ts";

const kinds = { figure: "figure", table: "table", chapter: "chapter", appendix: "appendix" };

const choose = ({ nearest, known }: { nearest: string | undefined; known: readonly string[] }): string => {
  if (nearest !== undefined) return `Did you mean «${nearest}»?`;
  return known.length > 0
    ? `There are: ${someNamed(known, "and", "and others")}.`
    : "Take it out of the text.";
};

/** `U+2192`. */
const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

export const document: typeof nb = {
  "document.figure-twice": (d) => ({
    what: `The figure «${d.name}» was put in before. A figure has one number and one place.`,
    remedy: `Refer to it with {{vis "figur:${d.name}"}}.`,
  }),
  "document.table-twice": (d) => ({
    what: `The table «${d.question}» was put in before, in ${d.first}. A table has one number and one place.`,
    remedy: `Refer to it with {{vis "tabell:${d.question}"}}.`,
  }),
  "document.broken-reference": (d) => ({
    what: `There is a reference to the ${kinds[d.kind]} «${d.name}», which is not in the report.`,
    remedy: choose(d),
  }),
  "document.no-glyph": (d: { character: string }) => ({
    what: `The character “${d.character}” (${codeOf(d.character)}) is not in the fonts that the report is set in.`,
    remedy:
      "Write it in another way. The letters of Norwegian, Sámi and other European languages are there; arrows, emojis and other alphabets are not.",
  }),
};
