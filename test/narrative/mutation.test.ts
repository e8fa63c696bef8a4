import { expect, test } from "vitest";
import { THOROUGH } from "../support/thorough.ts";
import { mutateAll, TRIED_OF_EACH, total } from "./mutation.ts";

/**
 * Every figure of an edition is replaced by values over its whole range. Either the build refuses, or each
 * sentence that it writes is true by an oracle that shares no code with the program.
 */
test("with any figure of 2015 replaced by any value, nothing untrue is written in bokmål", async () => {
  const tallies = await mutateAll("2015", "nb");
  expect(tallies.flatMap(({ untrue }) => untrue)).toEqual([]);
  for (const tally of tallies) {
    expect(tally.tried, tally.key).toBeGreaterThanOrEqual(TRIED_OF_EACH);
    // A figure of which anything could be written would not have been tried at all.
    if (THOROUGH && tally.sentences > 0) expect(tally.refused, tally.key).toBeGreaterThan(0);
  }
  expect(total(tallies, "written")).toBeGreaterThan(5 * TRIED_OF_EACH);
}, 240_000);
