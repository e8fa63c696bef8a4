import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readText, reportFault } from "../files/read.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { isDraft, withoutDraftMark } from "../narrative/draft.ts";
import { messages as templateMessages } from "../narrative/messages/templates.ts";
import { parseTemplate } from "../narrative/parse.ts";
import { namesIn } from "../narrative/read-templates.ts";
import { nearest } from "../problems/nearest.ts";
import { Problems } from "../problems/problem.ts";
import { findTranslator } from "./apertium.ts";
import { draftMark } from "./draft.ts";
import { messages as translateMessages } from "./messages.ts";
import { type RunProcess, runProcess } from "./run-process.ts";
import { translateTemplate } from "./translate-template.ts";

export interface TranslateRequest {
  /** The project's folder. */
  readonly root: string;
  /** `hovedfunn`. */
  readonly chapter: string;
  readonly from: WrittenLanguage;
  readonly to: WrittenLanguage;
  /** Looks in the edition's own templates before those of all editions. */
  readonly edition?: string;
}

export interface TranslateEffects {
  readonly run: RunProcess;
}

export interface TranslatedChapter {
  /** The draft, relative to the project. */
  readonly file: string;
  /** Words that the translator did not know and that a person must look at. */
  readonly unknownWords: readonly string[];
}

const FOLDER = "templates/narrative";

/**
 * Writes a draft of a chapter in the other written language, beside the one that it was made from: from
 * `templates/narrative/2015/nb/` to `templates/narrative/2015/nn/`. The draft has a mark that stops the build
 * until a person has approved it. What is there already is never touched.
 *
 * @throws InputError when there is no such chapter, it has errors or is itself a draft, the other one exists
 * already, or Apertium is not there or fails
 */
export async function translateChapter(
  { root, chapter, from, to, edition }: TranslateRequest,
  effects: TranslateEffects = { run: runProcess },
): Promise<TranslatedChapter> {
  const problems = new Problems();
  const give = (): never => {
    problems.stopIfAny();
    throw new Error("A translation failed without saying why.");
  };
  const folder = await folderOf(root, chapter, from, edition, problems);
  if (folder === undefined) return give();
  const source = { file: `${folder}/${from}/${chapter}.md` };
  const file = `${folder}/${to}/${chapter}.md`;
  if (from === to) problems.add(translateMessages["translate.same-language"], source, { language: from });
  else if (await exists(root, file)) problems.add(translateMessages["translate.exists"], { file });
  const text = await readTemplate(root, source.file, problems);
  if (text === undefined) return give();
  const { draft, line } = isDraft(text);
  if (draft) problems.add(templateMessages["translate.draft"], { ...source, line: line ?? 1 });
  parseTemplate({ name: chapter, file: source.file, text }, problems);
  problems.stopIfAny();

  const translator = await findTranslator(from, to, source, effects.run, problems);
  const done = translator && (await translateTemplate(withoutDraftMark(text), from, to, translator));
  if (!done) return give();
  await write(root, file, draftMark(source.file, done.unknownWords) + done.text, problems);
  problems.stopIfAny();
  return { file, unknownWords: done.unknownWords };
}

/** The folder, without the language, where the chapter is. Only names that are found there are looked for. */
async function folderOf(
  root: string,
  chapter: string,
  from: WrittenLanguage,
  edition: string | undefined,
  problems: Problems,
): Promise<string | undefined> {
  const folders = edition === undefined ? [FOLDER] : [`${FOLDER}/${basename(edition)}`, FOLDER];
  const known = await Promise.all(folders.map((folder) => namesIn(root, `${folder}/${from}`)));
  const at = known.findIndex((names) => names.includes(chapter));
  if (at >= 0) return folders[at];
  const names = [...new Set(known.flat())].sort();
  const details = { name: chapter, nearest: nearest(chapter, names), known: names };
  problems.add(
    translateMessages["translate.unknown-chapter"],
    { file: `${folders.at(-1)}/${from}` },
    details,
  );
  return undefined;
}

async function exists(root: string, file: string): Promise<boolean> {
  return (await namesIn(root, dirname(file))).includes(basename(file, ".md"));
}

async function readTemplate(root: string, file: string, problems: Problems): Promise<string | undefined> {
  const read = await readText(root, file);
  if ("text" in read) return read.text;
  reportFault(read.fault, file, problems);
  return undefined;
}

/** `wx`: even if the file came to be while Apertium was at work, it is not overwritten. */
async function write(root: string, file: string, text: string, problems: Problems): Promise<void> {
  try {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text, { flag: "wx" });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    if (reason === "EEXIST") problems.add(translateMessages["translate.exists"], { file });
    else problems.add(translateMessages["translate.not-written"], { file }, { reason });
  }
}
