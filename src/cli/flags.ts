import { Command, Option } from "commander";
import type { MessageLanguage } from "../problems/message.ts";
import { type CommonWords, commonWords, DISPLAY_LANGUAGES, speak } from "./words.ts";

/** What every command takes: how the user wants to be spoken to. */
export interface Flags {
  readonly lang: MessageLanguage;
  readonly words: CommonWords;
  readonly json: boolean;
  readonly debug: boolean;
  /** Of many problems of one kind all, and not the first few. */
  readonly all: boolean;
}

/** Adds the flags that may stand before the command or after it, but for what the command itself has a use for. */
export function addFlags(command: Command, words: CommonWords): Command {
  const own = new Set(command.options.map(({ long }) => long));
  const flags = [
    new Option("--all", words.all),
    new Option("--lang <nb|en>", words.lang).choices(DISPLAY_LANGUAGES),
    new Option("--json", words.json),
    new Option("--debug", words.debug),
  ];
  for (const flag of flags) if (!own.has(flag.long)) command.addOption(flag);
  return command;
}

/**
 * Reads these flags alone, wherever they stand, before the rest of the command line is: mistakes in that are told in
 * the language that was asked for.
 */
export function flagsIn(argv: readonly string[]): Flags {
  const reader = new Command()
    .option("--lang [code]")
    .option("--json")
    .option("--debug")
    .option("--all")
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  reader.parse([...argv], { from: "user" });
  const {
    lang,
    json = false,
    debug = false,
    all = false,
  } = reader.opts<{
    lang?: string | true;
    json?: boolean;
    debug?: boolean;
    all?: boolean;
  }>();
  const known = DISPLAY_LANGUAGES.find((code) => code === lang) ?? DISPLAY_LANGUAGES[0];
  return { lang: known, words: speak(commonWords, known), json, debug, all };
}
