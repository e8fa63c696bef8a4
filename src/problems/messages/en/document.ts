import type { document as nb } from "../nb/document.ts";
import { someNamed } from "../words.ts";

const kinds = { figure: "figure", table: "table", chapter: "chapter", appendix: "appendix" };

const choose = ({ nearest, known }: { nearest: string | undefined; known: readonly string[] }): string => {
  if (nearest !== undefined) return `Did you mean «${nearest}»?`;
  return known.length > 0
    ? `There are: ${someNamed(known, "and", "and others")}.`
    : "Take it out of the text.";
};

export const document: typeof nb = {
  "document.figure-twice": (d) => ({
    what: `The figure «${d.name}» was put in before. A figure has one number and one place.`,
    remedy: `Refer to it with {{vis "figur:${d.name}"}}.`,
  }),
  "document.broken-reference": (d) => ({
    what: `There is a reference to the ${kinds[d.kind]} «${d.name}», which is not in the report.`,
    remedy: choose(d),
  }),
};
