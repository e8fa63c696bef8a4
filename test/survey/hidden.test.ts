import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import type { FileBytes } from "../../src/survey/files.ts";
import { surveyFrom } from "../../src/survey/read.ts";
import { readTextFiles } from "../../src/survey/text-files.ts";

const folder = join(import.meta.dirname, "../editions/_minimal/data/2015");

/** The minimal edition with other rows of figures. */
async function read(rows: string) {
  const files = new Map<string, Uint8Array>();
  for (const name of await readdir(folder)) files.set(name, await readFile(join(folder, name)));
  const header = "question;option;group;count;base;share;precision;low;high;change;published;note";
  files.set("aggregates.csv", new TextEncoder().encode(`${header}\n${rows}`));
  const problems = new Problems();
  const delivered = readTextFiles(files as unknown as FileBytes, "data/2015", problems);
  const survey = surveyFrom(delivered, "2015", ["2014", "2015"], problems);
  return { survey, codes: problems.errors.map(({ code }) => code) };
}

const BASE = "svar;svart;enhet=kommune;324;428;;;;;;;\nsvar;svart;enhet=bydel;13;15;;;;;;;\n";

test("what rests on too few is hidden when it is read, and so is what would give it away", async () => {
  const { survey, codes } = await read(
    `${BASE}samarbeid;frivillige;enhet=kommune;200;324;;;;;;;\nsamarbeid;frivillige;enhet=bydel;2;13;;;;;;to av bydelene;\n`,
  );
  expect(codes).toEqual([]);
  const kind = (group: string) => survey?.aggregates.get(`samarbeid.frivillige@${group}`);
  expect(kind("enhet=bydel")).toMatchObject({ estimate: { kind: "suppressed" } });
  expect(kind("enhet=bydel")).not.toHaveProperty("published");
  const shown = ["alle", "enhet=kommune"].filter((group) => kind(group)?.estimate.kind !== "suppressed");
  expect(shown).toHaveLength(1);
});

test("a colon in the file is a figure that may not be published", async () => {
  const { survey, codes } = await read(
    `${BASE}samarbeid;frivillige;alle;200;337;;;;;;;\nsamarbeid;naringsliv;alle;:;:;;;;;;nær halvparten;\n`,
  );
  expect(codes).toEqual([]);
  expect(survey?.aggregates.get("samarbeid.naringsliv@alle")?.estimate).toEqual({ kind: "suppressed" });
});
