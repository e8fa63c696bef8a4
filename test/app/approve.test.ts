import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type Decision,
  inSection,
  isReadBy,
  saveDecisions,
  type ToBeRead,
  whatToRead,
} from "../../src/app/approve.ts";
import { type BuildOptions, build } from "../../src/app/build.ts";
import { check } from "../../src/app/check.ts";
import { silent } from "../../src/app/effects.ts";
import { InputError } from "../../src/problems/problem.ts";
import { readManifest } from "../../src/publish/manifest.ts";
import { change, copyOfMinimal } from "../support/project.ts";
import { sessionOf } from "../support/session.ts";

const kari = { by: "Kari", date: "2026-11-26" };

const read = (root: string) => whatToRead(sessionOf(root), {}, silent);
const yes = (items: ToBeRead["items"], besides: Partial<Decision> = {}): readonly Decision[] =>
  items.map((item) => ({ item, answer: "yes", ...besides }));
const approvals = (root: string) => readFile(join(root, "data/2015/approvals.csv"), "utf8");

/** What is open in a project, and the codes of all that is told of it. */
async function state(root: string) {
  const { accounts, problems } = await check(sessionOf(root), {}, silent);
  const open = accounts.flatMap(({ account }) =>
    account.statements.filter(({ support }) => support === "open").map(({ text }) => text),
  );
  return { open, told: problems.map(({ code, source }) => `${code} ${source.line ?? ""}`.trim()) };
}

async function buildWeb(root: string, options: BuildOptions = {}) {
  return build(sessionOf(root), {}, { only: "web", out: join(root, "output/2015"), ...options }, silent);
}

/** A project whose every statement Kari has read. */
async function readProject() {
  const root = await copyOfMinimal();
  const reading = await read(root);
  expect(await saveDecisions(root, reading, yes(reading.items), kari)).toBe(0);
  return root;
}

describe("what there is to read", () => {
  test("is each text once, with its question, its values and its rows", async () => {
    const { items } = await read(await copyOfMinimal());
    const texts = items.map(({ statement }) => statement.said.written);
    expect(new Set(texts).size).toBe(texts.length);
    const bound = items.find(({ statement }) => statement.text.startsWith("Av dem samarbeider"));
    expect(bound).toMatchObject({ heading: "De aller fleste samarbeider med frivillige" });
    expect(bound?.rows).toMatchObject([
      {
        value: "fra og med 85\u00A0%, men under 95\u00A0%",
        rows: [{ file: "data/2015/aggregates.csv", line: 4 }],
      },
      { rows: [{ line: 5 }] },
    ]);
  });

  test("is nothing where the text is wrong: that comes first", async () => {
    const root = await copyOfMinimal();
    await change(root, "data/2015/aggregates.csv", ";0,9;0,1;;;;9 av 10;", ";0,6;0,1;;;;6 av 10;");
    await expect(read(root)).rejects.toThrow(InputError);
  });

  test("can be taken by the section, or by the whole chapter", async () => {
    const reading = await read(await copyOfMinimal());
    const chapter = inSection(reading, "kapittel-hovedfunn");
    const section = inSection(reading, "kapittel-hovedfunn-de-aller-fleste-samarbeider-med-frivillige");
    expect(chapter.length).toBeGreaterThan(section.length);
    expect(section.length).toBeGreaterThan(2);
    expect(() => inSection(reading, "kapittel-hovudfunn")).toThrow(/account.no-section/);
  });
});

describe("what somebody has read", () => {
  test("is kept, and makes the report final", async () => {
    const root = await readProject();
    expect(await state(root)).toEqual({ open: [], told: [] });
    const first = await approvals(root);
    expect(first.split("\n")[1]).toMatch(/^nb;/);
    // Nobody has anything to add, and not a byte changes.
    const again = await read(root);
    expect(again.items).toEqual([]);
    await saveDecisions(root, again, [], kari);
    expect(await approvals(root)).toBe(first);
  });

  test("lapses where a number in its section is another; the bound sentence stands, and the line is told", async () => {
    const root = await readProject();
    await change(root, "data/2015/aggregates.csv", "324;428", "325;428");
    const { open, told } = await state(root);
    expect(open).toContain("Tallene står i vedlegg 1.");
    expect(open.filter((text) => text.includes("325"))).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((one) => /^account.lapsed \d+$/.test(one))).toBe(true);
    const reading = await read(root);
    const item = reading.items.find(({ statement }) => statement.text.startsWith("Tallene står"));
    expect(item?.lapsed?.change).toEqual({ kind: "values" });
    // Read again, the lines that lapsed are gone.
    await saveDecisions(root, reading, yes(reading.items), kari);
    expect(await state(root)).toEqual({ open: [], told: [] });
  });

  test("is of that sentence only: another is open, and the old line says what became of it", async () => {
    const root = await readProject();
    await change(root, "templates/narrative/nb/hovedfunn.md", "Tallene står i", "Alle tallene står i");
    const { open, told } = await state(root);
    expect(open).toEqual(["Alle tallene står i vedlegg 1."]);
    expect(told).toHaveLength(1);
  });

  test.each([
    ["a figure", "figures", "templates/figures/frivillige.json", "{"],
    ["a chapter", "narrative", "templates/narrative/nb/hovedfunn.md", `# H\n\n${"a ".repeat(15_000)}`],
  ])(
    "is not told as gone where %s could not be read: what is wrong comes first",
    async (_, room, file, text) => {
      const root = await readProject();
      await writeFile(join(root, file), text);
      const told = (await state(root)).told.map((one) => one.split(".")[0]);
      expect(new Set(told)).toEqual(new Set([room]));
    },
  );

  test("that says no leaves it open", async () => {
    const root = await copyOfMinimal();
    const reading = await read(root);
    const [first, ...rest] = reading.items;
    if (!first) throw new Error("nothing to read");
    const no: Decision = { item: first, answer: "no", note: "Hva betyr dette?" };
    expect(await saveDecisions(root, reading, [no, ...yes(rest)], kari)).toBe(1);
    expect((await state(root)).open.length).toBeGreaterThan(0);
    expect((await read(root)).items[0]?.statement.why).toContain("Hva betyr dette?");
    const again = await read(root);
    expect(await saveDecisions(root, again, yes(again.items), kari)).toBe(0);
    expect((await approvals(root)).includes("Hva betyr dette?")).toBe(false);
  });

  test("needs another reader where the series asks for two", async () => {
    const root = await copyOfMinimal();
    const config = await readFile(join(root, "report.config.ts"), "utf8");
    const last = config.lastIndexOf("});");
    await change(
      root,
      "report.config.ts",
      config.slice(last),
      `  approvals: { people: 2 },\n${config.slice(last)}`,
    );
    const reading = await read(root);
    await saveDecisions(root, reading, yes(reading.items), kari);
    const then = await read(root);
    expect(then.items).toHaveLength(reading.items.length);
    expect(then.items.every((item) => isReadBy(item, "KARI") && !isReadBy(item, "Ola"))).toBe(true);
    expect(await saveDecisions(root, then, yes(then.items), { by: "Ola", date: "2026-11-27" })).toBe(0);
    expect(await state(root)).toEqual({ open: [], told: [] });
    expect(await approvals(root)).toContain(";Kari;2026-11-26;Ola;2026-11-27;");
  });
});

describe("a build", () => {
  test("is a draft while something is open, and says so wherever it is met", async () => {
    const root = await copyOfMinimal();
    const { drafts, written } = await buildWeb(root);
    expect(drafts).toMatchObject([{ report: { language: "nb" } }]);
    expect(written.map(({ path }) => path)).toContain("nb/regnskap.json");
    const page = await readFile(join(root, "output/2015/nb/index.html"), "utf8");
    expect(page).toMatch(/<title>Utkast: /);
    expect(page).toContain("Utkast. Ikke alt i rapporten er lest og godkjent.");
    const account = JSON.parse(await readFile(join(root, "output/2015/nb/regnskap.json"), "utf8"));
    expect(account).toMatchObject({ madeBy: "kommunerapport", edition: "2015", language: "nb", draft: true });
    const manifest = await readManifest(join(root, "output/2015"));
    expect(manifest?.parts["nb/web"]?.draft).toBe(true);
  });

  test("is refused with --final, with each statement that is open, and nothing is written", async () => {
    const root = await copyOfMinimal();
    const { open } = await state(root);
    const refused = await buildWeb(root, { final: true }).catch((error: unknown) => error);
    if (!(refused instanceof InputError)) throw refused;
    const told = refused.problems.filter(({ code }) => code === "account.open");
    expect(told).toHaveLength(open.length);
    expect(await readManifest(join(root, "output/2015"))).toBeUndefined();
  });

  test("is final when all has been read", async () => {
    const root = await readProject();
    const { drafts } = await buildWeb(root, { final: true });
    expect(drafts).toEqual([]);
    const page = await readFile(join(root, "output/2015/nb/index.html"), "utf8");
    expect(page).not.toContain("Utkast");
    expect((await readManifest(join(root, "output/2015")))?.parts["nb/web"]?.draft).toBeUndefined();
  });
});

describe("two who read at the same time", () => {
  const ola = { by: "Ola", date: "2026-11-26" };

  test("keep both what they have read, also when both write at once", async () => {
    const root = await copyOfMinimal();
    const readings = await Promise.all([read(root), read(root)]);
    const half = Math.floor(readings[0].items.length / 2);
    await Promise.all([
      saveDecisions(root, readings[0], yes(readings[0].items.slice(0, half)), kari),
      saveDecisions(root, readings[1], yes(readings[1].items.slice(half)), ola),
    ]);
    expect((await state(root)).open).toEqual([]);
    expect(await readdir(join(root, "data/2015"))).not.toContainEqual(expect.stringMatching(/lock|new-/));
  });

  test("are both told when nobody can write", async () => {
    const root = await copyOfMinimal();
    const reading = await read(root);
    await writeFile(join(root, "data/2015/approvals.csv"), "hva som helst");
    await expect(saveDecisions(root, reading, yes(reading.items), kari)).rejects.toMatchObject({
      problems: [expect.objectContaining({ code: "account.columns" })],
    });
    expect(await approvals(root)).toBe("hva som helst");
  });
});
