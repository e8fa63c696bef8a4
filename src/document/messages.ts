import { defineMessages } from "../problems/message.ts";
import { someNamed } from "../problems/words.ts";

const kinds = {
  figure: { nb: "figuren", en: "figure" },
  table: { nb: "tabellen", en: "table" },
  chapter: { nb: "kapittelet", en: "chapter" },
  appendix: { nb: "vedlegget", en: "appendix" },
};

type Choice = { nearest: string | undefined; known: readonly string[] };

const choose = {
  nb: ({ nearest, known }: Choice): string => {
    if (nearest !== undefined) return `Mente du «${nearest}»?`;
    return known.length > 0
      ? `Dette finnes: ${someNamed(known, "og", "med flere")}.`
      : "Ta det ut av teksten.";
  },
  en: ({ nearest, known }: { nearest: string | undefined; known: readonly string[] }): string => {
    if (nearest !== undefined) return `Did you mean «${nearest}»?`;
    return known.length > 0
      ? `There are: ${someNamed(known, "and", "and others")}.`
      : "Take it out of the text.";
  },
};

/** `U+2192`. */
const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** undefined */
export const messages = defineMessages({
  "document.table-twice": (d: { question: string; first: string }) => ({
    nb: {
      what: `Tabellen «${d.question}» er satt inn før, i ${d.first}. En tabell har ett nummer og ett sted.`,
      remedy: `Vis til den med {{vis "tabell:${d.question}"}}.`,
    },
    en: {
      what: `The table «${d.question}» was put in before, in ${d.first}. A table has one number and one place.`,
      remedy: `Refer to it with {{vis "tabell:${d.question}"}}.`,
    },
  }),
  "document.figure-twice": (d: { name: string }) => ({
    nb: {
      what: `Figuren «${d.name}» er satt inn før. En figur har ett nummer og ett sted.`,
      remedy: `Vis til den med {{vis "figur:${d.name}"}}.`,
    },
    en: {
      what: `The figure «${d.name}» was put in before. A figure has one number and one place.`,
      remedy: `Refer to it with {{vis "figur:${d.name}"}}.`,
    },
  }),
  "document.broken-reference": (d: { kind: keyof typeof kinds; name: string } & Choice) => ({
    nb: {
      what: `Det er vist til ${kinds[d.kind].nb} «${d.name}», som ikke finnes i rapporten.`,
      remedy: choose.nb(d),
    },
    en: {
      what: `There is a reference to the ${kinds[d.kind].en} «${d.name}», which is not in the report.`,
      remedy: choose.en(d),
    },
  }),
  "document.no-glyph": (d: { character: string }) => ({
    nb: {
      what: `Tegnet «${d.character}» (${codeOf(d.character)}) finnes ikke i skriftene som rapporten er satt med.`,
      remedy:
        "Skriv det på en annen måte. Bokstavene i norsk, samisk og andre europeiske språk finnes; piler, emojier og andre alfabeter finnes ikke.",
    },
    en: {
      what: `The character “${d.character}” (${codeOf(d.character)}) is not in the fonts that the report is set in.`,
      remedy:
        "Write it in another way. The letters of Norwegian, Sámi and other European languages are there; arrows, emojis and other alphabets are not.",
    },
  }),
});
