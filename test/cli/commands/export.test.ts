import { expect, test } from "vitest";
import type { ExportWork } from "../../../src/cli/commands/export.ts";
import { listen } from "../listen.ts";

async function exported(...argv: string[]) {
  const asked: unknown[] = [];
  const work: ExportWork = async (_root, edition, to) => {
    asked.push([edition, to]);
    return { edition, written: ["data/2015/tall.xlsx"], removed: ["data/2015/edition.yaml"], problems: [] };
  };
  return { ...(await listen(["export", ...argv], { work: { export: work } })), asked };
}

test("tells what was written and what was taken away", async () => {
  const { code, out, err, asked } = await exported("2015", "--to", "workbook");
  expect({ code, err, asked }).toEqual({ code: 0, err: "", asked: [["2015", "workbook"]] });
  expect(out).toMatchInlineSnapshot(`
    "Skrevet: data/2015/tall.xlsx
    Tatt bort: data/2015/edition.yaml
    Innholdet er det samme. Rapporten blir lik, byte for byte.
    "
  `);
  const { out: json } = await exported("2015", "--to", "text", "--json");
  expect(JSON.parse(json)).toMatchObject({ ok: true, written: ["data/2015/tall.xlsx"] });
});

test("asks for the edition and for one of the two forms", async () => {
  for (const argv of [["2015"], ["--to", "text"], ["2015", "--to", "word"]])
    expect((await exported(...argv)).code).toBe(2);
});
