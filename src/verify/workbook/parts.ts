import { DOMParser } from "@xmldom/xmldom";
import { unzipSync } from "fflate";

/** A cell: its words, or a number as it is stored with the format that it is shown by. */
export type FoundCell = string | { readonly number: number; readonly format: string };

export interface FoundSheet {
  readonly name: string;
  /** Row by row from the first; a cell that holds nothing is an empty text. */
  readonly rows: readonly (readonly FoundCell[])[];
  /** Where its cells lead within the workbook: `A3 'Tabell 1'!A1`. */
  readonly ways: readonly string[];
}

/** All that a workbook says, and what else is in it. */
export interface FoundWorkbook {
  readonly sheets: readonly FoundSheet[];
  /** What the file says of itself, by name: `title`, `creator`. */
  readonly properties: ReadonlyMap<string, string>;
  /** Parts, elements and texts that a workbook of tables has no use for, and that could say or hide something. */
  readonly strange: readonly string[];
}

/** More than any report has: an archive made to fill the memory. */
const MOST_BYTES = 20_000_000;

const PARTS = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^docProps\/(?:core|app)\.xml$/,
  /^xl\/(?:workbook|styles|sharedStrings)\.xml$/,
  /^xl\/theme\/theme1\.xml$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/worksheets\/sheet\d+\.xml$/,
  /^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/,
  /^xl\/tables\/table\d+\.xml$/,
];

/**
 * What a workbook of tables is made of, element by element with its attributes: nothing else can say, hide or colour
 * anything.
 */
const ELEMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    "workbook xmlns xmlns:r",
    "bookViews",
    "workbookView activeTab windowHeight windowWidth xWindow yWindow",
    "sheets",
    "sheet name r:id sheetId",
    "calcPr calcId fullCalcOnLoad",
    "worksheet xmlns xmlns:r",
    "sheetPr",
    "pageSetUpPr fitToPage",
    "dimension ref",
    "sheetViews",
    "sheetView workbookViewId",
    "pane activePane state topLeftCell ySplit",
    "sheetFormatPr defaultRowHeight",
    "cols",
    "col customWidth max min width",
    "sheetData",
    "row customHeight ht r",
    "c r s t",
    "v",
    "hyperlinks",
    "hyperlink location ref",
    "pageMargins bottom footer header left right top",
    "pageSetup fitToHeight fitToWidth orientation paperSize",
    "tableParts count",
    "tablePart r:id",
    "table displayName id name ref totalsRowShown xmlns",
    "tableColumns count",
    "tableColumn id name",
    "tableStyleInfo name showColumnStripes showFirstColumn showLastColumn showRowStripes",
    "sst count uniqueCount xmlns",
    "si",
    "t xml:space",
    "styleSheet xmlns",
    "numFmts count",
    "numFmt formatCode numFmtId",
    "fonts count",
    "font",
    "b",
    "u",
    "sz val",
    "name val",
    "color rgb",
    "fills count",
    "fill",
    "patternFill patternType",
    "borders count",
    "border",
    "left",
    "right",
    "top",
    "bottom style",
    "diagonal",
    "cellStyleXfs count",
    "cellXfs count",
    "xf applyAlignment applyBorder applyFont applyNumberFormat borderId fillId fontId numFmtId xfId",
    "alignment horizontal indent vertical wrapText",
    "cellStyles count",
    "cellStyle builtinId name xfId",
    "dxfs count",
    "tableStyles count defaultPivotStyle defaultTableStyle",
  ].map((line) => {
    const [element = "", ...attributes] = line.split(" ");
    return [element, new Set(attributes)];
  }),
);

/** Formats of numbers that show the number and nothing else: ECMA-376 part 1, 18.8.31. */
const FORMAT = /^(?:General|0|#,##0|0(?:\.0+)? %)$/;

/** What may stand in some of these attributes, so that what is there is seen: points, characters, dark type on white. */
const SEEN: Readonly<Record<string, (value: string) => boolean>> = {
  "row ht": (height) => Number(height) >= 12,
  "col width": (width) => Number(width) >= 5,
  "sz val": (size) => Number(size) >= 8,
  "patternFill patternType": (pattern) => pattern === "none" || pattern === "gray125",
  "color rgb": (colour) => /^FF(?:[0-9A-F]{2}){3}$/.test(colour) && brightness(colour) < 0.4,
  "numFmt formatCode": (format) => FORMAT.test(format),
};

/** Names of elements of docProps/core.xml and app.xml. */
const SAID = new Set(["title", "subject", "creator", "created", "modified", "Application", "DocSecurity"]);

type Xml = ReturnType<DOMParser["parseFromString"]>;

/**
 * Reads a workbook (ECMA-376, SpreadsheetML) by its parts, so that nothing in it goes unseen.
 *
 * @throws Error where it is none
 */
export function readWorkbook(bytes: Uint8Array): FoundWorkbook {
  const parts = partsOf(bytes);
  const strange: string[] = [...parts.keys()].filter((path) => !PARTS.some((form) => form.test(path)));
  const read = (path: string) => xmlOf(parts.get(path), path);
  const strings = elements(read("xl/sharedStrings.xml"), "si").map((one) => one.textContent ?? "");
  const formats = formatsIn(read("xl/styles.xml"));
  const targets = new Map(
    elements(read("xl/_rels/workbook.xml.rels"), "Relationship").map((one) => [
      one.getAttribute("Id") ?? "",
      `xl/${one.getAttribute("Target") ?? ""}`,
    ]),
  );
  const book = read("xl/workbook.xml");
  for (const path of ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"])
    strange.push(...strangeIn(read(path)));
  const used = new Set<string>();
  const sheets = elements(book, "sheet").map((one): FoundSheet => {
    const sheet = read(targets.get(one.getAttribute("r:id") ?? "") ?? "");
    strange.push(...strangeIn(sheet));
    const { rows, texts } = rowsIn(sheet, strings, formats);
    for (const text of texts) used.add(text);
    return {
      name: one.getAttribute("name") ?? "",
      rows,
      ways: elements(sheet, "hyperlink").map(
        (way) => `${way.getAttribute("ref")} ${way.getAttribute("location")}`,
      ),
    };
  });
  const listed = [...parts.keys()].filter((path) => path.startsWith("xl/worksheets/sheet"));
  if (listed.length !== sheets.length) strange.push("xl/worksheets");
  strange.push(...strings.filter((text) => !used.has(text)));
  for (const path of parts.keys())
    if (path.startsWith("xl/tables/")) strange.push(...strangeTable(read(path), used));
  // What leads out of the workbook, or to another part than its own.
  for (const path of parts.keys())
    if (path.endsWith(".rels"))
      for (const one of elements(read(path), "Relationship"))
        if (one.hasAttribute("TargetMode")) strange.push(one.getAttribute("Target") ?? "");
  const properties = new Map<string, string>();
  for (const path of ["docProps/core.xml", "docProps/app.xml"])
    for (const one of children(read(path))) {
      const name = one.localName ?? "";
      if (SAID.has(name) && !properties.has(name)) properties.set(name, one.textContent ?? "");
      else strange.push(`${name}: ${one.textContent ?? ""}`);
    }
  return { sheets, properties, strange };
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  const filter = ({ originalSize }: { readonly originalSize: number }) => {
    total += originalSize;
    if (total > MOST_BYTES) throw new Error(`> ${MOST_BYTES} B`);
    return true;
  };
  return new Map(Object.entries(unzipSync(bytes, { filter })));
}

function xmlOf(bytes: Uint8Array | undefined, path: string): Xml {
  if (bytes === undefined) throw new Error(path);
  const refuse = (message: string) => {
    throw new Error(`${path}: ${message}`);
  };
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (text.includes("<!")) throw new Error(path);
  return new DOMParser({
    errorHandler: { warning: refuse, error: refuse, fatalError: refuse },
  }).parseFromString(text, "text/xml");
}

function elements(xml: Xml | Element, name: string): readonly Element[] {
  return Array.from(xml.getElementsByTagName(name));
}

function children(xml: Xml): readonly Element[] {
  return Array.from(xml.documentElement.childNodes).filter((one): one is Element => one.nodeType === 1);
}

/** Elements and attributes that could say or hide what no cell shows. */
function strangeIn(xml: Xml): readonly string[] {
  return elements(xml, "*").flatMap((one) => {
    const known = ELEMENTS.get(one.tagName);
    if (!known) return [`<${one.tagName}>`];
    return Array.from(one.attributes).flatMap(({ name, value }) => {
      const isSeen = SEEN[`${one.tagName} ${name}`] ?? (() => true);
      return known.has(name) && isSeen(value) ? [] : [`<${one.tagName} ${name}="${value}">`];
    });
  });
}

/** 0–1, as the channels are on the whole. @param colour `FF0B5563` */
function brightness(colour: string): number {
  const channels = [2, 4, 6].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return channels.reduce((sum, channel) => sum + channel, 0) / (3 * 255);
}

/** A table names the heads that stand in its cells. */
function strangeTable(xml: Xml, used: ReadonlySet<string>): readonly string[] {
  const [table] = elements(xml, "table");
  const names = [
    (table?.getAttribute("displayName") ?? "").replaceAll("_", " "),
    ...elements(xml, "tableColumn").map((one) => one.getAttribute("name") ?? ""),
  ];
  const whole = [...used].map((text) => text.replace(/:.*$/u, ""));
  return [...strangeIn(xml), ...names.filter((name) => !used.has(name) && !whole.includes(name))];
}

/** The format of each style that cells may have, by its place. */
function formatsIn(xml: Xml): readonly string[] {
  const own = new Map(
    elements(xml, "numFmt").map((one) => [
      one.getAttribute("numFmtId"),
      one.getAttribute("formatCode") ?? "",
    ]),
  );
  const [used] = elements(xml, "cellXfs");
  return (used ? elements(used, "xf") : []).map((one) => {
    const id = one.getAttribute("numFmtId") ?? "0";
    return own.get(id) ?? BUILT_IN[id] ?? id;
  });
}

/** ECMA-376 part 1, 18.8.30 */
const BUILT_IN: Readonly<Record<string, string>> = { "0": "General", "1": "0", "3": "#,##0" };

function rowsIn(xml: Xml, strings: readonly string[], formats: readonly string[]) {
  const rows: FoundCell[][] = [];
  const texts: string[] = [];
  for (const one of elements(xml, "c")) {
    const [, letters = "", line = ""] = /^([A-Z]+)(\d+)$/.exec(one.getAttribute("r") ?? "") ?? [];
    const [row, column] = [Number(line) - 1, columnOf(letters)];
    if (!(row >= 0 && row < 20_000 && column >= 0 && column < 200))
      throw new Error(one.getAttribute("r") ?? "");
    const value = elements(one, "v")[0]?.textContent ?? "";
    const cell = cellOf(one.getAttribute("t"), value, strings, formats[Number(one.getAttribute("s") ?? 0)]);
    while (rows.length <= row) rows.push([]);
    const own = rows[row] ?? [];
    while (own.length <= column) own.push("");
    own[column] = cell;
    if (typeof cell === "string") texts.push(cell);
  }
  return { rows, texts };
}

function cellOf(
  type: string | null,
  value: string,
  strings: readonly string[],
  format = "General",
): FoundCell {
  if (type === "s") return strings[Number(value)] ?? "";
  if (value === "") return "";
  return type === null || type === "" || type === "n"
    ? { number: Number(value), format }
    : `${type}: ${value}`;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
