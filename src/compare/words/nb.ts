import type { ComparisonWords } from "../comparison-words.ts";

/** A comparison's fixed words in bokmål. */
export const nb: ComparisonWords = {
  title: (series, old, current) => `${series}: endringer fra ${old} til ${current}`,
  intro: [
    "Her står det som er endret fra den ene undersøkelsen til den andre. Bare tall for samme spørsmål, samme svar og samme gruppe er sammenlignet.",
    "En endring er nevnt bare når verken tilfeldigheter eller avrunding kan forklare den.",
  ],
  constructed: (edition) =>
    `Tallene for ${edition} er konstruerte. De viser hvordan rapporten virker, og sier ingenting om kommunene.`,
  noText: (edition) => `Av ${edition} finnes bare tall, ingen tekst.`,
  summary: "Kort fortalt",
  sections: {
    changed: { heading: "Tall som er endret", empty: "Ingen tall er endret." },
    steady: { heading: "Tall uten sikker endring", empty: "Ingen." },
    claims: { heading: "Påstander som ikke gjelder begge år", empty: "Ingen påstander har snudd." },
    phrases: { heading: "Tall med ny ordlyd", empty: "Ingen tall er omtalt med andre ord enn sist." },
    incomparable: {
      heading: "Spørsmål som ikke kan sammenlignes",
      empty: "Alle spørsmål som er stilt begge ganger, kan sammenlignes.",
    },
  },
  onlyIn: (edition) => ({
    heading: `Spørsmål som bare er med i ${edition}`,
    empty: `Ingen spørsmål er med bare i ${edition}.`,
  }),
  publishedOnly: "Det er bare de publiserte svarene som er kjent. Et spørsmål kan være stilt begge ganger.",
  twoLanguages:
    "Tekstene er skrevet på hver sin målform. Derfor er det tallene i dem som er sammenlignet, ikke ordene.",
  columns: { answer: "Svar", claim: "Setning", number: "Tall", change: "Endring" },
  rest: (label) => `Ikke: ${label}`,

  changed: (predicate, old, current) => `Andelen ${predicate} fra ${old} til ${current}.`,
  uncertain: (clause, old, current) => `${clause} fra ${old} til ${current}.`,
  sizeNotPublished: "Hvor stor endringen er, er ikke publisert.",
  coarse: {
    up: (old, current) =>
      `Andelen er høyere i ${current} enn i ${old}, men tallene er for grove til å si hvor mye.`,
    down: (old, current) =>
      `Andelen er lavere i ${current} enn i ${old}, men tallene er for grove til å si hvor mye.`,
  },
  small: "Forskjellen er for liten til å omtales som en endring.",
  difference: (points) => `Forskjellen er ${points} prosentpoeng.`,
  between: (low, high) => `mellom ${low} og ${high}`,
  noFigure: (edition) => `Det finnes ikke noe tall for ${edition}.`,
  otherPeriod: (previous) =>
    previous === undefined
      ? "Det er publisert om andelen er endret, men ikke siden når."
      : `Det som er publisert, er endringen siden ${previous}.`,
  unknownAmount:
    "Det er ikke kjent hvor mye svarene varierer. Derfor går det ikke an å si om tallet er endret.",
  unknown: {
    hidden: "Minst ett av tallene er skjult fordi det gjelder for få. Derfor er de ikke sammenlignet.",
    "no-share": "Andelen er ikke kjent for begge år. Derfor går det ikke an å si om den er endret.",
    tenths:
      "Begge andelene er bare kjent til nærmeste tidel. Derfor går det ikke an å si om andelen er endret.",
    "no-base":
      "Det er ikke kjent hvor mange som har svart. Derfor går det ikke an å si om andelen er endret.",
  },
  incomparable: {
    declared: "Svarene kan ikke sammenlignes.",
    undeclared: "Det er ikke vurdert om svarene kan sammenlignes.",
    "other-answers": "Svarene det kunne velges mellom, er ikke de samme.",
    "other-group": "Gruppen er ikke satt sammen på samme måte.",
    year: "Undersøkelsene er fra samme år.",
  },
  verdicts: { holds: "Stemmer", fails: "Stemmer ikke" },
  notKnown: "Ikke kjent",
  madeFrom: (old, current) => `Laget av tallene i data/${old} og data/${current}.`,
};
