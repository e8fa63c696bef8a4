import type { Command, CommanderError } from "commander";
import { nearest } from "../problems/nearest.ts";
import type { Words } from "./words/nb.ts";

/**
 * What is wrong with a command line, in the user's language. Commander's error has a stable code, but its
 * words are English only: of them, just the name in quotation marks is used.
 *
 * @param printed what commander printed: the help, when nothing was asked for
 * @returns one or more lines, with a line break after the last
 */
export function usageMessage(
  error: CommanderError,
  printed: string,
  program: Command,
  argv: readonly string[],
  words: Words,
): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const command = program.commands.find((candidate) => argv.includes(candidate.name()));
  const see = words.seeHelp(command ? `rapport ${command.name()}` : "rapport");
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
      return `${words.unknownOption(name)} ${suggest(flagsOf(command ?? program))}\n`;
    case "commander.optionMissingArgument":
      return `${words.missingValue(name.split(" ")[0] ?? name)} ${see}\n`;
    case "commander.missingArgument":
      return `${words.missingArgument(name)} ${see}\n`;
    case "commander.missingMandatoryOptionValue":
      return `${words.missingOption(name.split(" ")[0] ?? name)} ${see}\n`;
    case "commander.excessArguments":
      return `${words.tooMany} ${see}\n`;
    default:
      return `${words.unreadable} ${see}\n`;
  }
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  language: ["nb", "nn"],
  only: ["web", "pdf"],
  lang: ["nb", "en"],
  format: ["text", "html", "json"],
  from: ["nb", "nn"],
  to: ["nb", "nn"],
};

const EDITIONS: readonly string[] = ["edition", "old", "new"];

/** The first value that makes no sense, in words; undefined when all do. */
export function wrongValue(given: Readonly<Record<string, unknown>>, words: Words): string | undefined {
  for (const [key, value] of Object.entries(given)) {
    if (typeof value !== "string") continue;
    const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const allowed = CHOICES[key];
    if (allowed) {
      if (!allowed.includes(value)) return words.wrongValue(flag, value, allowed);
    } else if (EDITIONS.includes(key)) {
      // One folder right under data/, and never a way out of it.
      if (!/^[^/\\]+$/.test(value) || /^\.+$/.test(value)) return words.wrongEdition(value);
    } else if (value === "") return words.emptyPath(flag);
  }
  if (given.old !== undefined && given.old === given.new) return words.sameEdition;
  return undefined;
}

function flagsOf(command: Command): readonly string[] {
  return [...command.options.filter((option) => !option.hidden).map((option) => option.long ?? ""), "--help"];
}
