import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settingsIn } from "../../src/config/literal.ts";
import { runFile } from "../../src/config/run.ts";
import { scratch } from "../support/folders.ts";

const root = join(import.meta.dirname, "../..");
const define = join(root, "src/config/define.ts");

/** What the file exports when it is run. */
async function ran(text: string): Promise<unknown> {
  const file = join(await scratch(), "report.config.ts");
  writeFileSync(file, text);
  const found = await runFile(file, { alias: { kommunerapport: define }, fsCache: false });
  return "exported" in found ? found.exported.default : found;
}

const head = 'import { defineReport } from "kommunerapport";\n';
const settings = (object: string) => `${head}export default defineReport(${object});\n`;

const own = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (path) => /(?:^|\/)report\.config\.ts$/.test(path) && !/node_modules|^(?:dist|output)/.test(path),
);

test.each(own)("%s says what it exports", async (path) => {
  const text = readFileSync(join(root, path), "utf8");
  expect(settingsIn(text)).toEqual({ value: await ran(text) });
});

test.each([
  settings(`{ a: 'x"', "b": [1, -2.5, 0x10, +1, .5,], c: { 'd-e': true, f: null, }, },`),
  settings(`{ // a "note"\n a: "https://x.no/", /* b: 1, */ c: "/* no */" }`),
  settings(`{ a: "æ\\u00e5\\n\\x41", a: "the last" }`),
  `/* head */ import{defineReport,}from 'kommunerapport'\nexport default defineReport({})`,
])("%j is read as it is run", async (text) => {
  const value = await ran(text);
  expect(value).toBeTypeOf("object");
  expect(settingsIn(text)).toEqual({ value });
});

test("whatever object is written out", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string().filter((key) => !key.includes("__proto__")),
        fc.jsonValue(),
      ),
      (object) => {
        const written = JSON.stringify(object, undefined, 2);
        fc.pre(!/__proto__|[\u2028\u2029]/.test(written));
        expect(settingsIn(settings(written))).toEqual({ value: JSON.parse(written) });
      },
    ),
  );
});

describe("what has to be run is not read:", () => {
  test.each([
    settings("{ a: process.env.HOME }"),
    settings("{ a: `x` }"),
    settings("{ ...{ a: 1 } }"),
    settings("{ a: 1 + 1 }"),
    settings("{ __proto__: { a: 1 } }"),
    settings('{ "a": "\u2028" }'),
    settings("{ a: 010 }"),
    settings("{ a }"),
    settings("{} as never"),
    settings("{}), defineReport({}"),
    `import "./x.ts";\n${settings("{}")}`,
    `${head}const a = {};\nexport default defineReport(a);`,
    `${settings("{}")}process.exit(1);`,
    `import { defineReport } from "./other.ts";\nexport default defineReport({});`,
    "export default {};",
  ])("%j", (text) => {
    expect(settingsIn(text)).toBeUndefined();
  });
});

test("nothing in a file makes that slow", () => {
  const gap = " ".repeat(200_000);
  for (const text of [
    `import {${gap}`,
    `import { defineReport${gap}x`,
    settings(`{}${gap}x`),
    `${"//\n".repeat(100_000)}x`,
  ])
    expect(settingsIn(text)).toBeUndefined();
});
