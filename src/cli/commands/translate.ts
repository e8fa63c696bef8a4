import { Argument, Option } from "commander";
import { LANGUAGES, type WrittenLanguage } from "../../language/language.ts";
import type { translateChapter } from "../../translate/translate-chapter.ts";
import { command, edition, languageOption } from "../command.ts";
import { findProject } from "../project.ts";
import { both } from "../words.ts";

const words = {
  summary: both(
    "lag et utkast til et kapittel på den andre målformen",
    "make a draft of a chapter in the other written language",
  ),
  chapterName: both("kapittel", "chapter"),
  chapter: both(
    "navnet på en mal uten .md, for eksempel hovedfunn",
    "name of a template without .md, such as hovedfunn",
  ),
  to: both("målformen utkastet skal være på", "written language of the draft"),
  from: both(
    "målformen kapittelet er skrevet på; ellers den andre",
    "written language of the chapter; otherwise the other one",
  ),
  edition: both(
    "utgaven kapittelet hører til, hvis den har sin egen tekst",
    "the edition that the chapter belongs to, if it has a text of its own",
  ),
  drafted: both(
    (file: string) => `Utkastet er skrevet til ${file}.`,
    (file) => `The draft has been written to ${file}.`,
  ),
  approve: both(
    "Les hele teksten og rett den. Rapporten kan ikke bygges med utkastet før noen har skrevet navnet sitt etter «godkjent:» øverst i filen.",
    "Read all of the text and correct it. The report cannot be built with the draft until somebody has written their name after «godkjent:» at the top of the file.",
  ),
  unknownWords: both("Ord som oversetteren ikke kjente:", "Words that the translator did not know:"),
};

interface Options {
  readonly chapter: string;
  readonly to: WrittenLanguage;
  /** The other one where it is left out. */
  readonly from?: WrittenLanguage;
  readonly edition?: string;
}

const work: typeof translateChapter = async (...given) =>
  (await import("../../translate/translate-chapter.ts")).translateChapter(...given);

export type TranslateWork = typeof work;

/**
 * `rapport translate`: writes a draft of a chapter in the other written language, and tells what a person has to
 * do with it.
 */
export const translate = command({
  name: "translate",
  words,
  work,
  define(into, { words, common }) {
    into
      .addArgument(new Argument(`<${words.chapterName}>`, words.chapter))
      .addOption(languageOption("--to", words.to).makeOptionMandatory())
      .addOption(languageOption("--from", words.from))
      .addOption(new Option(`--edition <${common.editionName}>`, words.edition).argParser(edition));
  },
  arguments: ["chapter"],
  async run(options: Options, { flags, terminal, cwd }, words, work) {
    const { chapter, to, from = LANGUAGES.find((language) => language !== to) ?? to, edition } = options;
    const root = findProject(cwd);
    const draft = await work({ root, chapter, to, from, ...(edition !== undefined && { edition }) });
    if (!flags.json) {
      const { file, unknownWords } = draft;
      terminal.out(`${terminal.paint("bold", words.drafted(file))}\n${words.approve}\n`);
      if (unknownWords.length > 0) terminal.out(`${words.unknownWords} ${unknownWords.join(", ")}.\n`);
    }
    return { ...draft };
  },
});
