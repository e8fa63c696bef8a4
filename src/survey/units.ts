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
 * Reads a population with a row for each unit: `unit;answered;landsdel;…`. A column `number` has the units' numbers,
 * which tell two of one name apart. Every other column after the first two is a background variable; spaces in a value become hyphens in its group's name («Sogn og Fjordane» is
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
  const numberAt = header.indexOf("number");
  const variables = variablesIn(table.header, [0, answeredAt, numberAt], problems);
  const earlier = new Map<string, Earlier>();
  const numbers = new Map<string, number>();
  const groups = new Map<string, PopulationGroup>();
  const units = table.rows.map((row) => {
    const [unit] = row;
    const source = unit?.source ?? { file };
    const name = unit?.text ?? "";
    if (name === "")
      problems.add(editionMessages["survey.empty-population-cell"], source, { column: "unit" });
    else if (row[numberAt]?.text) checkNumber(row[numberAt], numbers, problems);
    else checkName(name, row, variables, earlier, problems);
    const cell = row[answeredAt];
    const answered = ANSWERED[cell?.text.toLowerCase() ?? ""];
    if (answered === undefined)
      problems.add(editionMessages["survey.not-yes-no"], cell?.source ?? source, { found: cell?.text ?? "" });
    const found = groupsOf(row, variables, source, problems);
    const ids = [EVERYONE, ...found.keys()];
    for (const id of ids) {
      const group = groups.get(id) ?? { asked: 0, answered: 0, source: found.get(id) ?? source };
      groups.set(id, {
        ...group,
        asked: group.asked + 1,
        answered: group.answered + (answered ? 1 : 0),
      });
    }
    return { ids: new Set(ids), answered };
  });
  checkSpelling(table.rows, variables, problems);
  // Only those that answered are counted in the survey's figures.
  return { groups, units: units.filter(({ answered }) => answered).map(({ ids }) => ids) };
}

/** A number is one unit's. */
function checkNumber(cell: Cell, numbers: Map<string, number>, problems: Problems): void {
  const number = cell.text.replace(/^0+/u, "");
  const first = numbers.get(number);
  if (first === undefined) numbers.set(number, cell.source.line ?? 0);
  else problems.add(editionMessages["survey.number-twice"], cell.source, { number: cell.text, first });
}

/**
 * Values of a variable that differ in nothing but capitals, spaces and signs («Nord-Norge», «nord norge») would be two
 * groups that are one.
 */
function checkSpelling(
  rows: readonly (readonly Cell[])[],
  variables: readonly Variable[],
  problems: Problems,
): void {
  for (const { at } of variables) {
    const spelt = new Map<string, { readonly text: string; readonly count: number }[]>();
    const cells = rows.flatMap((row) => (row[at] === undefined || row[at].text === "" ? [] : [row[at]]));
    for (const { text } of cells) {
      const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
      const value = text.replace(/\s+/gu, "-");
      const known = spelt.get(plain) ?? [];
      const before = known.find((one) => one.text === value)?.count ?? 0;
      spelt.set(plain, [...known.filter((one) => one.text !== value), { text: value, count: before + 1 }]);
    }
    for (const ways of spelt.values()) {
      const [usual, ...others] = ways.toSorted((a, b) => b.count - a.count);
      for (const { text } of others) {
        const cell = cells.find((one) => one.text.replace(/\s+/gu, "-") === text);
        if (cell && usual)
          problems.add(editionMessages["survey.spelt-otherwise"], cell.source, {
            found: cell.text,
            nearest: usual.text,
          });
      }
    }
  }
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

/** @param others columns that are none */
function variablesIn(header: readonly Cell[], others: readonly number[], problems: Problems): Variable[] {
  const variables: Variable[] = [];
  const names = new Set<string>();
  for (const [at, { text, source }] of header.entries()) {
    if (others.includes(at) || text === "") continue;
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

/** The groups that a unit is in, and where each is named. */
function groupsOf(
  row: readonly Cell[],
  variables: readonly Variable[],
  place: Cell["source"],
  problems: Problems,
): ReadonlyMap<string, Cell["source"]> {
  const found = variables.flatMap(({ name, at }) => {
    const cell = row[at];
    if (cell === undefined || cell.text === "") {
      problems.add(editionMessages["survey.empty-population-cell"], cell?.source ?? place, { column: name });
      return [];
    }
    const id = `${name}=${cell.text.replace(/\s+/gu, "-")}`;
    if (!isGroupId(id)) problems.add(editionMessages["survey.not-a-group"], cell.source, { found: id });
    return [[id, cell.source] as const];
  });
  return new Map(found);
}
