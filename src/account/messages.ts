import { defineMessages } from "../problems/message.ts";
import { named } from "../problems/words.ts";

/** Why a line of `approvals.csv` is of something else than what the report says now. */
export type Change =
  /** The sentence stands there with other words. */
  | { readonly kind: "text"; readonly now: string }
  /** No such sentence is in the report. */
  | { readonly kind: "gone" }
  /** The words of the question, the answer or the claim are others. */
  | { readonly kind: "question" }
  /** A number in its section is another. */
  | { readonly kind: "values" }
  /** It was read for another edition: `count` lines of the file were. */
  | { readonly kind: "edition"; readonly edition: string; readonly count: number }
  /** It has bound numbers or claims now, and had none then; or the other way. */
  | { readonly kind: "bound"; readonly now: boolean };

/** What is wrong with what people have read, or with what nobody has. */
export const messages = defineMessages({
  "account.unbound-outside": (d: { text: string; words: string }) => ({
    nb: {
      what: `«${d.text}» sier «${d.words}» om undersøkelsen, og ingen tall i dataene står inne for det her.`,
      remedy: "Skriv teksten uten det, og si det heller i et kapittel, der det kan knyttes til dataene.",
    },
    en: {
      what: `«${d.text}» says «${d.words}» of the survey, and no number of the data vouches for it here.`,
      remedy:
        "Write the text without it, and say it in a chapter instead, where it can be bound to the data.",
    },
  }),
  "account.columns": (d: { lacking: readonly string[] }) => ({
    nb: {
      what: `Filen mangler ${d.lacking.length === 1 ? "kolonnen" : "kolonnene"} ${named(d.lacking, "og")}.`,
      remedy: "Hent filen tilbake fra git, eller slett den og les rapporten på nytt med «rapport approve».",
    },
    en: {
      what: `The file lacks the ${d.lacking.length === 1 ? "column" : "columns"} ${named(d.lacking, "and")}.`,
      remedy: "Restore the file from git, or remove it and read the report again with «rapport approve».",
    },
  }),
  "account.value": (d: {
    column: string;
    value: string;
    allowed: readonly string[];
    nearest: string | undefined;
  }) => ({
    nb: {
      what: `«${d.value}» kan ikke stå i kolonnen «${d.column}».`,
      remedy: `Skriv ${named(d.allowed, "eller")}.`,
    },
    en: {
      what: `«${d.value}» cannot stand in the column «${d.column}».`,
      remedy: `Write ${named(d.allowed, "or")}.`,
    },
  }),
  "account.nobody": () => ({
    nb: {
      what: "Det står ikke hvem som har lest dette.",
      remedy: "Skriv et navn i kolonnen «by», eller slett linjen.",
    },
    en: {
      what: "It is not said who has read this.",
      remedy: "Write a name in the column «by», or remove the line.",
    },
  }),
  "account.busy": () => ({
    nb: {
      what: "Noen andre skriver i filen, og det har de gjort i ti sekunder. Ingenting er lagret.",
      remedy: "Prøv igjen. Hjelper ikke det, avslutt det andre programmet.",
    },
    en: {
      what: "Somebody else is writing to the file, and has been for ten seconds. Nothing was saved.",
      remedy: "Try again. If that does not help, end the other program.",
    },
  }),
  "account.lapsed": (d: { text: string; change: Change }) => ({
    nb: {
      what: `Denne lesingen gjelder ikke lenger: «${d.text}». ${changes.nb(d.change)}`,
      remedy: "Les utsagnet på nytt med «rapport approve». Da blir linjen byttet ut.",
    },
    en: {
      what: `This reading is no longer of what the report says: «${d.text}». ${changes.en(d.change)}`,
      remedy: "Read the statement again with «rapport approve». The line is then replaced.",
    },
  }),
  "account.open": (d: { text: string; why: string }) => ({
    nb: {
      what: `Ingen har godkjent dette: «${d.text}». ${d.why}`,
      remedy: "Les det og godkjenn det med «rapport approve», eller bygg et utkast uten --final.",
    },
    en: {
      what: `Nobody has approved this: «${d.text}». ${d.why}`,
      remedy: "Read and approve it with «rapport approve», or build a draft without --final.",
    },
  }),
  "account.no-section": (d: { section: string; known: readonly string[]; nearest: string | undefined }) => ({
    nb: {
      what: `Ingen del av rapporten heter «${d.section}».`,
      remedy: d.nearest === undefined ? `Velg ${named(d.known, "eller")}.` : `Mente du «${d.nearest}»?`,
    },
    en: {
      what: `No part of the report is called «${d.section}».`,
      remedy: d.nearest === undefined ? `Choose ${named(d.known, "or")}.` : `Did you mean «${d.nearest}»?`,
    },
  }),
});

/** What has changed since it was read, as a sentence. */
export const changes = {
  nb: (change: Change): string => {
    switch (change.kind) {
      case "text":
        return `Det står nå: «${change.now}».`;
      case "gone":
        return "Teksten er ikke i rapporten.";
      case "question":
        return "Ordlyden i spørsmålet, svaret eller påstanden er endret.";
      case "values":
        return "Et tall i samme avsnitt er endret.";
      case "edition":
        return change.count === 1
          ? `Det ble lest for utgaven ${change.edition}.`
          : `Det ble lest for utgaven ${change.edition}, som ${change.count - 1} til i filen.`;
      case "bound":
        return change.now
          ? "Utsagnet er nå knyttet til tall, og var det ikke da."
          : "Utsagnet var knyttet til tall da, og er det ikke nå.";
    }
  },
  en: (change: Change): string => {
    switch (change.kind) {
      case "text":
        return `It now says: «${change.now}».`;
      case "gone":
        return "The text is not in the report.";
      case "question":
        return "The words of the question, the answer or the claim have changed.";
      case "values":
        return "A number in the same section has changed.";
      case "edition":
        return change.count === 1
          ? `It was read for the edition ${change.edition}.`
          : `It was read for the edition ${change.edition}, as were ${change.count - 1} more of the file.`;
      case "bound":
        return change.now
          ? "The statement is bound to numbers now, and was not then."
          : "The statement was bound to numbers then, and is not now.";
    }
  },
};
