import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { builtEdition } from "../../support/edition.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly decimalChar?: string;
}

interface Described {
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect: { readonly delimiter: string };
  readonly schema: { readonly fields: readonly Field[]; readonly missingValues: readonly string[] };
}

async function described() {
  const folder = join(await builtEdition(), "nb");
  const read = JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8")) as {
    readonly name: string;
    readonly resources: readonly Described[];
  };
  return { folder, ...read };
}

test("each data file is described once, as its bytes are, under a name that the standard allows", async () => {
  const { folder, name, resources } = await described();
  expect(name).toMatch(/^[a-z0-9._-]+$/);
  expect(resources.map(({ path }) => path).slice(0, 2)).toEqual(["tabeller.csv", "tallgrunnlag.csv"]);
  expect(resources.length).toBeGreaterThan(5);
  expect(new Set(resources.map((one) => one.name)).size).toBe(resources.length);
  for (const one of resources) {
    const bytes = await readFile(join(folder, one.path));
    expect(one.name).toMatch(/^[a-z0-9._-]+$/);
    expect(one.title).not.toBe("");
    expect(one.bytes).toBe(bytes.length);
    expect(one.hash).toBe(`sha256:${createHash("sha256").update(bytes).digest("hex")}`);
  }
});

test("a program that reads a file as it is told has every number, and no text for one", async () => {
  const { folder, resources } = await described();
  let numbers = 0;
  for (const { path, dialect, schema } of resources) {
    const text = await readFile(join(folder, path), "utf8");
    const [heads = [], ...rows] = parse(text, { bom: true, delimiter: dialect.delimiter }) as string[][];
    expect(schema.fields.map(({ name }) => name)).toEqual(heads);
    for (const [column, field] of schema.fields.entries()) {
      const cells = rows
        .map((row) => row[column] ?? "")
        .filter((cell) => !schema.missingValues.includes(cell));
      const read = cells.map((cell) => Number(cell.replace(field.decimalChar ?? ".", ".")));
      if (field.type === "string") continue;
      numbers += cells.length;
      expect(read.every(Number.isFinite), `${path}: ${field.name}`).toBe(true);
      if (field.type === "integer") expect(read.every(Number.isInteger), `${path}: ${field.name}`).toBe(true);
    }
  }
  expect(numbers).toBeGreaterThan(10);
});
