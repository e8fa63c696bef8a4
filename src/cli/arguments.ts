import { type Argument, Command, CommanderError, Option } from "commander";
import type { Request } from "./request.ts";
import { usageMessage, wrongValue } from "./usage.ts";
import type { Words } from "./words/nb.ts";

/**
 * Reads the command line. Starts nothing and prints nothing.
 *
 * @param argv what stands after the program's name
 * @param columns width of the terminal, for the help texts
 */
export function readArguments(argv: readonly string[], words: Words, version: string, columns = 80): Request {
  let printed = "";
  let request: Request | undefined;
  const print = (text: string) => {
    printed += text;
  };
  const program = new Command("rapport")
    .description(words.program)
    .usage(words.usage.program)
    .version(version, "-v, --version", words.version)
    .helpCommand(`help [${words.commandName}]`, words.helpCommand)
    .helpOption("-h, --help", words.help)
    .showSuggestionAfterError(false)
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
    })
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: () => {}, // told in our own words below
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
    })
    .exitOverride();
  addManners(program, words);

  const define = (name: CommandName, usage: string, names: readonly string[] = []) => {
    const summary = words.commands[name];
    return addManners(program.command(name).summary(summary).usage(usage), words)
      .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
      .action((...given) => {
        const command = given.at(-1) as Command;
        const values = Object.fromEntries(names.map((argument, index) => [argument, command.args[index]]));
        request = requestOf(name, { ...command.optsWithGlobals(), ...values }, words);
      });
  };

  define("build", words.usage.edition, ["edition"])
    .argument(`[${words.editionName}]`, words.edition)
    .option("--language <nb|nn>", words.language)
    .option("--only <web|pdf>", words.only)
    .option(`--out <${words.folder}>`, words.out)
    .option(`--browser <${words.path}>`, words.browserPath)
    .addOption(new Option("--keep-print-html <file>").hideHelp());
  define("check", words.usage.edition, ["edition"])
    .argument(`[${words.editionName}]`, words.edition)
    .option("--language <nb|nn>", words.checkLanguage);
  define("compare", words.usage.compare, ["old", "new"])
    .argument(`<${words.oldName}>`, words.old)
    .argument(`<${words.newName}>`, words.new)
    .option("--language <nb|nn>", words.compareLanguage)
    .option("--format <text|html|json>", words.format)
    .option(`--out <${words.file}>`, words.compareOut);
  define("language", words.usage.none);
  define("translate", words.usage.translate, ["chapter"])
    .argument(`<${words.chapterName}>`, words.chapter)
    .requiredOption("--to <nb|nn>", words.to)
    .option("--from <nb|nn>", words.from)
    .option(`--edition <${words.editionName}>`, words.translateEdition);
  define("inspect", words.usage.inspect, ["pdf"]).argument(`<${words.pdfName}>`, words.pdf);
  define("browser", words.usage.none).option(`--browser <${words.path}>`, words.browserPath);

  try {
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: "show", text: printed };
    return { command: "usage", text: usageMessage(error, printed, program, argv, words) };
  }
  return request ?? { command: "usage", text: program.helpInformation() };
}

type CommandName = Exclude<Request["command"], "show" | "usage">;

function argumentTerm(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

/** Options that may stand before the command or after it. */
function addManners(command: Command, words: Words): Command {
  return command
    .option("--lang <nb|en>", words.lang)
    .option("--json", words.json)
    .option("--debug", words.debug);
}

/** Checks each value, and leaves out what was not given or is `manners.ts`'s. */
function requestOf(command: CommandName, given: Readonly<Record<string, unknown>>, words: Words): Request {
  const wrong = wrongValue(given, words);
  if (wrong !== undefined) {
    return { command: "usage", text: `${wrong} ${words.seeHelp(`rapport ${command}`)}\n` };
  }
  const { lang: _lang, json: _json, debug: _debug, ...rest } = given;
  const options = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { command, options } as Request; // each value was checked by wrongValue
}
