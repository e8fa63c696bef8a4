import type { SvgFault } from "../files/svg.ts";
import { defineMessages, type InBoth, type Wording } from "../problems/message.ts";
import { named } from "../problems/words.ts";

const uses = {
  text: { nb: "tekst", en: "text needs" },
  mark: { nb: "søyler og prikker", en: "bars and dots need" },
  neighbour: { nb: "søyler ved siden av hverandre", en: "bars side by side need" },
};

/** Cut, not rounded: a contrast of 4.497 is not 4.5. */
const ratio = {
  nb: (contrast: number) => `${(Math.floor(contrast * 100) / 100).toString().replace(".", ",")}:1`,
  en: (contrast: number) => `${Math.floor(contrast * 100) / 100}:1`,
};

/** Problems in `report.config.ts`. */
export const messages = defineMessages({
  "config.missing": () => ({
    nb: {
      what: "Filen med innstillinger for rapporten finnes ikke.",
      remedy: "Kjør kommandoen fra prosjektets øverste mappe, der report.config.ts ligger.",
    },
    en: {
      what: "The file with the report's settings does not exist.",
      remedy: "Run the command from the project's top folder, where report.config.ts is.",
    },
  }),
  "config.syntax": () => ({
    nb: {
      what: "Filen er ikke gyldig TypeScript fra dette stedet.",
      remedy:
        "Se etter et komma, en klamme eller et anførselstegn som mangler, på denne linjen eller linjen før.",
    },
    en: {
      what: "The file is not valid TypeScript from here on.",
      remedy: "Look for a missing comma, bracket or quotation mark on this line or the line before.",
    },
  }),
  "config.unknown-import": (d: { name: string }) => ({
    nb: {
      what: `«${d.name}», som filen importerer, finnes ikke.`,
      remedy: 'Filen trenger bare linjen: import { defineReport } from "kommunerapport";',
    },
    en: {
      what: `«${d.name}», which the file imports, does not exist.`,
      remedy: 'The file needs only the line: import { defineReport } from "kommunerapport";',
    },
  }),
  "config.throws": (d: { message: string }) => ({
    nb: {
      what: `Filen stopper med en feil: ${d.message}.`,
      remedy: "Rett linjen. Verdier som er tekst, skal stå mellom anførselstegn.",
    },
    en: {
      what: `The file stops with an error: ${d.message}.`,
      remedy: "Correct the line. Values that are text stand in quotation marks.",
    },
  }),
  "config.ended": (d: { how: "ended" | "slow" | "memory" }) => ({
    nb: {
      what: {
        ended: "Filen avslutter programmet i stedet for å gi fra seg innstillinger.",
        slow: "Filen ble ikke ferdig på 10 sekunder, og ble stoppet.",
        memory: "Filen brukte for mye minne, og ble stoppet.",
      }[d.how],
      remedy: "La filen bare inneholde innstillingene, uten kode som regner, venter eller avslutter.",
    },
    en: {
      what: {
        ended: "The file ends the program instead of exporting settings.",
        slow: "The file was not done in 10 seconds, and was stopped.",
        memory: "The file took too much memory, and was stopped.",
      }[d.how],
      remedy: "Let the file hold the settings alone, without code that computes, waits or ends.",
    },
  }),
  "config.no-default": () => ({
    nb: {
      what: "Filen gir ikke fra seg noen innstillinger.",
      remedy: "Begynn innstillingene med: export default defineReport({",
    },
    en: {
      what: "The file exports no settings.",
      remedy: "Begin the settings with: export default defineReport({",
    },
  }),
  "config.default-language": (d: { language: string; languages: readonly string[] }) => ({
    nb: {
      what: `«defaultLanguage» er «${d.language}», men «languages» har bare ${named(d.languages, "og")}.`,
      remedy: "Velg et av språkene i «languages».",
    },
    en: {
      what: `«defaultLanguage» is «${d.language}», but «languages» has only ${named(d.languages, "and")}.`,
      remedy: "Choose one of the languages in «languages».",
    },
  }),
  "config.contrast": (d: {
    on: string;
    name: string;
    use: keyof typeof uses;
    contrast: number;
    least: number;
    /** The nearest colour that would do, where there is one. */
    nearest: string | undefined;
  }) => ({
    nb: {
      what: `Fargen «${d.name}» på «${d.on}» har kontrasten ${ratio.nb(d.contrast)}, men ${uses[d.use].nb} trenger minst ${ratio.nb(d.least)}.`,
      remedy:
        d.nearest === undefined
          ? `Gjør «${d.name}» eller «${d.on}» mørkere eller lysere.`
          : `Skriv ${d.nearest} for «${d.name}», den nærmeste fargen som er tydelig nok overalt, eller gjør «${d.on}» mørkere eller lysere.`,
    },
    en: {
      what: `The colour «${d.name}» on «${d.on}» has a contrast of ${ratio.en(d.contrast)}, but ${uses[d.use].en} at least ${ratio.en(d.least)}.`,
      remedy:
        d.nearest === undefined
          ? `Make «${d.name}» or «${d.on}» darker or lighter.`
          : `Write ${d.nearest} for «${d.name}», the nearest colour that is clear enough everywhere, or make «${d.on}» darker or lighter.`,
    },
  }),
  "config.logo-unreadable": (d: { path: string; why: InBoth<Wording> }) => ({
    nb: { what: `Logoen «${d.path}» kan ikke brukes. ${d.why.nb.what}`, remedy: d.why.nb.remedy },
    en: { what: `The logo «${d.path}» cannot be used. ${d.why.en.what}`, remedy: d.why.en.remedy },
  }),
  "config.logo-not-clean": (d: {
    path: string;
    kind: SvgFault["kind"];
    what: string;
    line: number;
    column: number;
  }) => ({
    nb: {
      what: {
        "not-svg": `Logoen «${d.path}» er ikke et bilde i SVG.`,
        unclosed: `Logoen «${d.path}» er ikke hel: «${d.what}» på linje ${d.line} mangler en ende eller en begynnelse.`,
        foreign: `Logoen «${d.path}» har noe som ikke hører til i et bilde: «${d.what}» på linje ${d.line}, kolonne ${d.column}.`,
      }[d.kind],
      remedy:
        "Lagre logoen på nytt som vanlig SVG («Plain SVG» eller «Eksporter som SVG»), uten skript, lenker og bilder inni, eller ta bort «logo».",
    },
    en: {
      what: {
        "not-svg": `The logo «${d.path}» is no SVG picture.`,
        unclosed: `The logo «${d.path}» is not whole: «${d.what}» on line ${d.line} has no end or no beginning.`,
        foreign: `The logo «${d.path}» has something that does not belong in a picture: «${d.what}» on line ${d.line}, column ${d.column}.`,
      }[d.kind],
      remedy:
        "Save the logo again as plain SVG, without scripts, links and pictures inside, or remove «logo».",
    },
  }),
  "config.logo-missing": (d: { path: string }) => ({
    nb: {
      what: `Logoen «${d.path}» finnes ikke.`,
      remedy: "Rett stien, som regnes fra prosjektets øverste mappe, eller ta bort «logo».",
    },
    en: {
      what: `There is no logo «${d.path}».`,
      remedy: "Correct the path, which starts at the project's top folder, or remove «logo».",
    },
  }),
});
