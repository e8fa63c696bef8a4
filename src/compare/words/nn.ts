import type { ComparisonWords } from "../comparison-words.ts";

/** A comparison's fixed words in nynorsk. */
export const nn: ComparisonWords = {
  title: (series, old, current) => `${series}: endringar frå ${old} til ${current}`,
  intro: [
    "Her står det som er endra frå den eine undersøkinga til den andre. Berre tal for same spørsmål, same svar og same gruppe er samanlikna.",
    "Ei endring er nemnd berre når verken tilfeldige utslag eller avrunding kan forklare henne.",
  ],
  constructed: (edition) =>
    `Tala for ${edition} er konstruerte. Dei viser korleis rapporten verkar, og seier ingenting om kommunane.`,
  noText: (edition) => `Av ${edition} finst berre tal, ingen tekst.`,
  summary: "Kort fortalt",
  sections: {
    changed: { heading: "Tal som er endra", empty: "Ingen tal er endra." },
    steady: { heading: "Tal utan sikker endring", empty: "Ingen." },
    claims: { heading: "Påstandar som ikkje gjeld begge åra", empty: "Ingen påstandar har snudd." },
    phrases: { heading: "Tal med ny ordlyd", empty: "Ingen tal er omtalte med andre ord enn sist." },
    incomparable: {
      heading: "Spørsmål som ikkje kan samanliknast",
      empty: "Alle spørsmål som er stilte begge gongene, kan samanliknast.",
    },
  },
  onlyIn: (edition) => ({
    heading: `Spørsmål som berre er med i ${edition}`,
    empty: `Ingen spørsmål er med berre i ${edition}.`,
  }),
  publishedOnly:
    "Det er berre dei publiserte svara som er kjende. Eit spørsmål kan vere stilt begge gongene.",
  twoLanguages:
    "Tekstane er skrivne på kvar si målform. Difor er det tala i dei som er samanlikna, ikkje orda.",
  columns: { answer: "Svar", claim: "Setning", number: "Tal", change: "Endring" },
  rest: (label) => `Ikkje: ${label}`,

  changed: (predicate, old, current) => `Delen ${predicate} frå ${old} til ${current}.`,
  uncertain: (clause, old, current) => `${clause} frå ${old} til ${current}.`,
  sizeNotPublished: "Kor stor endringa er, er ikkje publisert.",
  coarse: {
    up: (old, current) =>
      `Delen er høgare i ${current} enn i ${old}, men tala er for grove til å seie kor mykje.`,
    down: (old, current) =>
      `Delen er lågare i ${current} enn i ${old}, men tala er for grove til å seie kor mykje.`,
  },
  small: "Skilnaden er for liten til å omtalast som ei endring.",
  difference: (points) => `Skilnaden er ${points} prosentpoeng.`,
  between: (low, high) => `mellom ${low} og ${high}`,
  noFigure: (edition) => `Det finst ikkje noko tal for ${edition}.`,
  otherPeriod: (previous) =>
    previous === undefined
      ? "Det er publisert om delen er endra, men ikkje sidan når."
      : `Det som er publisert, er endringa sidan ${previous}.`,
  unknownAmount:
    "Det er ikkje kjent kor mykje svara varierer. Difor går det ikkje an å seie om talet er endra.",
  unknown: {
    hidden: "Minst eitt av tala er skjult fordi det gjeld for få. Difor er dei ikkje samanlikna.",
    "no-share": "Delen er ikkje kjend for begge åra. Difor går det ikkje an å seie om han er endra.",
    tenths:
      "Begge delane er berre kjende til næraste tidel. Difor går det ikkje an å seie om delen er endra.",
    "no-base": "Det er ikkje kjent kor mange som har svart. Difor går det ikkje an å seie om delen er endra.",
  },
  incomparable: {
    declared: "Svara kan ikkje samanliknast.",
    undeclared: "Det er ikkje vurdert om svara kan samanliknast.",
    "other-answers": "Svara det kunne veljast mellom, er ikkje dei same.",
    "other-group": "Gruppa er ikkje sett saman på same måten.",
    year: "Undersøkingane er frå same år.",
  },
  verdicts: { holds: "Stemmer", fails: "Stemmer ikkje" },
  notKnown: "Ikkje kjent",
  madeFrom: (old, current) => `Laga av tala i data/${old} og data/${current}.`,
};
