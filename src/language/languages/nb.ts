import type { Language } from "../language.ts";
import { termsNb } from "../terms/nb.ts";

/** Bokmål. */
export const nb: Language = {
  code: "nb",
  terms: termsNb,
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
  numerals: ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  one: { feminine: "én", neuter: "ett" },
  percent: "prosent",
  percentagePoints: "prosentpoeng",
};
