import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultColours } from "../../src/config/colours.ts";
import { loadConfig } from "../../src/config/load.ts";
import { Problems } from "../../src/problems/problem.ts";

const root = join(import.meta.dirname, "../..");
const minimal = join(root, "test/editions/_minimal/report.config.ts");

let project: string;
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "config-"));
  await cp(minimal, join(project, "report.config.ts"));
});
afterEach(async () => {
  await rm(project, { recursive: true });
});

async function load(folder = project) {
  const problems = new Problems();
  const config = await loadConfig(folder, problems);
  return { config, codes: problems.all.map((p) => p.code) };
}

async function change(from: string, to: string): Promise<void> {
  const file = join(project, "report.config.ts");
  await writeFile(file, (await readFile(file, "utf8")).replace(from, to));
}

test("this project's own settings are in order", async () => {
  const { config, codes } = await load(root);
  expect(codes).toEqual([]);
  expect(config).toMatchObject({
    defaultEdition: "2015",
    defaultLanguage: "nb",
    phrases: "imdi",
    tenths: "tall",
  });
  expect(config?.publisher.name.nb).toBe("Integrerings- og mangfoldsdirektoratet (IMDi)");
});

test("what is left out has its default, and nothing but the folder is needed", async () => {
  const { config } = await load();
  expect(config).toMatchObject({
    colours: defaultColours,
    phrases: "streng",
    tenths: "tall",
    seven: "sju",
    links: {},
  });
});

test("one colour may be changed alone, and the file is read anew each time", async () => {
  expect((await load()).config?.colours.lead).toBe(defaultColours.lead);
  await change('defaultEdition: "2015"', 'defaultEdition: "2015", colours: { lead: "#123456" }');
  expect((await load()).config?.colours).toEqual({ ...defaultColours, lead: "#123456" });
});

test("a text has to exist in every language of the series", async () => {
  await change('languages: ["nb"]', 'languages: ["nb", "nn"]');
  expect(await load()).toEqual({ config: undefined, codes: Array(3).fill("shape.missing-translation") });
});

test("a logo is found within the project, and not through a link that leaves it", async () => {
  await change('defaultEdition: "2015"', 'defaultEdition: "2015", logo: "logo.svg"');
  await writeFile(join(project, "logo.svg"), "<svg/>");
  expect((await load()).config?.logo).toBe("logo.svg");
  await rm(join(project, "logo.svg"));
  await symlink(minimal, join(project, "logo.svg"));
  expect(await load()).toEqual({ config: undefined, codes: ["files.outside-project"] });
});

test.each([
  [
    'contact: { name: { nb: "Analyse" }, email: "a@b.no", phone: "+47 22 00 00 00" }, licence: "NLOD-2.0"',
    [],
  ],
  ['contact: { name: { nb: "Analyse" }, email: "spør oss" }', ["shape.rule"]],
  ['contact: { name: { nb: "Analyse" }, email: "<a@b.no>" }', ["shape.rule"]],
  ['contact: { name: { nb: "Analyse" }, phone: "ring!" }', ["shape.rule"]],
  ['contact: { email: "a@b.no" }', ["shape.missing"]],
  ['licence: "fri"', ["shape.choice"]],
])("who to ask, and what it may be used for: %s", async (more, expected) => {
  await change('defaultEdition: "2015"', `defaultEdition: "2015", ${more}`);
  expect((await load()).codes).toEqual(expected);
});

test.each([
  ["process.exit(0);", "config.ended"],
  ["await new Promise(() => {});", "config.ended"],
  ["const all = []; for (;;) all.push(new Array(1e6).fill({}));", "config.ended"],
  ["process.abort();", "config.throws"],
  ["throw null;", "config.throws"],
  ["Array.prototype.map = () => { throw new Error('changed'); };", "config.throws"],
  ["export const more = () => 1;", undefined],
  ["process.exitCode = 7;", undefined],
])("a file that does «%s» is told of, and takes nothing along", async (line, code) => {
  const file = join(project, "report.config.ts");
  await writeFile(file, `${await readFile(file, "utf8")}\n${line}\n`);
  expect((await load()).codes).toEqual(code === undefined ? [] : [code]);
  expect(process.exitCode ?? 0).toBe(0);
  expect([1].map((one) => one + 1)).toEqual([2]);
});
