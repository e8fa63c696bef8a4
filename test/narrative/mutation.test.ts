import { expect, test } from "vitest";
import { mutate, readEdition, TRIED_OF_EACH } from "./mutation.ts";

/**
 * Every figure of the 2015 edition is replaced by values over its whole range. Either the build refuses, or
 * each sentence that it writes is true by an oracle that shares no code with the program.
 */
test("with any figure replaced by any value, nothing untrue is written in bokmål", {
  timeout: 120_000,
}, async () => {
  const edition = await readEdition("2015", "nb");
  const tallies = mutate(edition);
  const all = [...tallies.values()];
  const sum = (of: "tried" | "refused" | "written" | "sentences") =>
    all.reduce((n, tally) => n + tally[of], 0);
  console.info(
    `2015, nb: ${tallies.size} figures, ${sum("tried")} values tried, ${sum("refused")} refused, ` +
      `${sum("written")} written (${sum("sentences")} sentences), ${all.flatMap((t) => t.untrue).length} untrue`,
  );
  expect(all.flatMap(({ untrue }) => untrue)).toEqual([]);
  expect(sum("tried")).toBe(sum("refused") + sum("written"));
  for (const [key, tally] of tallies) {
    expect(tally.tried, key).toBeGreaterThanOrEqual(TRIED_OF_EACH);
    // A figure of which anything could be written, or nothing, would not have been tried.
    if (tally.sentences > 0) expect(tally.refused, key).toBeGreaterThan(0);
  }
  expect(sum("sentences")).toBeGreaterThan(TRIED_OF_EACH);
});
