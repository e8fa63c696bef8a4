import { languageOf, type WrittenLanguage } from "../language/language.ts";
import { defineMessages } from "../problems/message.ts";
import { named } from "../problems/words.ts";

/** What was asked for does not exist. */
export const messages = defineMessages({
  "run.language-not-in-edition": (d: {
    language: WrittenLanguage;
    edition: string;
    languages: readonly string[];
  }) => ({
    nb: {
      what: `Utgaven ${d.edition} finnes ikke på ${languageOf(d.language).terms.thisLanguage}.`,
      remedy: `Velg ${d.languages.join(" eller ")} med --language, eller legg språket til i «languages» i edition.yaml.`,
    },
    en: {
      what: `The edition ${d.edition} does not exist in ${languageOf(d.language).terms.thisLanguage}.`,
      remedy: `Choose ${d.languages.join(" or ")} with --language, or add the language to «languages» in edition.yaml.`,
    },
  }),
  "new.exists": (d: { edition: string }) => ({
    nb: {
      what: `Utgaven «${d.edition}» finnes allerede.`,
      remedy: "Velg et annet navn, eller arbeid videre med den som ligger der.",
    },
    en: {
      what: `There is an edition «${d.edition}» already.`,
      remedy: "Choose another name, or go on with the one that is there.",
    },
  }),
  "bind.no-chapter": (d: {
    chapter: string;
    edition: string;
    language: WrittenLanguage;
    nearest: string | undefined;
  }) => ({
    nb: {
      what: `Kapittelet «${d.chapter}» finnes ikke på ${languageOf(d.language).terms.thisLanguage} i ${d.edition}.`,
      remedy: d.nearest
        ? `Mente du «${d.nearest}»?`
        : "Skriv kapittelet først, eller lag det av en tekst med --from.",
    },
    en: {
      what: `There is no chapter «${d.chapter}» in ${languageOf(d.language).terms.thisLanguage} in ${d.edition}.`,
      remedy: d.nearest
        ? `Did you mean «${d.nearest}»?`
        : "Write the chapter first, or make it of a text with --from.",
    },
  }),
  "bind.exists": (d: { chapter: string }) => ({
    nb: {
      what: `Det er allerede et kapittel «${d.chapter}», og det blir ikke skrevet over.`,
      remedy: "Velg et annet navn, eller flytt det som ligger der.",
    },
    en: {
      what: `There is a chapter «${d.chapter}» already, which is not written over.`,
      remedy: "Choose another name, or move the one that is there.",
    },
  }),
  "bind.format": () => ({
    nb: {
      what: "Filen er verken ren tekst (.txt) eller Markdown (.md).",
      remedy: "Lagre den som ren tekst med UTF-8. I Word: Fil, Lagre som, Ren tekst.",
    },
    en: {
      what: "The file is neither plain text (.txt) nor Markdown (.md).",
      remedy: "Save it as plain text in UTF-8. In Word: File, Save as, Plain text.",
    },
  }),
  "export.same": (d: { files: readonly string[] }) => ({
    nb: {
      what: `Utgaven ligger allerede slik: ${named(d.files, "og")}.`,
      remedy: "Skriv --to text for tekstfiler, eller --to workbook for et regneark.",
    },
    en: {
      what: `The edition is kept so already: ${named(d.files, "and")}.`,
      remedy: "Write --to text for text files, or --to workbook for a workbook.",
    },
  }),
  "compare.order": (d: { old: string; new: string }) => ({
    nb: {
      what: `${d.new} er en eldre undersøkelse enn ${d.old}.`,
      remedy: `Skriv den eldste utgaven først: compare ${d.new} ${d.old}.`,
    },
    en: {
      what: `${d.new} is an earlier survey than ${d.old}.`,
      remedy: `Write the earlier edition first: compare ${d.new} ${d.old}.`,
    },
  }),
  "design.missing": (d: { file: string; nearest: string | undefined }) => ({
    nb: {
      what: `Filen «${d.file}», som rapporten settes opp med, finnes ikke.`,
      remedy:
        d.nearest === undefined
          ? "Hent den fra en tidligere utgave av prosjektet."
          : `Gi «${d.nearest}» dette navnet, hvis det er den.`,
    },
    en: {
      what: `There is no file «${d.file}», which the report is laid out by.`,
      remedy:
        d.nearest === undefined
          ? "Take it from an earlier state of the project."
          : `Rename «${d.nearest}» to this, if that is the one.`,
    },
  }),
  "design.no-layout": () => ({
    nb: {
      what: "Filen er ikke et gyldig oppsett fra dette stedet.",
      remedy: "Se etter krøllparenteser som mangler, på denne linjen eller linjene før.",
    },
    en: {
      what: "The file is no valid layout from here on.",
      remedy: "Look for missing braces on this line or the lines before.",
    },
  }),
});
