import type { STEPS } from "../app/effects.ts";
import { joinList } from "../language/list.ts";
import type { Output } from "../outputs/output.ts";
import type { MessageLanguage } from "../problems/message.ts";

/** The languages that the program speaks to the one who runs it, the usual one first. */
export const DISPLAY_LANGUAGES = ["nb", "en"] as const satisfies readonly MessageLanguage[];

/** One thing that is said, in bokmål and in English. */
export class Both<T> {
  readonly nb: T;
  readonly en: T;

  constructor(nb: T, en: T) {
    this.nb = nb;
    this.en = en;
  }
}

export function both<T>(nb: T, en: T): Both<T> {
  return new Both(nb, en);
}

/** Words, in one of the languages. */
export type Spoken<W> = W extends Both<infer T> ? T : { readonly [K in keyof W]: Spoken<W[K]> };

/** Picks one language of words. */
export function speak<W extends object>(words: W, language: MessageLanguage): Spoken<W> {
  if (words instanceof Both) return words[language] as Spoken<W>;
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === "object" && value !== null ? speak(value, language) : value,
  ]);
  return Object.fromEntries(entries) as Spoken<W>;
}

/** What the command line says whatever the command. What is wrong in the input is told by the messages of each room. */
export const commonWords = {
  program: both(
    "Lager årsrapporten som nettside og PDF, og stopper når teksten sier noe tallene ikke viser.",
    "Makes the annual report as website and PDF, and stops when the text says what the figures do not.",
  ),
  programUsage: both("[valg] <kommando>", "[options] <command>"),
  titles: both<Readonly<Record<string, string>>>(
    {
      "Usage:": "Bruk:",
      "Arguments:": "Argumenter:",
      "Options:": "Valg:",
      "Commands:": "Kommandoer:",
    },
    {},
  ),
  options: both("[valg]", "[options]"),
  help: both("vis denne hjelpen", "show this help"),
  helpCommand: both("vis hjelp til en kommando", "show help for a command"),
  command: both("kommando", "command"),
  version: both("vis versjonen", "show the version"),
  lang: both(
    "språket i meldingene: nb, eller en for engelsk",
    "language of the messages: nb (Norwegian) or en",
  ),
  json: both(
    "skriv resultatet som JSON, for andre programmer",
    "write the result as JSON, for other programs",
  ),
  all: both("vis alt av samme slag, ikke bare de første", "show all of one kind, not just the first few"),
  debug: both("vis tekniske detaljer når programmet feiler", "show technical details when the program fails"),

  // Used by more than one command.
  editionName: both("utgave", "edition"),
  edition: both(
    "navnet på en mappe under data/; ellers utgaven i report.config.ts",
    "name of a folder under data/; otherwise the edition of report.config.ts",
  ),
  path: both("sti", "path"),
  file: both("fil", "file"),
  browser: both(
    "lag PDF-en med denne nettleseren (stien til programmet)",
    "make the PDF with this browser (path of the program)",
  ),

  unknownCommand: both(
    (name: string) => `«${name}» er ikke en kommando.`,
    (name) => `“${name}” is not a command.`,
  ),
  unknownOption: both(
    (flag: string) => `${flag} er ikke et valg her.`,
    (flag) => `${flag} is not an option here.`,
  ),
  didYouMean: both(
    (name: string) => `Mente du ${name}?`,
    (name) => `Did you mean ${name}?`,
  ),
  missingValue: both(
    (flag: string) => `${flag} mangler en verdi.`,
    (flag) => `${flag} lacks a value.`,
  ),
  missingArgument: both(
    (name: string) => `Kommandoen mangler <${name}>.`,
    (name) => `The command lacks <${name}>.`,
  ),
  missingOption: both(
    (flag: string) => `Kommandoen mangler ${flag}.`,
    (flag) => `The command lacks ${flag}.`,
  ),
  wrongValue: both(
    (flag: string, value: string, allowed: readonly string[]) =>
      `${flag} kan ikke være «${value}». Bruk ${joinList(allowed, "eller")}.`,
    (flag, value, allowed) => `${flag} cannot be “${value}”. Use ${joinList(allowed, "or")}.`,
  ),
  wrongEdition: both(
    (value: string) => `«${value}» er ikke navnet på en utgave. Skriv navnet på en mappe under data/.`,
    (value) => `“${value}” is not the name of an edition. Give the name of a folder under data/.`,
  ),
  emptyPath: both(
    (flag: string) => `${flag} mangler en sti.`,
    (flag) => `${flag} lacks a path.`,
  ),
  tooMany: both("Kommandoen har fått for mange argumenter.", "The command was given too many arguments."),
  unreadable: both("Kommandoen kunne ikke leses.", "The command could not be read."),
  seeHelp: both(
    (command: string) => `Se ${command} --help.`,
    (command) => `See ${command} --help.`,
  ),

  interrupted: both("Avbrutt. Ingenting er skrevet.", "Interrupted. Nothing has been written."),
  stopping: both("avbryter …", "stopping …"),
  bug: both(
    "Noe gikk galt. Dette er en feil i programmet, ikke i tallene eller teksten.",
    "Something went wrong. This is a fault in the program, not in the figures or the text.",
  ),
  bugHelp: both(
    "Meld feilen til dem som vedlikeholder programmet. Kjør med --debug for å få med tekniske detaljer.",
    "Please report it to those who maintain the program. Run with --debug for technical details.",
  ),
  bugHelpDebug: both(
    "Meld feilen til dem som vedlikeholder programmet, med teksten over.",
    "Please report it to those who maintain the program, with the text above.",
  ),
};

export type CommonWords = Spoken<typeof commonWords>;

/** The steps of the work that belong to no output. */
const steps = {
  wait: both("Venter på en annen bygging av samme utgave", "Waiting for another build of the same edition"),
  read: both("Leser og kontrollerer tallene", "Reading and checking the figures"),
  prose: both("Kontrollerer teksten mot tallene", "Checking the text against the figures"),
  figures: both("Tegner figurene", "Drawing the charts"),
  document: both("Setter sammen rapporten", "Assembling the report"),
  proofread: both("Leser korrektur", "Proofreading"),
  write: both("Lagrer", "Saving"),
} satisfies Record<(typeof STEPS)[number], Both<string>>;

/** What each step is called while it is done: the work's own, and those of the outputs. */
export function stepWords(
  language: MessageLanguage,
  outputs: readonly Output[],
): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...Object.entries(speak(steps, language)),
    ...outputs.flatMap(({ name, step, start }) => [
      [name, step[language]] as const,
      ...(start ? [[start.name, start.step[language]] as const] : []),
    ]),
  ]);
}
