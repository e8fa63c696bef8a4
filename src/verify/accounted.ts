import type { KnownRow, KnownRows } from "../account/rows.ts";
import type { Account, Carrier, Statement } from "../account/statement.ts";
import { LANGUAGES, type Language, languageOf } from "../language/language.ts";
import { markedTitle } from "../language/marks.ts";
import { type Phrase, phraseOf } from "./match.ts";
import { folded } from "./words.ts";

/** A figure as the account tells it: all that stands between its caption and what comes next. */
export interface FigureAccount {
  readonly caption: string;
  readonly alt: string;
  readonly keys: readonly string[];
  /** The row in the lead colour. */
  readonly emphasis: string | undefined;
  /** What is drawn in words, on paper and on the page. */
  readonly drawn: readonly string[];
}

/** A table as the account tells it. */
export interface TableAccount {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Row by row, with what the row is about first; the head of some rows is a row by itself, with what is told of it. */
  readonly rows: readonly (readonly Statement[])[];
}

/** The account, sorted by what a reading asks of it. */
export interface Accounted {
  readonly account: Account;
  readonly language: Language;
  readonly rows: KnownRows;
  readonly title: string;
  /** The title as the window and the file have it: a draft's says that it is one. */
  readonly named: string;
  readonly subtitle: string;
  readonly publisher: string;
  /** What is said around the chapters, which a file may repeat; and of that, what stands in front of them. */
  readonly around: readonly Statement[];
  readonly front: readonly Statement[];
  /** The account's own fingerprint, which it cannot have as a statement. */
  readonly fingerprint: Statement;
  readonly headings: readonly string[];
  readonly figures: readonly FigureAccount[];
  readonly tables: readonly TableAccount[];
  readonly phrases: readonly Phrase[];
}

/** Id of the section of what stands in no chapter. */
const AROUND = "utgave";

/** Sorts an account. @param rows what the data say: the data themselves, or as the account has them */
export function accounted(account: Account, language: Language, rows: KnownRows): Accounted {
  const { words } = account;
  // What is put into other statements stands nowhere by itself.
  const statements = account.statements.filter(({ in: carriers }) => carriers.length > 0);
  const inside = statements.filter(({ section }) => section !== AROUND).map(({ text }) => folded(text));
  // Signs stand in cells only, which are statements, and are told there; what counts the pages, in margins only.
  const { signs: inCells, pageOfParts } = language.terms;
  const signs = [
    ...Object.values(inCells).flatMap(({ sign, spoken }) => [sign, spoken]),
    ...Object.values(pageOfParts).map(folded),
  ];
  const around = statements.filter(({ section }) => section === AROUND);
  const [title, subtitle, publisher] = around.map(({ text }) => text);
  return {
    account,
    language,
    rows,
    title: title ?? "",
    named: markedTitle(title ?? "", account, language),
    subtitle: subtitle ?? "",
    publisher: publisher ?? "",
    around,
    front: statements.slice(
      0,
      statements.findIndex(({ section }) => section !== AROUND),
    ),
    fingerprint: fingerprintAs(account),
    headings: statements.filter(({ kind }) => kind === "heading").map(({ text }) => folded(text)),
    figures: figuresIn(statements).map((figure, index) => ({
      ...figure,
      emphasis: account.figures[index]?.emphasis,
    })),
    tables: tablesIn(statements),
    phrases: [...words, ...otherPages, ...layoutWords]
      .filter((phrase) => !isSaid(phrase, inside) && !signs.includes(phrase))
      .map(phraseOf)
      .filter((phrase) => phrase.length > 0),
  };
}

function fingerprintAs({ fingerprint, language }: Account): Statement {
  const where = { id: "fingerprint", section: AROUND, file: "", keys: [], values: [], why: "" };
  return { ...where, text: fingerprint, kind: "label", language, support: "program", in: ["web", "pdf"] };
}

/** A sentence of the program's that a statement has is expected there, and stands nowhere else. */
function isSaid(phrase: string, statements: readonly string[]): boolean {
  const own = folded(phrase);
  return own.split(" ").length > 2 && !own.includes("…") && statements.some((text) => text.includes(own));
}

/** What a link to the page in another language says, in that language. */
const otherPages = LANGUAGES.map((code) => languageOf(code).terms.readInThisLanguage);

/** Signs that links and lists are shown by, and types of files; none of them says anything of the survey. */
const layoutWords = [
  "#",
  "↑",
  "CSV",
  "SVG",
  "CSV: …",
  "SVG: …",
  "(CSV, …)",
  "(JSON, …)",
  "(XLSX, …)",
  "•",
  "–",
  "+",
];

/** What has to stand in a file, once and in order, but for what is drawn and told of drawings. */
export function orderedFor({ account }: Accounted, carrier: Carrier): readonly Statement[] {
  return account.statements.filter(
    ({ section, kind, in: carriers }) =>
      section !== AROUND &&
      carriers.includes(carrier) &&
      kind !== "alt" &&
      kind !== "drawn" &&
      kind !== "link-title",
  );
}

/** What the data say of some keys. */
export function knownOf({ rows }: Accounted, keys: readonly string[]): readonly KnownRow[] {
  return keys.flatMap((key) => rows[key] ?? []);
}

function figuresIn(statements: readonly Statement[]): readonly Omit<FigureAccount, "emphasis">[] {
  return statements.flatMap(({ kind, text, keys }, index) => {
    if (kind !== "alt") return [];
    const after = statements.slice(index + 1);
    const end = after.findIndex((each) => each.kind !== "drawn");
    const drawn = after.slice(0, end === -1 ? after.length : end).filter((each) => each.in.includes("pdf"));
    const caption = statements.slice(0, index).findLast((each) => each.kind === "caption");
    return [
      {
        caption: folded(caption?.text ?? ""),
        alt: folded(text),
        keys,
        drawn: drawn.map((each) => each.text),
      },
    ];
  });
}

function tablesIn(statements: readonly Statement[]): readonly TableAccount[] {
  const found: TableAccount[] = [];
  let caption = "";
  let at = 0;
  while (at < statements.length) {
    const { kind, text, section } = statements[at] as Statement;
    if (kind === "caption") caption = folded(text);
    if (kind !== "head") {
      at++;
      continue;
    }
    const heads: string[] = [];
    while (statements[at]?.kind === "head") heads.push(folded(statements[at++]?.text ?? ""));
    const rows: Statement[][] = [];
    // What stands behind the last chapter is no part of its table.
    const isCell = (one: Statement | undefined) =>
      one?.section === section && ["cell", "label", "rows-head"].includes(one.kind);
    while (isCell(statements[at]) || isNoteOfHead(statements[at], rows.at(-1))) {
      const cell = statements[at++] as Statement;
      const last = rows.at(-1);
      if (cell.kind === "note") {
        last?.push(cell);
        continue;
      }
      const isNew = last === undefined || last.length === heads.length || last[0]?.kind === "rows-head";
      if (isNew || cell.kind === "rows-head") rows.push([cell]);
      else last.push(cell);
    }
    found.push({ caption, heads, rows });
  }
  return found;
}

/** What has to be known of the rows below stands with their head. */
function isNoteOfHead(one: Statement | undefined, last: readonly Statement[] | undefined): boolean {
  return one?.kind === "note" && last?.length === 1 && last[0]?.kind === "rows-head";
}
