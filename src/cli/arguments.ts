import { type Argument, Command as Commander, CommanderError } from "commander";
import type { Output } from "../outputs/output.ts";
import { nearest } from "../problems/nearest.ts";
import { type Command, WrongValue } from "./command.ts";
import { addFlags, type Flags } from "./flags.ts";
import type { CommonWords } from "./words.ts";

/** What a command line asks for. */
export type Request =
  | { readonly kind: "command"; readonly command: Command; readonly options: object }
  /** Help or version, to be shown. */
  | { readonly kind: "show"; readonly text: string }
  /** It makes no sense: what is wrong with it, or the help when nothing was asked for. */
  | { readonly kind: "usage"; readonly text: string };

export interface Reading {
  readonly commands: readonly Command[];
  readonly outputs: readonly Output[];
  readonly version: string;
  /** Width of the terminal, for the help texts. */
  readonly columns: number;
}

/**
 * The program with its commands and flags, as commander knows them.
 *
 * @param print gets the help
 * @param ask gets what a command line asks for
 */
export function commandLine(
  { lang, words }: Pick<Flags, "lang" | "words">,
  { commands, outputs, version, columns }: Reading,
  print: (text: string) => void = () => undefined,
  ask: (request: Request) => void = () => undefined,
): Commander {
  const program = new Commander("rapport")
    .description(words.program)
    .usage(words.programUsage)
    .version(version, "-v, --version", words.version)
    .helpCommand(`help [${words.command}]`, words.helpCommand)
    .helpOption("-h, --help", words.help)
    .showSuggestionAfterError(false)
    // Each command reads the flags that stand after it, so that a mistake in them is told as its own.
    .enablePositionalOptions()
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
      // The choices stand in the flags.
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
    })
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: () => {}, // told in our own words below
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
    })
    .exitOverride();
  addFlags(program, words);

  for (const command of commands) {
    const summary = command.summary(lang);
    const sub = program
      .command(command.name)
      .summary(summary)
      .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`);
    command.define(sub, { common: words, lang, outputs });
    const isOwn = sub.options.some(({ long }) => long === "--all");
    addFlags(sub, words);
    sub.usage([...sub.registeredArguments.map(argumentTerm), ...required(sub), words.options].join(" "));
    sub.action(() => {
      const named = sub.processedArgs.map((value, index) => [command.arguments[index], value]);
      const { lang: _lang, json: _json, debug: _debug, all, ...rest } = sub.optsWithGlobals();
      const options = withoutUndefined({ ...rest, ...(isOwn && { all }), ...Object.fromEntries(named) });
      const fault = command.fault(options, lang);
      const see = words.seeHelp(`rapport ${command.name}`);
      ask(
        fault === undefined
          ? { kind: "command", command, options }
          : { kind: "usage", text: `${fault} ${see}\n` },
      );
    });
  }
  return program;
}

/**
 * Reads the command line. Starts nothing and prints nothing.
 *
 * @param argv what stands after the program's name
 */
export function readArguments(argv: readonly string[], flags: Flags, reading: Reading): Request {
  const { words } = flags;
  let printed = "";
  let request: Request | undefined;
  const program = commandLine(
    flags,
    reading,
    (text) => {
      printed += text;
    },
    (asked) => {
      request = asked;
    },
  );
  // What is being read, for the one who made a mistake in it.
  let reached = program;
  program.hook("preSubcommand", (_, sub) => {
    reached = sub;
  });

  try {
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { kind: "show", text: printed };
    if (!(error instanceof CommanderError || error instanceof WrongValue)) throw error;
    return { kind: "usage", text: fault(error, printed, program, reached, words) };
  }
  return request ?? { kind: "usage", text: program.helpInformation() };
}

function argumentTerm(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

/** The options that a command cannot do without. */
function required(command: Commander): readonly string[] {
  return command.options.filter(({ mandatory }) => mandatory).map(({ flags }) => flags);
}

function withoutUndefined(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/**
 * What is wrong with a command line, in the user's language. Commander's error has a stable code, but its
 * words are English only: of them, just what stands in quotation marks is used.
 *
 * @param printed what commander printed: the help, when nothing was asked for
 * @param reached the command whose own part was being read
 * @returns one or more lines, with a line break after the last
 */
function fault(
  error: CommanderError | WrongValue,
  printed: string,
  program: Commander,
  reached: Commander,
  words: CommonWords,
): string {
  const see = words.seeHelp(reached === program ? "rapport" : `rapport ${reached.name()}`);
  if (error instanceof WrongValue) {
    const told = { edition: words.wrongEdition, path: words.emptyPath }[error.what];
    return `${told(error.value)} ${see}\n`;
  }
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const flag = name.split(" ")[0] ?? name;
  const suggest = (known: readonly string[]) => {
    const near = nearest(name, known);
    return near === undefined ? see : words.didYouMean(near);
  };
  switch (error.code) {
    case "commander.help":
      return printed;
    case "commander.unknownCommand":
      return `${words.unknownCommand(name)} ${suggest(program.commands.map((known) => known.name()))}\n`;
    case "commander.unknownOption":
      return `${words.unknownOption(name)} ${suggest(flagsOf(reached))}\n`;
    case "commander.invalidArgument": {
      const value = /argument '(.*)' is invalid/s.exec(error.message)?.[1] ?? "";
      const option = reached.options.find(({ flags }) => flags === name);
      return `${words.wrongValue(flag, value, option?.argChoices ?? [])} ${see}\n`;
    }
    case "commander.optionMissingArgument":
      return `${words.missingValue(flag)} ${see}\n`;
    case "commander.missingArgument":
      return `${words.missingArgument(name)} ${see}\n`;
    case "commander.missingMandatoryOptionValue":
      return `${words.missingOption(flag)} ${see}\n`;
    case "commander.excessArguments":
      return `${words.tooMany} ${see}\n`;
    default:
      return `${words.unreadable} ${see}\n`;
  }
}

function flagsOf(command: Commander): readonly string[] {
  return [...command.options.filter((option) => !option.hidden).map((option) => option.long ?? ""), "--help"];
}
