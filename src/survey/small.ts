import type { Estimate } from "../statistics/estimate.ts";

/** Fewer units than this, and what they answered is not told (language.md §6). */
const FEWEST = 3;

/**
 * Whether a figure rests on so few units that it may not be told: its base, those it counts, or, where the
 * question parts everyone in two, those who are left. None at all is not few: «ingen» tells of nobody.
 *
 * @param twoWay whether those who are left are an answer too
 */
export function isSmall(estimate: Estimate, twoWay: boolean): boolean {
  switch (estimate.kind) {
    case "total":
      return isFew(estimate.count);
    case "counted": {
      const { count, base } = estimate;
      return base < FEWEST || isFew(count) || (twoWay && isFew(base - count));
    }
    case "published": {
      const { base, share } = estimate;
      if (base === undefined) return false;
      // All that the rounded share can have been a share of.
      const most = share.high.mul(base).floor().valueOf();
      const least = share.low.mul(base).ceil().valueOf();
      return base < FEWEST || isFew(most) || (twoWay && isFew(base - least));
    }
    case "amount":
      return estimate.base !== undefined && estimate.base < FEWEST;
    case "direction":
    case "mention":
    case "suppressed":
    case "missing":
      return false;
  }
}

function isFew(units: number): boolean {
  return units > 0 && units < FEWEST;
}
