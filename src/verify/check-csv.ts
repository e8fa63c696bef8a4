import { parse } from "csv-parse/sync";
import { type Accounted, orderedFor, type TableAccount } from "./accounted.ts";
import { figureInAccount, tableOfFigure } from "./check-page.ts";
import type { Fault } from "./fault.ts";
import type { PageReading } from "./page.ts";
import { folded } from "./words.ts";

/** A file's rows, as a Norwegian spreadsheet opens it. @throws Error when it is not one */
export function readCsvFile(text: string): readonly (readonly string[])[] {
  return parse(text, {
    bom: true,
    delimiter: ";",
    relax_column_count: true,
    skip_empty_lines: true,
  }) as string[][];
}

/** Holds a figure's numbers against its table on the page and the data. */
export function checkFigureCsv(
  text: string,
  path: string,
  page: PageReading,
  about: Accounted,
): readonly Fault[] {
  const own = tableOfFigure(page, path);
  if (!own) return [{ what: "extra", where: "", file: path, found: path }];
  const { figure, table } = own;
  const keys = figureInAccount(figure, page, about)?.keys ?? [];
  return compareRows(readCsvFile(text), table.rows, path, numbersOf(table.rows, keys, about));
}

/** What the numbers of a figure's table may be, by row and cell, from the data's rows. @param rows the heads first */
export function numbersOf(
  rows: readonly (readonly string[])[],
  keys: readonly string[],
  about: Accounted,
): (row: number, cell: number) => readonly (number | undefined)[] | undefined {
  return (row, cell) => {
    const known = about.rows[keys[row - 1] ?? ""];
    if (!known) return undefined;
    const { count, base, low, high, value } = known;
    const [, ...cells] = rows[row] ?? [];
    // A year may name a row; a row of units has nothing but counts.
    const isUnits = cells.length === 3 && cells.every((one) => /^[\d ]+$/.test(folded(one)));
    const rest = count !== undefined && base !== undefined ? base - count : undefined;
    if (isUnits) return [[], [count], [rest], [base]][cell];
    return [value, low, high];
  };
}

/** Holds the list of all tables against the account's tables, caption by caption. */
export function checkTablesCsv(text: string, path: string, about: Accounted): readonly Fault[] {
  const [heads = [], ...rows] = readCsvFile(text);
  const faults: Fault[] = [];
  const tables = about.tables.filter(
    (table) => table.heads.join("\n") === heads.slice(1).map(folded).join("\n"),
  );
  if (tables.length === 0)
    return [{ what: "changed", where: "1", file: path, found: heads.join("; "), expected: "" }];
  const captions = [...new Set(rows.map(([caption = ""]) => folded(caption)))];
  for (const { caption } of tables)
    if (!captions.includes(caption))
      faults.push({ what: "missing", where: "", file: path, expected: caption });
  const order = rows
    .map(([caption = ""]) => folded(caption))
    .filter((caption, at, all) => caption !== all[at - 1]);
  if (order.length !== captions.length)
    faults.push({
      what: "changed",
      where: "",
      file: path,
      found: order.join("; "),
      expected: captions.join("; "),
    });
  const inList = about.account.statements.filter(
    ({ kind, text: own }) => kind === "caption" && captions.includes(folded(own)),
  );
  const last = captions.map((caption) => inList.findLast((each) => folded(each.text) === caption));
  // Where one section lists them all, they are in its order.
  const isListed = new Set(last.map((each) => each?.section)).size === 1 && last.every((each) => each);
  const listed = inList.filter((each) => last.includes(each)).map((each) => folded(each.text));
  if (isListed && listed.join("\n") !== captions.join("\n"))
    faults.push({
      what: "changed",
      where: "",
      file: path,
      found: captions.join("; "),
      expected: listed.join("; "),
    });
  for (const caption of captions) {
    const table = tables.find((each) => each.caption === caption);
    const own = rows.filter(([first = ""]) => folded(first) === caption).map((row) => row.slice(1));
    if (!table) faults.push({ what: "extra", where: "", file: path, found: caption });
    else faults.push(...compareRows(own, textsOf(table).slice(1), path));
  }
  return faults;
}

/** Holds a list against the one table of the account with the same heads, and what it has more against the rows. */
export function checkListCsv(text: string, path: string, about: Accounted): readonly Fault[] {
  const rows = readCsvFile(text);
  const heads = (rows[0] ?? []).map(folded);
  const table = about.tables.find(
    (each) => heads.slice(0, each.heads.length).join("\n") === each.heads.join("\n"),
  );
  if (!table) return [{ what: "changed", where: "1", file: path, found: heads.join("; "), expected: "" }];
  const more = heads.slice(table.heads.length);
  // Each number with where it stands, the keys of its rows, and where these stand in the data's own file.
  const values = orderedFor(about, "web").flatMap((statement) => statement.values);
  let place = "";
  const own = table.rows.flatMap((cells) => {
    const isHead = cells[0]?.kind === "rows-head";
    if (isHead) place = folded(cells[0]?.text ?? "");
    return isHead ? [] : [{ place, cells: cells.map(({ text: told }) => folded(told)) }];
  });
  const expected = [
    heads,
    ...own.map(({ place: under, cells }, row) => {
      const { keys = [] } = values[row] ?? {};
      const origin = [under, keys.join(" "), keys.map((key) => placeOf(key, about)).join("; ")];
      return more.length === 0 ? cells : [...cells, ...origin];
    }),
  ];
  const unknown = more.filter((head) => !about.account.words.some((word) => folded(word) === head));
  return [
    ...unknown.map((found): Fault => ({ what: "extra", where: "1", file: path, found })),
    ...compareRows(rows, expected, path),
  ];
}

/** «rad 2 og 3»; of an earlier edition's row, «2014, rad 2» */
function placeOf(key: string, { rows, language: { terms, and } }: Accounted): string {
  const { lines = [], edition } = rows[key] ?? {};
  if (lines.length === 0) return "";
  const own = `${terms.row.toLowerCase()} ${lines.join(` ${and} `)}`;
  return edition === undefined ? own : `${edition}, ${own}`;
}

function textsOf({ heads, rows }: TableAccount): readonly (readonly string[])[] {
  return [heads, ...rows.map((cells) => cells.map(({ text }) => folded(text)))];
}

/** @param numbers what a cell's number may be, where the data say it */
function compareRows(
  found: readonly (readonly string[])[],
  expected: readonly (readonly string[])[],
  file: string,
  numbers: (row: number, cell: number) => readonly (number | undefined)[] | undefined = () => undefined,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (let row = 0; row < Math.max(found.length, expected.length); row++) {
    const [own, should] = [found[row] ?? [], expected[row] ?? []];
    for (let cell = 0; cell < Math.max(own.length, should.length); cell++) {
      const [told, text] = [own[cell] ?? "", should[cell] ?? ""];
      if (sameCell(told, text, row === 0 ? undefined : numbers(row, cell))) continue;
      faults.push({ what: "changed", where: `${row + 1}`, file, found: told, expected: text });
    }
  }
  return faults;
}

/** A cell says the same, or is the number that its words round off. */
export function sameCell(
  told: string,
  text: string,
  numbers: readonly (number | undefined)[] | undefined,
): boolean {
  const plain = folded(told).replace(/^'(?=[=+\-@])/, "");
  if (plain === folded(text)) return true;
  const [, units, decimals = ""] = /^(\d+)(?:,(\d+))? ?%$/.exec(text) ?? [];
  const isNumber = /^\d+(?:,\d+)?$/.test(plain);
  if (!isNumber || (units === undefined && !/^[\d ]+$/.test(text))) return false;
  const number = Number(plain.replace(",", "."));
  const known = numbers?.filter((each) => each !== undefined) ?? [];
  if (known.length > 0 && !known.some((each) => Math.abs(each - number) < 5.1e-5)) return false;
  if (units === undefined) return number === Number(text.replaceAll(" ", ""));
  const step = 10 ** -(decimals.length + 2);
  return Math.abs(number - Number(`${units}.${decimals || "0"}`) / 100) <= step / 2 + 1e-9;
}
