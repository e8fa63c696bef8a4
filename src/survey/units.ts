import type { Problems } from "../problems/problem.ts";
import type { Cell, CsvTable } from "./csv.ts";
import { EVERYONE, isGroupId } from "./keys.ts";
import { messages as editionMessages } from "./messages/edition.ts";
import { messages as fileMessages } from "./messages/files.ts";
import { messages as rowMessages } from "./messages/rows.ts";
import type { Groups } from "./population.ts";
import type { PopulationGroup } from "./survey.ts";

/** How people write that a unit has answered, or has not. */
const ANSWERED: Readonly<Record<string, boolean>> = {
  ja: true,
  j: true,
  "1": true,
  x: true,
  nei: false,
  n: false,
  "0": false,
  "": false,
};

/**
 * Reads a population with a row for each unit: `unit;answered;landsdel;…`. Every column after the first two
 * is a background variable; spaces in a value become hyphens in its group's name («Sogn og Fjordane» is
 * `fylke=Sogn-og-Fjordane`).
 */
export function readUnits(table: CsvTable, file: string, problems: Problems): Groups | undefined {
  const header = table.header.map(({ text }) => text.toLowerCase());
  const answeredAt = header.indexOf("answered");
  if (answeredAt === -1) {
    const written = table.header.map((cell) => cell.text).filter((text) => text !== "");
    const source = { file, line: table.header[0]?.source.line ?? 1 };
    problems.add(fileMessages["survey.missing-column"], source, { column: "answered", written });
    return undefined;
  }
  const variables = variablesIn(table.header, answeredAt, problems);
  const lines = new Map<string, number>();
  const groups = new Map<string, PopulationGroup>();
  const units = table.rows.map((row) => {
    const [unit] = row;
    const source = unit?.source ?? { file };
    const name = unit?.text ?? "";
    const first = lines.get(name);
    if (name === "")
      problems.add(editionMessages["survey.empty-population-cell"], source, { column: "unit" });
    else if (first !== undefined)
      problems.add(rowMessages["survey.duplicate-row"], source, { key: name, first });
    lines.set(name, first ?? source.line ?? 0);
    const cell = row[answeredAt];
    const answered = ANSWERED[cell?.text.toLowerCase() ?? ""];
    if (answered === undefined)
      problems.add(editionMessages["survey.not-yes-no"], cell?.source ?? source, { found: cell?.text ?? "" });
    const ids = [EVERYONE, ...groupsOf(row, variables, source, problems)];
    for (const id of ids) {
      const group = groups.get(id) ?? { asked: 0, answered: 0, source };
      groups.set(id, {
        ...group,
        asked: group.asked + 1,
        answered: group.answered + (answered ? 1 : 0),
      });
    }
    return { ids: new Set(ids), answered };
  });
  // Only those that answered are counted in the survey's figures.
  return { groups, units: units.filter(({ answered }) => answered).map(({ ids }) => ids) };
}

interface Variable {
  readonly name: string;
  readonly at: number;
}

function variablesIn(header: readonly Cell[], answeredAt: number, problems: Problems): Variable[] {
  const variables: Variable[] = [];
  for (const [at, { text, source }] of header.entries()) {
    if (at === 0 || at === answeredAt || text === "") continue;
    const name = text.toLowerCase();
    if (!isGroupId(name) || name.includes("=") || name === EVERYONE) {
      problems.add(editionMessages["survey.not-a-variable"], source, { found: text });
    } else if (variables.some((other) => other.name === name)) {
      problems.add(fileMessages["survey.column-twice"], source, { column: text });
    } else variables.push({ name, at });
  }
  return variables;
}

function groupsOf(
  row: readonly Cell[],
  variables: readonly Variable[],
  place: Cell["source"],
  problems: Problems,
): string[] {
  return variables.flatMap(({ name, at }) => {
    const cell = row[at];
    if (cell === undefined || cell.text === "") {
      problems.add(editionMessages["survey.empty-population-cell"], cell?.source ?? place, { column: name });
      return [];
    }
    const id = `${name}=${cell.text.replace(/\s+/gu, "-")}`;
    if (!isGroupId(id)) problems.add(editionMessages["survey.not-a-group"], cell.source, { found: id });
    return [id];
  });
}
