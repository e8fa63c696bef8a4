/**
 * What is known of a share, in whole numbers: every value from `low` to `high`, counted in parts of a
 * percentage point.
 *
 * This folder judges what the program writes. It is written from the language rules alone, and shares no code
 * with `src/`.
 */
export interface Known {
  readonly low: number;
  readonly high: number;
  /** Whether `low` itself can be the share. */
  readonly begins: boolean;
  /** Whether `high` itself can be the share. */
  readonly reaches: boolean;
  /** How many of these make one percentage point. */
  readonly point: number;
  /** The words it was published in. */
  readonly published?: string | undefined;
}

/** Counted: exact. 300 parts of a point make thirds whole too. */
export function ofCount(count: number, base: number, published?: string): Known {
  const at = count * 30_000;
  return { low: at, high: at, begins: true, reaches: true, point: 300 * base, published };
}

/** Between two shares, 0–1, with four decimals at most. */
export function between(low: number, high: number, reaches: boolean, published?: string): Known {
  const [a, b] = [low, high].map((share) => Math.round(share * 10_000) * 300) as [number, number];
  return { low: a, high: b, begins: true, reaches, point: 30_000, published };
}

/** Those who are left: the ends change places. */
export function restOf({ low, high, begins, reaches, point, published }: Known): Known {
  const all = 100 * point;
  const words = published?.replace(/\d+(?= av 10$)/, (n) => String(10 - Number(n)));
  return { low: all - high, high: all - low, begins: reaches, reaches: begins, point, published: words };
}

/** Every value is `percent` or more. */
export const least = (share: Known, percent: number): boolean => share.low >= at(share, percent);
/** Every value is above `percent`. */
export const above = (share: Known, percent: number): boolean =>
  share.low > at(share, percent) || (share.low === at(share, percent) && !share.begins);
/** Every value is `percent` or less. */
export const most = (share: Known, percent: number): boolean => share.high <= at(share, percent);
/** Every value is below `percent`. */
export const below = (share: Known, percent: number): boolean =>
  share.high < at(share, percent) || (share.high === at(share, percent) && !share.reaches);

/** Whole, also for thirds, which a float only comes near. */
function at({ point }: Known, percent: number): number {
  return Math.round(percent * point);
}
