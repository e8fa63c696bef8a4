import type { Judged } from "../account/judge.ts";
import type { WrittenLanguage } from "../language/language.ts";
import type { Files, Output } from "../outputs/output.ts";
import { markOf, type RowView, type SectionView, type StatementView } from "../preview/state.ts";
import type { MessageLanguage } from "../problems/message.ts";
import { InputError, type Problem, Problems } from "../problems/problem.ts";
import { place } from "../problems/show.ts";
import type { ToldAndAccounted } from "./account.ts";
import { isReadBy, openIn, readingOf, rowsOf, type ToBeRead, toBeRead } from "./approve.ts";
import { tellAll } from "./build.ts";
import { allProblems, type EditionInput, readEdition } from "./edition.ts";
import { silent } from "./effects.ts";
import { makeReport } from "./make.ts";
import type { Asked } from "./report.ts";
import { keyOf } from "./results.ts";
import type { Session } from "./session.ts";

/** What was seen when somebody looked at an edition as it lies on the disk, finished or not. */
export interface Look {
  /** All that is wrong, in whichever language. */
  readonly problems: readonly Problem[];
  /** Errors that belong to no statement: a page without them would lack something, and nobody would see it. */
  readonly stopping: readonly Problem[];
  /** Absent where the edition could not be told at all. */
  readonly edition?: {
    readonly input: EditionInput;
    readonly reading: ToBeRead;
    readonly reports: readonly LookedAt[];
  };
}

/** A report with its page: also one that says what is untrue. */
export interface LookedAt {
  readonly told: ToldAndAccounted;
  /** Absent where something that belongs to no statement is wrong with it. */
  readonly page: Files | undefined;
}

/**
 * Reads and tells an edition and makes its pages, whatever is untrue in them. Writes nothing.
 *
 * @param outputs all that there are
 * @throws the session's reason when it is aborted
 */
export async function lookAt(session: Session, asked: Asked, outputs: readonly Output[]): Promise<Look> {
  const shared = new Problems();
  let input: EditionInput;
  try {
    input = await readEdition(session, asked, "told", shared);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: error.problems, stopping: errorsOf(error.problems) };
  }
  const accounted = await tellAll(session, input, shared, silent, outputs);
  const told = new Set(
    accounted.reports.flatMap(({ statements }) => statements.flatMap(({ wrong }) => wrong)),
  );
  const stoppingIn = (problems: Problems) => errorsOf(problems.all).filter((one) => !told.has(one));
  const stopping = new Set(stoppingIn(shared));
  const reports: LookedAt[] = [];
  for (const one of accounted.reports) {
    const own = stoppingIn(one.one.problems);
    const page =
      stopping.size + own.length > 0
        ? undefined
        : await pageOf(session, input, one, outputs, one.one.problems);
    for (const problem of page === undefined ? stoppingIn(one.one.problems) : []) stopping.add(problem);
    reports.push({ told: one, page });
  }
  const problems = allProblems([shared, ...input.reports.map((one) => one.problems)]);
  const reading = toBeRead(input, accounted, problems);
  return { problems, stopping: [...stopping], edition: { input, reading, reports } };
}

/** What proofreading has to say of an edition in which nothing is wrong. */
export async function proofreadAll(session: Session, { edition }: Look): Promise<readonly Problem[]> {
  const { proofread } = await import("../proofread/proofread.ts");
  const found = new Problems();
  const texts = (edition?.reports ?? []).map(
    ({ told }) => [told.one.report.language, told.prose.sentences] as const,
  );
  await proofread(session.root, new Map(texts), session.dictionary, found);
  return found.all;
}

function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}

/** The page, just as it would be published. */
async function pageOf(
  session: Session,
  input: EditionInput,
  told: ToldAndAccounted,
  register: readonly Output[],
  problems: Problems,
): Promise<Files | undefined> {
  const outputs = register.filter(({ name }) => name === "web");
  try {
    const { files, inside } = await makeReport(
      session,
      input,
      told,
      { register, outputs, last: undefined },
      silent,
    );
    return new Map([...files].map(([path, { content }]) => [path.slice(inside.length + 1), content]));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) if (!problems.all.includes(problem)) problems.note(problem);
    return undefined;
  }
}

/** What somebody may press on a page, and what they then see. */
export function statementsOf(
  { told }: LookedAt,
  { input }: NonNullable<Look["edition"]>,
  lang: MessageLanguage,
): readonly StatementView[] {
  const lines = new Map(
    input.reports.flatMap(({ templates }) =>
      templates.map(({ file, text }) => [file, text.split("\n")] as const),
    ),
  );
  return told.statements.flatMap((one): StatementView[] => {
    const mark = markOf(
      one.support,
      one.wrong.map(({ code }) => code),
    );
    if (mark === undefined) return [];
    const { id, section, kind, text, why, file, line, column } = one;
    const written = line === undefined ? undefined : lines.get(file)?.[line - 1]?.trim();
    return [
      {
        ...{ id, section, kind, text, mark, why, file },
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        ...(written !== undefined && { written }),
        wrong: one.wrong.map(({ message }) => message[lang]),
        rows: rowsOf(one, input.survey).map(
          ({ rows, ...row }): RowView => ({ ...row, places: rows.map((one) => place(one, lang)) }),
        ),
      },
    ];
  });
}

/**
 * The sections of a page in which something is to be read.
 *
 * @param by who would approve them
 */
export function sectionsOf(
  { told }: LookedAt,
  { reading }: NonNullable<Look["edition"]>,
  by: string | undefined,
): readonly SectionView[] {
  const { language } = told.one.report;
  const titles = new Map(
    [...told.document.value.chapters, ...told.document.value.appendices].flatMap((part) => [
      [part.id, part.plainTitle] as const,
      ...part.sections.map(({ id, plainTitle }) => [id, plainTitle] as const),
    ]),
  );
  const sections = new Map<string, Judged[]>();
  for (const one of told.statements) sections.set(one.section, [...(sections.get(one.section) ?? []), one]);
  return [...sections].flatMap(([id, all]): SectionView[] => {
    const open = openIn(reading, { language, section: id });
    if (open.length === 0) return [];
    const isWrong = all.some(({ wrong }) => wrong.length > 0);
    const isRead = by !== undefined && open.every((item) => isReadBy(item, by));
    const refused = isWrong ? "wrong" : isRead ? "read" : undefined;
    return [
      {
        id,
        title: titles.get(id) ?? "",
        open: open.length,
        seen: keyOf(...all.flatMap((one) => [readingOf(one), one.text, one.support])),
        ...(refused && { refused }),
      },
    ];
  });
}

/** The decisions of somebody who approves a section as it was seen. */
export function approvalOf(
  { reading }: NonNullable<Look["edition"]>,
  language: WrittenLanguage,
  section: string,
  by: string,
) {
  return openIn(reading, { language, section })
    .filter((item) => !isReadBy(item, by))
    .map((item) => ({ item, answer: "yes" as const }));
}
