import { defineMessages, type InBoth } from "../../problems/message.ts";
import { type Choice, choose } from "../../problems/words.ts";

const helperKinds = {
  inline: { nb: "hjelper", en: "helper" },
  block: { nb: "blokk", en: "block" },
  condition: { nb: "påstand", en: "claim" },
};

type Forbidden = "partial" | "decorator" | "unescaped" | "inverse" | "block-parameters" | "else";

const forbidden: Record<Forbidden, InBoth<{ what: string; remedy: string }>> = {
  partial: {
    nb: {
      what: "En innsatt mal ({{> …}}) kan ikke brukes i teksten.",
      remedy: "Skriv teksten her, eller gi den et eget kapittel.",
    },
    en: {
      what: "A partial ({{> …}}) cannot be used in the text.",
      remedy: "Write the text here, or give it a chapter of its own.",
    },
  },
  decorator: {
    nb: { what: "Uttrykk som begynner med {{* eller {{#* kan ikke brukes i teksten.", remedy: "Ta det ut." },
    en: {
      what: "Expressions that begin with {{* or {{#* cannot be used in the text.",
      remedy: "Take it out.",
    },
  },
  unescaped: {
    nb: {
      what: "Uttrykk med tre krøllparenteser ({{{ … }}}) eller {{& … }} kan ikke brukes i teksten.",
      remedy: "Skriv to krøllparenteser på hver side. Alle tegn kommer fram som de er.",
    },
    en: {
      what: "Expressions in three curly brackets ({{{ … }}}) or {{& … }} cannot be used in the text.",
      remedy: "Write two curly brackets on each side. All signs come out as they are.",
    },
  },
  inverse: {
    nb: {
      what: "En blokk kan ikke begynne med {{^.",
      remedy: "Skriv {{#påstand (ikke …)}}, eller en del som begynner med {{else}}.",
    },
    en: {
      what: "A block cannot begin with {{^.",
      remedy: "Write {{#påstand (ikke …)}}, or a part that begins with {{else}}.",
    },
  },
  "block-parameters": {
    nb: {
      what: "«as | … |» kan ikke brukes i en blokk.",
      remedy: "Ta det ut. Nøkkelen skrives i hver hjelper.",
    },
    en: {
      what: "«as | … |» cannot be used in a block.",
      remedy: "Take it out. The key is written in each helper.",
    },
  },
  else: {
    nb: {
      what: "{{else}} har ingen mening i denne blokken, og teksten etter den blir ikke med.",
      remedy: "Ta den ut. {{else}} kan bare brukes i {{#påstand}}.",
    },
    en: {
      what: "{{else}} has no meaning in this block, and the text after it is left out.",
      remedy: "Take it out. {{else}} can only be used in {{#påstand}}.",
    },
  },
};

/** Reading the templates, and how helpers are written in them. */
export const messages = defineMessages({
  "narrative.missing-chapter": (d: {
    name: string;
    places: readonly string[];
    nearest: string | undefined;
  }) => ({
    nb: {
      what: `Kapittelet «${d.name}» mangler: Det finnes ingen fil ${d.places.join(" eller ")}.`,
      remedy: d.nearest ? `Mente du «${d.nearest}»?` : "Lag filen, eller ta kapittelet ut av edition.yaml.",
    },
    en: {
      what: `The chapter «${d.name}» is missing: there is no file ${d.places.join(" or ")}.`,
      remedy: d.nearest
        ? `Did you mean «${d.nearest}»?`
        : "Write the file, or take the chapter out of edition.yaml.",
    },
  }),
  "narrative.unclosed-block": (d: {
    name: string;
    closedBy: { name: string; line: number | undefined } | undefined;
  }) => ({
    nb: {
      what: d.closedBy
        ? `Blokken {{#${d.name}}} blir lukket med {{/${d.closedBy.name}}} på linje ${d.closedBy.line}.`
        : `Blokken {{#${d.name}}} blir aldri lukket.`,
      remedy: `Skriv {{/${d.name}}} der blokken slutter.`,
    },
    en: {
      what: d.closedBy
        ? `The block {{#${d.name}}} is closed by {{/${d.closedBy.name}}} in line ${d.closedBy.line}.`
        : `The block {{#${d.name}}} is never closed.`,
      remedy: `Write {{/${d.name}}} where the block ends.`,
    },
  }),
  "narrative.unopened-block": (d: { name: string }) => ({
    nb: {
      what: `{{/${d.name}}} lukker en blokk som ikke er åpnet.`,
      remedy: `Skriv {{#${d.name}}} der blokken begynner, eller ta bort {{/${d.name}}}.`,
    },
    en: {
      what: `{{/${d.name}}} closes a block that was not opened.`,
      remedy: `Write {{#${d.name}}} where the block begins, or take {{/${d.name}}} out.`,
    },
  }),
  "narrative.syntax": () => ({
    nb: {
      what: "Uttrykket i krøllparentes kan ikke leses.",
      remedy: "Se etter et anførselstegn eller en krøllparentes som mangler.",
    },
    en: {
      what: "The expression in curly brackets cannot be read.",
      remedy: "Look for a missing quotation mark or bracket.",
    },
  }),
  "narrative.unknown-helper": (d: { name: string; kind: keyof typeof helperKinds } & Choice) => ({
    nb: {
      what: `Det finnes ingen ${helperKinds[d.kind].nb} som heter «${d.name}».`,
      remedy: choose.nb(d, ""),
    },
    en: { what: `There is no ${helperKinds[d.kind].en} «${d.name}».`, remedy: choose.en(d, "") },
  }),
  "narrative.misplaced-helper": (d: { name: string; example: string }) => ({
    nb: { what: `«${d.name}» kan ikke brukes slik.`, remedy: `Skriv for eksempel ${d.example}.` },
    en: { what: `«${d.name}» cannot be used like this.`, remedy: `Write for example ${d.example}.` },
  }),
  "narrative.wrong-parameters": (d: { name: string; expected: readonly string[]; example: string }) => ({
    nb: {
      what:
        d.expected.length > 0
          ? `Etter «${d.name}» skal det stå: ${d.expected.join(", ")}.`
          : `Etter «${d.name}» skal det ikke stå noe mer.`,
      remedy: `Skriv for eksempel ${d.example}.`,
    },
    en: {
      what:
        d.expected.length > 0
          ? `After «${d.name}» there is to be: ${d.expected.join(", ")}.`
          : `After «${d.name}» there is to be nothing more.`,
      remedy: `Write for example ${d.example}.`,
    },
  }),
  "narrative.unknown-helper-option": (d: { helper: string; option: string } & Choice) => ({
    nb: {
      what: `«${d.helper}» har ikke noe valg som heter «${d.option}».`,
      remedy: choose.nb(d, "Ta det bort."),
    },
    en: { what: `«${d.helper}» has no option «${d.option}».`, remedy: choose.en(d, "Take it out.") },
  }),
  "narrative.wrong-option-value": (
    d: { helper: string; option: string; value: string; quoted: boolean } & Choice,
  ) => ({
    nb: {
      what: d.quoted
        ? `«${d.helper}» kan ikke ha ${d.option}="${d.value}".`
        : `«${d.helper}» kan ikke ha ${d.option}=${d.value}: Det skal stå i anførselstegn.`,
      remedy: d.quoted || d.nearest ? choose.nb(d, "") : `Skriv ${d.option}="…".`,
    },
    en: {
      what: d.quoted
        ? `«${d.helper}» cannot have ${d.option}="${d.value}".`
        : `«${d.helper}» cannot have ${d.option}=${d.value}: it is to stand in quotation marks.`,
      remedy: d.quoted || d.nearest ? choose.en(d, "") : `Write ${d.option}="…".`,
    },
  }),
  "narrative.options-together": (d: { helper: string; option: string; with: string }) => ({
    nb: {
      what: `«${d.option}» og «${d.with}» kan ikke brukes sammen i «${d.helper}».`,
      remedy: `Ta bort «${d.option}» eller «${d.with}».`,
    },
    en: {
      what: `«${d.option}» and «${d.with}» cannot be used together in «${d.helper}».`,
      remedy: `Take out «${d.option}» or «${d.with}».`,
    },
  }),
  "narrative.not-allowed": (d: { kind: Forbidden }) => ({
    nb: forbidden[d.kind].nb,
    en: forbidden[d.kind].en,
  }),
  "narrative.block-in-text": (d: { name: string }) => ({
    nb: {
      what: `«${d.name}» står sammen med annen tekst.`,
      remedy: "Sett hjelperen på en egen linje med en tom linje før og etter.",
    },
    en: {
      what: `«${d.name}» stands together with other text.`,
      remedy: "Put the helper on a line of its own, with an empty line before and after.",
    },
  }),
  "translate.draft": () => ({
    nb: {
      what: "Kapittelet er maskinoversatt, og ingen har godkjent det.",
      remedy:
        "Les gjennom teksten og rett den. Skriv så navnet ditt etter «godkjent:» øverst i filen, eller ta ut hele merket.",
    },
    en: {
      what: "The chapter is translated by a machine, and nobody has approved it.",
      remedy:
        "Read the text and correct it. Then write your name after «godkjent:» at the top of the file, or remove the whole mark.",
    },
  }),
});
