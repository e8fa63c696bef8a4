import { join } from "node:path";
import { expect, test } from "vitest";
import { writeComparison } from "../../src/publish/comparison-file.ts";
import { disk } from "../../src/publish/effects.ts";
import { failing, harvest, plant, scratch } from "../support/folders.ts";

const isOurs = (content: string) => content.startsWith("ours");

test("leaves the earlier comparison, or nothing, whichever call to the disk fails", async () => {
  const calls = { made: 0 };
  const count = await scratch();
  await plant(count, { "ut/a.txt": "ours, before" });
  const file = (root: string) => ({ root, out: join(root, "ut/a.txt"), content: "ours, now", isOurs });
  await writeComparison(file(count), failing(disk, Number.POSITIVE_INFINITY, "once", calls));
  expect(await harvest(count)).toEqual({ "ut/a.txt": "ours, now" });
  expect(calls.made).toBeGreaterThan(4);

  for (let at = 0; at < calls.made; at++) {
    const root = await scratch();
    await plant(root, { "ut/a.txt": "ours, before" });
    await expect(writeComparison(file(root), failing(disk, at, "once"))).rejects.toThrow();
    expect(await harvest(root), String(at)).toEqual({ "ut/a.txt": "ours, before" });
  }
});
