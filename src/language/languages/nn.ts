import type { Language } from "../language.ts";
import { termsNn } from "../terms/nn.ts";

/** Nynorsk. */
export const nn: Language = {
  code: "nn",
  terms: termsNn,
  and: "og",
  or: "eller",
  months: [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
  ],
  numerals: ["null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  one: { feminine: "éi", neuter: "eitt" },
  percent: "prosent",
  percentagePoints: "prosentpoeng",
};
