import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepareTemplates, proofTemplates } from "../../src/narrative/prepare.ts";
import { readAllTemplates, readTemplates } from "../../src/narrative/read-templates.ts";
import { Problems } from "../../src/problems/problem.ts";

let root: string;
let problems: Problems;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "templates-"));
  problems = new Problems();
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

const edition = {
  id: "2015",
  chapters: ["hovedfunn"],
  appendices: ["metode"],
  file: "data/2015/edition.yaml",
  namedAt: new Map([
    ["hovedfunn", { file: "data/2015/edition.yaml", line: 1, column: 12 }],
    ["metode", { file: "data/2015/edition.yaml", line: 3, column: 5 }],
  ]),
};
const read = () => readTemplates(root, edition, "nb", problems);
const found = () => problems.all.map(({ code, source }) => ({ code, ...source }));

test("chapters come before appendices, and an edition's own template before the common one", async () => {
  await write("templates/narrative/nb/hovedfunn.md", "# Felles");
  await write("templates/narrative/2015/nb/hovedfunn.md", "# Egen");
  await write("templates/narrative/nb/metode.md", "# Metode");
  expect(await read()).toEqual([
    { name: "hovedfunn", file: "templates/narrative/2015/nb/hovedfunn.md", text: "# Egen" },
    { name: "metode", file: "templates/narrative/nb/metode.md", text: "# Metode" },
  ]);
  expect(found()).toEqual([]);
});

test("one that is missing is reported where the edition names it", async () => {
  await write("templates/narrative/nb/hovudfunn.md", "# x");
  await read();
  expect(found()).toEqual([
    { code: "narrative.missing-chapter", file: edition.file, line: 1, column: 12 },
    { code: "narrative.missing-chapter", file: edition.file, line: 3, column: 5 },
  ]);
});

test("lines and columns are right with a byte-order mark and Windows' line ends", async () => {
  const text = "\uFEFF# T\r\n\r\nI <b>.\r\n\r\n{{andle}}\r\n";
  await write("templates/narrative/nb/hovedfunn.md", text);
  await write("templates/narrative/nb/metode.md", "# x");
  proofTemplates(prepareTemplates(await read(), problems), problems);
  expect(problems.all.map(({ source }) => [source.line, source.column])).toEqual([
    [5, 1],
    [3, 3],
  ]);
});

test("Windows-1252 is read; what is no text is reported", async () => {
  await write(
    "templates/narrative/nb/hovedfunn.md",
    Buffer.from("# Ærlig talt – blåbær".replace("–", "-"), "latin1"),
  );
  await write("templates/narrative/nb/metode.md", Buffer.from("# UTF-16", "utf16le"));
  const [first] = await read();
  expect(first?.text).toBe("# Ærlig talt - blåbær");
  expect(found()).toEqual([{ code: "files.encoding", file: "templates/narrative/nb/metode.md" }]);
});

test("one that cannot be read is reported, and not as missing", async () => {
  await write("templates/narrative/nb/hovedfunn.md/mappe.txt", "x");
  await write("templates/narrative/nb/metode.md", "# x");
  await read();
  expect(found()).toEqual([{ code: "files.unreadable", file: "templates/narrative/nb/hovedfunn.md" }]);
});

test("all of them, when nobody says which there are to be", async () => {
  await write("templates/narrative/nb/b.md", "# Felles");
  await write("templates/narrative/2015/nb/b.md", "# Egen");
  await write("templates/narrative/nb/a.md", "# A");
  await write("templates/narrative/nb/les-meg.txt", "x");
  const all = await readAllTemplates(root, "2015", "nb", problems);
  expect(all.map(({ name, text }) => [name, text])).toEqual([
    ["a", "# A"],
    ["b", "# Egen"],
  ]);
  expect(await readAllTemplates(root, "2015", "nn", problems)).toEqual([]);
});
