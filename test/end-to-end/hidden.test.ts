import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildQuietly } from "../support/edition.ts";
import { change, copyOfMinimal } from "../support/project.ts";

/** The minimal edition, with a bar for each kind of unit, and two of the thirteen districts. */
async function project(bydeler: number): Promise<string> {
  const folder = await copyOfMinimal();
  await change(
    folder,
    "data/2015/aggregates.csv",
    "samarbeid;frivillige;alle;;;0,9;0,1;;;;9 av 10;",
    `samarbeid;frivillige;enhet=kommune;298;324;;;;;;298 av kommunene;\nsamarbeid;frivillige;enhet=bydel;${bydeler};13;;;;;;bare noen ganske få;merknad om bydelene`,
  );
  const file = join(folder, "templates/figures/frivillige.json");
  const spec = JSON.parse(await readFile(file, "utf8"));
  spec.usermeta.rapport.data.keys.push(
    { key: "samarbeid.frivillige@enhet=kommune" },
    { key: "samarbeid.frivillige@enhet=bydel" },
  );
  await writeFile(file, JSON.stringify(spec));
  return folder;
}

/** Everything that is published: pages, drawings, spreadsheets and the manifest. */
async function published(folder: string): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, "output/2015");
  await buildQuietly(folder, out, { only: "web" });
  const names = (await readdir(out, { recursive: true })).filter((name) =>
    /\.(html|svg|csv|json)$/.test(name),
  );
  const texts = await Promise.all(
    names.map(
      async (name) => [name, (await readFile(join(out, name), "utf8")).replaceAll("\u00A0", " ")] as const,
    ),
  );
  return new Map(texts);
}

const TRACES = [
  /\b2 av 13\b/,
  /15,4/,
  /0[.,]1538/,
  /ganske få/,
  /merknad om/,
  /\b298\b/,
  /\b92(?:,0)? ?%/,
  /0[.,]9198/,
];

test("what rests on two units is nowhere in what is published, and cannot be found from it", async () => {
  const files = await published(await project(2));
  expect([...files.keys()].filter((name) => name.endsWith(".csv"))).not.toEqual([]);
  for (const [name, text] of files) {
    for (const trace of TRACES)
      expect([name, trace, text.match(trace)?.[0]]).toEqual([name, trace, undefined]);
  }
  const all = [...files.values()].join("\n");
  expect(all).toContain("300 av 337");
  expect(all).toContain("kan ikke publiseres");
});

test("three units would have been told, so the traces above are the right ones", async () => {
  const all = [...(await published(await project(3))).values()].join("\n");
  expect(all).toMatch(/\b3 av 13\b/);
  expect(all).toMatch(/\b298\b/);
  expect(all).toMatch(/ganske få/);
});
