import { en } from "./words/en.ts";
import { nb, type Words } from "./words/nb.ts";

/** How the user wants to be spoken to; known before the command is, so that mistakes in it are told so too. */
export interface Manners {
  readonly lang: "nb" | "en";
  readonly words: Words;
  readonly json: boolean;
  readonly debug: boolean;
}

/** Reads `--lang`, `--json` and `--debug` from wherever they stand on the command line. */
export function mannersOf(argv: readonly string[]): Manners {
  const at = argv.indexOf("--lang");
  const lang = argv[at + 1] === "en" && at !== -1 ? "en" : argv.includes("--lang=en") ? "en" : "nb";
  return {
    lang,
    words: lang === "en" ? en : nb,
    json: argv.includes("--json"),
    debug: argv.includes("--debug"),
  };
}
