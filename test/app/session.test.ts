import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { type BuildOptions, build } from "../../src/app/build.ts";
import { check } from "../../src/app/check.ts";
import { type Effects, silent } from "../../src/app/effects.ts";
import type { Asked } from "../../src/app/report.ts";
import type { Session } from "../../src/app/session.ts";
import type { Output } from "../../src/outputs/output.ts";
import { OUTPUTS } from "../../src/outputs/register.ts";
import type { Printer } from "../../src/pdf/print.ts";
import { InputError, Problems } from "../../src/problems/problem.ts";
import { readManifest } from "../../src/publish/manifest.ts";
import { verify } from "../../src/publish/verify.ts";
import { listen } from "../cli/listen.ts";
import { root } from "../support/edition.ts";
import { harvest, plant, scratch } from "../support/folders.ts";
import { change, copyOfMinimal, copyProjectTo } from "../support/project.ts";
import { freshSession, sessionOf, sharing } from "../support/session.ts";

/** A list of the chapters, as an output that no other file of the program knows of. */
const list: Output = {
  name: "liste",
  title: { nb: "kapittellisten", en: "the list of chapters" },
  step: { nb: "Lager kapittellisten", en: "Listing the chapters" },
  download: { type: "TXT", label: ({ code }) => ({ nb: "Kapitlene", nn: "Kapitla" })[code] },
  files: async ({ chapters }, { name }) =>
    new Map([[`${name}.txt`, `${chapters.map(({ plainTitle }) => plainTitle).join("\n")}\n`]]),
};
const outputs = [...OUTPUTS.filter(({ name }) => name === "web"), list];

/** Builds the website, and the list where the outputs are not said to be others. */
async function make(session: Session, asked: Asked, options: BuildOptions = {}, effects: Effects = silent) {
  return build(session, asked, { outputs, ...options }, effects);
}

const page = (folder: string, language = "nb") => readFile(join(folder, language, "index.html"), "utf8");

describe("a session", () => {
  test("gives what a new one would give, whatever has changed since", async () => {
    const project = await copyOfMinimal();
    const session = freshSession(project);
    const kept = join(await scratch(), "2015");
    const changes = [
      ["templates/narrative/nb/hovedfunn.md", "\n\n", "\n\nEt avsnitt til.\n\n"],
      ["templates/figures/frivillige.json", "Andel som", "Andelen som"],
      ["templates/styles/nett.css", "{", "{ "],
      ["templates/layouts/nett.hbs", "<main", "<main "],
      ["report.config.ts", "Eksempeldirektoratet", "Et direktorat"],
      ["data/2015/edition.yaml", "nb: Eksempelundersøkelsen 2015", "nb: Undersøkelsen 2015"],
      ["data/2014/edition.yaml", "languages: [nb]", "languages: [nb] # "],
    ] as const;
    const before = new Map<string, string>();
    const same = async (what: string) => {
      await make(session, {}, { out: kept });
      const fresh = join(await scratch(), "2015");
      // What it draws with is its own as well: that keeps drawings.
      const { figures } = freshSession(project);
      await make({ ...sessionOf(project), figures }, {}, { out: fresh });
      expect(await harvest(kept), what).toEqual(await harvest(fresh));
    };
    for (const [file, from, to] of changes) {
      const text = await readFile(join(project, file), "utf8");
      before.set(file, text);
      expect(text, file).toContain(from);
      await writeFile(join(project, file), text.replace(from, to));
      await same(file);
    }
    for (const [file, text] of before) await writeFile(join(project, file), text);
    await same("as it was");
  });

  test("does again only what depends on what has changed", async () => {
    const project = await copyOfMinimal();
    const session = sessionOf(project);
    const out = join(await scratch(), "2015");
    await make(session, {}, { out });
    const seen: string[] = [];
    const get = session.results.get.bind(session.results);
    session.results.get = (stage, key, problems, work) =>
      get(stage, key, problems, (found) => {
        seen.push(stage);
        return work(found);
      });
    const made = async () => {
      seen.length = 0;
      await make(session, {}, { out });
      return [...seen].sort();
    };
    expect(await made()).toEqual([]);
    // Nobody has read the new title: what is made from here on is a draft.
    await change(project, "templates/narrative/nb/hovedfunn.md", "# Hovedfunn", "# Funnene");
    expect(await made()).toEqual(["characters", "document", "output", "output", "prose", "template"]);
    await change(project, "templates/figures/frivillige.json", "Andel som", "Andelen som");
    expect(await made()).toEqual(["characters", "document", "figure", "figureSpecs", "output", "output"]);
    await plant(project, { "templates/styles/nett.css": "" });
    expect(await made()).toEqual(["design", "output", "output"]);
  });

  test("does not take what was saved while it was read for what stood there before", async () => {
    const project = await scratch();
    await plant(project, { "data/a.txt": "one" });
    const session = sessionOf(project);
    const file = join(project, "data/a.txt");
    const read = (meanwhile?: string) =>
      session.read("survey", ["data"], "a", new Problems(), async () => {
        if (meanwhile !== undefined) await writeFile(file, meanwhile);
        return readFile(file, "utf8");
      });
    const torn = await read("two");
    expect(torn.value).toBe("two");
    await writeFile(file, "one");
    const whole = await read();
    expect(whole.value).toBe("one");
    expect(whole.key).not.toBe(torn.key);
    expect(await read("three")).toEqual(whole);
  });

  test("starts one browser for all its reports, and ends it", async () => {
    let [started, closed] = [0, 0];
    const identity = { path: "/x", origin: "option", version: "Chrome/1", pinned: true } as const;
    const printer: Printer = {
      browser: identity,
      tooWide: async () => [],
      lookAt: async () => null,
      print: async () => new Uint8Array(),
      close: async () => void closed++,
    };
    const session = freshSession(root, {
      openPrinter: async () => {
        started++;
        return printer;
      },
    });
    expect(started).toBe(0);
    expect(await session.printer()).toBe(await session.printer());
    expect(started).toBe(1);
    await session.dispose();
    await session.dispose();
    expect(closed).toBeGreaterThan(0);
    await expect(session.printer()).rejects.toThrow("The session is over");
  });

  test("makes fonts, what draws figures, hyphens and dictionaries once", async () => {
    const session = freshSession(root);
    expect(await session.fonts()).toBe(await session.fonts());
    expect(await session.figures()).toBe(await session.figures());
    expect(await session.hyphenator("nn")).toBe(await session.hyphenator("nn"));
    expect(await session.dictionary("nn")).toBe(await session.dictionary("nn"));
  });
});

/** The project, published in both languages, and built; what a test changes in it is put back after the test. */
describe("one report of several", () => {
  let project: string;
  let session: Session;
  const out = () => join(project, "output/2015");
  const build = (asked: Asked = {}) => make(session, asked, { out: out() });
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), "project-"));
    await copyProjectTo(project);
    await change(project, "data/2015/edition.yaml", "publishedIn: [nb]", "publishedIn: [nb, nn]");
    session = sharing(project);
  });
  afterAll(async () => {
    await session.dispose();
    await rm(project, { recursive: true });
  });
  // Whole, whatever the test before has left.
  beforeEach(async () => void (await build()));

  async function alter(file: string, from: string, to: string): Promise<void> {
    const before = await readFile(join(project, file));
    await change(project, file, from, to);
    onTestFinished(() => writeFile(join(project, file), before));
  }

  test("that is wrong leaves its own last good one whole, and the other is built", async () => {
    const before = await harvest(out());
    await alter("templates/narrative/nn/metode.md", "# Metode", "# Metode for 17 kommunar");
    await alter("templates/narrative/nb/metode.md", "# Metode", "# Metoden");
    const result = await build();
    expect(result.failed).toEqual([{ edition: "2015", subject: { kind: "whole" }, language: "nn" }]);
    expect(result.problems.map(({ source }) => source.file)).toContain("templates/narrative/nn/metode.md");
    expect(result.written.filter(({ path }) => path.startsWith("nn/"))).toEqual([]);
    const after = await harvest(out());
    expect(after?.["nb/index.html"]).toContain("Metoden");
    for (const [path, content] of Object.entries(before ?? {}))
      if (path.startsWith("nn/")) expect(after?.[path], path).toBe(content);
    expect(await verify(out())).toEqual([]);

    // The other way round, and then with nothing that could be written.
    await alter("templates/narrative/nb/metode.md", "# Metoden", "# Metode for 17 kommuner");
    await expect(build()).rejects.toBeInstanceOf(InputError);
    expect(await harvest(out())).toEqual(after);
    await alter("templates/narrative/nn/metode.md", "# Metode for 17 kommunar", "# Metode");
    expect((await build()).failed.map(({ language }) => language)).toEqual(["nb"]);
  });

  test("is not built where the two say different things", async () => {
    const before = await harvest(out());
    await alter(
      "templates/narrative/nb/metode.md",
      "# Metode og data\n",
      '# Metode og data\n\nDet er {{andel "kapasitet.oker"}}.\n',
    );
    await expect(build()).rejects.toThrow("narrative.disparity");
    expect(await harvest(out())).toEqual(before);
    expect((await build({ language: "nb" })).failed).toEqual([]);
  });

  test("the command tells which were written, and ends with 1", async () => {
    await alter("templates/narrative/nn/metode.md", "# Metode", "# Metode for 17 kommunar");
    const result = await build();
    const { code, out: said, err } = await listen(["build"], { work: { build: async () => result } });
    expect(code).toBe(1);
    expect(err).toContain("templates/narrative/nn/metode.md:");
    expect(said).toContain("Rapporten for 2015 er skrevet til output/2015:");
    expect(said).toContain("Rapporten for 2015 på nynorsk er ikke skrevet. Feilene står øverst.");
    const json = JSON.parse((await listen(["build", "--json"], { work: { build: async () => result } })).out);
    expect(json).toMatchObject({ ok: false, exit: 1, failed: ["nn"] });
  });

  test.each([
    [
      "at what is wrong in the text",
      "templates/narrative/nb/metode.md",
      "# Metode",
      "# Metode for 17 kommuner",
    ],
    ["at what is wrong in the data", "data/2015/aggregates.csv", "question;", "spm;"],
    ["at what is wrong in the edition before", "data/2014/aggregates.csv", "question;", "spm;"],
    ["at what is wrong in the settings", "report.config.ts", "defaultLanguage", "standardLanguage"],
  ])("stops %s, and the last good output stays", async (_, file, from, to) => {
    const before = await harvest(out());
    await alter(file, from, to);
    const error = await build({ language: "nb" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).problems.map(({ source }) => source.file)).toContain(file);
    expect(await harvest(out())).toEqual(before);
    const told = await check(session, {}, silent).then(
      ({ problems }) => problems,
      ({ problems }: InputError) => problems,
    );
    expect(told.map(({ source }) => source.file)).toContain(file);
  });
});

describe("an output of one's own", () => {
  test("is a part of the manifest, a step, and offered on the page", async () => {
    const out = join(await scratch(), "2015");
    const steps: string[] = [];
    const effects: Effects = {
      ...silent,
      step: async (name, work) => {
        steps.push(name);
        return work(() => undefined);
      },
    };
    const session = sessionOf(await copyOfMinimal());
    await make(session, {}, { out }, effects);
    expect(steps).toEqual(["read", "prose", "figures", "document", "liste", "web", "write"]);
    expect(Object.keys((await readManifest(out))?.parts ?? {})).toEqual(["nb/liste", "nb/web"]);
    expect(await page(out)).toMatch(/<a class="ds-link" href="eksempel-2015-utkast.txt"[^>]*>Kapitlene<\/a>/);
    const text = await readFile(join(out, "nb/eksempel-2015-utkast.txt"), "utf8");
    expect(text.split("\n")).toContain("Hovedfunn");

    steps.length = 0;
    await make(session, {}, { out, only: "liste" }, effects);
    expect(steps).toEqual(["read", "prose", "figures", "document", "liste", "write"]);
    expect(await verify(out)).toEqual([]);
  });

  test("can be asked for, and has its words, in both languages", async () => {
    const { out } = await listen(["build", "--help"], { outputs });
    expect(out).toMatch(
      /--only <web\|liste> +bygg bare nettsiden \(web\) eller bare kapittellisten\s+\(liste\)/,
    );
    const english = await listen(["build", "--only", "pdf", "--lang", "en"], { outputs });
    expect(english).toMatchObject({
      code: 2,
      err: "--only cannot be “pdf”. Use web or liste. See rapport build --help.\n",
    });
    const asked: unknown[] = [];
    const work = async (_where: unknown, _asked: unknown, options: BuildOptions, effects: Effects) => {
      asked.push(options.only);
      await effects.step("liste", () => undefined, "nb");
      return { edition: "2015", folder: "output/2015", written: [], failed: [], problems: [] };
    };
    const said = await listen(["build", "--only", "liste"], { outputs, work: { build: work } });
    expect(asked).toEqual(["liste"]);
    expect(said.out).toContain("- Lager kapittellisten (bokmål)");
  });

  test("is offered from the last build only when it was made from the very same", async () => {
    const project = await copyOfMinimal();
    const session = sessionOf(project);
    const out = join(await scratch(), "2015");
    const offered = async () => {
      await make(session, {}, { out, only: "web" });
      return /eksempel-2015(?:-utkast)?\.txt/.test(await page(out));
    };
    expect(await offered()).toBe(false);
    await make(session, {}, { out });
    expect(await offered()).toBe(true);
    await change(project, "templates/narrative/nb/hovedfunn.md", "# Hovedfunn", "# Funnene");
    expect(await offered()).toBe(false);
    await make(session, {}, { out, only: "liste" });
    expect(await offered()).toBe(true);
    await cp(join(out, "nb/index.html"), join(out, "nb/eksempel-2015-utkast.txt"));
    expect(await offered()).toBe(false);
  });
});
