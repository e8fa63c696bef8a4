import { distance } from "fastest-levenshtein";
import { nearest } from "../problems/nearest.ts";
import type { Problems, Source } from "../problems/problem.ts";
import { belowHead } from "./columns.ts";
import type { Cell, Table } from "./delivered.ts";
import { EVERYONE, isGroupId } from "./keys.ts";
import { messages as editionMessages } from "./messages/edition.ts";
import { messages as fileMessages } from "./messages/files.ts";
import { messages as rowMessages } from "./messages/rows.ts";
import { reportWhole, wholeIn } from "./numbers.ts";
import type { Group, Population, PopulationGroup } from "./survey.ts";
import { readUnits } from "./units.ts";

/**
 * Reads what `population.csv` holds: all that were asked, in one of two forms, by the name of the first column.
 *
 * - `unit;answered;landsdel;…`: a row for each unit, and a column for each background variable
 * - `group;asked;answered`: a row for each value of a background variable, `landsdel=Nord-Norge`
 *
 * @returns undefined when there was an error
 */
export function readPopulation(table: Table, problems: Problems): Population | undefined {
  const before = problems.errorCount;
  const [first] = table.header;
  if (table.rows.length === 0) {
    problems.add(fileMessages["survey.no-rows"], belowHead(table));
    return undefined;
  }
  const found = isNamed(first, "unit") ? readUnits(table, problems) : readGroups(table, problems);
  return found === undefined || problems.errorCount > before ? undefined : withVariables(found);
}

export type Groups = Pick<Population, "groups" | "units">;

const GROUP_COLUMNS = ["group", "asked", "answered"] as const;

function readGroups(table: Table, problems: Problems): Groups | undefined {
  const { file } = table;
  const header = table.header.map(({ text }) => text.toLowerCase());
  const columns = GROUP_COLUMNS.map((name) => header.indexOf(name));
  for (const [i, cell] of table.header.entries()) {
    const known = GROUP_COLUMNS.some((name) => name === header[i]);
    if (known || cell.text === "") continue;
    const absent = GROUP_COLUMNS.filter((name) => !header.includes(name));
    const likely = nearest(header[i] ?? "", i === 0 ? ["unit", ...absent] : absent);
    problems.add(fileMessages["survey.unknown-column"], cell.source, {
      column: cell.text,
      columns: i === 0 ? ["unit", ...GROUP_COLUMNS] : GROUP_COLUMNS,
      nearest: likely,
    });
  }
  const missing = GROUP_COLUMNS.filter((_, i) => columns[i] === -1);
  for (const column of missing) {
    const written = table.header.map((cell) => cell.text).filter((text) => text !== "");
    problems.add(
      fileMessages["survey.missing-column"],
      { file, line: table.header[0]?.source.line ?? 1 },
      { column, written },
    );
  }
  if (missing.length > 0) return undefined;
  const before = problems.errorCount;
  const groups = new Map<string, PopulationGroup>();
  for (const row of table.rows) {
    const [group, asked, answered] = columns.map((i) => row[i]);
    const id = group?.text ?? "";
    const source = group?.source ?? row[0]?.source ?? { file };
    if (!isGroupId(id)) problems.add(editionMessages["survey.not-a-group"], source, { found: id });
    const numbers = [
      whole(asked, "asked", 1, source, problems),
      whole(answered, "answered", 0, source, problems),
    ];
    const [all, some] = numbers;
    if (all === undefined || some === undefined) continue;
    if (some > all)
      problems.add(editionMessages["survey.answered-above-asked"], source, {
        group: id,
        answered: some,
        asked: all,
      });
    const earlier = groups.get(id);
    if (earlier)
      problems.add(rowMessages["survey.duplicate-row"], source, { key: id, first: earlier.source.line ?? 0 });
    else groups.set(id, { asked: all, answered: some, source });
  }
  // A row that cannot be read makes a sum wrong too, and is told already.
  if (problems.errorCount === before) checkTotals(groups, problems);
  return { groups };
}

/** Each variable parts the same units, so their sums are the same. */
function checkTotals(groups: ReadonlyMap<string, PopulationGroup>, problems: Problems): void {
  const totals = [...byVariable(groups)].map(([variable, members]) => ({ variable, ...total(members) }));
  const everyone = groups.get(EVERYONE);
  const [first, ...rest] = everyone ? [{ variable: EVERYONE, ...everyone }, ...totals] : totals;
  for (const other of rest) {
    if (first === undefined || (first.asked === other.asked && first.answered === other.answered)) continue;
    problems.add(editionMessages["survey.population-sums"], other.source, {
      variable: other.variable,
      sums: [other.answered, other.asked],
      other: first.variable,
      otherSums: [first.answered, first.asked],
    });
  }
}

function withVariables({ groups, units }: Groups): Population {
  const variables = new Map(
    [...byVariable(groups)].map(([variable, members]) => [
      variable,
      members.map(([id, { asked, answered }]) => ({
        name: id.slice(variable.length + 1),
        answered,
        population: asked,
      })),
    ]),
  );
  const [some] = byVariable(groups).values();
  const everyone = groups.get(EVERYONE) ?? (some && total(some));
  const all = everyone ? new Map([[EVERYONE, everyone], ...groups]) : groups;
  return { groups: all, variables, ...(units && { units }) };
}

type Member = readonly [string, PopulationGroup];

function byVariable(groups: ReadonlyMap<string, PopulationGroup>): Map<string, Member[]> {
  const variables = new Map<string, Member[]>();
  for (const member of groups) {
    const [variable = "", value] = member[0].split("=");
    if (value !== undefined) variables.set(variable, [...(variables.get(variable) ?? []), member]);
  }
  return variables;
}

function total(members: readonly Member[]): PopulationGroup {
  const sum = (pick: (group: PopulationGroup) => number) =>
    members.reduce((all, [, one]) => all + pick(one), 0);
  const source = members[0]?.[1].source ?? { file: "" };
  return { asked: sum((g) => g.asked), answered: sum((g) => g.answered), source };
}

/** Holds the groups of `edition.yaml` against the population: names that are not there, sizes that differ. */
export function checkPopulation(
  population: Population,
  groups: ReadonlyMap<string, Group>,
  problems: Problems,
): void {
  if (population.units) askOfSpelling(population, groups, problems);
  for (const { id, size, source } of groups.values()) {
    const found = population.groups.get(id);
    const [variable = "", value] = id.split("=");
    if (found === undefined) {
      if (value === undefined || !population.variables.has(variable)) continue;
      const known = [...population.groups.keys()].filter((other) => other.startsWith(`${variable}=`));
      problems.add(editionMessages["survey.group-not-in-population"], source, {
        group: id,
        known,
        nearest: nearest(id, known),
      });
    } else if (size !== undefined && size !== found.answered) {
      problems.add(editionMessages["survey.size-differs"], source, {
        group: id,
        size,
        answered: found.answered,
      });
    }
  }
}

/** Of a value that this many times as many units have, one or two units may have a misspelt one. */
const SELDOM = 5;

/** A variable with more values than this has names for values, which are like each other. */
const MOST_VALUES = 200;

/**
 * Values of a variable that one or two units have, and that are a letter from one that many have («Nord-Norge»,
 * «Nord-Nrge»). They may be right, so it is asked, but not where the edition has them as a group of its own.
 */
function askOfSpelling(
  { groups: found, variables }: Population,
  groups: ReadonlyMap<string, Group>,
  problems: Problems,
) {
  for (const [variable, values] of variables) {
    if (values.length > MOST_VALUES) continue;
    for (const { name, population: units } of values) {
      const id = `${variable}=${name}`;
      const source = found.get(id)?.source;
      if (units > 2 || groups.has(id) || source === undefined) continue;
      const likely = values.find(
        (other) => other.population >= units * SELDOM && isALetterFrom(name, other.name),
      );
      if (likely)
        problems.warn(editionMessages["survey.perhaps-misspelt"], source, {
          found: name,
          nearest: likely.name,
        });
    }
  }
}

/** One letter more, less or other, or two that have changed places, in a word that is long enough for a slip. */
function isALetterFrom(name: string, other: string): boolean {
  const [words, others] = [name, other].map((text) => text.toLowerCase().split(/[^\p{L}]+/u)) as [
    string[],
    string[],
  ];
  if (words.length !== others.length || name.replace(/\P{N}/gu, "") !== other.replace(/\P{N}/gu, ""))
    return false;
  const changed = words.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ""] as const]));
  const [pair] = changed;
  if (pair === undefined || changed.length > 1) return false;
  const [word, right] = pair;
  const areSwapped = letters(word) === letters(right) && distance(word, right) === 2;
  return Math.max(word.length, right.length) >= 5 && (distance(word, right) === 1 || areSwapped);
}

function letters(word: string): string {
  return [...word].sort().join("");
}

function whole(
  cell: Cell | undefined,
  column: string,
  least: 0 | 1,
  row: Source,
  problems: Problems,
): number | undefined {
  if (cell === undefined || cell.text === "") {
    problems.add(editionMessages["survey.empty-population-cell"], cell?.source ?? row, { column });
    return undefined;
  }
  const found = wholeIn(cell.text, least);
  if (typeof found === "number") return found;
  if (found !== "other") {
    reportWhole(column, cell, found, problems);
    return undefined;
  }
  problems.add(editionMessages["survey.not-a-count"], cell.source, { column, found: cell.text, least });
  return undefined;
}

function isNamed(cell: Cell | undefined, name: string): boolean {
  return cell?.text.toLowerCase() === name;
}
