/**
 * How many times as long four times the input takes: about 4 where the work grows as the input does, 16 where it grows
 * as its square. Both are timed in turn and where it looks like a square the better of two counts, so that a busy machine changes little.
 *
 * @param make prepares an input of a size; what it returns is timed
 */
export function growthOf(make: (size: number) => () => unknown, size: number): number {
  const [small, large] = [make(size), make(4 * size)];
  const time = (work: () => unknown) => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  small();
  const [short, long] = [time(small), time(large)];
  const growth = (small: number, large: number) => large / Math.max(small, 1);
  if (growth(short, long) < LINEAR) return growth(short, long);
  return growth(Math.min(short, time(small)), Math.min(long, time(large)));
}

/** Well above what is linear, well below what is quadratic. */
export const LINEAR = 9;
