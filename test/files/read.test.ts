import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { readFigureSpecs } from "../../src/figures/read.ts";
import { isLeftBehind, listFolder } from "../../src/files/folder.ts";
import { readText, reportFault, textOf } from "../../src/files/read.ts";
import { readTemplates } from "../../src/narrative/read-templates.ts";
import { Problems } from "../../src/problems/problem.ts";
import { readOwnWords } from "../../src/proofread/own-words.ts";
import { listEditions, readEditionFiles } from "../../src/survey/files.ts";
import { readSurvey } from "../../src/survey/read.ts";

let root: string;
let problems: Problems;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "files-"));
  problems = new Problems();
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}
const codes = () => problems.all.map(({ code, source }) => `${source.file} ${code}`);
const nfd = (text: string) => text.normalize("NFD");

describe("letters that are written apart", () => {
  test("are put together, whatever the file", async () => {
    await write("a.md", nfd("Kommunene på Østlandet, få\r\n"));
    expect(await readText(root, "a.md")).toEqual({ text: "Kommunene på Østlandet, få\n" });
  });

  test("in the names of files and folders are the same names", async () => {
    await write(nfd("vår/på.md"), "# Å");
    expect(await readText(root, "vår/på.md")).toEqual({ text: "# Å" });
    expect(await readText(root, nfd("vår/på.md"))).toEqual({ text: "# Å" });
    expect(await listFolder(root, nfd("vår"))).toMatchObject([{ name: "på.md", onDisk: nfd("på.md") }]);
  });

  test("in the name of a chapter or an edition too", async () => {
    await write(nfd("templates/narrative/nb/på-vei.md"), "# På vei");
    const edition = {
      id: "2015",
      chapters: ["på-vei"],
      appendices: [],
      file: "data/2015/edition.yaml",
      namedAt: new Map(),
    };
    expect(await readTemplates(root, edition, "nb", problems)).toMatchObject([{ text: "# På vei" }]);
    for (const name of ["edition.yaml", "questions.yaml", "aggregates.csv"]) {
      await write(nfd(`data/2016-vår/${name}`), "x");
    }
    expect(await listEditions(root, problems)).toEqual(["2016-vår"]);
    expect((await readEditionFiles(root, "2016-vår", problems))?.size).toBe(3);
    expect(codes()).toEqual([]);
  });

  test("in the settings are put together as well", async () => {
    const text = (config: string) => `export default ${config};\n`;
    await write("report.config.ts", nfd(text('{ series: { title: { nb: "Undersøkelsen på nytt å" } } }')));
    const before = new Problems();
    await loadConfig(root, before);
    // The whole is not valid; the text that is in it is not among what is wrong.
    expect(before.all.every(({ message }) => message.nb.what === message.nb.what.normalize("NFC"))).toBe(
      true,
    );
    expect(before.all.length).toBeGreaterThan(0);
  });
});

describe("what systems and editors leave behind", () => {
  test.each([
    "._mottak.json",
    ".DS_Store",
    ".#a.md",
    "~$tall.xlsx",
    "Thumbs.db",
    "desktop.ini",
    "a.md~",
    "#a.md#",
  ])("%s is none of the project's", (name) => expect(isLeftBehind(name)).toBe(true));
  test.each(["mottak.json", "a~b.md", "#a.md", "tommel.db", "på.md", "thumbs.md"])("%s is", (name) =>
    expect(isLeftBehind(name)).toBe(false),
  );

  test("is passed over in every folder that is listed", async () => {
    await write("templates/figures/._mottak.json", Uint8Array.from([0, 5, 22, 7]));
    await write("templates/figures/mottak.json~", "{");
    await mkdir(join(root, "data/.svn"), { recursive: true });
    await mkdir(join(root, "data/2015~"), { recursive: true });
    await mkdir(join(root, "data/2015"), { recursive: true });
    expect((await readFigureSpecs(root, problems)).size).toBe(0);
    expect(await listEditions(root, problems)).toEqual(["2015"]);
    expect(codes()).toEqual([]);
  });
});

describe("how a file is saved", () => {
  test("is told for what it is, of every kind of file", async () => {
    const utf16 = Buffer.from("\uFEFF# på", "utf16le");
    const edition = {
      id: "2015",
      chapters: ["a"],
      appendices: [],
      file: "data/2015/edition.yaml",
      namedAt: new Map(),
    };
    await write("templates/narrative/nb/a.md", utf16);
    await write("templates/figures/a.json", utf16);
    await write("templates/ordliste.txt", utf16);
    await write("report.config.ts", utf16);
    await readTemplates(root, edition, "nb", problems);
    await readFigureSpecs(root, problems);
    await readOwnWords(root, problems);
    await loadConfig(root, problems);
    expect(codes()).toEqual([
      "templates/narrative/nb/a.md files.encoding",
      "templates/figures/a.json files.encoding",
      "templates/ordliste.txt proofread.own-words-unreadable",
      "report.config.ts files.encoding",
    ]);
    for (const { message } of problems.all) expect(message.nb.what).toContain("UTF-16");
  });

  test("as Windows-1252 is read, but where another program reads it too", async () => {
    const ansi = Buffer.from('export default { a: "på" };', "latin1");
    await write("a.hbs", ansi);
    await write("report.config.ts", ansi);
    expect(await readText(root, "a.hbs")).toEqual({ text: 'export default { a: "på" };' });
    expect(await loadConfig(root, problems)).toBeUndefined();
    expect(codes()).toEqual(["report.config.ts files.encoding"]);
    expect(problems.all[0]?.message.nb.what).toContain("Windows-1252");
  });

  test("names the spreadsheet of a table only", () => {
    for (const file of ["a.csv", "a.yaml"])
      reportFault({ kind: "encoding", fault: "utf-16" }, file, problems);
    expect(problems.all.map(({ message }) => /Excel|CSV/.test(message.nb.what + message.nb.remedy))).toEqual([
      true,
      false,
    ]);
  });
});

test("what lies outside the project is not read, by its letters or by a link", async () => {
  const outside = await mkdtemp(join(tmpdir(), "outside-"));
  await writeFile(join(outside, "a.md"), "x");
  await symlink(join(outside, "a.md"), join(root, "lenke.md"));
  await symlink(outside, join(root, "mappe"));
  for (const file of ["lenke.md", "mappe/a.md", "../a.md", "/etc/hostname"]) {
    expect(await readText(root, file)).toEqual({ fault: { kind: "outside" } });
  }
  await rm(outside, { recursive: true });
});

test("what cannot be read says why", async () => {
  await mkdir(join(root, "mappe.md"));
  expect(await readText(root, "mappe.md")).toEqual({ fault: { kind: "unreadable", reason: "is-folder" } });
  expect(await readText(root, "ingen.md")).toEqual({ fault: { kind: "unreadable", reason: "absent" } });
  expect(await listFolder(root, "ingen")).toEqual({ fault: "absent" });
});

describe("what is no regular file of the project", () => {
  const edition = {
    id: "2015",
    chapters: ["a"],
    appendices: [],
    file: "data/2015/edition.yaml",
    namedAt: new Map(),
  };
  const data = ["edition.yaml", "questions.yaml", "aggregates.csv"].map((name) => `data/2015/${name}`);
  const inputs = ["report.config.ts", "templates/narrative/nb/a.md", "templates/figures/a.json", ...data];

  /** What is told when each kind of input is read. */
  async function told(): Promise<string[]> {
    await loadConfig(root, problems);
    await readTemplates(root, edition, "nb", problems);
    await readFigureSpecs(root, problems);
    await readSurvey(root, "2015", problems);
    return codes();
  }
  const all = (code: string) => inputs.map((file) => `${file} ${code}`);

  test("a queue is not waited for, whatever the input", async () => {
    for (const file of inputs) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await promisify(execFile)("mkfifo", [join(root, file)]);
    }
    expect(await told()).toEqual(all("files.unreadable"));
    expect(problems.all[0]?.message.en.what).toContain("neither a file nor a folder");
  });

  test("a folder with a file's name is told as one", async () => {
    for (const file of inputs) await mkdir(join(root, file), { recursive: true });
    expect(await told()).toEqual(all("files.unreadable"));
    expect(problems.all[0]?.message.en.what).toContain("it is a folder");
  });

  test("a file beyond all reason is not read into memory", async () => {
    for (const file of inputs) {
      await write(file, "");
      await truncate(join(root, file), 4_000_000_000);
    }
    expect(await told()).toEqual(all("files.too-large"));
    expect(problems.all[0]?.message.nb.what).toBe(
      "Filen er 4000 MB, og større enn 10 MB, som er det meste som blir lest.",
    );
  });

  test("a text of more than can be judged in seconds is told, by its bytes and by its lines", () => {
    expect(textOf(Buffer.alloc(2_000_001, "a"))).toEqual({
      fault: { kind: "too-large", bytes: 2_000_001, most: 2_000_000 },
    });
    expect(textOf(Buffer.alloc(100_000, "\n"))).toEqual({
      fault: { kind: "too-long", lines: 100_001, most: 100_000 },
    });
    expect(textOf(Buffer.alloc(99_999, "\r"))).toEqual({ text: "\n".repeat(99_999) });
  });

  test("a link out of the project is not followed, and one within it is", async () => {
    const outside = await mkdtemp(join(tmpdir(), "outside-"));
    await writeFile(join(outside, "hemmelig"), "HEMMELIG");
    for (const file of inputs) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await symlink(join(outside, "hemmelig"), join(root, file));
    }
    expect(await told()).toEqual(all("files.outside-project"));
    await write("b.md", "# B");
    await symlink(join(root, "b.md"), join(root, "c.md"));
    expect(await readText(root, "c.md")).toEqual({ text: "# B" });
    await symlink(outside, join(root, "mappe"));
    expect(await listFolder(root, "mappe")).toEqual({ fault: "outside" });
    await symlink(join(root, "ring"), join(root, "ring"));
    expect(await readText(root, "ring")).toEqual({ fault: { kind: "unreadable", reason: "loop" } });
    await rm(outside, { recursive: true });
  });

  test("a sign that turns the reading direction is told where it stands, whatever the input", async () => {
    for (const file of inputs) await write(file, "// a\nb \u202E c\n");
    expect(await told()).toEqual(all("files.sign"));
    expect(problems.all.map(({ source }) => `${source.line}:${source.column}`)).toEqual(
      inputs.map(() => "2:3"),
    );
  });
});

test.each([
  ["a\u2066b", "U+2066"],
  ["a\u202Ab", "U+202A"],
  ['{ "a": "\\u202e" }', "U+202E"],
  ['a: "\\U0000202E"', "U+202E"],
  ["`\\u{202e}`", "U+202E"],
  ["a &#x202E; b", "U+202E"],
  ["a &#8238; b", "U+202E"],
])("%j turns the reading direction", async (text, sign) => {
  await write("a.md", text);
  const fault = { kind: "sign", found: { why: "override", sign } };
  expect(await readText(root, "a.md")).toMatchObject({ fault });
});

test.each([
  ['{ "a": "\\uD800" }', "U+D800"],
  ['{ "a": "x\\udc00\\ud83d" }', "U+DC00"],
  ['a: "\\U0000DBFF"', "U+DBFF"],
  ["`\\u{d83d}`", "U+D83D"],
])("%j is half a character", async (text, sign) => {
  await write("a.md", text);
  expect(await readText(root, "a.md")).toMatchObject({
    fault: { kind: "sign", found: { why: "half", sign } },
  });
});

test.each(['"\\uD83D\\uDE00"', "`\\u{1f600}`", "\u{1f600}"])("%j is a whole one", async (text) => {
  await write("a.md", text);
  expect(await readText(root, "a.md")).toEqual({ text });
});

test.each(["«ærlig» – 12 000 \u2028", "&#8239;", "\\u00e6", "\u200B"])("%j does not", async (text) => {
  await write("a.md", text);
  expect(await readText(root, "a.md")).toEqual({ text });
});
