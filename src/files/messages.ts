import { defineMessages } from "../problems/message.ts";
import type { EncodingFault } from "./encoding.ts";
import type { ForbiddenSign } from "./signs.ts";
import { REFUSALS, type Refused, type SystemError } from "./system.ts";

/** Why a file is not read: the system refuses it, or we do. */
const refusals = {
  ...REFUSALS,
  "no-file": {
    why: {
      nb: "den er verken en fil eller en mappe, men for eksempel en kø eller en enhet",
      en: "it is neither a file nor a folder, but a queue, a device or the like",
    },
    remedy: { nb: "Legg en vanlig fil i stedet.", en: "Put a regular file in its place." },
  },
  outside: {
    why: { nb: "den ligger utenfor prosjektmappen", en: "it lies outside the project folder" },
    remedy: { nb: "Legg den i prosjektet.", en: "Put it in the project." },
  },
};

export type ReadFault = keyof typeof refusals;

/** What a file is saved as; `table` is said of one that comes from a spreadsheet. */
const encodings: Record<EncodingFault, Record<"nb" | "en", Record<"text" | "table", string>>> = {
  "utf-16": {
    nb: {
      table: "Filen er lagret som UTF-16 (i Excel: «Unicode-tekst»).",
      text: "Filen er lagret som UTF-16 («Unicode»), ikke som UTF-8.",
    },
    en: {
      table: "The file is saved as UTF-16 (in Excel: «Unicode text»).",
      text: "The file is saved as UTF-16 («Unicode»), not as UTF-8.",
    },
  },
  excel: {
    nb: {
      table: "Filen er en Excel-arbeidsbok, selv om navnet sier noe annet.",
      text: "Filen er et dokument fra Word eller Excel, eller et arkiv, selv om navnet sier noe annet.",
    },
    en: {
      table: "The file is an Excel workbook, whatever its name says.",
      text: "The file is a document of Word or Excel, or an archive, whatever its name says.",
    },
  },
  mac: {
    nb: {
      table:
        "Filen er lagret med et tegnsett som gjør æ, ø og å til andre tegn (i Excel: «CSV (Macintosh)»).",
      text: "Filen er lagret med et tegnsett som gjør æ, ø og å til andre tegn («Mac OS Roman»).",
    },
    en: {
      table:
        "The file is saved in an encoding that turns æ, ø and å into other characters (in Excel: «CSV (Macintosh)»).",
      text: "The file is saved in an encoding that turns æ, ø and å into other characters («Mac OS Roman»).",
    },
  },
  "windows-1252": {
    nb: {
      table: "Filen er lagret som Windows-1252 («ANSI»).",
      text: "Filen er lagret som Windows-1252 («ANSI»), og må lagres som UTF-8.",
    },
    en: {
      table: "The file is saved as Windows-1252 («ANSI»).",
      text: "The file is saved as Windows-1252 («ANSI»), and has to be UTF-8.",
    },
  },
  binary: {
    nb: { table: "Filen inneholder ikke tekst.", text: "Filen inneholder ikke tekst." },
    en: { table: "The file holds no text.", text: "The file holds no text." },
  },
};

const saveAgain = {
  nb: {
    table: "Lagre den på nytt som «CSV UTF-8 (semikolondelt)».",
    text: "Åpne den i programmet den er skrevet i, og lagre den som ren tekst med tegnsettet UTF-8.",
  },
  en: {
    table: "Save it again as «CSV UTF-8».",
    text: "Open it in the program it was written in, and save it as plain text in UTF-8.",
  },
};

/** Where to save the file again is not what helps. */
const otherRemedies: Partial<Record<EncodingFault, typeof saveAgain>> = {
  excel: {
    nb: { ...saveAgain.nb, table: "Åpne den i Excel og lagre den som «CSV UTF-8 (semikolondelt)»." },
    en: { ...saveAgain.en, table: "Open it in Excel and save it as «CSV UTF-8»." },
  },
  binary: {
    nb: { table: "Legg inn riktig fil, lagret som UTF-8.", text: "Legg inn riktig fil, lagret som UTF-8." },
    en: {
      table: "Put the right file here, saved as UTF-8.",
      text: "Put the right file here, saved as UTF-8.",
    },
  },
};

function megabytes(bytes: number, comma: string): string {
  return String(Math.ceil(bytes / 100_000) / 10).replace(".", comma);
}

/** What the disk, or the way a file is saved, refuses: of every kind of file in a project. */
export const messages = defineMessages({
  "files.system": (d: SystemError) => ({
    nb: {
      what: `Maskinen sa nei: ${REFUSALS[d.kind].why.nb} (${d.code}).`,
      remedy: REFUSALS[d.kind].remedy.nb,
    },
    en: {
      what: `The machine refused: ${REFUSALS[d.kind].why.en} (${d.code}).`,
      remedy: REFUSALS[d.kind].remedy.en,
    },
  }),
  "files.no-temporary-folder": (d: { reason: Refused }) => ({
    nb: {
      what: `Det går ikke å lagre noe i mappen for midlertidige filer: ${REFUSALS[d.reason].why.nb}.`,
      remedy:
        "Sett TMPDIR (på Windows TEMP) til en mappe som finnes, og der du har plass og lov til å lagre.",
    },
    en: {
      what: `Nothing can be saved in the folder for temporary files: ${REFUSALS[d.reason].why.en}.`,
      remedy: "Set TMPDIR (on Windows TEMP) to a folder that exists, with room in it, that you may save in.",
    },
  }),
  "files.unreadable-folder": (d: { folder: string; reason: ReadFault }) => ({
    nb: {
      what: `Mappen «${d.folder}» kan ikke leses: ${refusals[d.reason].why.nb}.`,
      remedy: refusals[d.reason].remedy.nb,
    },
    en: {
      what: `The folder «${d.folder}» cannot be read: ${refusals[d.reason].why.en}.`,
      remedy: refusals[d.reason].remedy.en,
    },
  }),
  "files.unreadable": (d: { reason: ReadFault }) => ({
    nb: {
      what: `Filen kan ikke leses: ${refusals[d.reason].why.nb}.`,
      remedy: refusals[d.reason].remedy.nb,
    },
    en: {
      what: `The file cannot be read: ${refusals[d.reason].why.en}.`,
      remedy: refusals[d.reason].remedy.en,
    },
  }),
  "files.outside-project": (d: { path: string }) => ({
    nb: {
      what: `«${d.path}» ligger utenfor prosjektmappen, og blir ikke lest.`,
      remedy: "Legg filen i prosjektet, og skriv navnet uten «..» og uten lenker ut av mappen.",
    },
    en: {
      what: `«${d.path}» lies outside the project folder and is not read.`,
      remedy:
        "Put the file in the project, and write its name without «..» and without links out of the folder.",
    },
  }),
  "files.too-large": (d: { bytes: number; most: number }) => ({
    nb: {
      what: `Filen er ${megabytes(d.bytes, ",")} MB, og større enn ${megabytes(d.most, ",")} MB, som er det meste som blir lest.`,
      remedy: "Se etter om det er riktig fil, eller del den opp.",
    },
    en: {
      what: `The file is ${megabytes(d.bytes, ".")} MB, and larger than ${megabytes(d.most, ".")} MB, the most that is read.`,
      remedy: "See whether it is the right file, or split it.",
    },
  }),
  "files.too-long": (d: { lines: number; most: number }) => ({
    nb: {
      what: `Filen har ${d.lines} linjer, og mer enn ${d.most}, som er det meste som blir lest.`,
      remedy: "Se etter om det er riktig fil, eller del den opp.",
    },
    en: {
      what: `The file has ${d.lines} lines, and more than ${d.most}, the most that is read.`,
      remedy: "See whether it is the right file, or split it.",
    },
  }),
  "files.sign": ({ why, sign }: Pick<ForbiddenSign, "why" | "sign">) => ({
    nb: {
      what: {
        override: `Her står et usynlig tegn som snur leseretningen (${sign}). Da kan teksten se annerledes ut enn den er.`,
        half: `Her står et halvt tegn (${sign}), som ikke kan vises.`,
      }[why],
      remedy: "Slett tegnet, eller skriv linjen på nytt.",
    },
    en: {
      what: {
        override: `There is an invisible character here that turns the reading direction (${sign}). With it, the text can look like another.`,
        half: `There is half a character here (${sign}), which cannot be shown.`,
      }[why],
      remedy: "Delete it, or write the line anew.",
    },
  }),
  "files.encoding": ({ fault, kind }: { fault: EncodingFault; kind: "text" | "table" }) => {
    const remedies = otherRemedies[fault] ?? saveAgain;
    return {
      nb: { what: encodings[fault].nb[kind], remedy: remedies.nb[kind] },
      en: { what: encodings[fault].en[kind], remedy: remedies.en[kind] },
    };
  },
  "files.old-node": (d: { version: string; oldest: string }) => ({
    nb: {
      what: `Node er versjon ${d.version}. Programmet trenger ${d.oldest} eller nyere.`,
      remedy: "Hent en nyere fra nodejs.org, eller be IT-avdelingen om det.",
    },
    en: {
      what: `Node is version ${d.version}. The program needs ${d.oldest} or later.`,
      remedy: "Get a newer one from nodejs.org, or ask your IT department.",
    },
  }),
  "files.little-room": (d: { megabytes: number }) => ({
    nb: {
      what: `Det er bare ${d.megabytes} MB ledig på disken.`,
      remedy: "Rydd til det er minst 500 MB, så er det nok til nettleseren og rapportene.",
    },
    en: {
      what: `The disk has only ${d.megabytes} MB left.`,
      remedy: "Make room for at least 500 MB, which is enough for the browser and the reports.",
    },
  }),
});
