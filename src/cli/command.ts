import type { Command as Commander, Option } from "commander";
import { Argument, Option as CommanderOption } from "commander";
import type { SessionEffects } from "../app/session.ts";
import { LANGUAGES } from "../language/language.ts";
import type { Output } from "../outputs/output.ts";
import type { MessageLanguage } from "../problems/message.ts";
import type { Flags } from "./flags.ts";
import type { Terminal } from "./terminal.ts";
import { type CommonWords, type Spoken, speak } from "./words.ts";

/** What every command is given. */
export interface Context {
  readonly flags: Flags;
  readonly terminal: Terminal;
  /** Aborted on Ctrl-C. */
  readonly signal: AbortSignal;
  /** Absolute path of the folder that the command was given in. */
  readonly cwd: string;
  /** The commands and the outputs that there are. */
  readonly commands: readonly Command[];
  readonly outputs: readonly Output[];
  /** Starts the process that paints figures, where there is one. */
  readonly openPainter?: SessionEffects["openPainter"];
}

/** What a command tells `--json`; it may end with a code of its own where nothing was thrown. */
type Outcome = object & { readonly exit?: number };

/** What a command's flags are defined with. */
interface Defining<W> {
  readonly words: W;
  readonly common: CommonWords;
  readonly lang: MessageLanguage;
  readonly outputs: readonly Output[];
}

/**
 * A command: its words, its flags and what it does, in one file; and a line in `commands/register.ts`.
 *
 * `W` its words in both languages, `O` its options as they are read, `F` the work behind it
 */
interface Definition<W extends Words, O, F> {
  readonly name: string;
  readonly words: W;
  /** Adds arguments and options, and usage. Loads nothing: it is asked for `--help` of any command. */
  readonly define: (command: Commander, defining: Defining<Spoken<W>>) => void;
  /** Names of the arguments in the options, in order, where they are not `edition`. */
  readonly arguments?: readonly string[];
  /** What is wrong with the options taken together, in words. */
  readonly fault?: (options: O, words: Spoken<W>) => string | undefined;
  /** The work, which a test may put its own in place of. */
  readonly work: F;
  readonly run: (options: O, context: Context, words: Spoken<W>, work: F) => Promise<Outcome>;
}

interface Words {
  /** In the list of commands, and in its own help: «bygg rapporten: nettside og PDF». */
  readonly summary: object;
}

/** A command, whatever its words and options. */
export interface Command {
  readonly name: string;
  readonly summary: (lang: MessageLanguage) => string;
  readonly define: (command: Commander, defining: Omit<Defining<unknown>, "words">) => void;
  /** Names of the arguments in the options, in order. */
  readonly arguments: readonly string[];
  readonly fault: (options: object, lang: MessageLanguage) => string | undefined;
  /** @param work of a test, in place of the command's own */
  readonly run: (options: object, context: Context, work?: unknown) => Promise<Outcome>;
}

export function command<W extends Words, O extends object, F>(definition: Definition<W, O, F>): Command {
  const { name, words } = definition;
  const spoken = (lang: MessageLanguage) => speak(words, lang);
  return {
    name,
    arguments: definition.arguments ?? ["edition"],
    summary: (lang) => (spoken(lang) as { summary: string }).summary,
    define: (into, defining) => definition.define(into, { ...defining, words: spoken(defining.lang) }),
    fault: (options, lang) => definition.fault?.(options as O, spoken(lang)),
    run: (options, context, work = definition.work) =>
      definition.run(options as O, context, spoken(context.flags.lang), work as F),
  };
}

/** An option that takes a written language: `--language <nb|nn>`. */
export function languageOption(flag: string, description: string): Option {
  return new CommanderOption(`${flag} <${LANGUAGES.join("|")}>`, description).choices(LANGUAGES);
}

/** What an edition's name or a path must be, where one is asked for; told by `usage.ts`. */
export class WrongValue extends Error {
  readonly what: "edition" | "path";
  readonly value: string;

  constructor(what: WrongValue["what"], value: string) {
    super(value);
    this.what = what;
    this.value = value;
  }
}

/** An argument that names an edition. @param name as in the help, with its brackets */
export function editionArgument(name: string, description: string): Argument {
  return new Argument(name, description).argParser(edition);
}

/** One folder right under data/, and never a way out of it. */
export function edition(value: string): string {
  if (!/^[^/\\]+$/.test(value) || /^\.+$/.test(value)) throw new WrongValue("edition", value);
  return value;
}

/** An option that takes a path. */
export function pathOption(flag: string, name: string, description: string): Option {
  return new CommanderOption(`${flag} <${name}>`, description).argParser((value: string) => {
    if (value === "") throw new WrongValue("path", flag);
    return value;
  });
}
