import { languageOf, type WrittenLanguage } from "../language/language.ts";
import { defineMessages } from "../problems/message.ts";
import { someNamed } from "../problems/words.ts";

/** Problems with drafts that a machine has translated. */
export const messages = defineMessages({
  "translate.same-language": (d: { language: WrittenLanguage }) => ({
    nb: {
      what: `Kapittelet kan ikke oversettes fra ${languageOf(d.language).terms.thisLanguage} til samme skriftspråk.`,
      remedy: "Velg nb eller nn, det som teksten ikke er skrevet på.",
    },
    en: {
      what: `The chapter cannot be translated from ${languageOf(d.language).terms.thisLanguage} into the same language.`,
      remedy: "Choose nb or nn, the one that the text is not written in.",
    },
  }),
  "translate.unknown-chapter": (d: {
    name: string;
    nearest: string | undefined;
    known: readonly string[];
  }) => ({
    nb: {
      what: `Det finnes ikke noe kapittel som heter «${d.name}».`,
      remedy: d.nearest
        ? `Mente du «${d.nearest}»?`
        : d.known.length > 0
          ? `Velg mellom ${someNamed(d.known, "og", "med flere")}.`
          : "Skriv kapittelet på det ene skriftspråket først.",
    },
    en: {
      what: `There is no chapter with the name «${d.name}».`,
      remedy: d.nearest
        ? `Did you mean «${d.nearest}»?`
        : d.known.length > 0
          ? `Choose one of ${someNamed(d.known, "and", "and others")}.`
          : "Write the chapter in one of the languages first.",
    },
  }),
  "translate.exists": () => ({
    nb: {
      what: "Kapittelet finnes allerede på det andre skriftspråket, og det blir ikke skrevet over.",
      remedy: "Gi filen et annet navn, eller slett den, hvis du vil ha en ny oversettelse.",
    },
    en: {
      what: "The chapter already exists in the other written language, and it is not overwritten.",
      remedy: "Give the file another name, or delete it, if you want a new translation.",
    },
  }),
  "translate.not-written": (d: { reason: string }) => ({
    nb: {
      what: `Utkastet kan ikke lagres (${d.reason}).`,
      remedy: "Sjekk at du kan skrive i mappen, og at det er plass på disken.",
    },
    en: {
      what: `The draft cannot be saved (${d.reason}).`,
      remedy: "Check that you may write in the folder, and that the disk has room.",
    },
  }),
  "translate.no-apertium": (d: { packages: string }) => ({
    nb: {
      what: "Oversetteren Apertium er ikke installert på denne maskinen.",
      remedy: `Installer den med «sudo apt-get install ${d.packages}» på Debian eller Ubuntu. På andre systemer: se wiki.apertium.org/wiki/Installation. Du kan også oversette kapittelet selv.`,
    },
    en: {
      what: "The translator Apertium is not installed on this machine.",
      remedy: `Install it with «sudo apt-get install ${d.packages}» on Debian or Ubuntu. On other systems, see wiki.apertium.org/wiki/Installation. Or translate the chapter yourself.`,
    },
  }),
  "translate.no-mode": (d: { mode: string; packages: string }) => ({
    nb: {
      what: `Apertium er installert, men ikke språkdataene som trengs (${d.mode}).`,
      remedy: `Installer dem med «sudo apt-get install ${d.packages}» på Debian eller Ubuntu.`,
    },
    en: {
      what: `Apertium is installed, but not the language data that is needed (${d.mode}).`,
      remedy: `Install it with «sudo apt-get install ${d.packages}» on Debian or Ubuntu.`,
    },
  }),
  "translate.failed": (d: { reason: string }) => ({
    nb: {
      what: `Apertium klarte ikke å oversette teksten: ${d.reason}`,
      remedy: "Prøv igjen. Går det fortsatt galt, kan språkdataene være skadet. Installer dem på nytt.",
    },
    en: {
      what: `Apertium could not translate the text: ${d.reason}`,
      remedy: "Try again. If it still fails, the language data may be damaged. Install it anew.",
    },
  }),
  "translate.timeout": (d: { seconds: number }) => ({
    nb: {
      what: `Apertium svarte ikke i løpet av ${d.seconds} sekunder.`,
      remedy: "Prøv igjen når maskinen har mindre å gjøre.",
    },
    en: {
      what: `Apertium did not answer within ${d.seconds} seconds.`,
      remedy: "Try again when the machine has less to do.",
    },
  }),
});
