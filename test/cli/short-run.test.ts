import { beforeEach, expect, test, vi } from "vitest";
import { expectShortRun } from "../../src/cli/short-run.ts";

const flags = vi.hoisted(() => [] as string[]);
vi.mock("node:v8", () => ({ setFlagsFromString: (flag: string) => flags.push(flag) }));
beforeEach(() => {
  flags.length = 0;
});

test("sets what Node 20 knows, and nothing that later ones would complain of", () => {
  expectShortRun("20.19.0");
  expect(flags).toEqual([expect.stringMatching(/^--interrupt-budget=\d+$/)]);
  for (const later of ["22.12.0", "24.1.0", "200.1.0"]) expectShortRun(later);
  expect(flags).toHaveLength(1);
});
