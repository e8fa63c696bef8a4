import { basename, dirname, join } from "node:path";
import {
  type Approval,
  isSamePerson,
  type Reading,
  type WrittenApproval,
  writeApprovals,
} from "../account/approvals.ts";
import { isApproved, type Judged, keyOf } from "../account/judge.ts";
import type { Lapsed } from "../account/lapsed.ts";
import { mergeApprovals } from "../account/merge.ts";
import { messages } from "../account/messages.ts";
import { AROUND } from "../account/surroundings.ts";
import { claim } from "../files/lock.ts";
import { languageOf } from "../language/language.ts";
import { nearest } from "../problems/nearest.ts";
import { InputError, type Problem, Problems, problem, type Source } from "../problems/problem.ts";
import { explained } from "../publish/failure.ts";
import { writeWhole } from "../publish/whole-file.ts";
import { describeBase, describeExact, describeValue } from "../survey/describe.ts";
import { aggregateAt, roundOf } from "../survey/rounds.ts";
import type { Survey } from "../survey/survey.ts";
import type { AllAccounted } from "./account.ts";
import { approvalsFile, readApprovals } from "./approvals.ts";
import { tellAll } from "./build.ts";
import { allProblems, type EditionInput, readEdition } from "./edition.ts";
import type { Effects } from "./effects.ts";
import type { Asked } from "./report.ts";
import type { Session } from "./session.ts";

/** A statement that somebody has to read, with all that a reader needs to judge it. */
export interface ToRead {
  readonly statement: Judged;
  /** The heading that it stands under; absent for what stands around the chapters. */
  readonly heading?: string;
  /** The questions and answers that it says something of, and what is known of them. */
  readonly rows: readonly {
    readonly question: string;
    readonly option: string;
    readonly value: string;
    readonly base: string;
    readonly rows: readonly Source[];
  }[];
  /** What has changed since somebody read it. */
  readonly lapsed?: Lapsed;
}

/** What there is to read of an edition, in the order of the page, each text once. */
export interface ToBeRead {
  readonly edition: string;
  /** Project-relative path of `approvals.csv`. */
  readonly file: string;
  readonly items: readonly ToRead[];
  /** The sections and chapters that may be named. */
  readonly sections: readonly string[];
  /** How many have to have read each. */
  readonly people: 1 | 2;
  readonly problems: readonly Problem[];
  /** All that has been read so far. */
  readonly approvals: readonly WrittenApproval[];
  readonly accounted: AllAccounted;
}

/** What somebody said of a statement. */
export interface Decision {
  readonly item: ToRead;
  readonly answer: "yes" | "no";
  /** It is true of every edition, so that it need not be read again. */
  readonly timeless?: boolean;
  readonly note?: string;
}

/**
 * Finds what is open in the reports of an edition.
 *
 * @throws InputError with all that is wrong, when the text and the data do not agree: there is nothing to read yet
 */
export async function whatToRead(session: Session, asked: Asked, effects: Effects): Promise<ToBeRead> {
  const shared = new Problems();
  const input = await effects.step("read", () => readEdition(session, asked, "told", shared));
  const accounted = await tellAll(session, input, shared, effects);
  const problems = allProblems([shared, ...input.reports.map((one) => one.problems)]);
  if (problems.some(({ severity }) => severity === "error")) throw new InputError(problems);
  return toBeRead(input, accounted, problems);
}

/** What is open in reports that have been told. What is untrue is none of it. */
export function toBeRead(
  { survey, approvals, config }: Pick<EditionInput, "survey" | "approvals" | "config">,
  accounted: AllAccounted,
  problems: readonly Problem[],
): ToBeRead {
  const headings = new Map(
    accounted.reports.flatMap(({ document, one }) =>
      [...document.value.chapters, ...document.value.appendices].flatMap((part) => [
        [`${one.report.language} ${part.id}`, part.plainTitle] as const,
        ...part.sections.map(({ id, plainTitle }) => [`${one.report.language} ${id}`, plainTitle] as const),
      ]),
    ),
  );
  const seen = new Set<string>();
  const items = accounted.reports.flatMap(({ statements }) =>
    statements.flatMap((statement): ToRead[] => {
      const key = readingOf(statement);
      // What a figure will be put into can't be read before it is there.
      const isReadable = statement.support === "open" && statement.isUnfilled !== true;
      if (!isReadable || seen.has(key)) return [];
      seen.add(key);
      const heading = headings.get(`${statement.language} ${statement.section}`);
      const lapsed = accounted.lapsed.find(
        ({ approval, now }) =>
          now?.said.written === statement.said.written && approval.language === statement.language,
      );
      return [
        {
          statement,
          rows: rowsOf(statement, survey),
          ...(heading !== undefined && { heading }),
          ...(lapsed && { lapsed }),
        },
      ];
    }),
  );
  return {
    edition: survey.edition.id,
    file: approvalsFile(survey.edition.id),
    items,
    sections: [AROUND, ...new Set([...headings.keys()].map((key) => key.slice(key.indexOf(" ") + 1)))],
    people: config.approvals.people,
    problems,
    approvals,
    accounted,
  };
}

/**
 * Those that stand in a section, or in any section of a chapter.
 *
 * @throws InputError when there is no such section
 */
export function inSection(
  { items, sections, accounted, file }: ToBeRead,
  section: string,
): readonly ToRead[] {
  if (!sections.includes(section)) {
    const details = { section, known: sections, nearest: nearest(section, sections) };
    throw new InputError([problem(messages["account.no-section"], { file }, details)]);
  }
  const inside = accounted.reports.flatMap(({ document }) =>
    [...document.value.chapters, ...document.value.appendices]
      .filter(({ id }) => id === section)
      .flatMap((part) => part.sections.map(({ id }) => id)),
  );
  return items.filter(({ statement }) => statement.section === section || inside.includes(statement.section));
}

/** Those that are open in this section of a report, wherever else they stand: a text is read once. */
export function openIn(
  { items, accounted }: Pick<ToBeRead, "items" | "accounted">,
  { language, section }: { readonly language: string; readonly section: string },
): readonly ToRead[] {
  const here = accounted.reports
    .flatMap(({ statements }) => statements)
    .filter((one) => one.support === "open" && one.language === language && one.section === section);
  const readings = new Set(here.map(readingOf));
  return items.filter(({ statement }) => readings.has(readingOf(statement)));
}

/** Whether this person has read a statement already, and somebody else has to. */
export function isReadBy({ statement: { approval } }: ToRead, by: string): boolean {
  return approval?.answer === "yes" && approval.readers.some((one) => isSamePerson(one.by, by));
}

/** How long one waits for another who writes the same file. Milliseconds. */
const LONGEST_WAIT = 10_000;

/**
 * Writes what somebody has said to `approvals.csv`, whole or not at all. Lines that no longer fit go when their
 * statements have been read again, all of them when nothing is left to read. What others have entered since the file
 * was read stays.
 *
 * @returns how many statements are still to be read, as far as was known when the file was read
 * @throws InputError when the disk refuses, or the file can no longer be understood
 */
export async function saveDecisions(
  root: string,
  reading: ToBeRead,
  decisions: readonly Decision[],
  reader: Reading,
): Promise<number> {
  const { all, left } = withDecisions(reading, decisions, reader);
  await alone(root, reading.file, async () => {
    const problems = new Problems();
    const now = await readApprovals(root, reading.edition, problems);
    problems.stopIfAny();
    await writeWhole(root, reading.file, writeApprovals(mergeApprovals(reading.approvals, all, now)));
  });
  return left;
}

/** Nobody else writes the file meanwhile. */
async function alone(root: string, file: string, write: () => Promise<void>): Promise<void> {
  await explained(file, async () => {
    const place = join(root, dirname(file), `.${basename(file)}.lock`);
    const { signal } = new AbortController();
    const release = await claim(place, { signal, longest: LONGEST_WAIT, onWait: () => undefined });
    if (!release) throw new InputError([problem(messages["account.busy"], { file })]);
    await write().finally(release);
  });
}

/** All readings after some decisions, and how many statements are still open. */
export function withDecisions(
  { approvals, accounted, items, people }: ToBeRead,
  decisions: readonly Decision[],
  reader: Reading,
): { readonly all: readonly Approval[]; readonly left: number } {
  const made = decisions.map((decision) => approvalOf(decision, reader));
  const done = new Set(
    decisions.flatMap(({ item }, index) => {
      const approval = made[index];
      return approval && isApproved(approval, people) ? [item] : [];
    }),
  );
  const left = items.filter((item) => !done.has(item));
  const languages = new Set(left.map(({ statement }) => statement.language));
  const decided = new Set(decisions.map(({ item }) => item.lapsed?.approval));
  const replaced = new Set(decisions.flatMap(({ item }) => item.statement.approval ?? []));
  const gone = new Set(
    accounted.lapsed
      .map(({ approval }) => approval)
      .filter((one) => decided.has(one) || !languages.has(one.language)),
  );
  const kept = approvals.filter((one) => !gone.has(one) && !replaced.has(one));
  return { all: [...kept.map((one) => moved(one, accounted)), ...made], left: left.length };
}

function approvalOf({ item, answer, timeless, note }: Decision, reader: Reading): Approval {
  const { statement } = item;
  const { said, approval: before, language, section, kind } = statement;
  const as = timeless && statement.as === "read" ? "timeless" : statement.as;
  // A second reader's yes stands beside the first's; whoever says no, or says it again, begins anew.
  const others =
    before?.answer === "yes" && answer === "yes"
      ? before.readers.filter(({ by }) => !isSamePerson(by, reader.by)).slice(0, 1)
      : [];
  return {
    language,
    section,
    kind,
    text: said.written,
    as: others.length > 0 && before ? before.as : as,
    rests: others.length > 0 && before ? before.rests : statement.rests(said, as),
    answer,
    readers: [...others, reader],
    note: note ?? "",
  };
}

/** A reading under the heading that its statement has now. The same words, written from rows, are nobody's to read. */
function moved(approval: WrittenApproval, { reports }: AllAccounted): Approval {
  const now = reports
    .flatMap(({ statements }) => statements)
    .find((statement) => statement.approval === approval && statement.said.by === "author");
  return now ? { ...approval, section: now.section, kind: now.kind } : approval;
}

/** What one reading of a statement is of: others of which it is the same are read with it. */
export function readingOf(statement: Judged): string {
  return statement.language + keyOf(statement.said.written, statement.as, restsOf(statement));
}

function restsOf(statement: Judged): string {
  return statement.rests(statement.said, statement.as);
}

/** The questions and answers that a statement says something of. */
export function rowsOf({ keys, language: code }: Judged, survey: Survey): ToRead["rows"] {
  const language = languageOf(code);
  return keys.flatMap((key) => {
    const row = aggregateAt(survey, key);
    const question = row && roundOf(survey, row).questions.get(row.question);
    if (!row || !question) return [];
    const hasInterval = row.estimate.kind === "counted" || row.estimate.kind === "published";
    return [
      {
        question: question.text[code] ?? "",
        option: question.options.get(row.option)?.label[code] ?? "",
        value: hasInterval ? describeExact(row, language) : describeValue(row, survey, language),
        base: describeBase(row, survey, language),
        rows: row.sources,
      },
    ];
  });
}
