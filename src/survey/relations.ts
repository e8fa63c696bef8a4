import type { Row } from "../statistics/combination.ts";
import { partsFirst } from "./groups.ts";
import type { Aggregate, Group, Population, Question } from "./survey.ts";

/** What ties figures together. */
export interface Relations {
  readonly questions: ReadonlyMap<string, Question>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly population: Population | undefined;
}

/** The parts that nothing parts further, by group: groups with a part in common have units in common. */
export type Atoms = ReadonlyMap<string, readonly string[]>;

/**
 * What each group is made of. Where the units are known, those that are in exactly the same groups are one
 * part; else a group is the sum that `edition.yaml` says it is, or a part by itself.
 */
export function atomsOf(cells: readonly Aggregate[], { groups, population }: Relations): Atoms {
  const asked = [...new Set(cells.map(({ group }) => group))];
  const units = population?.units ?? [];
  const covered = asked.filter((group) => units.some((unit) => unit.has(group)));
  const signatures = new Set(units.map((unit) => covered.filter((group) => unit.has(group)).join("+")));
  const atoms = new Map<string, readonly string[]>(
    covered.map((group) => [
      group,
      [...signatures].filter((signature) => signature.split("+").includes(group)),
    ]),
  );
  for (const { id, sumOf = [] } of partsFirst(groups).ordered)
    if (!atoms.has(id))
      atoms.set(
        id,
        sumOf.length === 0 ? [id] : [...new Set(sumOf.flatMap((part) => atoms.get(part) ?? [part]))],
      );
  return new Map(asked.map((group) => [group, atoms.get(group) ?? [group]]));
}

/**
 * What is known without being told: where everyone gives one of the answers, they sum to the base, and how
 * many a group has is no secret.
 */
export function totalsOf(
  cells: readonly Aggregate[],
  questionId: string,
  atoms: Atoms,
  { questions }: Relations,
): readonly Row[] {
  const question = questions.get(questionId);
  if (question === undefined || !isExhaustive(question, cells)) return [];
  return [...atoms.values()].map(
    (parts) =>
      new Map(
        [...question.options.keys()].flatMap((option) => parts.map((part) => [`${option} ${part}`, 1])),
      ),
  );
}

/** Whether the answers sum to everyone, in some group where all of them are known. */
function isExhaustive({ twoWay, type, options }: Question, cells: readonly Aggregate[]): boolean {
  if (twoWay) return true;
  if (type === "multiple" || type === "number") return false;
  return [...new Set(cells.map(({ group }) => group))].some((group) => {
    const own = cells.filter((cell) => cell.group === group).map(({ estimate }) => estimate);
    const counted = own.filter((estimate) => estimate.kind === "counted");
    const [first] = counted;
    const sum = counted.reduce((all, { count }) => all + count, 0);
    return counted.length === options.size && first !== undefined && sum === first.base;
  });
}
