import type { ArchiveFault } from "../files/archive.ts";
import { languageOf, type WrittenLanguage } from "../language/language.ts";
import { defineMessages, type InBoth } from "../problems/message.ts";
import { named } from "../problems/words.ts";

/** Why a Word file is not read. */
const wordFaults: Record<ArchiveFault, InBoth<{ readonly what: string; readonly remedy: string }>> = {
  damaged: {
    nb: {
      what: "Filen er ikke et Word-dokument (.docx), eller den er skadet.",
      remedy: "Åpne den i Word, og lagre den på nytt som «Word-dokument (*.docx)».",
    },
    en: {
      what: "The file is no Word document (.docx), or it is damaged.",
      remedy: "Open it in Word, and save it again as «Word document (*.docx)».",
    },
  },
  "old-or-locked": {
    nb: {
      what: "Filen er låst med passord, eller lagret i formatet fra før 2007 (.doc).",
      remedy: "Ta bort passordet, og lagre den som «Word-dokument (*.docx)».",
    },
    en: {
      what: "The file has a password, or is in the format from before 2007 (.doc).",
      remedy: "Take the password away, and save it as «Word document (*.docx)».",
    },
  },
  macros: {
    nb: {
      what: "Dokumentet har makroer, og blir ikke åpnet.",
      remedy: "Lagre det som «Word-dokument (*.docx)», som ikke kan ha makroer.",
    },
    en: {
      what: "The document has macros, and is not opened.",
      remedy: "Save it as «Word document (*.docx)», which can have none.",
    },
  },
  links: {
    nb: {
      what: "Dokumentet henter innhold fra andre filer, og blir ikke åpnet.",
      remedy: "Kopier teksten over i et nytt dokument.",
    },
    en: {
      what: "The document fetches content from other files, and is not opened.",
      remedy: "Copy the text into a new document.",
    },
  },
  "too-large": {
    nb: {
      what: "Dokumentet pakker ut til mer enn det sier, eller mer enn 40 MB.",
      remedy: "Ta bort bildene, eller kopier teksten over i et nytt dokument.",
    },
    en: {
      what: "The document unpacks to more than it says, or to more than 40 MB.",
      remedy: "Take the pictures away, or copy the text into a new document.",
    },
  },
  declarations: {
    nb: {
      what: "Dokumentet har egne deklarasjoner (DOCTYPE), som Word aldri skriver.",
      remedy: "Åpne det i Word, og lagre det på nytt.",
    },
    en: {
      what: "The document has declarations of its own (DOCTYPE), which Word never writes.",
      remedy: "Open it in Word, and save it again.",
    },
  },
};

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
      what: "Filen er verken fra Word (.docx), ren tekst (.txt) eller Markdown (.md).",
      remedy: "Lagre den som en av dem. I Word: Fil, Lagre som, Word-dokument (*.docx).",
    },
    en: {
      what: "The file is neither from Word (.docx), nor plain text (.txt), nor Markdown (.md).",
      remedy: "Save it as one of them. In Word: File, Save as, Word document (*.docx).",
    },
  }),
  "bind.word": ({ fault }: { fault: ArchiveFault }) => wordFaults[fault],
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
