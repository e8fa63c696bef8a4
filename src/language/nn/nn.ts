import type { Language } from "../language.ts";
import { claims } from "./claims.ts";
import { foreignWords } from "./foreign-words.ts";
import { terms } from "./terms.ts";
import { words } from "./threshold-words.ts";
import { vocabulary } from "./vocabulary.ts";

/** Nynorsk. */
export const nn: Language = {
  code: "nn",
  terms,
  words,
  vocabulary,
  claims,
  stops: {
    abbreviations: new Set(
      (
        "adm avd ca d.v.s dvs eks ekskl el ev evt fig f.o.m fom ift inkl innst jf jfr kap kl kr " +
        "m.a maks meld mill min mrd nr o.a ot.prp pga p.g.a pkt prop pst s st st.meld st.prp t.d " +
        "tlf t.o.m tom v vedr vha vs"
      ).split(" "),
    ),
    beforeCounts: new Set("av figur tabell kapittel vedlegg side rad note punkt nummer".split(" ")),
  },
  and: "og",
  not: "ikkje",
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
  days: ["sundag", "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag"],
  shortDays: ["su.", "må.", "ty.", "on.", "to.", "fr.", "la."],
  numerals: ["null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  one: { feminine: "éi", neuter: "eitt" },
  otherNumerals: { ein: 1, ei: 1 },
  respectively: "høvesvis",
  percent: "prosent",
  percentagePoints: "prosentpoeng",
  foreignWords,
  dictionary: { package: "dictionary-nn", extraWords: ["dataa", "éi"] },
  hyphenation: {
    load: async () => (await import("hyphen/nn/index.js")).default,
    exceptions: [
      "kommune-undersøkinga",
      "spørje-under-søking",
      "spørje-under-søkinga",
      "introduksjons-programmet",
      "introduksjons-program",
      "bosettings-kommune",
      "bosettings-kommunar",
      "bosettings-kommunane",
      "samarbeids-kommunar",
      "samarbeids-kommunane",
      "enkelt-kommunar",
      "verts-kommunane",
      "mangfolds-direktoratet",
    ],
  },
  translation: {
    to: { nb: ["nno-nob"] },
    preferred: [
      [/(?<=[Bb])usetjing/gu, "usetting"],
      [/(?<=[Ss]ysselse)tjing/gu, "tting"],
    ],
  },
};
