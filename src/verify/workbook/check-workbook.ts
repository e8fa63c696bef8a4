import type { KnownRow } from "../../account/rows.ts";
import { writeMoment } from "../../language/dates.ts";
import type { Accounted, TableAccount } from "../accounted.ts";
import { numbersOf, sameCell } from "../check-csv.ts";
import { figureInAccount } from "../check-page.ts";
import { isDateSaid } from "../dates.ts";
import type { Fault } from "../fault.ts";
import type { PageReading, PageTable } from "../page.ts";
import { folded } from "../words.ts";
import { type FoundCell, type FoundSheet, readWorkbook } from "./parts.ts";

type Found = Fault extends infer F ? (F extends Fault ? Omit<F, "file"> : never) : never;

/** A sheet as it has to be: of the notes that may be told, those that are sentences, in their order; all else as it stands. */
interface Expected {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The same with both ends of what each share can be, which a table of the data has and one of an author's has not. */
  readonly withEnds?: Expected;
  /** What a cell's number may be, where the data say it. */
  readonly numbers?: (row: number, cell: number) => readonly (number | undefined)[] | undefined;
}

/**
 * Holds a workbook of tables against the account, the page and the data: every table and figure of the page has its
 * sheet, in order, and every cell in it is one of the report's; each number is shown as the report shows it.
 */
export function checkWorkbook(
  bytes: Uint8Array,
  file: string,
  page: PageReading,
  about: Accounted,
): readonly Fault[] {
  const { terms } = about.language;
  const { sheets, properties, strange } = readWorkbook(bytes);
  const expected = expectedFrom(page, about);
  const names = [terms.colophon, terms.contents, terms.workbook.signs, ...expected.map(({ name }) => name)];
  const [cover, contents, signs, ...tables] = sheets;
  const told = sheets.map(({ name }) => name);
  const faults: Found[] = strange.map((found) => ({ what: "hidden", where: "", found }));
  if (told.join("\n") !== names.join("\n") || !cover || !contents || !signs)
    return [
      ...faults,
      { what: "changed" as const, where: "", found: told.join("; "), expected: names.join("; ") },
    ].map((fault) => ({ ...fault, file }));
  const leads = contents.ways.join("\n");
  const ways = expected.map(({ name }, index) => `A${index + 3} '${name}'!A1`).join("\n");
  faults.push(
    ...checkCover(cover, about),
    ...checkSheet(contents, {
      name: terms.contents,
      title: terms.contents,
      notes: [],
      columns: [terms.workbook.sheet, terms.workbook.content],
      rows: expected.map(({ name, title }) => [name, title.slice(name.length + 2)]),
    }),
    ...sheets.flatMap(({ name, ways: [way] }) =>
      way === undefined || name === contents.name
        ? []
        : [{ what: "way" as const, where: name, found: way, expected: "" }],
    ),
    ...(leads === ways
      ? []
      : [{ what: "way" as const, where: terms.contents, found: leads, expected: ways }]),
    ...checkSheet(signs, {
      name: terms.workbook.signs,
      title: terms.workbook.signs,
      notes: [],
      columns: [terms.workbook.sign, terms.workbook.meaning],
      rows: Object.values(terms.signs).map(({ sign, spoken }) => [sign, spoken]),
    }),
    ...expected.flatMap((one, index) => checkSheet(tables[index] as FoundSheet, one)),
    ...checkProperties(properties, about),
  );
  return faults.map((fault) => ({ ...fault, file }));
}

/** The sheets that the page's tables and figures ask for, in their order. */
function expectedFrom(page: PageReading, about: Accounted): readonly Expected[] {
  const { terms } = about.language;
  const numbered: Expected[] = [];
  let left = about.tables;
  for (let number = 1; ; number++) {
    const name = folded(terms.tableNumber(number));
    const onPage = page.tables.find(({ caption }) => caption.startsWith(`${name} `));
    if (onPage === undefined) break;
    const caption = onPage.caption.slice(name.length + 1);
    const table = left.find((one) => one.caption === caption);
    left = left.filter((one) => one !== table);
    const nth = numbered.filter(({ title }) => title.endsWith(`: ${caption}`)).length;
    if (table) numbered.push(ofTable(name, table, onPage, nth, about));
  }
  const captions = page.figures.map((figure) => figureInAccount(figure, page, about)?.caption);
  const figures = page.figures.map((figure, index): Expected => {
    const name = folded(terms.figureNumber(index + 1));
    const own = figureInAccount(figure, page, about);
    const caption = own?.caption ?? "";
    const nth = captions.slice(0, index).filter((one) => one === caption).length;
    const { rows = [] } = figure.table ?? {};
    const [columns = [], ...cells] = rows;
    const known = numbersOf(rows, own?.keys ?? [], about);
    return {
      name,
      title: `${name}: ${caption}`,
      notes: notesBehind(caption, "figure", nth, about),
      columns,
      rows: cells,
      numbers: (row, cell) => known(row + 1, cell),
    };
  });
  return [...numbered, ...figures];
}

/** A table with what its rows' heads say in columns of its own. */
function ofTable(
  name: string,
  { caption, heads, rows }: TableAccount,
  onPage: PageTable,
  nth: number,
  about: Accounted,
): Expected {
  const { terms } = about.language;
  const grouped = rows.some(([first]) => first?.kind === "rows-head");
  const remarks = rows.flatMap(([first, second]) =>
    first?.kind === "rows-head" && second ? [folded(second.text)] : [],
  );
  const isRemarked = remarks.length > 0;
  let [head, remark] = ["", ""];
  const own = rows.flatMap((row) => {
    const texts = row.map(({ text }) => folded(text));
    if (row[0]?.kind !== "rows-head")
      return [{ before: [...(grouped ? [head] : []), ...texts], share: shareOf(row, about), remark }];
    [head = "", remark = ""] = texts;
    return [];
  });
  const table = {
    name,
    title: `${name}: ${caption}`,
    notes: notesBehind(caption, "table", nth, about).filter((note) => !remarks.includes(note)),
  };
  // What an author has left empty is no statement: where, only the page tells.
  const [shownHeads = [], ...shownRows] = onPage.rows;
  if (onPage.rows.some((row) => row.includes(""))) return { ...table, columns: shownHeads, rows: shownRows };
  const columns = (ends: readonly string[]) => [
    ...(grouped ? [terms.question] : []),
    ...heads,
    ...ends,
    ...(isRemarked ? [terms.workbook.remark] : []),
  ];
  const withEnds: Expected = {
    ...table,
    columns: columns([terms.low, terms.high]),
    rows: own.map(({ before, share, remark: last }) => [
      ...before,
      endOf(share.low),
      endOf(share.high),
      ...(isRemarked ? [last] : []),
    ]),
    numbers: (row, cell) => {
      const { before = [], share = {} } = own[row] ?? {};
      const end = [share.low, share.high][cell - before.length];
      return end === undefined ? undefined : [end];
    },
  };
  return {
    ...table,
    columns: columns([]),
    rows: own.map(({ before, remark: last }) => [...before, ...(isRemarked ? [last] : [])]),
    ...(own.some(({ share }) => share.low !== share.high) && { withEnds }),
  };
}

/** What the share of a table's row can be, where all its cells are of one row of the data. */
function shareOf(row: TableAccount["rows"][number], { rows }: Accounted): Pick<KnownRow, "low" | "high"> {
  const keys = [...new Set(row.flatMap((cell) => cell.keys))];
  const [key = "", ...more] = keys;
  return more.length > 0 ? {} : (rows[key] ?? {});
}

/** «85,5 %», as many decimals as it takes, and no more than one. */
function endOf(share: number | undefined): string {
  if (share === undefined) return "";
  const isWhole = Math.abs(share * 100 - Math.round(share * 100)) < 1e-9;
  return percentOf(share, isWhole ? 0 : 1);
}

/**
 * What is told under a table or a figure, up to the next.
 *
 * @param nth of those of its kind with this caption, from 0
 */
function notesBehind(
  caption: string,
  kind: "figure" | "table",
  nth: number,
  { account: { statements } }: Accounted,
): readonly string[] {
  const all = statements.flatMap((one, index) =>
    one.kind === "caption" &&
    folded(one.text) === caption &&
    (statements[index + 1]?.kind === "alt") === (kind === "figure")
      ? [index + 1]
      : [],
  );
  const after = statements.slice(all[nth] ?? statements.length);
  const end = after.findIndex((one) => one.kind === "caption");
  return after
    .slice(0, end === -1 ? after.length : end)
    .filter((one) => one.kind === "note")
    .map((one) => folded(one.text));
}

function checkSheet(found: FoundSheet, { withEnds, ...expected }: Expected): readonly Found[] {
  const isHeadOf = ({ columns: heads }: Expected, row: readonly FoundCell[]) =>
    row.length === heads.length && heads.every((head, at) => shown(row[at] ?? "") === folded(head));
  const chosen = withEnds && found.rows.some((row) => isHeadOf(withEnds, row)) ? withEnds : expected;
  const { title, notes, columns, rows, numbers } = chosen;
  const where = (row: number) => `${found.name} ${row + 1}`;
  const change = (row: number, cell: FoundCell, expected: string): Found => ({
    what: "changed",
    where: where(row),
    found: shown(cell),
    expected,
  });
  const [first = [], ...rest] = found.rows;
  const heads = rest.findIndex((row) => isHeadOf(chosen, row));
  const above = rest.slice(0, Math.max(0, heads));
  const below = rest.slice(heads + 1);
  return [
    ...(first.length === 1 && shown(first[0] ?? "") === folded(title)
      ? []
      : [change(0, first[0] ?? "", title)]),
    ...(heads < 0 ? [change(1, rest[0]?.[0] ?? "", columns.join("; "))] : []),
    ...checkNotes(above, notes, (row) => where(row + 1)),
    ...Array.from({ length: Math.max(below.length, rows.length) }, (_, index) => {
      const [own, should] = [below[index] ?? [], rows[index] ?? []];
      return Array.from({ length: Math.max(own.length, should.length, columns.length) }, (_, cell) => {
        const [told, text] = [own[cell] ?? "", should[cell] ?? ""];
        const known = cell === 0 ? undefined : numbers?.(index, cell);
        return says(told, text, known) ? [] : [change(heads + 2 + index, told, text)];
      }).flat();
    }).flat(),
  ];
}

/** Notes stand above the heads in the order of the report, and none that is a sentence is left out. */
function checkNotes(
  above: readonly (readonly FoundCell[])[],
  notes: readonly string[],
  where: (row: number) => string,
): readonly Found[] {
  let left = notes;
  const found: Found[] = [];
  const missing = (skipped: readonly string[]) =>
    skipped
      .filter((note) => note.endsWith("."))
      .map((expected): Found => ({ what: "missing", where: where(0), expected }));
  for (const [row, [note = "", ...more]] of above.entries()) {
    const at = left.indexOf(shown(note));
    if (at < 0 || more.length > 0) {
      found.push({ what: "extra", where: where(row), found: [note, ...more].map(shown).join("; ") });
      continue;
    }
    found.push(...missing(left.slice(0, at)));
    left = left.slice(at + 1);
  }
  return [...found, ...missing(left)];
}

/** A cell shows what the report shows, and a number behind it is no other than that. */
function says(cell: FoundCell, text: string, known: readonly (number | undefined)[] | undefined): boolean {
  if (shown(cell) !== folded(text)) return false;
  return typeof cell === "string" || sameCell(String(cell.number).replace(".", ","), folded(text), known);
}

/** What a spreadsheet shows in Norwegian; a number in a format that no report has shows as nothing of the report's. */
function shown(cell: FoundCell): string {
  if (typeof cell === "string") return folded(cell);
  const { number, format } = cell;
  const [isPercent, decimals = ""] = /^0(?:\.(0+))? %$/.exec(format) ?? [];
  if (isPercent) return percentOf(number, decimals.length);
  const isWhole = Number.isInteger(number) && number >= 0;
  if (format === "0" && isWhole) return String(number);
  return format === "#,##0" && isWhole
    ? String(number).replace(/\B(?=(?:\d{3})+$)/g, " ")
    : `${number} (${format})`;
}

/** Rounded as it is written in decimals: 0.145 is 14.5 %, and 15. */
function percentOf(share: number, decimals: number): string {
  const step = 10 ** decimals;
  const rounded = Math.round(Number((share * 100 * step).toPrecision(12))) / step;
  return `${rounded.toFixed(decimals).replace(".", ",")} %`;
}

/** The first sheet says what the report says of itself, each thing under its own name, in the order of a colophon. */
function checkCover({ name, rows }: FoundSheet, about: Accounted): readonly Found[] {
  const { language, account, around, named, subtitle, publisher } = about;
  const { terms } = language;
  const lines = rows.map((row) => row.map(shown));
  const isAround = (text: string) => around.some((one) => folded(one.text) === folded(text));
  const alone = [
    named,
    subtitle,
    ...(account.draft ? [terms.draftWarning] : []),
    ...(account.embargo ? [terms.embargoWarning(writeMoment(account.embargo, language))] : []),
    ...(isAround(terms.constructedWarning) ? [terms.constructedWarning] : []),
    terms.workbook.about,
  ].map(folded);
  const told = lines.filter(({ length }) => length === 1).map(([line = ""]) => line);
  const held = new Map([
    [folded(terms.publisher), folded(publisher)],
    [folded(terms.fingerprint), account.fingerprint],
  ]);
  const sayable = new Set([...around.map(({ text }) => text), ...account.words].map(folded));
  const extra = (index: number): Found => ({
    what: "extra",
    where: `${name} ${index + 1}`,
    found: (lines[index] ?? []).join(": "),
  });
  const ranks = lines.map(([first = "", second]) => rankOf(first, second, about));
  const moved = ranks.findIndex((rank, at) => rank < (ranks[at - 1] ?? 0));
  return [
    ...(told.join("\n") === alone.join("\n")
      ? []
      : [{ what: "changed" as const, where: name, found: told.join("; "), expected: alone.join("; ") }]),
    ...(moved < 0 ? [] : [extra(moved)]),
    ...[...held].flatMap(([term, text]): readonly Found[] =>
      lines.some(([first, second]) => first === term && second === text)
        ? []
        : [{ what: "missing", where: name, expected: `${term}: ${text}` }],
    ),
    ...lines.flatMap(([first = "", second, ...more], index): readonly Found[] => {
      if (second === undefined) return [];
      const isSaid = sayable.has(second) || second === account.fingerprint;
      const isPublished = first !== folded(terms.published) || isAround(terms.issuedOn(second));
      return isSaid && termsOf(about).includes(first) && isPublished && more.length === 0
        ? []
        : [extra(index)];
    }),
  ];
}

/** Where a line of the first sheet stands among the others: first those that stand alone, then term by term. */
function rankOf(first: string, second: string | undefined, about: Accounted): number {
  const { account, around } = about;
  if (second === undefined) return 0;
  const said = around.findIndex(({ text }) => folded(text) === second);
  const within = second === account.fingerprint ? 0 : said < 0 ? around.length + 1 : said + 1;
  return 1 + termsOf(about).indexOf(first) + within / (around.length + 2);
}

/** What a colophon tells, in its order. */
function termsOf({ language: { terms } }: Accounted): readonly string[] {
  return [
    terms.publisher,
    terms.published,
    terms.conducted,
    terms.nextSurvey,
    terms.contact,
    terms.onTheWeb,
    terms.licence,
    terms.isbn,
    terms.issn,
    terms.citeAs,
    terms.edition,
    terms.writtenLanguage,
    terms.dataVersion,
    terms.fingerprint,
  ].map(folded);
}

function checkProperties(properties: ReadonlyMap<string, string>, about: Accounted): readonly Found[] {
  const { named, subtitle, publisher } = about;
  const text = (name: string, expected: string): readonly Found[] => {
    const found = properties.get(name) ?? "";
    return folded(found) === folded(expected) ? [] : [{ what: "metadata", where: "", name, found, expected }];
  };
  return [
    ...text("title", named),
    ...text("subject", subtitle),
    ...text("creator", publisher),
    ...["created", "modified"].flatMap((name): readonly Found[] => {
      const found = properties.get(name) ?? "";
      const [date = "", time] = found.split("T");
      const isOwn = time === "00:00:00Z" && (date === "2000-01-01" || isDateSaid(date, about));
      return isOwn ? [] : [{ what: "metadata", where: "", name, found, expected: "" }];
    }),
  ];
}
