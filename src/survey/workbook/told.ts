import type { InBoth, MessageLanguage, Wording } from "../../problems/message.ts";
import type { Problem } from "../../problems/problem.ts";
import type { DataFileName } from "../files.ts";
import { FIELDS, SHEETS, type SheetName, WORDS } from "./layout.ts";

/** The sheets that hold what a text file would: the first is meant where no setting is named. */
const SHEETS_OF: Readonly<Record<Exclude<DataFileName, "tall.xlsx">, readonly SheetName[]>> = {
  "edition.yaml": ["edition", "groups"],
  "questions.yaml": ["questions", "comparisons"],
  "aggregates.csv": ["figures"],
  "population.csv": ["population"],
};

/** What an author of a text file has in one setting, and an author of a workbook in a sheet of its own. */
const WHOLE_SHEETS: Readonly<Record<string, SheetName>> = { groups: "groups", comparableWith: "comparisons" };

/** Columns of text files that are one cell of a workbook. */
const TOGETHER: Readonly<Record<string, string>> = {
  precision: "share",
  low: "share",
  high: "share",
  change: "share",
};

const FILE = String.raw`(edition\.yaml|questions\.yaml|aggregates\.csv|population\.csv)`;
const WORD = "[a-z][A-Za-z]*";
const FILES = new RegExp(FILE, "gu");
/** «twoWay: true», with or without quotation marks, and where it belongs. */
const SETTING = new RegExp(`«?\\b(${WORD}): \\[?(${WORD})\\]?»?(?: (?:i|in) ${FILE})?`, "gu");
const NAME_IN = new RegExp(`(?:(under) )?«(${WORD})» (?:i|in) ${FILE}`, "gu");
/** Also of one with parts: «unit: { one: …, many: … }». */
const NAME = new RegExp(`«(${WORD})(?:: \\{[^{}»]*\\})?»`, "gu");

const PLACES: InBoth<{
  readonly sheet: (name: string) => string;
  readonly inFile: string;
  readonly in: string;
  readonly and: string;
}> = {
  nb: { sheet: (name) => `arket «${name}»`, inFile: " i tall.xlsx", in: "i", and: "og" },
  en: { sheet: (name) => `the sheet «${name}»`, inFile: " in tall.xlsx", in: "in", and: "and" },
};

/**
 * A problem as the author of a workbook sees it: messages name settings as the text files have them, «twoWay: true i
 * questions.yaml», and here they are the cells that they are in the workbook. Each comes out once, also when it is told
 * to several.
 */
export function workbookTeller(): (one: Problem) => Problem {
  const told = new Map<Problem, Problem>();
  return (one) => {
    const own = told.get(one) ?? inWorkbook(one);
    told.set(one, own);
    // What has been told so is not told so again.
    told.set(own, own);
    return own;
  };
}

function inWorkbook(one: Problem): Problem {
  const { source } = one;
  const sheet = (Object.keys(SHEETS) as SheetName[]).find((name) => SHEETS[name].name === source.sheet);
  const isInside = source.file.endsWith(".xlsx");
  return {
    code: one.code,
    severity: one.severity,
    source,
    get message() {
      const { nb, en } = one.message;
      return { nb: worded(nb, "nb", isInside, sheet), en: worded(en, "en", isInside, sheet) };
    },
    ...(one.cause && { cause: one.cause }),
  };
}

function worded(
  { what, remedy }: Wording,
  language: MessageLanguage,
  isInside: boolean,
  sheet?: SheetName,
): Wording {
  // Words in quotation marks are settings only where the message is about the data.
  const isOfData = isInside || new RegExp(FILE, "u").test(what + remedy);
  if (!isOfData) return { what, remedy };
  const change = (text: string) => inCells(text, language, isInside, sheet);
  return { what: change(what), remedy: change(remedy) };
}

function inCells(text: string, language: MessageLanguage, isInside: boolean, sheet?: SheetName): string {
  const words = PLACES[language];
  const place = (name: SheetName) => words.sheet(SHEETS[name].name) + (isInside ? "" : words.inFile);
  const heads = (found: Found) => found.heads.map((head) => `«${head}»`).join(` ${words.and} `);
  const all: readonly SheetName[] = [
    "edition",
    "groups",
    "questions",
    "figures",
    "comparisons",
    "population",
  ];
  const near = sheet === undefined ? all : [sheet, ...all];
  const sheetsOf = (file: string | undefined) =>
    file === undefined ? near : SHEETS_OF[file as keyof typeof SHEETS_OF];
  return text
    .replace(SETTING, (whole: string, name: string, value: string, file?: string) => {
      const found = findHead(name, sheetsOf(file));
      if (found === undefined) return whole;
      const at = file === undefined ? "" : ` ${words.in} ${place(found.sheet)}`;
      return `«${valueWord(name, value)}» ${words.in} ${heads(found)}${at}`;
    })
    .replace(NAME_IN, (whole: string, under: string | undefined, name: string, file: string) => {
      const own = WHOLE_SHEETS[name];
      if (own !== undefined) return `${under === undefined ? "" : `${words.in} `}${place(own)}`;
      const found = findHead(name, sheetsOf(file));
      if (found === undefined) return whole;
      return `${under === undefined ? "" : `${under} `}${heads(found)} ${words.in} ${place(found.sheet)}`;
    })
    .replace(FILES, (file) => {
      const [main = "edition"] = sheetsOf(file);
      return place(main);
    })
    .replace(NAME, (whole: string, name: string) => {
      const own = WHOLE_SHEETS[name];
      if (own !== undefined) return place(own);
      const found = findHead(name, near);
      return found === undefined ? whole : heads(found);
    })
    .replace(/(^|[.:?!] )(arket|the sheet) «/gu, (_, before: string, first: string) => {
      const capital = before === ": " ? first : first.charAt(0).toUpperCase() + first.slice(1);
      return `${before}${capital} «`;
    });
}

interface Found {
  readonly sheet: SheetName;
  /** What stands above the cell, or in front of it. */
  readonly heads: readonly string[];
}

/** What a setting is called in the first of some sheets that has it. */
function findHead(name: string, sheets: readonly SheetName[]): Found | undefined {
  for (const sheet of sheets) {
    const own = sheet === "figures" ? (TOGETHER[name] ?? name) : name;
    const heads =
      sheet === "edition"
        ? FIELDS.filter(({ path }) => path[0] === own).map((field) => field.name.replace(" *", ""))
        : SHEETS[sheet].columns
            .filter(({ id }) => id === own || id.startsWith(`${own}.`))
            .map(({ head }) => head.replace(/ \(.*\)$/u, ""));
    // Of a setting with parts, «forside» and «måles i», what they have in common.
    const [first] = heads;
    if (first === undefined) continue;
    const stem = first.split(", ")[0] ?? first;
    const isOne = heads.every(
      (head) => head === stem || head.startsWith(`${stem},`) || head.startsWith(`${stem} `),
    );
    return { sheet, heads: isOne ? [stem] : [...new Set(heads)] };
  }
  return undefined;
}

/** `true` of `twoWay` is «ja»; what has no word of its own is as it is, or a field. */
function valueWord(name: string, value: string): string {
  const kind = name === "twoWay" || name === "asked" || name === "comparable" ? "yesNo" : name;
  const words = Object.entries(WORDS).find(([own]) => own === kind)?.[1] ?? {};
  const word = Object.entries(words).find(([, one]) => String(one) === value)?.[0];
  return word ?? value;
}
