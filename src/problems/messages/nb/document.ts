import { someNamed } from "../words.ts";

const kinds = { figure: "figuren", table: "tabellen", chapter: "kapittelet", appendix: "vedlegget" };

type Choice = { nearest: string | undefined; known: readonly string[] };

const choose = ({ nearest, known }: Choice): string => {
  if (nearest !== undefined) return `Mente du «${nearest}»?`;
  return known.length > 0 ? `Dette finnes: ${someNamed(known, "og", "med flere")}.` : "Ta det ut av teksten.";
};

/** Problems that show when the document is put together. */
/** `U+2192`. */
const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

export const document = {
  "document.figure-twice": (d: { name: string }) => ({
    what: `Figuren «${d.name}» er satt inn før. En figur har ett nummer og ett sted.`,
    remedy: `Vis til den med {{vis "figur:${d.name}"}}.`,
  }),
  "document.table-twice": (d: { question: string; first: string }) => ({
    what: `Tabellen «${d.question}» er satt inn før, i ${d.first}. En tabell har ett nummer og ett sted.`,
    remedy: `Vis til den med {{vis "tabell:${d.question}"}}.`,
  }),
  "document.broken-reference": (d: { kind: keyof typeof kinds; name: string } & Choice) => ({
    what: `Det er vist til ${kinds[d.kind]} «${d.name}», som ikke finnes i rapporten.`,
    remedy: choose(d),
  }),
  "document.no-glyph": (d: { character: string }) => ({
    what: `Tegnet «${d.character}» (${codeOf(d.character)}) finnes ikke i skriftene som rapporten er satt med.`,
    remedy:
      "Skriv det på en annen måte. Bokstavene i norsk, samisk og andre europeiske språk finnes; piler, emojier og andre alfabeter finnes ikke.",
  }),
};
