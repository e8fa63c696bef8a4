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

const ELEMENTS = new Set(
  (
    "workbook bookViews workbookView sheets sheet calcPr worksheet dimension sheetViews sheetView pane selection " +
    "sheetPr pageSetUpPr pageSetup sheetFormatPr cols col sheetData row c v hyperlinks hyperlink tableParts tablePart pageMargins sst si t " +
    "table tableColumns tableColumn tableStyleInfo"
  ).split(" "),
);

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
  strange.push(...strangeIn(book), ...strangeIn(read("xl/sharedStrings.xml")));
  const used = new Set<string>();
  const sheets = elements(book, "sheet").map((one): FoundSheet => {
    if (one.hasAttribute("state")) strange.push(`state="${one.getAttribute("state")}"`);
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

/** Elements that say or hide what no cell shows, and text that stands between elements. */
function strangeIn(xml: Xml): readonly string[] {
  return elements(xml, "*").flatMap((one) => [
    ...(ELEMENTS.has(one.tagName) ? [] : [`<${one.tagName}>`]),
    ...(one.hasAttribute("hidden") ? [`<${one.tagName} hidden>`] : []),
    ...(one.hasAttribute("zeroHeight") ? [`<${one.tagName} zeroHeight>`] : []),
    ...(one.tagName === "row" && Number(one.getAttribute("ht") ?? 15) < 12 ? ["<row ht>"] : []),
    ...(one.tagName === "col" && !(Number(one.getAttribute("width")) >= 5) ? ["<col width>"] : []),
    ...(one.hasAttribute("display") || one.hasAttribute("tooltip") ? [`<${one.tagName} display>`] : []),
  ]);
}

/** A table names the heads that stand in its cells. */
function strangeTable(xml: Xml, used: ReadonlySet<string>): readonly string[] {
  const [table] = elements(xml, "table");
  const names = [
    (table?.getAttribute("displayName") ?? "").replaceAll("_", " "),
    ...elements(xml, "tableColumn").map((one) => one.getAttribute("name") ?? ""),
  ];
  const whole = [...used].map((text) => text.replace(/:.*$/u, ""));
  return [
    ...strangeIn(xml),
    ...names.filter((name) => !used.has(name) && !whole.includes(name)),
    ...(elements(xml, "*").some((one) => one.hasAttribute("comment")) ? ["comment"] : []),
  ];
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
