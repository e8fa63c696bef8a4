import { mkdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type Binding, bindChapter, type Proposal } from "../bind/bind.ts";
import { readBytes, reportFault, textOf } from "../files/read.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { isManuscript, readManuscript } from "../manuscript/read.ts";
import type { Sentence } from "../narrative/prose.ts";
import { namesIn } from "../narrative/read-templates.ts";
import type { Template } from "../narrative/template.ts";
import { nearest } from "../problems/nearest.ts";
import { type Problem, Problems } from "../problems/problem.ts";
import { explained } from "../publish/failure.ts";
import { writeWhole } from "../publish/whole-file.ts";
import type { Survey } from "../survey/survey.ts";
import { allProblems, readEdition, readFigures } from "./edition.ts";
import type { Effects } from "./effects.ts";
import { messages } from "./messages.ts";
import type { Session } from "./session.ts";
import { languageIn, styleOf } from "./tell.ts";
import { tellEdition } from "./told-edition.ts";

/** What is to be bound. */
export interface BindingAsked {
  /** The configuration's own where it is left out. */
  readonly edition?: string;
  /** The first of the edition's languages where it is left out. */
  readonly language?: WrittenLanguage;
  /** `hovedfunn`. */
  readonly chapter: string;
  /** A text that the chapter is to be made of: a path of its own, from the folder that the user stands in. */
  readonly from?: string;
}

/** What a chapter becomes, and where it is to be written. */
export interface ChapterProposal extends Proposal {
  readonly edition: string;
  readonly language: WrittenLanguage;
  /** Project-relative path of the chapter. */
  readonly file: string;
  /** The chapter's text as it was; or the one that it is to be made of, where there is no chapter yet. */
  readonly madeOf: string;
  readonly isNew: boolean;
  /** What is wrong in the data and the text without it: nothing of it keeps a phrase from being bound. */
  readonly problems: readonly Problem[];
}

/**
 * Proposes spans for a chapter of an edition, or for a text that is to become one. Writes nothing.
 *
 * @param cwd the folder that `from` is told from
 * @throws InputError when there is no such chapter or text, there is a chapter already that the text would replace, or
 *   the text or the data have errors that keep them from being read
 */
export async function bindText(
  session: Session,
  { chapter, from, ...asked }: BindingAsked,
  cwd: string,
  effects: Effects,
): Promise<ChapterProposal> {
  const { root } = session;
  const shared = new Problems();
  const input = await effects.step("read", () => readEdition(session, asked, "told", shared));
  const [first] = input.reports;
  shared.stopIfAny();
  if (!first) throw new Error("An edition without a language was read without saying so.");
  const { edition, language } = first.report;
  const problems = new Problems();
  const template =
    from === undefined
      ? await ownChapter(root, { edition, language }, chapter, problems)
      : await newChapter(root, { edition, language }, chapter, resolve(cwd, from), problems);
  problems.stopIfAny();
  if (!template) throw new Error("A chapter was not read without saying why.");
  const proposal = await effects.step(
    "prose",
    () => proposalFor(session, template.read, { edition, language }, problems),
    language,
  );
  if (proposal === undefined) problems.stopIfAny();
  if (proposal === undefined) throw new Error("A chapter was not told without saying why.");
  return {
    ...proposal,
    edition,
    language,
    file: template.file,
    madeOf: template.read.text,
    isNew: from !== undefined,
    problems: allProblems([shared, first.problems]),
  };
}

interface Read {
  readonly read: Template;
  /** Where it is to be written. */
  readonly file: string;
}

/** The edition's own chapter, or the one for all editions. */
async function ownChapter(
  root: string,
  { edition, language }: BindingFor,
  chapter: string,
  problems: Problems,
): Promise<Read | undefined> {
  const folders = [`${NARRATIVE}/${edition}/${language}`, `${NARRATIVE}/${language}`];
  const known = await Promise.all(folders.map((folder) => namesIn(root, folder)));
  const at = known.findIndex((names) => names.includes(chapter));
  if (at < 0) {
    const names = [...new Set(known.flat())];
    const details = { chapter, edition, language, nearest: nearest(chapter, names) };
    problems.add(messages["bind.no-chapter"], { file: `${folders[0]}/` }, details);
    return undefined;
  }
  const file = `${folders[at]}/${chapter}.md`;
  const text = await textIn(root, file, file, problems);
  return text === undefined ? undefined : { read: { name: chapter, file, text }, file };
}

/** A text from elsewhere as the chapter that it is to become: there is none of that name yet. */
async function newChapter(
  root: string,
  { edition, language }: BindingFor,
  chapter: string,
  path: string,
  problems: Problems,
): Promise<Read | undefined> {
  const folder = `${NARRATIVE}/${edition}/${language}`;
  const file = `${folder}/${chapter}.md`;
  if ((await namesIn(root, folder)).includes(chapter)) {
    problems.add(messages["bind.exists"], { file }, { chapter });
    return undefined;
  }
  const shown = relative(root, path).startsWith("..") ? path : relative(root, path);
  const text = await manuscriptIn(path, shown, problems);
  return text === undefined ? undefined : { read: { name: chapter, file: shown, text }, file };
}

/** A text from anywhere on the machine, as a chapter. */
async function manuscriptIn(path: string, shown: string, problems: Problems): Promise<string | undefined> {
  if (!isManuscript(path)) {
    problems.add(messages["bind.format"], { file: shown });
    return undefined;
  }
  const bytes = await readBytes(dirname(path), basename(path));
  const read = "fault" in bytes ? bytes : await readManuscript(basename(path), bytes.bytes);
  if ("text" in read) return read.text;
  if ("fault" in read) reportFault(read.fault, shown, problems);
  else problems.add(messages["bind.word"], { file: shown }, { fault: read.word });
  return undefined;
}

const NARRATIVE = "templates/narrative";

async function textIn(
  folder: string,
  name: string,
  shown: string,
  problems: Problems,
): Promise<string | undefined> {
  const bytes = await readBytes(folder, name);
  const read = "bytes" in bytes ? textOf(bytes.bytes) : bytes;
  if ("text" in read) return read.text;
  reportFault(read.fault, shown, problems);
  return undefined;
}

/**
 * Writes a proposal: the chapter whole, or not at all.
 *
 * @returns whether it was written; not where the chapter has changed since it was read
 * @throws InputError when the disk refuses
 */
export async function writeProposal(
  root: string,
  { file, text, madeOf, isNew }: Pick<ChapterProposal, "file" | "text" | "madeOf" | "isNew">,
): Promise<boolean> {
  const bytes = await readBytes(root, file);
  if ("fault" in bytes) {
    if (!isNew) return false;
    // It may be the first of its edition or its language.
    await explained(file, () => mkdir(join(root, dirname(file)), { recursive: true }));
    await writeWhole(root, file, text);
    return true;
  }
  const now = textOf(bytes.bytes);
  if (!("text" in now) || isNew || now.text !== madeOf) return false;
  // With the line ends that its author's editor writes.
  const hasReturns = Buffer.from(bytes.bytes).includes("\r\n");
  await writeWhole(root, file, hasReturns ? text.replaceAll("\n", "\r\n") : text);
  return true;
}

/** What is bound to an edition's data, in a written language. */
export interface BindingFor {
  readonly edition: string;
  readonly language: WrittenLanguage;
}

/**
 * Proposes spans for a template, by an edition's data and what the edition before was told with.
 *
 * @param only of which sentences; all where it is left out
 */
export async function proposalFor(
  session: Session,
  template: Template,
  { edition, language }: BindingFor,
  problems: Problems,
  only?: Binding["only"],
): Promise<Proposal | undefined> {
  const config = await session.config(problems);
  const { value: survey } = await readFigures(session, edition, problems);
  if (config === undefined || survey === undefined) return undefined;
  const [dictionary, remembered] = await Promise.all([
    session.dictionary(language),
    sentencesBefore(session, survey, language, config),
  ]);
  const binding = {
    survey,
    language: languageIn(config, language),
    style: styleOf(config),
    lexicons: session.lexicons,
    dictionary,
    remembered,
    ...(only && { only }),
  };
  return bindChapter(template, binding, problems);
}

/** The sentences of the edition before, where it is told in the language; what is wrong in it is its own. */
async function sentencesBefore(
  session: Session,
  { previous }: Survey,
  language: WrittenLanguage,
  config: Parameters<typeof tellEdition>[2],
): Promise<readonly Sentence[]> {
  if (previous === undefined) return [];
  const told = await tellEdition(session, previous.edition.id, config, new Problems());
  return told?.texts.get(language)?.prose.sentences ?? [];
}
