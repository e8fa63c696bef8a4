import type { StepName } from "../../app/build.ts";
import { capitalise } from "../../language/capital.ts";
import { languageOf } from "../../language/language.ts";
import { joinList } from "../../language/list.ts";
import { drafts } from "./nb/drafts.ts";
import { inspect } from "./nb/inspect.ts";
import { shares } from "./nb/shares.ts";

const steps: Record<StepName, string> = {
  read: "Leser og kontrollerer tallene",
  templates: "Leser malene",
  figures: "Tegner figurene",
  prose: "Kontrollerer teksten mot tallene",
  document: "Setter sammen rapporten",
  proofread: "Leser korrektur",
  web: "Lager nettsiden",
  browser: "Starter nettleseren",
  print: "Skriver ut til PDF",
  pageNumbers: "Setter inn sidetall",
  finishPdf: "Gjør PDF-en ferdig",
  write: "Lagrer",
};

/** What the command line itself says, in bokmål. What is wrong in the input is told by `problems/`. */
export const nb = {
  titles: {
    "Usage:": "Bruk:",
    "Arguments:": "Argumenter:",
    "Options:": "Valg:",
    "Commands:": "Kommandoer:",
  } as Readonly<Record<string, string>>,
  usage: {
    program: "[valg] <kommando>",
    edition: "[utgave] [valg]",
    compare: "<eldste> <nyeste> [valg]",
    translate: "<kapittel> --to <nb|nn> [valg]",
    inspect: "<fil> [valg]",
    none: "[valg]",
  },
  program: "Lager årsrapporten som nettside og PDF, og stopper når teksten sier noe tallene ikke viser.",
  commands: {
    build: "bygg rapporten: nettside og PDF",
    check: "kontroller tall og tekst, uten å skrive noe",
    compare: "vis hva som er endret fra en utgave til en nyere",
    language: "vis hvor mye av teksten som er på bokmål og nynorsk",
    translate: "lag et utkast til et kapittel på den andre målformen",
    inspect: "vis hva en ferdig PDF inneholder, og kontroller den",
    browser: "vis hvilken nettleser som lager PDF-en",
  },
  helpCommand: "vis hjelp til en kommando",
  commandName: "kommando",
  folder: "mappe",
  path: "sti",
  editionName: "utgave",
  edition: "navnet på en mappe under data/; ellers utgaven i report.config.ts",
  oldName: "eldste",
  old: "utgaven det sammenlignes med: navnet på en mappe under data/",
  newName: "nyeste",
  new: "utgaven som er ny",
  compareLanguage: "målformen sammenligningen skrives på; ellers den i report.config.ts",
  format: "tekst (text), nettside (html) eller data (json)",
  file: "fil",
  compareOut: "skriv til denne filen i stedet for til skjermen",
  sameEdition: "En utgave kan ikke sammenlignes med seg selv.",
  compared: (file: string) => `Sammenligningen er skrevet til ${file}.`,
  chapterName: "kapittel",
  chapter: "navnet på en mal uten .md, for eksempel hovedfunn",
  to: "målformen utkastet skal være på",
  from: "målformen kapittelet er skrevet på; ellers den andre",
  translateEdition: "utgaven kapittelet hører til, hvis den har sin egen tekst",
  language: "bygg bare denne målformen: nb eller nn",
  checkLanguage: "kontroller bare denne målformen: nb eller nn",
  only: "bygg bare nettsiden (web) eller bare PDF-en (pdf)",
  out: "skriv til denne mappen i stedet for output/<utgave>",
  browserPath: "lag PDF-en med denne nettleseren (stien til programmet)",
  lang: "språket i meldingene: nb, eller en for engelsk",
  json: "skriv resultatet som JSON, for andre programmer",
  debug: "vis tekniske detaljer når programmet feiler",
  help: "vis denne hjelpen",
  version: "vis versjonen",

  unknownCommand: (name: string) => `«${name}» er ikke en kommando.`,
  unknownOption: (flag: string) => `${flag} er ikke et valg her.`,
  didYouMean: (name: string) => `Mente du ${name}?`,
  missingValue: (flag: string) => `${flag} mangler en verdi.`,
  missingArgument: (name: string) => `Kommandoen mangler <${name}>.`,
  missingOption: (flag: string) => `Kommandoen mangler ${flag}.`,
  wrongValue: (flag: string, value: string, allowed: readonly string[]) =>
    `${flag} kan ikke være «${value}». Bruk ${joinList(allowed, "eller")}.`,
  wrongEdition: (value: string) =>
    `«${value}» er ikke navnet på en utgave. Skriv navnet på en mappe under data/.`,
  emptyPath: (flag: string) => `${flag} mangler en sti.`,
  tooMany: "Kommandoen har fått for mange argumenter.",
  unreadable: "Kommandoen kunne ikke leses.",
  seeHelp: (command: string) => `Se ${command} --help.`,

  steps,
  languages: { nb: "bokmål", nn: "nynorsk" },
  took: (time: string) => `Ferdig på ${time}.`,
  written: (edition: string, folder: string) => `Rapporten for ${edition} er skrevet til ${folder}:`,
  moreFiles: (count: number, folder: string) => `${count} ${count === 1 ? "fil" : "filer"} til i ${folder}/`,
  checked: (edition: string) => `Tall og tekst i ${edition} stemmer. Ingenting er skrevet.`,
  checkFailed: (edition: string) =>
    `Tall og tekst i ${edition} stemmer ikke. Feilene står øverst. Ingenting er skrevet.`,
  sentencesIn: (language: "nb" | "nn", count: number) =>
    `${capitalise(languageOf(language).terms.thisLanguage)}: ${count} ${count === 1 ? "setning" : "setninger"} med tall, påstander eller feil`,
  verdicts: { holds: "Stemmer", fails: "Stemmer ikke", unknown: "Kan ikke vites" },
  claim: "Påstanden",
  seeProblems: (count: number) =>
    count === 1 ? "En feil her. Se listen over feil." : `${count} feil her. Se listen over feil.`,
  pinned: "Det er nettleseren som prosjektet er låst til. PDF-en blir lik på alle maskiner som bruker den.",
  browserRows: { name: "Nettleser", path: "Sted", origin: "Valgt fordi" },
  origins: {
    option: "den er oppgitt med --browser",
    environment: "den er oppgitt i en miljøvariabel",
    pinned: "den følger med prosjektet",
    installed: "den er installert på maskinen",
  },
  ...inspect,
  ...shares,
  ...drafts,
  otherBrowser: "En annen kan brukes med --browser <sti>.",
  interrupted: "Avbrutt. Ingenting er skrevet.",
  stopping: "avbryter …",
  bug: "Noe gikk galt. Dette er en feil i programmet, ikke i tallene eller teksten.",
  bugHelp:
    "Meld feilen til dem som vedlikeholder programmet. Kjør med --debug for å få med tekniske detaljer.",
  bugHelpDebug: "Meld feilen til dem som vedlikeholder programmet, med teksten over.",
};

export type Words = typeof nb;
