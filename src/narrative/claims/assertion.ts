import { type Interval, intersect, isWithin } from "../../statistics/interval.ts";

/** What a claim says of one figure. */
export interface Assertion {
  readonly key: string;
  /** What is spoken of: the share of those who answered, of all, the change … Only the same can contradict. */
  readonly topic: string;
  /** «flertall», «over 50 prosent». */
  readonly says: string;
  /** False where it is denied. */
  readonly positive: boolean;
  /** The values of the topic of which it is true, where they can be told as numbers. */
  readonly range?: Interval;
}

/** Whether both cannot be true, whatever the figure is. */
export function contradict(a: Assertion, b: Assertion): boolean {
  if (a.key !== b.key || a.topic !== b.topic) return false;
  if (a.positive !== b.positive) {
    const [yes, no] = a.positive ? [a, b] : [b, a];
    if (yes.says === no.says) return true;
    return yes.range !== undefined && no.range !== undefined && isWithin(yes.range, no.range);
  }
  return a.positive && a.range !== undefined && b.range !== undefined && !intersect(a.range, b.range);
}

/** What is said when it is denied. Of several things at once, it isn't known which is denied. */
export function denied(assertions: readonly Assertion[]): readonly Assertion[] {
  const [only, ...others] = assertions;
  return only === undefined || others.length > 0 ? [] : [{ ...only, positive: !only.positive }];
}
