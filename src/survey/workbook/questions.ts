import type { Problems } from "../../problems/problem.ts";
import { EVERYONE } from "../keys.ts";
import { messages as rowMessages } from "../messages/rows.ts";
import { SHEETS, type SheetName, TEXTS, type WordKind } from "./layout.ts";
import { messages } from "./messages.ts";
import { decimalIn, headOf, isTwice, listIn, nameIn, numberIn, type SheetRecord, wordIn } from "./records.ts";
import type { SettingsBuilder } from "./settings.ts";

/** The columns of texts, `label.nb`, put where they belong. */
function setTexts(
  { cells, placeOf }: SheetRecord,
  sheet: SheetName,
  ids: readonly string[],
  path: readonly string[],
  settings: SettingsBuilder,
): void {
  for (const { id, head } of SHEETS[sheet].columns) {
    const column = ids.find((one) => id.startsWith(`${one}.`));
    const language = id.split(".").at(-1) ?? "";
    const cell = cells.get(id);
    if (column === undefined) continue;
    const at = [...path, ...column.split(".")];
    settings.place(at, cell?.source ?? placeOf(id), head.replace(/ \(.*\)$/u, ""));
    if (cell !== undefined) settings.set([...at, language], cell.text, cell.source, head);
  }
}

/** Reads the sheet «Grupper». */
export function readGroups(
  records: readonly SheetRecord[],
  settings: SettingsBuilder,
  problems: Problems,
): void {
  const first = new Map<string, number>();
  for (const record of records) {
    const name = nameIn(record, "groups", "group", problems);
    if (name === undefined || isTwice(name.text, name, first, problems)) continue;
    const path = ["groups", name.text];
    settings.set(path, new Map(), name.source);
    setTexts(record, "groups", TEXTS.group, path, settings);
    const [size, sumOf, remark] = ["size", "sumOf", "remark"].map((id) => record.cells.get(id));
    const number = size && numberIn(size, headOf("groups", "size"), problems);
    if (size && number !== undefined)
      settings.set([...path, "size"], number, size.source, headOf("groups", "size"));
    if (sumOf) {
      settings.place([...path, "sumOf"], sumOf.source, headOf("groups", "sumOf"));
      for (const [i, part] of listIn(sumOf).entries())
        settings.set([...path, "sumOf", `#${i}`], part, sumOf.source);
    }
    if (remark) settings.remark(path, remark.text);
  }
}

/** Reads the sheet «Spørsmål». A question's own columns stand on the row of its first answer; a row without a name goes on with the one above. */
export function readQuestions(
  records: readonly SheetRecord[],
  settings: SettingsBuilder,
  problems: Problems,
): void {
  const first = new Map<string, number>();
  let question: string | undefined;
  for (const record of records) {
    const { cells } = record;
    const name = cells.get("question");
    if (name !== undefined && name.text !== question) {
      question = isTwice(name.text, name, first, problems) ? undefined : name.text;
      if (question === undefined) continue;
      settings.set(["questions", question], new Map(), name.source);
      settings.set(["questions", question, "options"], new Map(), name.source, headOf("questions", "option"));
      readQuestion(record, ["questions", question], settings, problems);
    } else if (question === undefined) {
      if (name === undefined)
        problems.add(messages["workbook.no-question"], record.placeOf("question"), {
          column: headOf("questions", "question"),
        });
      continue;
    }
    const option = cells.get("option");
    if (option === undefined) {
      // A question may have its remark, and nothing else, on a row without an answer.
      if (cells.has("label.nb") || name === undefined) nameIn(record, "questions", "option", problems);
      continue;
    }
    const path = ["questions", question, "options", option.text];
    if (isTwice(path.join(" "), option, first, problems)) continue;
    settings.set(path, new Map(), option.source);
    setTexts(record, "questions", TEXTS.option, path, settings);
    setWord(record, "statistic", "statistic", [...path, "statistic"], settings, problems);
    const remark = cells.get("optionRemark");
    if (remark) settings.remark(path, remark.text);
  }
}

function readQuestion(
  record: SheetRecord,
  path: readonly string[],
  settings: SettingsBuilder,
  problems: Problems,
): void {
  setTexts(record, "questions", TEXTS.question, path, settings);
  const remark = record.cells.get("remark");
  if (remark) settings.remark(path, remark.text);
  const base = record.cells.get("base");
  // Where it doesn't say whom, everyone was asked.
  const [asked, at] = [base?.text ?? EVERYONE, base?.source ?? record.placeOf("base")];
  settings.set([...path, "base"], asked, at, headOf("questions", "base"));
  const words: readonly (readonly [string, WordKind, readonly string[]])[] = [
    ["type", "type", ["type"]],
    ["twoWay", "yesNo", ["twoWay"]],
    ["asked", "yesNo", ["asked"]],
    ["dontKnow", "inBase", ["denominator", "dontKnow"]],
    ["unanswered", "inBase", ["denominator", "unanswered"]],
  ];
  for (const [id, kind, inside] of words) setWord(record, id, kind, [...path, ...inside], settings, problems);
  for (const id of ["range.least", "range.most"]) {
    const cell = record.cells.get(id);
    const head = headOf("questions", id);
    const number = cell && decimalIn(cell, head, problems);
    if (cell && number !== undefined) settings.set([...path, ...id.split(".")], number, cell.source, head);
  }
}

function setWord(
  record: SheetRecord,
  id: string,
  kind: WordKind,
  path: readonly string[],
  settings: SettingsBuilder,
  problems: Problems,
): void {
  const cell = record.cells.get(id);
  const head = headOf("questions", id);
  const word = cell && wordIn(kind, cell, head, problems);
  if (cell && word !== undefined) settings.set(path, word, cell.source, head);
}

/** Reads the sheet «Sammenligning». What nobody has judged is left out: nothing is then said of a change. */
export function readComparisons(
  records: readonly SheetRecord[],
  settings: SettingsBuilder,
  problems: Problems,
): void {
  const first = new Map<string, number>();
  for (const record of records) {
    const [question, edition] = ["question", "edition"].map((id) =>
      nameIn(record, "comparisons", id, problems),
    );
    if (question === undefined || edition === undefined) continue;
    if (isTwice(`${question.text} ${edition.text}`, question, first, problems)) continue;
    if (!settings.has(["questions", question.text])) {
      const details = { question: question.text, known: [], nearest: undefined };
      problems.add(rowMessages["survey.unknown-question"], question.source, details);
      continue;
    }
    const answer = record.cells.get("comparable");
    const head = headOf("comparisons", "comparable");
    const comparable = answer && wordIn("yesNo", answer, head, problems);
    if (answer === undefined || comparable === undefined) continue;
    const path = ["questions", question.text, "comparableWith", edition.text];
    settings.set([...path, "comparable"], comparable, answer.source, head);
    settings.place(path, answer.source);
    setTexts(record, "comparisons", ["reason"], path, settings);
  }
}
