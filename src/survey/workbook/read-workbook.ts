import type { Problems, Source } from "../../problems/problem.ts";
import type { Delivered, PlacedText } from "../delivered.ts";
import { readFields } from "./fields.ts";
import { SHEETS, type SheetName } from "./layout.ts";
import { readComparisons, readGroups, readQuestions } from "./questions.ts";
import { readRecords } from "./records.ts";
import { SettingsBuilder } from "./settings.ts";
import { readSheets, type SheetCells } from "./sheets.ts";
import { figuresTable, populationTable } from "./tables.ts";

/**
 * Reads an edition that is delivered as one workbook, into the same as four text files would be read into: what holds of
 * the one is tried of the other. Every cell knows its sheet, row and column.
 *
 * @param file project-relative path, for messages
 */
export async function readWorkbook(bytes: Uint8Array, file: string, problems: Problems): Promise<Delivered> {
  const sheets = await readSheets(bytes, file, problems);
  const nothing = { edition: undefined, questions: undefined, figures: undefined, population: undefined };
  if (sheets === undefined) return { ...nothing, texts: [] };
  const records = (name: SheetName) => {
    const cells = sheets.get(name);
    return cells && readRecords(name, cells, file, problems);
  };
  const home = (name: SheetName): Source => ({ file, sheet: SHEETS[name].name });
  const settings = {
    edition: new SettingsBuilder(home("edition")),
    questions: new SettingsBuilder(home("questions")),
  };
  const [fields, groups, questions, comparisons] = [
    records("edition"),
    records("groups"),
    records("questions"),
    records("comparisons"),
  ];
  if (fields) readFields(fields, settings, problems);
  if (groups) readGroups(groups, settings.edition, problems);
  if (questions) readQuestions(questions, settings.questions, problems);
  if (comparisons) readComparisons(comparisons, settings.questions, problems);
  const figures = records("figures");
  const population = sheets.get("population");
  return {
    edition: fields && groups && settings.edition.made(file),
    questions: questions && settings.questions.made(file),
    figures:
      figures &&
      figuresTable(
        figures,
        file,
        (question) => settings.questions.textAt(["questions", question, "base"]),
        problems,
      ),
    population: population && populationTable(population, file),
    texts: (["edition", "groups", "questions", "comparisons"] as const).flatMap((name) =>
      textsIn(sheets.get(name) ?? []),
    ),
  };
}

function textsIn(cells: SheetCells): readonly PlacedText[] {
  return cells
    .slice(1)
    .flatMap((row) => row.flatMap((cell) => (cell ? [{ ...cell.source, text: cell.text }] : [])));
}
