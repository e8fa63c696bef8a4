import { Command, Option } from "commander";
import type { MessageLanguage } from "../problems/message.ts";
import { type CommonWords, commonWords, DISPLAY_LANGUAGES, speak } from "./words.ts";

/** What every command takes: how the user wants to be spoken to. */
export interface Flags {
  readonly lang: MessageLanguage;
  readonly words: CommonWords;
  readonly json: boolean;
  readonly debug: boolean;
}

/** Adds the flags that may stand before the command or after it. */
export function addFlags(command: Command, words: CommonWords): Command {
  return command
    .addOption(new Option("--lang <nb|en>", words.lang).choices(DISPLAY_LANGUAGES))
    .option("--json", words.json)
    .option("--debug", words.debug);
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
  } = reader.opts<{
    lang?: string | true;
    json?: boolean;
    debug?: boolean;
  }>();
  const known = DISPLAY_LANGUAGES.find((code) => code === lang) ?? DISPLAY_LANGUAGES[0];
  return { lang: known, words: speak(commonWords, known), json, debug };
}
