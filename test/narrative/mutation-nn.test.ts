import { expect, test } from "vitest";
import { THOROUGH } from "../support/thorough.ts";
import { mutateAll, TRIED_OF_EACH } from "./mutation.ts";

// In a file of its own, so that it runs beside the one in bokmål.
test.each(["2015", "2014"])(
  "with any figure of %s replaced by any value, nothing untrue is written in nynorsk",
  async (edition) => {
    const tallies = await mutateAll(edition, "nn");
    expect(tallies.flatMap(({ untrue }) => untrue)).toEqual([]);
    for (const tally of tallies) {
      expect(tally.tried, tally.key).toBeGreaterThanOrEqual(TRIED_OF_EACH);
      if (THOROUGH && tally.sentences > 0) expect(tally.refused, tally.key).toBeGreaterThan(0);
    }
  },
  240_000,
);
