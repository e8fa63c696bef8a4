/** What is told: some quantities, each taken so many times. */
export type Row = ReadonlyMap<string, number>;

/** Sums of whole numbers come out as whole numbers, but for the slips of a float. */
const NOTHING = 1e-9;

interface Step {
  readonly pivot: string;
  /** Times 1 at the pivot. */
  readonly row: Map<string, number>;
  /** How many times each told row goes into it. */
  readonly of: Map<number, number>;
}

/**
 * How a quantity can be found from others by adding and subtracting: Gauss's elimination. A total less its
 * other parts is one part; so hiding a number does not hide it as long as this finds a way to it.
 *
 * @param wanted the sum that somebody may want to find
 * @param told the sums that are told
 * @returns how many times each told sum is taken, by its place in `told`; undefined where there is no way
 */
export function combinationOf(wanted: Row, told: readonly Row[]): ReadonlyMap<number, number> | undefined {
  const steps: Step[] = [];
  for (const [i, row] of told.entries()) {
    const { left, of } = reduce(row, steps);
    const [first] = left;
    if (first === undefined) continue;
    const [pivot, size] = first;
    of.set(i, 1);
    steps.push({ pivot, row: scaled(left, 1 / size), of: scaled(of, 1 / size) });
  }
  const { left, of } = reduce(wanted, steps);
  return left.size > 0 ? undefined : scaled(of, -1);
}

/** Takes the steps off a row. `of` tells what was added to it to get what is left. */
function reduce(row: Row, steps: readonly Step[]) {
  const left = new Map(row);
  const of = new Map<number, number>();
  for (const step of steps) {
    const times = left.get(step.pivot);
    if (times === undefined) continue;
    add(left, step.row, -times);
    add(of, step.of, -times);
  }
  return { left, of };
}

function add<K>(to: Map<K, number>, row: ReadonlyMap<K, number>, times: number): void {
  for (const [key, value] of row) {
    const sum = (to.get(key) ?? 0) + times * value;
    if (Math.abs(sum) < NOTHING) to.delete(key);
    else to.set(key, sum);
  }
}

function scaled<K>(row: ReadonlyMap<K, number>, times: number): Map<K, number> {
  return new Map([...row].map(([key, value]) => [key, value * times]));
}
