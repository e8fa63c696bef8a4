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
  amount: {
    nb: "Det er et gjennomsnitt, en median eller en sum",
    en: "it is a mean, a median or a sum",
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
};

const countRefusals: Record<string, InBoth<string>> = {
  false: { nb: "det er ikke sant", en: "it is not true" },
  "unknown-word": {
    nb: "det er ikke et av ordene som er definert",
    en: "it is none of the words that are defined",
  },
  unjudged: {
    nb: "ordet sier noe om andelen, og det er ikke kjent hvor mange antallet er en del av",
    en: "the word says something of the share, and of how many it is a part is not known",
  },
};

const differenceRefusals: Record<string, InBoth<string>> = {
  false: { nb: "det er ikke sant", en: "it is not true" },
  "unknown-word": {
    nb: "ordet er ikke et av dem som er definert for en forskjell",
    en: "the word is none of those that are defined for a difference",
  },
  "too-coarse": {
    nb: "tallene er ikke kjent nøyaktig nok",
    en: "the figures are not known exactly enough",
  },
  chance: { nb: "forskjellen kan være tilfeldig", en: "chance may have made the difference" },
  "no-change": {
    nb: "en endring går fra en tidligere utgave til en senere, for samme svar og samme gruppe",
    en: "a change goes from an earlier edition to a later, of the same answer and the same group",
  },
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
      what: `Gruppen «${d.group}» finnes ikke under «groups» i edition.yaml.`,
      remedy: choose.nb(d, "Se etter under «groups» i edition.yaml."),
    },
    en: {
      what: `There is no group «${d.group}» under «groups» in edition.yaml.`,
      remedy: choose.en(d, "Look under «groups» in edition.yaml."),
    },
  }),
  "narrative.unknown-edition": (d: { edition: string } & Choice) => ({
    nb: {
      what: `Det finnes ingen tidligere utgave «${d.edition}» som tallene kan sammenlignes med.`,
      remedy: choose.nb(
        d,
        "Skriv under «comparableWith» i questions.yaml om spørsmålet kan sammenlignes med den.",
      ),
    },
    en: {
      what: `There is no earlier edition «${d.edition}» that the figures can be compared with.`,
      remedy: choose.en(
        d,
        "Write under «comparableWith» in questions.yaml whether the question can be compared with it.",
      ),
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
  "narrative.no-top": (d: { top: number; why: "few" | "tie" | "unsure"; keys: readonly string[] }) => ({
    nb: {
      what:
        d.why === "few"
          ? `Det er ikke flere enn ${d.top} svar, så en liste med de ${d.top} største er alle.`
          : d.why === "tie"
            ? `Det finnes ingen ${d.top} største: ${someNamed(d.keys, "og", "")} er like store.`
            : `Tallene er ikke kjent nøyaktig nok til å si hvilken som er størst av ${someNamed(d.keys, "og", "")}.`,
      remedy: 'Skriv et annet tall i «topp», eller bruk sorter="størst" uten «topp».',
    },
    en: {
      what:
        d.why === "few"
          ? `There are no more than ${d.top} answers, so a list of the ${d.top} largest is all of them.`
          : d.why === "tie"
            ? `There are no ${d.top} largest: ${someNamed(d.keys, "and", "")} are equal.`
            : `The figures are not known exactly enough to say which is the largest of ${someNamed(d.keys, "and", "")}.`,
      remedy: 'Write another number in «topp», or use sorter="størst" without «topp».',
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
  "narrative.no-amount": (d: { helper: string; key: string; kind: string }) => ({
    nb: {
      what: `«${d.helper}» trenger et gjennomsnitt, en median eller en sum, men ${d.key} er ingen av dem: ${estimateKinds[d.kind]?.nb}.`,
      remedy: "Fortell andelen med «andel» eller antallet med «antall».",
    },
    en: {
      what: `«${d.helper}» needs a mean, a median or a sum, but ${d.key} is none of them: ${estimateKinds[d.kind]?.en}.`,
      remedy: "Tell the share with «andel» or the count with «antall».",
    },
  }),
  "narrative.finer-than-known": (d: { key: string; known: string }) => ({
    nb: {
      what: `${d.key} er bare kjent som ${d.known}, og kan ikke skrives med så mange desimaler.`,
      remedy: "Ta bort «desimaler».",
    },
    en: {
      what: `${d.key} is only known as ${d.known}, and cannot be written with so many decimals.`,
      remedy: "Take out «desimaler».",
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
        "Fortell andelen selv. Hvis spørsmålet har nøyaktig to svar, skriv «twoWay: true» i questions.yaml.",
    },
    en: {
      what: `«motsatt» cannot be used for ${d.key}: «${d.question}» has not just two answers that together are everyone.`,
      remedy:
        "Tell the share itself. If the question has exactly two answers, write «twoWay: true» in questions.yaml.",
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
  "narrative.weak-phrase": (d: { text: string; key: string; better: readonly string[] }) => ({
    nb: {
      what: `«${d.text}» er sant om ${d.key}, men sier lite.`,
      remedy:
        d.better.length > 0
          ? `Dette sier mer: ${d.better.join(", ")}.`
          : "Fortell tallet, eller la det stå hvis det er nok.",
    },
    en: {
      what: `«${d.text}» is true of ${d.key}, but says little.`,
      remedy:
        d.better.length > 0
          ? `This says more: ${d.better.join(", ")}.`
          : "Tell the number, or leave it if that is enough.",
    },
  }),
  "narrative.false-count": (d: {
    key: string;
    word: string;
    count: number;
    why: string;
    alternatives: readonly string[];
  }) => ({
    nb: {
      what: `«${d.word}» kan ikke stå foran antallet for ${d.key}, som er ${d.count}: ${countRefusals[d.why]?.nb}.`,
      remedy:
        d.alternatives.length > 0
          ? `Dette er sant: ${d.alternatives.join(", ")}.`
          : "Skriv antallet uten et ord foran.",
    },
    en: {
      what: `«${d.word}» may not stand before the number of ${d.key}, which is ${d.count}: ${countRefusals[d.why]?.en}.`,
      remedy:
        d.alternatives.length > 0
          ? `This is true: ${d.alternatives.join(", ")}.`
          : "Write the number without a word before it.",
    },
  }),
  "narrative.false-difference": (d: {
    first: string;
    second: string;
    known: readonly string[];
    why: string;
    alternatives: readonly string[];
  }) => ({
    nb: {
      what: `Forskjellen mellom ${d.first} og ${d.second} kan ikke fortelles slik: ${differenceRefusals[d.why]?.nb}. Verdiene er ${d.known.join(" og ")}.`,
      remedy:
        d.alternatives.length > 0
          ? `Dette er sant: ${d.alternatives.join(", ")}.`
          : "Fortell de to tallene hver for seg, eller skriv om setningen.",
    },
    en: {
      what: `The difference between ${d.first} and ${d.second} may not be told so: ${differenceRefusals[d.why]?.en}. The values are ${d.known.join(" and ")}.`,
      remedy:
        d.alternatives.length > 0
          ? `This is true: ${d.alternatives.join(", ")}.`
          : "Tell the two numbers by themselves, or rewrite the sentence.",
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
