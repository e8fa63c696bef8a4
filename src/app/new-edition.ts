import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { WrittenLanguage } from "../language/language.ts";
import { readTemplates } from "../narrative/read-templates.ts";
import { InputError, type Problem, Problems, problem } from "../problems/problem.ts";
import { listEditions, readEditionFiles, WORKBOOK } from "../survey/files.ts";
import { FIRST, firstEdition, type NewEdition, nextEdition, type Prepared } from "../survey/next-edition.ts";
import { readDelivered, surveyFrom } from "../survey/read.ts";
import type { Survey } from "../survey/survey.ts";
import { writeWorkbook } from "../survey/workbook/write-workbook.ts";
import { check } from "./check.ts";
import { silent } from "./effects.ts";
import { messages } from "./messages.ts";
import type { Session } from "./session.ts";
import { firstChapter, firstFigure } from "./starter.ts";

/** What is asked for: an edition after another, or one from nothing. */
export interface Wanted extends Omit<NewEdition, "languages"> {
  /** Absent where it begins from nothing. */
  readonly from?: string | undefined;
  /** Absent where they are those of the edition before, or the series' own. */
  readonly languages?: readonly WrittenLanguage[] | undefined;
}

export interface Made {
  readonly edition: string;
  readonly from?: string;
  /** The files, relative to the project. */
  readonly written: readonly string[];
  /** Rows of figures to fill in. */
  readonly figures: number;
  /** Questions of which somebody has to say whether they can be compared with the edition before. */
  readonly questions: number;
  /** What is told of the new edition: that figures are missing. */
  readonly problems: readonly Problem[];
}

/** What is known of an edition before the new one is made: what is proposed to whoever makes it. */
export interface Before {
  readonly id: string;
  readonly survey: Survey;
}

/**
 * The edition that a new one follows: the one that is named, or else the latest.
 *
 * @returns undefined when there is none
 * @throws InputError with what is wrong in it
 */
export async function editionBefore(root: string, from: string | undefined): Promise<Before | undefined> {
  const problems = new Problems();
  const id = from ?? (await listEditions(root, problems))?.at(-1);
  if (id === undefined) return undefined;
  const { survey } = await read(root, id);
  return { id, survey };
}

async function read(root: string, id: string) {
  const problems = new Problems();
  const bytes = await readEditionFiles(root, id, problems);
  problems.stopIfAny();
  const delivered = await readDelivered(bytes ?? new Map(), id, problems);
  const editions = (await listEditions(root, problems)) ?? [];
  const survey = surveyFrom(delivered, id, editions, problems);
  problems.stopIfAny();
  if (survey === undefined) throw new Error(`The edition ${id} was not read, and nobody has said why`);
  return { delivered, survey };
}

/**
 * Makes a new edition's folder: its workbook, and the chapters that are its own. It can be checked and built as a draft
 * at once; if it can't, nothing is left of it.
 *
 * @throws InputError when there is such an edition, or with what is wrong in the one that it follows
 */
export async function newEdition(session: Session, wanted: Wanted): Promise<Made> {
  const { root } = session;
  const { id, from } = wanted;
  const folder = `data/${id}`;
  const editions = (await listEditions(root, new Problems())) ?? [];
  if (editions.includes(id))
    throw new InputError([problem(messages["new.exists"], { file: folder }, { edition: id })]);
  const { prepared, files } =
    from === undefined ? await fromNothing(session, wanted) : await after(root, from, wanted);
  const toFillIn = from === undefined ? undefined : { before: from, figuresBefore: prepared.figuresBefore };
  const all = new Map<string, string | Uint8Array>([
    [`${folder}/${WORKBOOK}`, await writeWorkbook(prepared.delivered, toFillIn)],
    ...files,
  ]);
  const written: string[] = [];
  try {
    for (const [file, content] of all) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      // What somebody has written already stays.
      await writeFile(join(root, file), content, { flag: "wx" });
      written.push(file);
    }
    const { problems } = await check(session, { edition: id }, silent);
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new InputError(errors);
    const questions = Object.keys(questionsOf(prepared)).length;
    const figures = prepared.delivered.figures?.rows.length ?? 0;
    // How the last edition's text reads was told when it was built.
    const left = problems.filter(({ source }) => source.file.startsWith(folder));
    return { edition: id, ...(from !== undefined && { from }), written, figures, questions, problems: left };
  } catch (error) {
    for (const file of written) await rm(join(root, file), { force: true });
    await rm(join(root, folder), { recursive: true, force: true });
    throw error;
  }
}

function questionsOf({ delivered }: Prepared): object {
  const value = delivered.questions?.value as { readonly questions?: object } | undefined;
  return value?.questions ?? {};
}

type Making = { readonly prepared: Prepared; readonly files: readonly (readonly [string, string])[] };

/** A helper that names a row of the figures: `{{andel "kapasitet.oker"}}`. */
const CITES_A_ROW = /\{\{[^}]*"[a-z0-9.-]+\.[a-z0-9-]+(?:@[^"]*)?"/u;

/** The edition after another, with copies of its chapters. */
async function after(root: string, from: string, wanted: Wanted): Promise<Making> {
  const { delivered, survey } = await read(root, from);
  const { edition } = survey;
  const languages = wanted.languages ?? edition.languages;
  const lacking = languages.find((language) => !edition.languages.includes(language));
  if (lacking !== undefined) {
    const details = { language: lacking, edition: from, languages: edition.languages };
    throw new InputError([problem(messages["run.language-not-in-edition"], { file: edition.file }, details)]);
  }
  const problems = new Problems();
  const files = await Promise.all(
    languages.map(async (language) => {
      const templates = await readTemplates(root, edition, language, problems);
      // Appendices are the same for all editions, unless this one has its own, or what they say cites its figures.
      const own = `templates/narrative/${from}/`;
      return templates
        .filter(
          ({ name, file, text }) =>
            edition.chapters.includes(name) || file.startsWith(own) || CITES_A_ROW.test(text),
        )
        .map(({ name, text }) => [`templates/narrative/${wanted.id}/${language}/${name}.md`, text] as const);
    }),
  );
  problems.stopIfAny();
  return { prepared: nextEdition(delivered, from, { ...wanted, languages }), files: files.flat() };
}

/** An edition with one chapter, one question and one figure. */
async function fromNothing(session: Session, wanted: Wanted): Promise<Making> {
  const { root } = session;
  const problems = new Problems();
  const config = await session.config(problems);
  problems.stopIfAny();
  const languages = wanted.languages ?? config?.languages.slice(0, 1) ?? [];
  // The appendix of method speaks of what was asked: it is another for each survey.
  const appendices = await existing(root, ["tabeller", "tallgrunnlag"], languages);
  const title = config?.series.title ?? {};
  const prepared = firstEdition(title, appendices, { ...wanted, languages });
  const figure = `${FIRST.question}-${wanted.id.toLowerCase()}`;
  const chapters = languages.map(
    (language) =>
      [
        `templates/narrative/${wanted.id}/${language}/${FIRST.chapter}.md`,
        firstChapter(language, figure),
      ] as const,
  );
  return { prepared, files: [...chapters, [`templates/figures/${figure}.json`, firstFigure(languages)]] };
}

/** Those of some appendices that there are templates for in every language. */
async function existing(
  root: string,
  names: readonly string[],
  languages: readonly WrittenLanguage[],
): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      const none = new Problems();
      for (const language of languages) {
        const edition = { id: "", chapters: [], appendices: [name], file: "", namedAt: new Map() };
        await readTemplates(root, edition, language, none);
      }
      return none.errorCount === 0;
    }),
  );
  return names.filter((_, i) => found[i]);
}
