import { byColumn, gruppert } from "./gruppert.ts";
import type { FigureShape } from "./shape.ts";

/** The bars of each answer under its name, one for each edition that it can be compared with, the latest last. */
export const utvikling: FigureShape = {
  ...gruppert,
  name: "utvikling",
  opening: { nb: "Liggende søyler, én for hver utgave", nn: "Liggjande søyler, éi for kvar utgåve" },
  inMessages: { nb: "søyler for hver utgave", en: "bars by edition" },
  under: "edition",
  table: (content) => byColumn(content, content.language.terms.edition),
};
