import { createHash } from "node:crypto";
import { Document, isMap, isPair, isScalar, isSeq, type Node, visit, type YAMLMap } from "yaml";
import { isWrittenLanguage } from "../language/language.ts";
import { parseDecimal } from "../statistics/decimal.ts";
import { amountColumns, amountInColumns } from "./amount-in-words.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { type Cell, type Delivered, pathKey, type Settings, type Table } from "./delivered.ts";
import type { TextFileName } from "./files.ts";
import { columnsOf, MISSING, shareInColumns } from "./shares-in-words.ts";

/** Settings in the order in which they are written, from the outermost: the others come after. */
const ORDER: readonly string[] = [
  ..."title subtitle published embargo fieldwork next isbn issn unknown missing languages publishedIn year previous numbers describes".split(
    " ",
  ),
  ..."chapters appendices responseRate cover earlier groups".split(" "),
  ..."text asked type unit range base baseDescribed twoWay denominator options key label plural".split(" "),
  ..."definitePlural described inText statistic inShares size".split(" "),
  ..."sumOf note comparableWith comparable reason questions".split(" "),
  ..."from to url edition one many least most dontKnow unanswered nb nn".split(" "),
];

/** What need not be said. */
const DEFAULTS: Readonly<Record<string, unknown>> = { twoWay: false, asked: true };

/** A line of a text file that is read without scrolling. */
const LINE = 112;

/**
 * The text files of an edition: what has been delivered, each thing written in one way only, so that two who deliver the
 * same have the same files. Reading them gives back what was delivered.
 *
 * @param delivered its settings are of the right shape
 */
export function writeTextFiles(delivered: Delivered): ReadonlyMap<TextFileName, string> {
  const { edition, questions, figures, population } = delivered;
  const files: [TextFileName, string | undefined][] = [
    ["edition.yaml", edition && settingsText(edition)],
    ["questions.yaml", questions && settingsText(questions)],
    ["aggregates.csv", figures && figuresText(figures)],
    ["population.csv", population && tableText([population.header, ...population.rows].map(textsOf))],
  ];
  return new Map(files.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])));
}

/**
 * SHA-256 (hex) of what has been delivered, the «data version» of the colophon: of its text files, but for remarks that
 * nothing reads. The same from text files, however they are written, and from a workbook.
 */
export function dataVersion(delivered: Delivered): string {
  const bare = (settings: Settings | undefined) => settings && { ...settings, remarks: new Map() };
  const { edition, questions } = delivered;
  const files = writeTextFiles({ ...delivered, edition: bare(edition), questions: bare(questions) });
  const hash = createHash("sha256");
  // The length keeps the end of one file from being taken for the start of the next.
  for (const [name, text] of files) hash.update(`${name}\n${text.length}\n${text}`);
  return hash.digest("hex");
}

/** Where a remark belongs: with the whole, with a setting, a group, a question or an answer. */
export function remarkOwner(path: readonly string[]): readonly string[] {
  const [first = "", , third] = path;
  if (first === "groups") return path.slice(0, 2);
  if (first !== "questions") return path.slice(0, 1);
  if (path.length < 2) return [];
  return third === "options" && path.length > 3 ? path.slice(0, 4) : path.slice(0, 2);
}

/** The remarks of settings by what they belong with, by {@link pathKey}. */
export function remarksByOwner({ remarks }: Settings): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, remark] of remarks) {
    const owner = pathKey(remarkOwner(JSON.parse(key) as string[]));
    found.set(owner, [found.get(owner), remark].filter((one) => one !== undefined).join("\n"));
  }
  return found;
}

function settingsText(settings: Settings): string {
  const document = new Document(ordered(settings.value));
  const remarks = remarksByOwner(settings);
  const comment = (text: string | undefined) =>
    text === undefined ? undefined : text.replace(/^/gmu, " ").replace(/[ \t]+$/gmu, "");
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.key)) return;
      const path = [
        ...ancestors.flatMap((one) => (isPair(one) && isScalar(one.key) ? [String(one.key.value)] : [])),
      ];
      const name = String(pair.key.value);
      const remark = comment(remarks.get(pathKey([...path, name])));
      if (remark !== undefined) pair.key.commentBefore = remark;
      const isBlock =
        name === "groups" || name === "questions" || (path.length === 1 && path[0] === "questions");
      const isFirst = (ancestors.at(-1) as YAMLMap).items[0] === pair;
      if (!isFirst && ((remark !== undefined && path.length === 0) || isBlock)) pair.key.spaceBefore = true;
      // A year is a number, also as a key.
      if (typeof pair.key.value === "string" && /^[1-9]\d{0,9}$/u.test(pair.key.value))
        pair.key.value = Number(pair.key.value);
    },
    Map(_, map, ancestors) {
      const isText = map.items.every(({ key }) => isScalar(key) && isWrittenLanguage(String(key.value)));
      if (map.items.length > 0 && isText) map.flow = width(map, ancestors) <= LINE;
    },
    Seq(_, list, ancestors) {
      if (list.items.every(isScalar)) list.flow = width(list, ancestors) <= LINE - 20;
    },
  });
  const head = comment(remarks.get(pathKey([])));
  if (head !== undefined) document.commentBefore = head;
  // A list within brackets has no spaces there.
  return document.toString({ lineWidth: 0 }).replace(/^([^#\n]*: )\[ (.*) \]$/gmu, "$1[$2]");
}

/** How long the line is that has it all, with its key. */
function width(node: Node, ancestors: readonly unknown[]): number {
  const last = ancestors.at(-1);
  const key = isPair(last) && isScalar(last.key) ? String(last.key.value).length : 0;
  const indent = 2 * (ancestors.filter((one) => isMap(one) || isSeq(one)).length - 1);
  let inside = 0;
  visit(node, {
    Scalar: (_, { value }) => {
      inside += String(value).length + 2;
    },
  });
  return indent + key + 2 + inside + 2;
}

/** The same values, with their keys in order, without empty lists, and with years as numbers. */
function ordered(value: unknown, path: readonly string[] = []): unknown {
  if (typeof value === "string") return isYearAt(path) && /^\d+$/u.test(value) ? Number(value) : value.trim();
  if (Array.isArray(value)) return value.map((one) => ordered(one, [...path, "0"]));
  if (typeof value !== "object" || value === null) return value;
  // Questions, answers and groups have the order that they were given in.
  const isNamed =
    ["groups", "questions", "options", "comparableWith"].includes(path.at(-1) ?? "") && path.length !== 2;
  const entries = Object.entries(value).filter(
    ([key, one]) => !(Array.isArray(one) && one.length === 0) && DEFAULTS[key] !== one,
  );
  // A row of the cover without a text of its own is its key.
  if (path.length === 2 && path[0] === "cover" && entries.length === 1 && entries[0]?.[0] === "key")
    return ordered(entries[0][1], path);
  const place = (key: string) => (ORDER.indexOf(key) + ORDER.length + 1) % (ORDER.length + 1);
  const kept = isNamed ? entries : entries.sort(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(kept.map(([key, one]) => [key, ordered(one, [...path, key])]));
}

function isYearAt(path: readonly string[]): boolean {
  const name = path.at(-1);
  return path.length === 1 ? name === "previous" : name === "edition";
}

function figuresText({ header, rows }: Table): string {
  const names = header.map(({ text }) => text.toLowerCase());
  const written = rows.map((row) => {
    const text = (column: Column) => row[names.indexOf(column)]?.text ?? "";
    const whole: Partial<Record<Column, string>> = {
      ...Object.fromEntries(COLUMNS.map((column) => [column, text(column)])),
      ...plainFigure(text),
    };
    return whole;
  });
  // Few editions have means and sums: the others have no column of them.
  const columns = COLUMNS.filter((column) => column !== "value" || written.some(({ value }) => value));
  return tableText([columns, ...written.map((row) => columns.map((column) => row[column] ?? ""))]);
}

/**
 * The columns of a row that are numbers, each written in one way only. As they are where they cannot be read, which has
 * been told.
 */
export function plainFigure(text: (column: Column) => string): Partial<Record<Column, string>> {
  const isCounted = text("count") !== "";
  const share = shareInColumns(text, isCounted);
  const whole = (column: Column) => {
    const number = parseDecimal(text(column));
    return { [column]: number?.d === 1n ? number.toString() : text(column) };
  };
  const none = { share: "", precision: "", low: "", high: "", change: "" };
  const amount = amountInColumns(text);
  const shares =
    share === undefined ? amount && amountColumns(amount) : { ...none, ...columnsOf(share, isCounted) };
  const isMissing =
    share?.kind === "missing" || text("count") === MISSING || (text("value") === MISSING && !share);
  return {
    ...whole("count"),
    ...whole("base"),
    ...shares,
    ...(isMissing && { count: "", value: "", ...none, share: MISSING }),
  };
}

function textsOf(cells: readonly Cell[]): readonly string[] {
  return cells.map(({ text }) => text);
}

/** As Norwegian Excel opens it: with a byte-order mark and semicolons. */
function tableText(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[;"\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(";")}\n`).join("")}`;
}
