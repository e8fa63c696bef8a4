import { defineMessages, type InBoth } from "../../problems/message.ts";
import { type Choice, choose, someNamed } from "../../problems/words.ts";

const estimateKinds: Record<string, InBoth<string>> = {
  total: {
    nb: "Antallet er kjent, men ikke hvor mange det er en del av",
    en: "the number is known, but not of how many",
  },
  published: {
    nb: "Bare andelen er publisert, ikke antallet",
    en: "only the share was published, not the number",
  },
  direction: {
    nb: "Bare retningen på endringen er publisert",
    en: "only the direction of the change was published",
  },
  mention: { nb: "Det er bare sagt med ord", en: "it is said in words only" },
  suppressed: {
    nb: "Tallet er skjult fordi det gjelder for få",
    en: "the figure is hidden since it is about too few",
  },
  counted: { nb: "Det er talt", en: "it was counted" },
  missing: { nb: "Tallet mangler", en: "the figure is missing" },
};

/** What follows the word: «hele … prosent». */
const numberIn: Record<string, string> = { prosent: " … prosent", "av-ti": " … av 10" };

/** How a share was to be told without a word. */
const alone: Record<string, InBoth<string>> = {
  prosent: { nb: "i prosent uten et ord foran", en: "in percent without a word before it" },
  "av-ti": { nb: "i tideler uten et ord foran", en: "in tenths without a word before it" },
  brøk: { nb: "som en brøk når «ord» mangler", en: "as a fraction when «ord» is missing" },
};

const refusals: Record<string, InBoth<string>> = {
  false: { nb: "Det er ikke sant", en: "it is not true" },
  "unknown-word": {
    nb: "Ordet er ikke et av dem som er definert",
    en: "the word is none of those that are defined",
  },
  "too-coarse": { nb: "Tallet er ikke kjent nøyaktig nok", en: "the figure is not known exactly enough" },
  tie: {
    nb: "Andelen ligger for nær midten mellom to tideler",
    en: "the share is too near the middle between two tenths",
  },
  extreme: {
    nb: "Andelen er for liten eller for stor til å fortelles i tideler",
    en: "the share is too small or too large to be told in tenths",
  },
  hedged: {
    nb: "Tallet er publisert med et forbehold, og det kan ikke utelates",
    en: "the figure was published with a hedge, which may not be left out",
  },
  "no-mirror": { nb: "Uttrykket har ingen motsetning", en: "the phrase has no opposite" },
};

/** What the helpers ask of the data and do not get. */
export const messages = defineMessages({
  "narrative.unknown-question": (d: { question: string } & Choice) => ({
    nb: {
      what: `Spørsmålet «${d.question}» finnes ikke i questions.yaml.`,
      remedy: choose.nb(d, "Se etter i questions.yaml."),
    },
    en: {
      what: `There is no question «${d.question}» in questions.yaml.`,
      remedy: choose.en(d, "Look in questions.yaml."),
    },
  }),
  "narrative.unknown-option": (d: { question: string; option: string } & Choice) => ({
    nb: {
      what: `Svaret «${d.option}» finnes ikke under spørsmålet «${d.question}».`,
      remedy: choose.nb(d, "Se etter i questions.yaml."),
    },
    en: {
      what: `There is no answer «${d.option}» to the question «${d.question}».`,
      remedy: choose.en(d, "Look in questions.yaml."),
    },
  }),
  "narrative.unknown-group": (d: { group: string } & Choice) => ({
    nb: {
      what: `Gruppen «${d.group}» finnes ikke i edition.yaml.`,
      remedy: choose.nb(d, "Se etter i edition.yaml."),
    },
    en: {
      what: `There is no group «${d.group}» in edition.yaml.`,
      remedy: choose.en(d, "Look in edition.yaml."),
    },
  }),
  "narrative.no-figure": (d: { key: string; group: string; groups: readonly string[] }) => ({
    nb: {
      what: `Dataene har ikke noe om ${d.key}.`,
      remedy:
        d.groups.length > 0
          ? `Det finnes for gruppen ${someNamed(d.groups, "og", "med flere")}.`
          : "Legg raden inn i aggregates.csv, eller ta tallet ut av teksten.",
    },
    en: {
      what: `The data have nothing on ${d.key}.`,
      remedy:
        d.groups.length > 0
          ? `They have it for the group ${someNamed(d.groups, "and", "and others")}.`
          : "Add the row to aggregates.csv, or take the number out of the text.",
    },
  }),
  "narrative.empty-list": (d: { question: string; group: string }) => ({
    nb: {
      what: `Listen blir tom: Dataene har ingen svar på «${d.question}» for gruppen «${d.group}».`,
      remedy: "Velg en annen gruppe, eller ta listen ut av teksten.",
    },
    en: {
      what: `The list is empty: the data have no answers to «${d.question}» for the group «${d.group}».`,
      remedy: "Choose another group, or take the list out of the text.",
    },
  }),
  "narrative.no-share": (d: { helper: string; key: string; kind: string }) => ({
    nb: {
      what: `«${d.helper}» trenger en andel, men for ${d.key} finnes ingen: ${estimateKinds[d.kind]?.nb}.`,
      remedy: "Fortell det som er kjent, eller ta tallet ut av teksten.",
    },
    en: {
      what: `«${d.helper}» needs a share, but ${d.key} has none: ${estimateKinds[d.kind]?.en}.`,
      remedy: "Tell what is known, or take the number out of the text.",
    },
  }),
  "narrative.no-count": (d: { helper: string; key: string; kind: string }) => ({
    nb: {
      what: `«${d.helper}» trenger et antall, men for ${d.key} finnes ikke det: ${estimateKinds[d.kind]?.nb}.`,
      remedy: "Fortell andelen med «andel», eller ta tallet ut av teksten.",
    },
    en: {
      what: `«${d.helper}» needs a number, but ${d.key} has none: ${estimateKinds[d.kind]?.en}.`,
      remedy: "Tell the share with «andel», or take the number out of the text.",
    },
  }),
  "narrative.not-exact": (d: { key: string; kind: string }) => ({
    nb: {
      what: `${d.key} kan ikke fortelles med desimaler: ${estimateKinds[d.kind]?.nb}.`,
      remedy: "Ta bort «desimaler».",
    },
    en: {
      what: `${d.key} cannot be told with decimals: ${estimateKinds[d.kind]?.en}.`,
      remedy: "Take out «desimaler».",
    },
  }),
  "narrative.no-complement": (d: { key: string; question: string }) => ({
    nb: {
      what: `«motsatt» kan ikke brukes for ${d.key}: Det går ikke fram at «${d.question}» har nøyaktig to svar som til sammen er alle.`,
      remedy:
        "Fortell andelen selv. Hvis spørsmålet har nøyaktig to svar, skriv twoWay: true i questions.yaml.",
    },
    en: {
      what: `«motsatt» cannot be used for ${d.key}: «${d.question}» has not just two answers that together are everyone.`,
      remedy:
        "Tell the share itself. If the question has exactly two answers, set twoWay: true in questions.yaml.",
    },
  }),
  "narrative.false-phrase": (d: {
    key: string;
    form: string;
    word: string | undefined;
    why: string;
    exact: string;
    published: string | undefined;
    alternatives: readonly string[];
    rows: readonly string[];
  }) => ({
    nb: {
      what:
        (d.word
          ? `«${d.word}${numberIn[d.form] ?? ""}» kan ikke sies om ${d.key}: `
          : `${d.key} kan ikke fortelles ${alone[d.form]?.nb ?? ""}: `) +
        `${refusals[d.why]?.nb}. Andelen er ${d.exact} (${d.rows.join(", ")})` +
        `${d.published ? `, publisert som «${d.published}»` : ""}.`,
      remedy:
        d.alternatives.length > 0
          ? `Dette er sant: ${d.alternatives.join(", ")}.`
          : "Ingen av uttrykkene er sanne om dette tallet. Skriv om setningen.",
    },
    en: {
      what:
        (d.word
          ? `«${d.word}${numberIn[d.form] ?? ""}» may not be said of ${d.key}: `
          : `${d.key} may not be told ${alone[d.form]?.en ?? ""}: `) +
        `${refusals[d.why]?.en}. The share is ${d.exact} (${d.rows.join(", ")})` +
        `${d.published ? `, published as «${d.published}»` : ""}.`,
      remedy:
        d.alternatives.length > 0
          ? `This is true: ${d.alternatives.join(", ")}.`
          : "None of the phrases is true of this figure. Rewrite the sentence.",
    },
  }),
  "narrative.not-a-target": (d: { text: string }) => ({
    nb: {
      what: `mål="${d.text}" er ikke et mål i prosent, fra 0 til 100.`,
      remedy: 'Skriv for eksempel {{andel "kapasitet.oker" ord="bare" mål="95"}}.',
    },
    en: {
      what: `mål="${d.text}" is not a target in percent, from 0 to 100.`,
      remedy: 'Write for instance {{andel "kapasitet.oker" ord="bare" mål="95"}}.',
    },
  }),
  "narrative.unknown-date": (d: { name: string } & Choice) => ({
    nb: { what: `Datoen «${d.name}» finnes ikke.`, remedy: choose.nb(d, "") },
    en: { what: `There is no date «${d.name}».`, remedy: choose.en(d, "") },
  }),
  "narrative.not-known": (d: { helper: string; key: string }) => ({
    nb: {
      what: `«${d.helper}» har ikke noe å sette inn: edition.yaml fører «${d.key}» som ukjent.`,
      remedy: `Ta hjelperen ut av teksten. Blir det kjent, skriver du inn «${d.key}» i edition.yaml.`,
    },
    en: {
      what: `«${d.helper}» has nothing to put in: edition.yaml lists «${d.key}» as unknown.`,
      remedy: `Take the helper out of the text. When it becomes known, write «${d.key}» in edition.yaml.`,
    },
  }),
  "narrative.no-response-rate": (d: { helper: string }) => ({
    nb: {
      what: `«${d.helper}» trenger svarprosenten, men edition.yaml har ikke «responseRate».`,
      remedy: "Ta setningen ut av teksten, eller skriv nøkkelen til svarprosenten i «responseRate».",
    },
    en: {
      what: `«${d.helper}» needs the response rate, but edition.yaml has no «responseRate».`,
      remedy: "Take the sentence out of the text, or write the key of the response rate in «responseRate».",
    },
  }),
  "narrative.unknown-overview": (d: { name: string } & Choice) => ({
    nb: { what: `Oversikten «${d.name}» finnes ikke.`, remedy: choose.nb(d, "") },
    en: { what: `There is no overview «${d.name}».`, remedy: choose.en(d, "") },
  }),
  "narrative.wrong-target": (d: { target: string } & Choice) => ({
    nb: {
      what: `«${d.target}» er ikke noe det kan vises til.`,
      remedy:
        (d.nearest ? `Mente du «${d.nearest}:»? ` : "") +
        'Skriv for eksempel {{vis "figur:mottak"}}. Det kan vises til figur, tabell, kapittel og vedlegg.',
    },
    en: {
      what: `«${d.target}» is nothing that can be referred to.`,
      remedy:
        (d.nearest ? `Did you mean «${d.nearest}:»? ` : "") +
        'Write for example {{vis "figur:mottak"}}. Figures, tables, chapters and appendices can be referred to.',
    },
  }),
});
