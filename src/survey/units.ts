import type { Problems } from "../problems/problem.ts";
import type { Cell, Table } from "./delivered.ts";
import { EVERYONE, isGroupId } from "./keys.ts";
import { messages as editionMessages } from "./messages/edition.ts";
import { messages as fileMessages } from "./messages/files.ts";
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
export function readUnits(table: Table, problems: Problems): Groups | undefined {
  const { file } = table;
  const header = table.header.map(({ text }) => text.toLowerCase());
  const answeredAt = header.indexOf("answered");
  if (answeredAt === -1) {
    const written = table.header.map((cell) => cell.text).filter((text) => text !== "");
    const source = { file, line: table.header[0]?.source.line ?? 1 };
    problems.add(fileMessages["survey.missing-column"], source, { column: "answered", written });
    return undefined;
  }
  const variables = variablesIn(table.header, answeredAt, problems);
  const earlier = new Map<string, Earlier>();
  const groups = new Map<string, PopulationGroup>();
  const units = table.rows.map((row) => {
    const [unit] = row;
    const source = unit?.source ?? { file };
    const name = unit?.text ?? "";
    if (name === "")
      problems.add(editionMessages["survey.empty-population-cell"], source, { column: "unit" });
    else checkName(name, row, variables, earlier, problems);
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

/** Where a unit's name stood first, and the background of each that has had it. */
interface Earlier {
  readonly line: number;
  readonly backgrounds: Set<string>;
}

/**
 * Two municipalities may have one name: there is a Herøy in Nordland and one in Møre og Romsdal. With different
 * backgrounds they are taken for two, which is told; with the same, nobody can know, and it has to be said.
 */
function checkName(
  name: string,
  row: readonly Cell[],
  variables: readonly Variable[],
  earlier: Map<string, Earlier>,
  problems: Problems,
): void {
  const source = row[0]?.source ?? { file: "" };
  const background = JSON.stringify(variables.map(({ at }) => row[at]?.text ?? ""));
  const known = earlier.get(name);
  if (known === undefined) {
    earlier.set(name, { line: source.line ?? 0, backgrounds: new Set([background]) });
    return;
  }
  const details = { unit: name, first: known.line, example: row[variables[0]?.at ?? -1]?.text };
  if (known.backgrounds.has(background)) problems.add(editionMessages["survey.unit-twice"], source, details);
  else problems.warn(editionMessages["survey.units-of-a-name"], source, details);
  known.backgrounds.add(background);
}

interface Variable {
  readonly name: string;
  readonly at: number;
}

function variablesIn(header: readonly Cell[], answeredAt: number, problems: Problems): Variable[] {
  const variables: Variable[] = [];
  const names = new Set<string>();
  for (const [at, { text, source }] of header.entries()) {
    if (at === 0 || at === answeredAt || text === "") continue;
    const name = text.toLowerCase();
    if (!isGroupId(name) || name.includes("=") || name === EVERYONE) {
      problems.add(editionMessages["survey.not-a-variable"], source, { found: text });
    } else if (names.has(name)) {
      problems.add(fileMessages["survey.column-twice"], source, { column: text });
    } else {
      names.add(name);
      variables.push({ name, at });
    }
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
