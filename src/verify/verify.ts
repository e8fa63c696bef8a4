import { parse } from "parse5";
import { fingerprintOf } from "../account/fingerprint.ts";
import type { KnownRows } from "../account/rows.ts";
import { ACCOUNT_FILE, type Account } from "../account/statement.ts";
import { languageOf } from "../language/language.ts";
import type { SpokenPdf } from "../pdf/check/read-back.ts";
import { type Accounted, accounted } from "./accounted.ts";
import { checkFigureCsv, checkListCsv, checkTablesCsv } from "./check-csv.ts";
import { checkDataPackage } from "./check-datapackage.ts";
import { checkSitemap } from "./check-head.ts";
import { checkNumbers, checkOffers, checkPage, paints, type SizeOf } from "./check-page.ts";
import { checkPrint } from "./check-print.ts";
import { checkStyle } from "./check-style.ts";
import { type Drawing, drawingOf } from "./drawing.ts";
import type { Fault } from "./fault.ts";
import { elementsIn, type PageReading, readPage } from "./page.ts";
import { folded } from "./words.ts";
import { checkWorkbook } from "./workbook/check-workbook.ts";

/** Reads a PDF. @throws Error when it cannot be read */
export type Hear = (pdf: Uint8Array) => Promise<SpokenPdf>;

/** Gives again what has been made of the very same things before. */
export type Remember = <T>(what: string, of: readonly (object | undefined)[], make: () => T) => T;

export interface Finished {
  /** Files of one report, by path inside its folder: `index.html`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly account: Account;
  /** What the data say; left out where only the account tells it. */
  readonly rows?: KnownRows;
  /** Each reads the PDF, and they have to hear the same. */
  readonly readers: readonly Hear[];
  /** Of a file that the page offers. */
  readonly sizeOf: SizeOf;
  /** For whoever reads the same files again and again, of which one has changed. */
  readonly remember?: Remember;
}

/**
 * Reads the finished files of one report, and holds every word and number in them against the account and the data:
 * nothing is known here of how they were made.
 *
 * @returns what does not agree, file by file; nothing is thrown for what a file is
 */
export async function verifyFiles({
  files,
  account,
  rows,
  readers,
  sizeOf,
  remember = (_what, _of, make) => make(),
}: Finished): Promise<readonly Fault[]> {
  const about = remember("account", [account, rows], () =>
    accounted(account, languageOf(account.language), rows ?? account.rows),
  );
  const published = files.get(ACCOUNT_FILE);
  const faults: Fault[] = [
    ...remember("fingerprint", [published, account], () => checkAccount(published, account)),
    ...remember("numbers", [about], () => checkNumbers(about)),
  ];
  const html = files.get("index.html");
  const page = html && remember("page", [html], () => readPage(textOf(html)));
  if (page) {
    faults.push(...remember("check", [page, about], () => checkPage(page, about, "index.html")));
    faults.push(...checkOffers(page, sizeOf, "index.html"));
  }
  for (const [path, bytes] of files) {
    const check = (of: readonly object[], make: (text: string) => readonly Fault[]) =>
      faults.push(...remember(path, [bytes, ...of], () => make(textOf(bytes))));
    if (path.endsWith(".pdf"))
      faults.push(...(await remember(path, [bytes, about], () => checkPdf(bytes, path, about, readers))));
    if (path.endsWith(".css"))
      check([page ?? about, about], (text) => checkStyle(text, path, files, page, about));
    if (path.endsWith(".svg") && page) check([page], (text) => checkSvg(text, path, page));
    if (path === "sitemap.xml" && page)
      check([page, about], (text) =>
        checkSitemap(text, page, about).map((fault) => ({ ...fault, file: path })),
      );
    if (path === "datapackage.json" && page)
      faults.push(...checkDescription(textOf(bytes), path, files, page, about));
    if (path.endsWith(".xlsx") && page)
      faults.push(...remember(path, [bytes, page, about], () => checkXlsx(bytes, path, page, about)));
    if (path.endsWith(".csv") && page) check([page, about], (text) => checkCsv(text, path, page, about));
  }
  return faults;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The account that is published is the one that the pages carry the fingerprint of. */
function checkAccount(bytes: Uint8Array | undefined, account: Account): readonly Fault[] {
  const file = ACCOUNT_FILE;
  const published = bytes ? accountIn(bytes) : account;
  if (!published) return [{ what: "unreadable", where: "", file, reason: "JSON" }];
  const expected = fingerprintOf(published);
  return [published.fingerprint, account.fingerprint].flatMap((found): Fault[] =>
    found === expected ? [] : [{ what: "fingerprint", where: "", file, found, expected }],
  );
}

/** An account as it is published; undefined where the file is none. */
export function accountIn(bytes: Uint8Array): Account | undefined {
  try {
    const read = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Partial<Account>;
    const isOne =
      read.madeBy === "kommunerapport" &&
      read.format === 1 &&
      Array.isArray(read.statements) &&
      Array.isArray(read.figures) &&
      typeof read.colours === "object" &&
      Array.isArray(read.words);
    return isOne && read.rows && typeof read.fingerprint === "string" ? (read as Account) : undefined;
  } catch {
    return undefined;
  }
}

async function checkPdf(
  bytes: Uint8Array,
  file: string,
  about: Accounted,
  [hear, ...others]: readonly Hear[],
): Promise<readonly Fault[]> {
  if (!hear) return [];
  try {
    const spoken = await hear(bytes);
    const faults = [...checkPrint(spoken, about, file)];
    for (const other of others) faults.push(...disagreements(await other(bytes), spoken, file));
    return faults;
  } catch (error) {
    return [{ what: "unreadable", where: "", file, reason: (error as Error).message }];
  }
}

/** Letters and signs without the space between them, which not every reader tells. */
const letters = (text: string) => folded(text).replace(/[ •]/g, "");

/** What another reader hears that the first doesn't, by its letters. */
function disagreements(other: SpokenPdf, first: SpokenPdf, file: string): readonly Fault[] {
  const told = (spoken: SpokenPdf): readonly (readonly [string, string])[] => [
    ["", letters(spoken.heard.map(({ text }) => text).join(""))],
    [
      "Alt",
      letters(spoken.heard.flatMap(({ role, alt = "" }) => (role === "Figure" ? [alt] : [])).join("|")),
    ],
    ["Outlines", letters(spoken.bookmarks.join("|"))],
    ...spoken.margins.map((text, index) => [String(index + 1), letters(text)] as const),
    ...["Title", "Author", "Subject", "Keywords"].map(
      (key) => [key, letters(spoken.info.get(key) ?? "")] as const,
    ),
    ["Lang", spoken.language],
    ["", String(spoken.pages)],
    ["", letters(spoken.unmarked.join(""))],
  ];
  const [found, expected] = [told(other), told(first)];
  return expected.flatMap(([where, text], index): Fault[] => {
    const [, own = ""] = found[index] ?? [];
    if (own === text) return [];
    let at = 0;
    while (at < text.length && text[at] === own[at]) at++;
    const around = (whole: string) => whole.slice(Math.max(0, at - 20), at + 40);
    return [{ what: "readers", where, file, found: around(own), expected: around(text) }];
  });
}

/** A drawing to download is the one on the page. */
function checkSvg(svg: string, file: string, page: PageReading): readonly Fault[] {
  const shown = page.figures.find(({ files }) => files.includes(file))?.drawings[0];
  const root = elementsIn(parse(svg).childNodes).find(({ tagName }) => tagName === "svg");
  if (!shown) return [{ what: "extra", where: "", file, found: file }];
  if (!root) return [{ what: "unreadable", where: "", file, reason: "SVG" }];
  const own = drawingOf(root);
  const [found, expected] = [own, shown].map(toldBy);
  return found === expected
    ? []
    : [{ what: "changed", where: "", file, found: found ?? "", expected: expected ?? "" }];
}

function toldBy(drawing: Drawing): string {
  const { label, marks, texts, strange, width, height } = drawing;
  return JSON.stringify([folded(label), marks, texts, strange, width, height, paints(drawing)]);
}

function checkDescription(
  text: string,
  file: string,
  files: Finished["files"],
  page: PageReading,
  about: Accounted,
): readonly Fault[] {
  try {
    return checkDataPackage(text, files, page, about).map((fault) => ({ ...fault, file }));
  } catch (error) {
    return [{ what: "unreadable", where: "", file, reason: (error as Error).message }];
  }
}

function checkXlsx(bytes: Uint8Array, path: string, page: PageReading, about: Accounted): readonly Fault[] {
  try {
    return checkWorkbook(bytes, path, page, about);
  } catch (error) {
    return [{ what: "unreadable", where: "", file: path, reason: (error as Error).message }];
  }
}

function checkCsv(text: string, path: string, page: PageReading, about: Accounted): readonly Fault[] {
  try {
    if (page.figures.some(({ files }) => files.includes(path)))
      return checkFigureCsv(text, path, page, about);
    // A list of all tables has the question in front of each row.
    const asList = checkListCsv(text, path, about);
    const asTables = checkTablesCsv(text, path, about);
    return asList.length <= asTables.length ? asList : asTables;
  } catch (error) {
    return [{ what: "unreadable", where: "", file: path, reason: (error as Error).message }];
  }
}
