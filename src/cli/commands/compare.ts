import { extname, resolve } from "node:path";
import { Option } from "commander";
import type { Compared, CompareOptions } from "../../app/compare.ts";
import { HTML_MARK, writeHtml } from "../../compare/write-html.ts";
import { JSON_MARK } from "../../compare/write-json.ts";
import { TEXT_MARK, writeText } from "../../compare/write-text.ts";
import type { WrittenLanguage } from "../../language/language.ts";
import { writeComparison } from "../../publish/comparison-file.ts";
import { command, editionArgument, languageOption, pathOption } from "../command.ts";
import { findProject } from "../project.ts";
import { both } from "../words.ts";

const words = {
  summary: both(
    "vis hva som er endret fra en utgave til en nyere",
    "tell what has changed from one edition to a later one",
  ),
  oldName: both("eldste", "old"),
  old: both(
    "utgaven det sammenlignes med: navnet på en mappe under data/",
    "the edition compared with: name of a folder under data/",
  ),
  newName: both("nyeste", "new"),
  new: both("utgaven som er ny", "the edition that is new"),
  language: both(
    "målformen sammenligningen skrives på; ellers den i report.config.ts",
    "written language of the comparison; otherwise that of report.config.ts",
  ),
  format: both("tekst (text), nettside (html) eller data (json)", "text, web page (html) or data (json)"),
  out: both("skriv til denne filen i stedet for til skjermen", "write to this file instead of the screen"),
  sameEdition: both(
    "En utgave kan ikke sammenlignes med seg selv.",
    "An edition cannot be compared with itself.",
  ),
  written: both(
    (file: string) => `Sammenligningen er skrevet til ${file}.`,
    (file) => `The comparison has been written to ${file}.`,
  ),
};

/** Each form that a comparison is told in, and the endings of files that ask for it. */
const FORMATS = { text: [], html: [".html", ".htm"], json: [".json"] } as const;
type Format = keyof typeof FORMATS;

interface Options {
  readonly old: string;
  readonly new: string;
  readonly language?: WrittenLanguage;
  /** What the name of the file says where it is left out, else text. */
  readonly format?: Format;
  readonly out?: string;
}

/** Compares in a session of its own. @throws what `compareEditions` throws */
async function work(
  where: { readonly root: string; readonly signal: AbortSignal },
  options: CompareOptions,
): Promise<Compared> {
  const [{ compareEditions }, { openSession }] = await Promise.all([
    import("../../app/compare.ts"),
    import("../../app/session.ts"),
  ]);
  return compareEditions(openSession(where.root, where), options);
}

export type CompareWork = typeof work;

/** `rapport compare`: tells what has changed from one edition to a later one, on the screen or to a file. */
export const compare = command({
  name: "compare",
  words,
  work,
  define(into, { words, common }) {
    into
      .addArgument(editionArgument(`<${words.oldName}>`, words.old))
      .addArgument(editionArgument(`<${words.newName}>`, words.new))
      .addOption(languageOption("--language", words.language))
      .addOption(
        new Option(`--format <${Object.keys(FORMATS).join("|")}>`, words.format).choices(
          Object.keys(FORMATS),
        ),
      )
      .addOption(pathOption("--out", common.file, words.out));
  },
  arguments: ["old", "new"],
  fault: (options: Options, words) => (options.old === options.new ? words.sameEdition : undefined),
  async run(options: Options, { flags, terminal, signal, cwd }, words, work) {
    const root = findProject(cwd);
    const { old, new: current, language, out } = options;
    const compared = await work(
      { root, signal },
      { old, new: current, ...(language !== undefined && { language }) },
    );
    const content = written(compared, options.format ?? formatOf(out));
    if (out === undefined) {
      if (!flags.json) terminal.out(content);
      return compared.data;
    }
    const file = await writeComparison({ root, out: resolve(cwd, out), content, isOurs: isComparison });
    if (!flags.json) terminal.out(`${words.written(file)}\n`);
    return { ...compared.data, file };
  },
});

function written({ view, data, config }: Compared, format: Format): string {
  switch (format) {
    case "text":
      return writeText(view);
    case "html":
      return writeHtml(view, config.colours);
    case "json":
      return `${JSON.stringify(data, null, 2)}\n`;
  }
}

/** What the name of a file asks for. */
function formatOf(file: string | undefined): Format {
  const ending = file === undefined ? "" : extname(file).toLowerCase();
  const formats = Object.entries(FORMATS) as readonly [Format, readonly string[]][];
  return formats.find(([, endings]) => endings.includes(ending))?.[0] ?? "text";
}

function isComparison(content: string): boolean {
  return [HTML_MARK, JSON_MARK, TEXT_MARK].some((mark) => content.includes(mark));
}
