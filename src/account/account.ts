import type { Colours } from "../config/colours.ts";
import type { ReportDocument } from "../document/document.ts";
import type { FigureSpecs } from "../figures/spec.ts";
import type { Lexicons } from "../language/detect/known.ts";
import type { Problem } from "../problems/problem.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { type Judged, type Judging, judge } from "./judge.ts";
import { outsideReader, type ReadOutside } from "./outside.ts";
import { withAccount } from "./overview.ts";
import { programWords } from "./program-words.ts";
import { knownRows } from "./rows.ts";
import {
  type Account,
  type Counts,
  type MeaningfulColours,
  type Reader,
  type Statement,
  SUPPORTS,
  type Support,
} from "./statement.ts";
import { numbered, saidInAttachments, saidInDocument } from "./statements.ts";
import { type Surroundings, saidBehind, saidInFront } from "./surroundings.ts";

/** All that a report's account is made from. */
export interface Accounting
  extends Surroundings,
    Omit<Judging, "language" | "survey" | "config" | "readOutside"> {
  readonly figures: FigureSpecs;
  /** What the page offers to download: its kind («PDF») and its name, in the report's language. */
  readonly downloads: readonly { readonly type: string; readonly label: string }[];
  readonly lexicons?: Lexicons;
}

/** A report with the account of it. */
export interface Accounted {
  /** With the account's own table filled in. */
  readonly document: ReportDocument;
  readonly account: Account;
  /** The same statements as the account's, with what it does not publish. */
  readonly statements: readonly Judged[];
  /** What is wrong in texts outside the prose, which nobody has read before. */
  readonly found: readonly Problem[];
}

/** Makes the account of a report: what each of its statements rests on. */
export function accountOf(accounting: Accounting): Accounted {
  const { survey, lexicons } = accounting;
  const read = outsideReader(survey, accounting.document.language, lexicons);
  const first = judgeAll(accounting, read);
  // The table says how many have been read; what it says itself is the program's, and nobody has to.
  const document = withAccount(accounting.document, countsOf(first), readersOf(first, accounting));
  const statements = judgeAll({ ...accounting, document }, read);
  const published = statements.map((one) => publishedOf(one, `data/${document.edition.id}`));
  const counts = countsOf(statements);
  const account: Account = {
    madeBy: "kommunerapport",
    format: 1,
    edition: document.edition.id,
    language: document.language.code,
    draft: counts.open + counts.false + counts.unknown > 0,
    ...(accounting.embargo !== undefined && { embargo: accounting.embargo }),
    data: document.dataHash,
    fingerprint: "",
    counts,
    readers: readersOf(statements, accounting),
    statements: published,
    words: programWords(document.language, accounting.downloads),
    rows: knownRows(
      survey,
      published.flatMap(({ keys }) => keys),
    ),
    cover: survey.edition.cover.map(({ key }) => key),
    colours: meaningful(accounting.config.colours),
    figures: document.figures.map(({ name, keys }) => {
      const emphasis = accounting.figures.get(name)?.rapport.emphasis;
      return { name, keys, ...(emphasis !== undefined && { emphasis }) };
    }),
  };
  const found = [...new Set(statements.flatMap(({ said }) => read(said).problems))];
  return { document, statements, found, account: { ...account, fingerprint: fingerprintOf(account) } };
}

function judgeAll(accounting: Accounting, readOutside: ReadOutside): readonly Judged[] {
  const { document, survey, config } = accounting;
  const front = saidInFront(accounting);
  const inside = saidInDocument(accounting);
  const attached = saidInAttachments(accounting);
  const behind = saidBehind(accounting, [...front, ...inside]);
  const said = numbered([...front, ...inside, ...attached, ...behind]).filter(({ text }) => text !== "");
  return judge(said, { ...accounting, survey, config, language: document.language, readOutside });
}

function meaningful({ leadDark, muted, track, sand, accent }: Colours): MeaningfulColours {
  return { leadDark, muted, track, sand, accent };
}

/** How many statements have each support. */
export function countsOf(statements: readonly Pick<Statement, "support">[]): Counts {
  const count = (support: Support) => statements.filter((one) => one.support === support).length;
  return Object.fromEntries(SUPPORTS.map((support) => [support, count(support)])) as Record<Support, number>;
}

/** A statement as those who edit it are told of it. */
export function statementOf(one: Judged): Statement {
  const { said: _said, as: _as, rests: _rests, wrong: _wrong, ...rest } = one;
  const { approval: _approval, judgedBy: _judgedBy, isUnfilled: _isUnfilled, ...statement } = rest;
  return statement;
}

/** What is published of a statement. @param data the folder of the edition's data */
function publishedOf(one: Judged, data: string): Statement {
  const statement = statementOf(one);
  if (!statement.file.startsWith(`${data}/`)) return statement;
  const { line: _line, column: _column, sheet: _sheet, ...rest } = statement;
  return { ...rest, file: data };
}

/** Who has read what is proved or read, in the order of their names; all as one where a role is told instead. */
function readersOf(statements: readonly Judged[], { config, document }: Accounting): readonly Reader[] {
  const role = config.approvals.role?.[document.language.code];
  const readings = statements.flatMap(({ support, approval }) =>
    approval && (support === "proved" || support === "read") ? approval.readers : [],
  );
  const byName = new Map<string, string[]>();
  for (const { by, date } of readings) byName.set(role ?? by, [...(byName.get(role ?? by) ?? []), date]);
  return [...byName]
    .map(([by, dates]) => {
      const sorted = dates.toSorted();
      return { by, from: sorted[0] ?? "", to: sorted.at(-1) ?? "", statements: dates.length };
    })
    .toSorted((a, b) => (a.by < b.by ? -1 : 1));
}

/** The account as it is published: JSON with one line for each statement, so that a line is what changes. */
export function writeAccount({ statements, words, ...about }: Account): string {
  const head = JSON.stringify(about, null, 1).replace(/\n\}$/, "");
  const lines = statements.map((one) => `  ${JSON.stringify(one)}`).join(",\n");
  return `${head},\n "statements": [\n${lines}\n ],\n "words": ${JSON.stringify(words)}\n}\n`;
}
