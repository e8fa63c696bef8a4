import { LANGUAGES, type WrittenLanguage } from "../language/language.ts";
import { amountInColumns, writeAmount } from "./amount-in-words.ts";
import { COLUMNS, type Column } from "./columns.ts";
import type { Cell, Delivered, Settings, Table } from "./delivered.ts";
import { EVERYONE } from "./keys.ts";
import { shareInColumns, writeShare } from "./shares-in-words.ts";

/** What is said of a new edition, which nobody can know from the one before. */
export interface NewEdition {
  /** Its folder's name. */
  readonly id: string;
  readonly year: number;
  readonly languages: readonly WrittenLanguage[];
  /** Absent where it is that of the edition before with the new year in it, or the series'. */
  readonly title?: string | undefined;
  /** Who was asked, in the plural: «kommuner». */
  readonly asked?: string | undefined;
}

/** A new edition's data, and what each row of figures was in the edition before. */
export interface Prepared {
  readonly delivered: Delivered;
  readonly figuresBefore: readonly string[];
}

type Plain = Readonly<Record<string, unknown>>;

/**
 * The data of the edition after another: the same questions, answers, groups and rows, without their figures. What was
 * said of that year alone is left out, and no question may be compared with it before somebody has said so.
 *
 * @param before an edition without errors
 */
export function nextEdition(before: Delivered, previous: string, made: NewEdition): Prepared {
  const settings = plain(before.edition?.value);
  const { published: _, fieldwork: __, unknown: ____, publishedIn: ___, ...others } = settings;
  // The number of a series goes on with it.
  const { embargo: _______, next: _____, isbn: ______, ...kept } = others;
  const title = titleOf(settings.title, Number(settings.year), made);
  const groups = Object.entries(plain(settings.groups)).map(([id, group]) => {
    // How many have answered this year is not known.
    const { size: _size, ...rest } = plain(group);
    return [
      id,
      id === EVERYONE && made.asked !== undefined ? { ...rest, ...namesOf(made.asked, made) } : rest,
    ];
  });
  const edition = {
    ...kept,
    title,
    missing: ["published", "fieldwork"],
    languages: made.languages,
    year: made.year,
    previous,
    earlier: [
      { title: settings.title, edition: previous },
      ...(Array.isArray(settings.earlier) ? settings.earlier : []),
    ],
    groups: Object.fromEntries(groups),
  };
  const asked = plain(before.questions?.value);
  const questions = Object.entries(plain(asked.questions)).map(([id, question]) => {
    const { comparableWith: _compared, ...rest } = plain(question);
    return [id, rest];
  });
  const figures = before.figures && withoutFigures(before.figures);
  return {
    delivered: {
      edition: settingsOf(edition),
      questions: settingsOf({ ...asked, questions: Object.fromEntries(questions) }),
      figures,
      population: undefined,
      texts: [],
    },
    figuresBefore: before.figures ? figuresIn(before.figures) : [],
  };
}

/**
 * The data of an edition that begins from nothing: one question with two answers, asked of everyone, and no figures.
 *
 * @param series the title of the series, by language
 * @param appendices names of those that there are templates for
 */
export function firstEdition(series: Plain, appendices: readonly string[], made: NewEdition): Prepared {
  const each = (text: string) => Object.fromEntries(made.languages.map((code) => [code, text]));
  const asked = made.asked ?? "kommuner";
  const edition = {
    title: Object.fromEntries(
      made.languages.map((code) => [
        code,
        made.title ?? `${series[code] ?? Object.values(series)[0]} ${made.year}`,
      ]),
    ),
    subtitle: each("Skriv undertittelen her"),
    missing: ["published", "fieldwork"],
    languages: made.languages,
    year: made.year,
    numbers: "published",
    describes: "respondents",
    chapters: [FIRST.chapter],
    appendices,
    cover: [`${FIRST.question}.ja@${EVERYONE}`],
    groups: { [EVERYONE]: namesOf(asked, made) },
  };
  const questions = {
    questions: {
      [FIRST.question]: {
        text: each("Skriv det første spørsmålet her"),
        type: "single",
        base: EVERYONE,
        twoWay: true,
        options: { ja: { label: each("Ja") }, nei: { label: each("Nei") } },
      },
    },
  };
  const rows = ["ja", "nei"].map((option) => rowOf({ question: FIRST.question, option, group: EVERYONE }));
  const figures = { file: "", header: COLUMNS.map(cell), rows };
  return {
    delivered: {
      edition: settingsOf(edition),
      questions: settingsOf(questions),
      figures,
      population: undefined,
      texts: [],
    },
    figuresBefore: [],
  };
}

/** What an edition from nothing has one of. */
export const FIRST = { chapter: "hovedfunn", question: "eksempel" } as const;

function plain(value: unknown): Plain {
  return typeof value === "object" && value !== null ? (value as Plain) : {};
}

function settingsOf(value: unknown): Settings {
  return { file: "", value, locate: () => ({ file: "" }), remarks: new Map() };
}

/** The title before with the new year in it; the one that is given, in the languages that are asked for. */
function titleOf(before: unknown, year: number, made: NewEdition): Plain {
  const moved = Object.entries(plain(before)).map(([code, text]) => [
    code,
    String(text).replaceAll(String(year), String(made.year)),
  ]);
  const given = made.title === undefined ? [] : made.languages.map((code) => [code, made.title]);
  return Object.fromEntries([...moved, ...given]);
}

/** Names of a group from its plural: «kommuner», «kommunene». What is wrong is mended in the workbook. */
function namesOf(plural: string, { languages }: NewEdition): Plain {
  const definite = plural.replace(/er$/u, "ene").replace(/ar$/u, "ane");
  const each = (text: string) =>
    Object.fromEntries(LANGUAGES.filter((code) => languages.includes(code)).map((code) => [code, text]));
  const label = plural.charAt(0).toUpperCase() + plural.slice(1);
  return { label: each(label), plural: each(plural), definitePlural: each(definite) };
}

function cell(text: string): Cell {
  return { text, source: { file: "" } };
}

function rowOf(texts: Partial<Record<Column, string>>): readonly Cell[] {
  return COLUMNS.map((column) => cell(texts[column] ?? ""));
}

function withoutFigures({ file, header, rows }: Table): Table {
  const at = (column: Column) => header.findIndex(({ text }) => text.toLowerCase() === column);
  const kept = rows.map((row) => {
    const [question, option, group] = (["question", "option", "group"] as const).map(
      (column) => row[at(column)]?.text ?? "",
    );
    return rowOf({ question: question ?? "", option: option ?? "", group: group ?? "" });
  });
  return { file, header: COLUMNS.map(cell), rows: kept };
}

/** Each row in words: «324 av 428», «68 %», or what was published where there is no figure. */
function figuresIn({ header, rows }: Table): readonly string[] {
  const names = header.map(({ text }) => text.toLowerCase());
  return rows.map((row) => {
    const text = (column: Column) => row[names.indexOf(column)]?.text ?? "";
    const [count, base] = [text("count"), text("base")];
    const share = shareInColumns(text, count !== "");
    const counted = count === "" ? "" : base === "" ? count : `${count} av ${base}`;
    const amount = amountInColumns(text);
    const number = amount === undefined ? text("value") : writeAmount(amount);
    const told = share === undefined ? number : writeShare(share);
    const parts = [counted, told].filter((part) => part !== "");
    return parts.length === 0 ? text("published") : parts.join(", ");
  });
}
