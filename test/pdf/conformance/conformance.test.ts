import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { conformanceOf } from "../../../src/pdf/conformance/conformance.ts";
import { builtEdition } from "../../build/edition.ts";
import { everyKind } from "../layout/every-kind.ts";
import { printed } from "../layout/finished.ts";

test("the report has nothing that a check objects to", async () => {
  const pdf = await readFile(join(await builtEdition(), "nb/kommuneundersokelsen-2015.pdf"));
  expect(conformanceOf(pdf)).toEqual([]);
});

test("nor has a report with every kind of element", async () => {
  expect(conformanceOf((await printed("every-kind", everyKind)).finished)).toEqual([]);
});
