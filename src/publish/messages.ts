import { REFUSALS, type Refused } from "../files/system.ts";
import { defineMessages } from "../problems/message.ts";

/** Where a report or a comparison is written. */
export const messages = defineMessages({
  "run.out-is-file": (d: { path: string }) => ({
    nb: {
      what: `${d.path} er en fil. Rapporten skrives til en mappe.`,
      remedy: "Oppgi en mappe med --out, eller flytt filen.",
    },
    en: {
      what: `${d.path} is a file. The report is written to a folder.`,
      remedy: "Name a folder with --out, or move the file.",
    },
  }),
  "run.out-holds-project": (d: { path: string }) => ({
    nb: {
      what: `${d.path} er mappen til prosjektet eller en mappe over den. Alt i den ville blitt erstattet.`,
      remedy: "Oppgi en egen mappe med --out, for eksempel --out output/prøve.",
    },
    en: {
      what: `${d.path} is the project's folder or one above it. Everything in it would be replaced.`,
      remedy: "Name a folder of its own with --out, such as --out output/trial.",
    },
  }),
  "run.out-in-input": (d: { path: string; input: string }) => ({
    nb: {
      what: `${d.path} ligger i «${d.input}», som rapporten lages av.`,
      remedy: "Oppgi en mappe utenfor den med --out, for eksempel --out output/prøve.",
    },
    en: {
      what: `${d.path} lies in “${d.input}”, which the report is made from.`,
      remedy: "Name a folder outside it with --out, such as --out output/trial.",
    },
  }),
  "run.out-not-ours": (d: { path: string; example: string }) => ({
    nb: {
      what: `${d.path} inneholder noe annet enn en ferdig rapport, blant annet «${d.example}». Det ville gått tapt.`,
      remedy: "Oppgi en tom eller ny mappe med --out, eller flytt det som ligger der.",
    },
    en: {
      what: `${d.path} holds something other than a finished report, such as “${d.example}”. It would be lost.`,
      remedy: "Name an empty or new folder with --out, or move what lies there.",
    },
  }),
  "run.out-other-edition": (d: { path: string; edition: string; found: string }) => ({
    nb: {
      what: `${d.path} inneholder rapporten for ${d.found}. Den ville blitt erstattet av rapporten for ${d.edition}.`,
      remedy: "Oppgi en annen mappe med --out, eller slett den gamle rapporten først.",
    },
    en: {
      what: `${d.path} holds the report of ${d.found}. The report of ${d.edition} would replace it.`,
      remedy: "Name another folder with --out, or delete the old report first.",
    },
  }),
  "run.cannot-write": (d: { path: string; kind: Refused; code: string }) => ({
    nb: {
      what: `Fikk ikke skrive til ${d.path}: ${REFUSALS[d.kind].why.nb} (${d.code}).`,
      remedy: `${REFUSALS[d.kind].remedy.nb} Eller oppgi et annet sted med --out.`,
    },
    en: {
      what: `Could not write to ${d.path}: ${REFUSALS[d.kind].why.en} (${d.code}).`,
      remedy: `${REFUSALS[d.kind].remedy.en} Or name another place with --out.`,
    },
  }),
  "run.output-busy": (d: { path: string; minutes: number }) => ({
    nb: {
      what: `En annen bygging har holdt på med ${d.path} i ${d.minutes} minutter.`,
      remedy: "Vent til den er ferdig eller avslutt den, og kjør kommandoen på nytt.",
    },
    en: {
      what: `Another build has been at work on ${d.path} for ${d.minutes} minutes.`,
      remedy: "Wait until it has ended or end it, and run the command again.",
    },
  }),
  "run.disk-full": (d: { path: string }) => ({
    nb: {
      what: `Det er ikke plass på disken til å skrive ${d.path}.`,
      remedy: "Frigjør plass, og kjør kommandoen på nytt. Forrige rapport er ikke rørt.",
    },
    en: {
      what: `There is no room on the disk to write ${d.path}.`,
      remedy: "Free some space and run the command again. The last report is untouched.",
    },
  }),
  "run.output-in-use": (d: { path: string }) => ({
    nb: {
      what: `${d.path} kan ikke byttes ut, for et annet program bruker den.`,
      remedy:
        "Lukk PDF-en og andre filer fra mappen, vent til andre bygginger er ferdige, og kjør kommandoen på nytt. Forrige rapport er ikke rørt.",
    },
    en: {
      what: `${d.path} cannot be replaced, because another program is using it.`,
      remedy:
        "Close the PDF and other files of the folder, wait for other builds to end, and run the command again. The last report is untouched.",
    },
  }),
  "run.kept-differs": (d: { state: "missing" | "changed" }) => ({
    nb: {
      what:
        d.state === "missing"
          ? "Filen er slettet etter at den ble laget, og er ikke laget på nytt denne gangen."
          : "Filen er endret for hånd etter at den ble laget, og er ikke laget på nytt denne gangen.",
      remedy: "Bygg hele utgaven, uten --language og --only.",
    },
    en: {
      what:
        d.state === "missing"
          ? "The file was deleted after it was made, and has not been made again this time."
          : "The file was changed by hand after it was made, and has not been made again this time.",
      remedy: "Build the whole edition, without --language and --only.",
    },
  }),
  "run.not-ours-in-the-way": () => ({
    nb: {
      what: "Filen er ikke laget av dette programmet, men rapporten har nå en fil med samme navn. Den ville blitt erstattet.",
      remedy: "Flytt filen ut av mappen eller gi den et annet navn, og bygg på nytt.",
    },
    en: {
      what: "The file was not made by this program, but the report now has a file of that name, which would replace it.",
      remedy: "Move the file out of the folder or rename it, and build again.",
    },
  }),
  "run.not-ours-kept": () => ({
    nb: {
      what: "Filen er ikke laget av dette programmet. Den ligger der fortsatt.",
      remedy: "Flytt den ut av mappen hvis den ikke skal publiseres.",
    },
    en: {
      what: "The file was not made by this program. It is still there.",
      remedy: "Move it out of the folder if it is not to be published.",
    },
  }),
  "compare.out-is-folder": (d: { path: string }) => ({
    nb: {
      what: `${d.path} er en mappe. Sammenligningen skrives til en fil.`,
      remedy: `Oppgi en fil med --out, for eksempel --out ${d.path}/sammenligning.html.`,
    },
    en: {
      what: `${d.path} is a folder. The comparison is written to a file.`,
      remedy: `Name a file with --out, such as --out ${d.path}/sammenligning.html.`,
    },
  }),
  "compare.out-in-input": (d: { path: string; input: string }) => ({
    nb: {
      what: `${d.path} ligger i «${d.input}», som rapporten lages av.`,
      remedy: "Oppgi en fil utenfor den med --out, for eksempel --out sammenligning.html.",
    },
    en: {
      what: `${d.path} lies in «${d.input}», which the report is made from.`,
      remedy: "Name a file outside it with --out, such as --out sammenligning.html.",
    },
  }),
  "compare.out-not-ours": (d: { path: string }) => ({
    nb: {
      what: `${d.path} finnes og er ikke en sammenligning. Innholdet ville gått tapt.`,
      remedy: "Oppgi en annen fil med --out, eller flytt den som ligger der.",
    },
    en: {
      what: `${d.path} exists and is not a comparison. What is in it would be lost.`,
      remedy: "Name another file with --out, or move the one that is there.",
    },
  }),
});
