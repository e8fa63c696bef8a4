import { languageOf, type WrittenLanguage } from "../language/language.ts";
import type { Problems, Source } from "../problems/problem.ts";
import { messages } from "./messages.ts";
import type { RunProcess } from "./run-process.ts";

/** What to install, on Debian and its like. */
const PACKAGES = "apertium apertium-nno-nob";

/** A translation takes about a second; a slow machine may need to load 60 MB of language data first. */
const TIMEOUT = 60_000;

/** Translates a text in Apertium's stream format. */
export type Translator = (stream: string) => Promise<string | undefined>;

/**
 * Finds Apertium and its way between two languages.
 *
 * @param source the file that is to be translated, which a problem is told of
 * @returns undefined when it is not there, and a problem was added. The translator itself adds a problem and
 * returns undefined when it fails
 */
export async function findTranslator(
  from: WrittenLanguage,
  to: WrittenLanguage,
  source: Source,
  run: RunProcess,
  problems: Problems,
): Promise<Translator | undefined> {
  const modes = languageOf(from).translation.to[to] ?? [];
  const listed = await run("apertium", ["-l"], { input: "", timeout: TIMEOUT });
  if (listed === "missing") {
    problems.add(messages["translate.no-apertium"], source, { packages: PACKAGES });
    return undefined;
  }
  const installed = listed === "timeout" ? [] : listed.stdout.split(/\s+/u);
  const mode = modes.find((one) => installed.includes(one));
  if (listed === "timeout") problems.add(messages["translate.timeout"], source, { seconds: TIMEOUT / 1000 });
  else if (!mode)
    problems.add(messages["translate.no-mode"], source, { mode: modes.at(-1) ?? "", packages: PACKAGES });
  if (!mode) return undefined;

  return async (stream) => {
    const result = await run("apertium", ["-f", "none", mode], { input: stream, timeout: TIMEOUT });
    if (result === "timeout")
      problems.add(messages["translate.timeout"], source, { seconds: TIMEOUT / 1000 });
    else if (result === "missing")
      problems.add(messages["translate.no-apertium"], source, { packages: PACKAGES });
    else if (result.code !== 0 || result.stdout.trim() === "")
      problems.add(messages["translate.failed"], source, { reason: lastLine(result.stderr) });
    else return result.stdout;
    return undefined;
  };
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.trim() || "ingen forklaring";
}
