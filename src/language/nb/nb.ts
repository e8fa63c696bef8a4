import type { Language } from "../language.ts";
import { claims } from "./claims.ts";
import { foreignWords } from "./foreign-words.ts";
import { terms } from "./terms.ts";
import { words } from "./threshold-words.ts";
import { vocabulary } from "./vocabulary.ts";

/** Bokmål. */
export const nb: Language = {
  code: "nb",
  terms,
  words,
  vocabulary,
  claims,
  stops: {
    abbreviations: new Set(
      (
        "adm avd bl.a ca dvs eks ekskl el ev evt f.eks fig f.o.m fom hhv if ift iht inkl innst jf " +
        "jfr kap kl kr maks meld mill min mrd nr o.a ot.prp pga p.g.a pkt prop pst s sml st " +
        "st.meld st.prp tlf t.o.m tom v vedr vha vs"
      ).split(" "),
    ),
    beforeCounts: new Set("av figur tabell kapittel vedlegg side rad note punkt nummer".split(" ")),
  },
  and: "og",
  not: "ikke",
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
  shortMonths: [
    "jan.",
    "feb.",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "aug.",
    "sep.",
    "okt.",
    "nov.",
    "des.",
  ],
  days: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
  shortDays: ["sø.", "ma.", "ti.", "on.", "to.", "fr.", "lø."],
  numerals: ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  one: { feminine: "én", neuter: "ett" },
  otherNumerals: { en: 1, syv: 7 },
  respectively: "henholdsvis",
  percent: "prosent",
  percentagePoints: "prosentpoeng",
  foreignWords,
  dictionary: { package: "dictionary-nb", extraWords: ["noe", "noen", "dataene", "dataenes"] },
  hyphenation: {
    load: async () => (await import("hyphen/nb/index.js")).default,
    exceptions: [
      "kommune-under-søkelsen",
      "spørre-under-søkelse",
      "spørre-under-søkelsen",
      "introduksjons-programmet",
      "introduksjons-program",
      "bosettings-kommune",
      "bosettings-kommuner",
      "bosettings-kommunene",
      "samarbeids-kommuner",
      "samarbeids-kommunene",
      "enkelt-kommuner",
      "verts-kommunene",
      "mangfolds-direktoratet",
      "barnehage-tjenester",
      "helse-tjenester",
    ],
  },
  translation: {
    // `nob-nno_e` writes «å auke», as the directorate does; `nob-nno`, in older data, «å auka».
    to: { nn: ["nob-nno_e", "nob-nno"] },
    preferred: [[/(?<=[Bb])osetning/gu, "osetting"]],
  },
};
