import { REFUSALS, type Refused } from "../../files/system.ts";
import { defineMessages } from "../../problems/message.ts";

/** Finding and starting the browser. */
export const messages = defineMessages({
  "browser.missing": (d: { path: string; setting: string }) => ({
    nb: {
      what: `Fant ikke nettleseren ${d.path}, som er oppgitt med ${d.setting}.`,
      remedy: `Rett opp stien i ${d.setting}, eller fjern innstillingen for å bruke nettleseren som følger med.`,
    },
    en: {
      what: `Found no browser at ${d.path}, which ${d.setting} names.`,
      remedy: `Mend the path in ${d.setting}, or remove the setting to use the browser that comes along.`,
    },
  }),
  "browser.not-executable": (d: { path: string; setting: string }) => ({
    nb: {
      what: `${d.path}, som er oppgitt med ${d.setting}, er ikke et program som kan kjøres.`,
      remedy:
        "Oppgi selve programfilen (for eksempel /usr/bin/chromium), og sjekk at du har lov til å kjøre den.",
    },
    en: {
      what: `${d.path}, which ${d.setting} names, is not a program that can be run.`,
      remedy: "Name the program file itself (such as /usr/bin/chromium), and check that you may run it.",
    },
  }),
  "browser.none-found": (d: { tried: readonly string[] }) => ({
    nb: {
      what: `Fant ingen nettleser å skrive ut PDF-en med. Lette ${d.tried.length} steder.`,
      remedy:
        "På Linux: kjør «npm ci --include=optional», som henter nettleseren. På Windows og Mac: installer Chrome eller Edge, eller oppgi nettleseren med --browser. «npm run browser» viser hvor det ble lett.",
    },
    en: {
      what: `Found no browser to print the PDF with. Looked in ${d.tried.length} places.`,
      remedy:
        "On Linux: run “npm ci --include=optional”, which brings the browser. On Windows and Mac: install Chrome or Edge, or name the browser with --browser. “npm run browser” shows where it looked.",
    },
  }),
  "browser.will-not-start": (d: { path: string; reason: string }) => ({
    nb: {
      what: `Nettleseren ${d.path} starter ikke${d.reason ? `: ${d.reason}` : ", og sier ikke hvorfor."}`,
      remedy:
        "Kjør «npm run browser» for å se hva som mangler, eller oppgi en annen nettleser med --browser.",
    },
    en: {
      what: `The browser ${d.path} does not start${d.reason ? `: ${d.reason}` : ", and does not say why."}`,
      remedy: "Run “npm run browser” to see what is missing, or name another browser with --browser.",
    },
  }),
  "browser.no-sandbox": (d: { reason: "root" | "unavailable" }) => ({
    nb: {
      what:
        d.reason === "root"
          ? "Nettleseren kjører uten sandkasse, for Chromium har ingen når den kjøres av root."
          : "Nettleseren kjører uten sandkasse, for systemet tillater den ikke.",
      remedy:
        "Utskriften har verken nett eller skript, så det er trygt her. Kjør som vanlig bruker hvis du vil ha sandkassen på.",
    },
    en: {
      what:
        d.reason === "root"
          ? "The browser runs without its sandbox, since Chromium has none when root runs it."
          : "The browser runs without its sandbox, since the system does not allow it.",
      remedy:
        "The print has neither network nor scripts, so this is safe here. Run as an ordinary user to have the sandbox.",
    },
  }),
  "browser.other-version": (d: { version: string; pinned: number }) => ({
    nb: {
      what: `PDF-en skrives ut med ${d.version}, men er prøvd ut med Chromium ${d.pinned}. Taggene for skjermlesere kan bli annerledes.`,
      remedy:
        "Bruk nettleseren som følger med, eller kontroller PDF-en med «npm run verify:pdf» før den publiseres.",
    },
    en: {
      what: `The PDF is printed with ${d.version}, but was tried out with Chromium ${d.pinned}. The tags for screen readers may differ.`,
      remedy:
        "Use the browser that comes along, or check the PDF with “npm run verify:pdf” before it is published.",
    },
  }),
  "browser.silent": (d: { path: string; seconds: number }) => ({
    nb: {
      what: `Nettleseren ${d.path} har ikke svart på ${d.seconds} sekunder, og er stoppet.`,
      remedy:
        "Kjør kommandoen på nytt når maskinen har mindre å gjøre, eller oppgi en annen nettleser med --browser.",
    },
    en: {
      what: `The browser ${d.path} has not answered for ${d.seconds} seconds, and was stopped.`,
      remedy: "Run the command again when the machine is less busy, or name another browser with --browser.",
    },
  }),
  "browser.talks-nonsense": (d: { path: string; fault: "garbage" | "flood" }) => ({
    nb: {
      what:
        d.fault === "garbage"
          ? `Programmet ${d.path} svarer ikke slik en nettleser gjør, og er stoppet.`
          : `Programmet ${d.path} skriver uten stans, og er stoppet.`,
      remedy: "Oppgi en annen nettleser med --browser (Chromium, Chrome eller Edge).",
    },
    en: {
      what:
        d.fault === "garbage"
          ? `The program ${d.path} does not answer as a browser does, and was stopped.`
          : `The program ${d.path} writes without end, and was stopped.`,
      remedy: "Name another browser with --browser (Chromium, Chrome or Edge).",
    },
  }),
  "browser.cache-altered": (d: { path: string }) => ({
    nb: {
      what: `Nettleseren i ${d.path} var endret siden den ble pakket ut. Den er pakket ut på nytt.`,
      remedy: "Hvis det skjer igjen, kan disken være skadet, eller noen andre ha tilgang til mappen.",
    },
    en: {
      what: `The browser in ${d.path} had been altered since it was unpacked. It has been unpacked anew.`,
      remedy: "If it happens again, the disk may be damaged, or somebody else may have access to the folder.",
    },
  }),
  "browser.cache-unusable": (d: { kind: Refused; code: string }) => ({
    nb: {
      what: `Mappen som nettleseren skal pakkes ut i, kan ikke brukes: ${REFUSALS[d.kind].why.nb} (${d.code}).`,
      remedy: `${REFUSALS[d.kind].remedy.nb} På Linux kan du oppgi en annen mappe med XDG_CACHE_HOME, eller bruke en installert nettleser med --browser.`,
    },
    en: {
      what: `The folder that the browser is unpacked into cannot be used: ${REFUSALS[d.kind].why.en} (${d.code}).`,
      remedy: `${REFUSALS[d.kind].remedy.en} On Linux, name another folder with XDG_CACHE_HOME, or use an installed browser with --browser.`,
    },
  }),
  "browser.cache-unsafe": (d: { why: "owner" | "writable" | "not-a-folder" }) => ({
    nb: {
      what: {
        owner:
          "Mappen som nettleseren skal pakkes ut i, eies av en annen bruker, som kan bytte ut programmet.",
        writable:
          "Andre brukere kan skrive i mappen som nettleseren skal pakkes ut i, og bytte ut programmet.",
        "not-a-folder": "Det som skulle vært mappen nettleseren pakkes ut i, er en fil eller en lenke.",
      }[d.why],
      remedy: "Slett mappen, så lages den på nytt for deg alene, eller oppgi en annen med XDG_CACHE_HOME.",
    },
    en: {
      what: {
        owner:
          "The folder that the browser is unpacked into belongs to another user, who could replace the program.",
        writable:
          "Other users can write to the folder that the browser is unpacked into, and replace the program.",
        "not-a-folder": "What should be the folder that the browser is unpacked into is a file or a link.",
      }[d.why],
      remedy: "Delete it, and it is made again for you alone, or name another with XDG_CACHE_HOME.",
    },
  }),
});
