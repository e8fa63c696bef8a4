import { LANGUAGES, languageOf } from "../../language/language.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problems } from "../../problems/problem.ts";
import { FIELDS, type Field, REMARK_FIELDS, WORDS } from "./layout.ts";
import { messages } from "./messages.ts";
import { listIn, numberIn, type SheetRecord, wordIn } from "./records.ts";
import type { SettingsBuilder } from "./settings.ts";
import type { SheetCell } from "./sheets.ts";

/** One line of «Utgaven»: a field, in one written language where it is a text. */
export interface FieldLine {
  readonly name: string;
  readonly field: Field;
  readonly path: readonly string[];
}

/** The lines that a field may have: one in each written language, or one. @param number where there are several, from 1 */
export function linesOf(field: Field, number = 1): readonly FieldLine[] {
  const name = field.name.replace("*", String(number));
  const path = field.path.map((step) => (step === "*" ? `#${number - 1}` : step));
  if (field.kind !== "texts") return [{ name, field, path }];
  return LANGUAGES.map((code) => ({
    name: `${name} (${languageOf(code).terms.thisLanguage})`,
    field,
    path: [...path, code],
  }));
}

/** Reads the sheet «Utgaven» into settings of the edition and of its questions. */
export function readFields(
  records: readonly SheetRecord[],
  settings: Readonly<Record<Field["of"], SettingsBuilder>>,
  problems: Problems,
): void {
  let isTold = false;
  const listed = new Map<string, number>();
  for (const { cells, row, placeOf } of records) {
    const name = cells.get("field");
    const [value, remark] = [cells.get("value"), cells.get("remark")];
    if (name === undefined) {
      problems.add(messages["workbook.name-missing"], placeOf("field"), { column: "felt" });
      continue;
    }
    const found = name.text.toLowerCase().replace(/\s+/gu, " ");
    const own = REMARK_FIELDS.find((one) => one.name === found);
    if (own !== undefined) {
      const text = [value?.text, remark?.text].filter((one) => one !== undefined).join("\n");
      if (text !== "") settings[own.of].remark(own.path, text);
      continue;
    }
    const line = lineOf(found);
    if (line === undefined) {
      const known = FIELDS.flatMap((field) => linesOf(field).map((one) => one.name));
      problems.add(messages["workbook.unknown-field"], name.source, {
        field: name.text,
        nearest: nearest(found, known),
      });
      continue;
    }
    const { field, path } = line;
    const into = settings[field.of];
    if (remark) into.remark(path.slice(0, 1), remark.text);
    // A field without a value says nothing, and is told as missing where it is needed.
    into.place(path.slice(0, 1), row, name.text);
    if (value === undefined) continue;
    if (path[0] === "chapters") isTold = true;
    const number = listed.get(name.text) ?? 0;
    listed.set(name.text, number + 1);
    if (number > 0) {
      problems.add(messages["workbook.field-twice"], name.source, { field: name.text });
      continue;
    }
    readValue(line, value, into, problems);
  }
  // Of an edition that is told in words, a date that is neither known nor unknown is to come.
  if (isTold) awaitDates(records, settings.edition);
}

function awaitDates(records: readonly SheetRecord[], settings: SettingsBuilder): void {
  const unknown = records.find(({ cells }) => cells.get("field")?.text.toLowerCase() === "ikke kjent");
  const said = unknown?.cells.get("value")?.text.toLowerCase() ?? "";
  const awaited = Object.entries(WORDS.unknown).filter(
    ([word, key]) => !said.includes(word) && !settings.hasValue(key),
  );
  for (const [i, [word, key]] of awaited.entries()) {
    settings.place(["missing"], settings.placeOf([key]), word);
    settings.set(["missing", `#${i}`], key, settings.placeOf([key]));
  }
}

function lineOf(name: string): FieldLine | undefined {
  const number = Number(/^\D+ (\d+)/u.exec(name)?.[1] ?? 1);
  return FIELDS.flatMap((field) => linesOf(field, number)).find((line) => line.name.toLowerCase() === name);
}

function readValue(
  { field, path, name }: FieldLine,
  cell: SheetCell,
  into: SettingsBuilder,
  problems: Problems,
): void {
  const { kind } = field;
  const set = (value: unknown, at = path) => into.set(at, value, cell.source, name);
  if (typeof kind === "object") {
    const cells = field.isList ? listIn(cell).map((text) => ({ text, source: cell.source })) : [cell];
    for (const [i, one] of cells.entries()) {
      const word = wordIn(kind.word, one, name, problems);
      // The fault has been told; that the field lacks a value would only be told again.
      const value = word ?? Object.values(WORDS[kind.word])[0];
      set(value, field.isList ? [...path, `#${i}`] : path);
    }
    return;
  }
  switch (kind) {
    case "number": {
      const value = numberIn(cell, name, problems);
      set(value ?? 0);
      return;
    }
    case "year":
      set(/^\d{1,15}$/u.test(cell.text) ? Number(cell.text) : cell.text);
      return;
    case "list":
      for (const [i, one] of listIn(cell).entries()) set(one, [...path, `#${i}`]);
      return;
    case "date":
      set(cell.text);
      return;
    case "moment":
      // What is typed as a day and a time is made a date of by the workbook.
      set(cell.time === undefined ? cell.text : `${cell.text} ${cell.time}`);
      return;
    case "text":
    case "texts":
      set(cell.text);
      return;
  }
}
