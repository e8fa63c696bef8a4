import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from "hucre/xlsx";
import { columnLetters } from "../../problems/show.ts";
import { amountContent, amountInColumns } from "../amount-in-words.ts";
import { COLUMNS, type Column } from "../columns.ts";
import { type Delivered, pathKey, type Settings, type Table } from "../delivered.ts";
import { MISSING, shareInColumns, type WrittenShare, writeShare } from "../shares-in-words.ts";
import { plainFigure, remarksByOwner } from "../write-text.ts";
import { linesOf } from "./fields.ts";
import {
  FIELDS,
  type Field,
  READ_FIRST,
  REMARK_FIELDS,
  SHEETS,
  type SheetColumn,
  type SheetName,
  TEXTS,
  WORDS,
  type WordKind,
} from "./layout.ts";

/** What stands in the workbook of a new edition to help whoever fills it in. */
export interface ToFillIn {
  /** The edition before: whether a question can be compared with it, somebody has to say. */
  readonly before: string;
  /** What each row of figures was then, in order. */
  readonly figuresBefore: readonly string[];
}

/** What is written in a cell: a text, or a number with its format. */
type Content = string | { readonly number: number; readonly format?: string };

/** The cells of a row by column. */
type Row = Readonly<Record<string, Content | undefined>>;

/**
 * An edition as a workbook: the same whenever it is written. `readWorkbook` gives back what was delivered.
 *
 * @param delivered its settings are of the right shape
 */
export async function writeWorkbook(delivered: Delivered, toFillIn?: ToFillIn): Promise<Uint8Array> {
  const { edition, questions, figures, population } = delivered;
  const comparisons = comparisonRows(questions, toFillIn?.before);
  const sheets: WriteSheet[] = [
    readFirst(),
    sheetOf("edition", editionRows(edition, questions)),
    sheetOf("questions", questionRows(questions)),
    ...(comparisons.length > 0 ? [sheetOf("comparisons", comparisons)] : []),
    sheetOf("figures", figureRows(figures), toFillIn),
    sheetOf("groups", groupRows(edition)),
    ...(population ? [populationSheet(population)] : []),
  ];
  const { writeXlsx } = await import("hucre/xlsx");
  // The same bytes from the same edition: a workbook has no time of its own.
  const when = new Date(Date.UTC(2000, 0, 1));
  const properties = { creator: "rapport", created: when, modified: when };
  return writeXlsx({ sheets, properties, activeSheet: 0 });
}

/** The one that the program gives a word to: `single` is «ett svar». */
function wordFor(kind: WordKind, value: unknown): string | undefined {
  return Object.entries(WORDS[kind]).find(([, one]) => one === value)?.[0];
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inside, step) => {
    // A row of the cover may be its key alone.
    if (typeof inside === "string") return step === "key" ? inside : undefined;
    if (Array.isArray(inside)) return inside[Number(step.replace("#", ""))];
    return typeof inside === "object" && inside !== null && Object.hasOwn(inside, step)
      ? (inside as Record<string, unknown>)[step]
      : undefined;
  }, value);
}

function entriesAt(value: unknown, path: readonly string[]): readonly (readonly [string, unknown])[] {
  const inside = at(value, path);
  return typeof inside === "object" && inside !== null ? Object.entries(inside) : [];
}

function contentOf(value: unknown): Content | undefined {
  if (typeof value === "number") return { number: value };
  return value === undefined || value === null ? undefined : String(value).trim();
}

function editionRows(edition: Settings | undefined, questions: Settings | undefined): readonly Row[] {
  const settings = { edition, questions };
  const remarks = {
    edition: new Map(edition && remarksByOwner(edition)),
    questions: new Map(questions && remarksByOwner(questions)),
  };
  /** A remark stands once, on the first line of what it is about. */
  const take = (of: Field["of"], path: readonly string[]) => {
    const key = pathKey(path);
    const remark = remarks[of].get(key);
    remarks[of].delete(key);
    return remark;
  };
  const whole = REMARK_FIELDS.flatMap(({ name, of, path }) => {
    const remark = take(of, path);
    return remark === undefined ? [] : [{ field: name, value: remark }];
  });
  const lines = FIELDS.flatMap((field) => {
    if (!field.path.includes("*")) return linesOf(field);
    const [list = ""] = field.path;
    const numbered = FIELDS.filter(({ path }) => path[0] === list);
    if (field !== numbered[0]) return [];
    const count = Math.max(1, entriesAt(settings[field.of]?.value, [list]).length);
    return Array.from({ length: count }, (_, i) => numbered.flatMap((one) => linesOf(one, i + 1))).flat();
  });
  return [
    ...whole,
    ...lines.map(({ name, field, path }): Row => {
      const value = fieldContent(field, at(settings[field.of]?.value, path));
      return { field: name, value, remark: take(field.of, path.slice(0, 1)) };
    }),
  ];
}

function fieldContent({ kind }: Field, value: unknown): Content | undefined {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  if (typeof kind === "object") return list.map((one) => wordFor(kind.word, one) ?? String(one)).join(", ");
  return kind === "list" ? list.map(String).join(", ") : contentOf(value);
}

/** `label.nb` and its sisters, of something that has texts. */
function textsOf(value: unknown, ids: readonly string[]): Row {
  return Object.fromEntries(
    ids.flatMap((id) =>
      entriesAt(value, id.split(".")).map(([code, text]) => [`${id}.${code}`, contentOf(text)]),
    ),
  );
}

function groupRows(edition: Settings | undefined): readonly Row[] {
  const remarks = edition ? remarksByOwner(edition) : new Map<string, string>();
  return entriesAt(edition?.value, ["groups"]).map(([id, group]) => {
    const sumOf = at(group, ["sumOf"]);
    return {
      group: id,
      ...textsOf(group, TEXTS.group),
      size: contentOf(at(group, ["size"])),
      sumOf: Array.isArray(sumOf) ? sumOf.join(", ") : undefined,
      remark: remarks.get(pathKey(["groups", id])),
    };
  });
}

function questionRows(questions: Settings | undefined): readonly Row[] {
  const remarks = questions ? remarksByOwner(questions) : new Map<string, string>();
  return entriesAt(questions?.value, ["questions"]).flatMap(([id, question]) => {
    const own: Row = {
      question: id,
      ...textsOf(question, TEXTS.question),
      type: wordFor("type", at(question, ["type"])),
      base: contentOf(at(question, ["base"])),
      twoWay: at(question, ["twoWay"]) === true ? wordFor("yesNo", true) : undefined,
      asked: at(question, ["asked"]) === false ? wordFor("yesNo", false) : undefined,
      dontKnow: wordFor("inBase", at(question, ["denominator", "dontKnow"])),
      unanswered: wordFor("inBase", at(question, ["denominator", "unanswered"])),
      "range.least": contentOf(at(question, ["range", "least"])),
      "range.most": contentOf(at(question, ["range", "most"])),
      remark: remarks.get(pathKey(["questions", id])),
    };
    const options = entriesAt(question, ["options"]).map(([optionId, option]) => ({
      option: optionId,
      ...textsOf(option, TEXTS.option),
      statistic: wordFor("statistic", at(option, ["statistic"])),
      optionRemark: remarks.get(pathKey(["questions", id, "options", optionId])),
    }));
    const [first = {}, ...others] = options;
    return [{ ...own, ...first }, ...others];
  });
}

/** @param undecided the edition that nobody has yet said of whether questions can be compared with it */
function comparisonRows(questions: Settings | undefined, undecided?: string): readonly Row[] {
  return entriesAt(questions?.value, ["questions"]).flatMap(([question, one]) =>
    [
      ...(undecided === undefined ? [] : [[undecided, undefined] as const]),
      ...entriesAt(one, ["comparableWith"]),
    ].map(([edition, comparison]) => ({
      question,
      edition: /^\d{1,9}$/u.test(edition) ? { number: Number(edition) } : edition,
      comparable: wordFor("yesNo", at(comparison, ["comparable"])),
      ...textsOf(comparison, ["reason"]),
    })),
  );
}

function figureRows(figures: Table | undefined): readonly Row[] {
  const names = (figures?.header ?? []).map(({ text }) => text.toLowerCase());
  return (figures?.rows ?? []).map((row) => {
    const read = (column: Column) => row[names.indexOf(column)]?.text ?? "";
    const whole = {
      ...Object.fromEntries(COLUMNS.map((column) => [column, read(column)])),
      ...plainFigure(read),
    };
    const text = (column: Column) => whole[column] ?? "";
    const share = shareInColumns(text, text("count") !== "");
    const amount = amountInColumns(text);
    const isUnfilled = share?.kind === "missing" && text("base") === "" && text("published") === "";
    return {
      question: text("question"),
      option: text("option"),
      group: text("group"),
      count: wholeContent(text("count")),
      base: wholeContent(text("base")),
      share: share && !isUnfilled ? shareContent(share) : undefined,
      value: amount ? amountContent(amount) : text("value"),
      published: text("published"),
      note: text("note"),
    };
  });
}

function wholeContent(text: string): Content {
  return /^\d{1,12}$/u.test(text) ? { number: Number(text) } : text;
}

/** Percentages are numbers, which the workbook can calculate with; all else is words. */
function shareContent(share: WrittenShare): Content {
  const words = writeShare(share);
  const percent = /^\d+(?:,(\d+))? %$/u.exec(words);
  if (share.kind !== "rounded" || percent === null) return words;
  const decimals = percent[1]?.length ?? 0;
  return {
    number: Number(share.value.valueOf().toFixed(12)),
    format: decimals === 0 ? "0 %" : `0.${"0".repeat(decimals)} %`,
  };
}

const HEAD: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "0B5563" } },
  alignment: { vertical: "top", wrapText: true },
};
const BODY: CellStyle = { alignment: { vertical: "top", wrapText: true } };
/** What is typed stays as it was typed: no date is made of «6/10». */
const TYPED: CellStyle = { ...BODY, numFmt: "@" };
const BESIDE: CellStyle = { ...BODY, font: { italic: true, color: { rgb: "595959" } } };

/** Lists reach this far below what there is. */
const SPARE_ROWS = 300;

function sheetOf(name: SheetName, rows: readonly Row[], toFillIn?: ToFillIn): WriteSheet {
  const { columns } = SHEETS[name];
  const shown: readonly SheetColumn[] = toFillIn
    ? columns.flatMap((column) =>
        column.id === "share"
          ? [column, { id: "beside", head: `i fjor (${toFillIn.before})`, width: 22 }]
          : [column],
      )
    : columns;
  const all = rows.map((row, i): Row => (toFillIn ? { ...row, beside: toFillIn.figuresBefore[i] } : row));
  return sheet(SHEETS[name].name, shown, all, all.length + 1 + SPARE_ROWS);
}

function sheet(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly Row[],
  last: number,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const values: CellValue[][] = [columns.map(({ head }) => head)];
  for (const [i] of columns.entries()) cells.set(`0,${i}`, { style: HEAD });
  for (const [r, row] of rows.entries()) {
    values.push(
      columns.map(({ id }, c) => {
        const content = row[id];
        const isNumber = typeof content === "object";
        const format = isNumber ? content.format : undefined;
        const typed = ["share", "value", "published"].includes(id) ? TYPED : id === "beside" ? BESIDE : BODY;
        const style = isNumber ? { ...BODY, ...(format !== undefined && { numFmt: format }) } : typed;
        cells.set(`${r + 1},${c}`, { style });
        return isNumber ? content.number : content === undefined || content === "" ? null : content;
      }),
    );
  }
  return {
    name,
    rows: values,
    cells,
    columns: columns.map(({ width }) => ({ width })),
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap((column, i) => validationOf(column, columnLetters(i + 1), last)),
  };
}

function validationOf(
  { head, prompt, choices }: SheetColumn,
  letter: string,
  last: number,
): readonly DataValidation[] {
  if (prompt === undefined && choices === undefined) return [];
  const told = {
    range: `${letter}2:${letter}${last}`,
    allowBlank: true,
    ...(prompt !== undefined && { showInputMessage: true, inputTitle: head, inputMessage: prompt }),
  };
  // Any text will do where there is nothing to choose from: the prompt is what matters.
  if (choices === undefined)
    return [{ ...told, type: "textLength", operator: "greaterThanOrEqual", formula1: "0" }];
  const error = {
    showErrorMessage: true,
    errorStyle: "warning" as const,
    errorTitle: head,
    errorMessage: "Velg fra listen.",
  };
  if (!("sheet" in choices)) return [{ ...told, ...error, type: "list", values: [...choices] }];
  const index = SHEETS[choices.sheet].columns.findIndex(({ id }) => id === choices.column);
  const column = columnLetters(index + 1);
  const formula1 = `'${SHEETS[choices.sheet].name}'!$${column}$2:$${column}$1000`;
  return [{ ...told, ...error, type: "list", formula1 }];
}

function populationSheet({ header, rows }: Table): WriteSheet {
  const known = SHEETS.population.columns;
  const columns = header.map(({ text }): SheetColumn => {
    const name = text.toLowerCase();
    return known.find(({ id }) => id === name) ?? { id: name, head: text, width: 20 };
  });
  const written = rows.map((row) =>
    Object.fromEntries(columns.map(({ id }, i) => [id, wholeContent(row[i]?.text ?? "")])),
  );
  return sheet(SHEETS.population.name, columns, written, rows.length + 1 + SPARE_ROWS);
}

function readFirst(): WriteSheet {
  const rows: readonly (readonly [string, string])[] = [
    ["Arket «Utgaven»", "Tittel, datoer, kapitler og forside. Ett felt på hver rad."],
    ["Arket «Spørsmål»", "Ett svar på hver rad. Spørsmålet står på raden til det første svaret."],
    [
      "Arket «Sammenligning»",
      "Om et spørsmål kan sammenlignes med en tidligere utgave. Tomt til noen har vurdert det.",
    ],
    ["Arket «Tall»", "Ett tall på hver rad: et svar på et spørsmål, i en gruppe."],
    ["Arket «Grupper»", "Hvem tallene gjelder."],
    [
      "Arket «Kommuner»",
      "Alle som ble spurt, når det er kjent: enhet, har svart og en kolonne for hver bakgrunnsvariabel. Eller gruppe, spurt og har svart.",
    ],
    ["", ""],
    ["Andel: 68 %", "0,68, kjent til hele prosent"],
    ["Andel: 6 av 10", "0,6, kjent til nærmeste tidel"],
    ["Andel: mellom 55 og 60 prosent", "bare kjent som et intervall. Også «over 50 %» og «under 20 %»"],
    ["Andel: økt, gått ned, uendret", "bare endringen siden forrige utgave er kjent"],
    [`Andel eller antall: :`, "tallet kan ikke publiseres"],
    [`Andel eller antall: ${MISSING}`, "tallet mangler. En tom rad betyr det samme"],
    ["Verdi: 3,4", "gjennomsnittet, medianen eller summen, kjent til nærmeste tidel"],
    ["Verdi: 12 000, til nærmeste 1000", "avrundet til hele tusen"],
    ["", ""],
    ...FIELDS.map(({ name, explanation }) => [`Felt: ${name.replace("*", "1")}`, explanation] as const),
  ];
  const columns = [
    { id: "what", head: "hva", width: 40 },
    { id: "how", head: "forklaring", width: 90 },
  ];
  return sheet(
    READ_FIRST,
    columns,
    rows.map(([what, how]) => ({ what, how })),
    1,
  );
}
