import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { isDraft, withoutDraftMark } from "../../src/narrative/draft.ts";
import { parseTemplate } from "../../src/narrative/parse.ts";
import { InputError, Problems } from "../../src/problems/problem.ts";
import { type RunProcess, runProcess } from "../../src/translate/run-process.ts";
import { type TranslateRequest, translateChapter } from "../../src/translate/translate-chapter.ts";

const NB = "templates/narrative/nb";
const NN = "templates/narrative/nn";
const here = join(import.meta.dirname, "../..");
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rapport-oversett-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await put(`${NB}/funn.md`, '# Funn\n\n{{andel "a.b" ord="hele"}} av kommunene har ikke svart.\n');
});

async function put(file: string, text: string) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}
const read = (file: string) => readFile(join(root, file), "utf8");
const request = (more: Partial<TranslateRequest> = {}): TranslateRequest => ({
  root,
  chapter: "funn",
  from: "nb",
  to: "nn",
  ...more,
});

/** Stands in for Apertium: has its ways listed, and translates by a word list. */
function fake(modes: string, translate = (text: string) => text): { run: RunProcess; asked: string[][] } {
  const asked: string[][] = [];
  const run: RunProcess = async (program, args, { input }) => {
    asked.push([program, ...args]);
    return { code: 0, stdout: args[0] === "-l" ? modes : translate(input), stderr: "" };
  };
  return { run, asked };
}
const simple = (text: string) => text.replaceAll("ikke", "ikkje").replaceAll("kommunene", "*kommunane");

/** What it stops with, as `file:line code`. */
async function stopsWith(more: Partial<TranslateRequest>, run: RunProcess) {
  const error = await translateChapter(request(more), { run }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).problems;
}
const lines = (problems: InputError["problems"]) =>
  problems.map(({ source, code }) => `${source.file}${source.line ? `:${source.line}` : ""} ${code}`);

test("a draft is written beside the chapter, with its mark, and what was not known is told", async () => {
  const { run, asked } = fake("  nob-nno\n  nob-nno_e\n", simple);
  const result = await translateChapter(request(), { run });
  expect(result).toEqual({ file: `${NN}/funn.md`, unknownWords: ["kommunane"] });
  const draft = await read(result.file);
  expect(isDraft(draft)).toEqual({ draft: true, line: 1 });
  expect(draft).toContain("kommunane.");
  expect(withoutDraftMark(draft)).toBe(
    '# Funn\n\n{{andel "a.b" ord="heile"}} av kommunane har ikkje svart.\n',
  );
  // The form that the directorate writes is chosen where it is installed.
  expect(asked).toEqual([
    ["apertium", "-l"],
    ["apertium", "-f", "none", "nob-nno_e"],
  ]);
});

test("older language data, an edition's own chapter, and the way back", async () => {
  const { run, asked } = fake("nob-nno nno-nob");
  await put("templates/narrative/2014/nb/funn.md", "# Fjor\n");
  expect(await translateChapter(request({ edition: "2014" }), { run })).toMatchObject({
    file: "templates/narrative/2014/nn/funn.md",
  });
  expect(await translateChapter(request({ edition: "2013" }), { run })).toMatchObject({
    file: `${NN}/funn.md`,
  });
  await put(`${NN}/berre.md`, "# Berre\n");
  await translateChapter(request({ chapter: "berre", from: "nn", to: "nb" }), { run });
  expect(asked.map((args) => args.at(-1))).toEqual(["-l", "nob-nno", "-l", "nob-nno", "-l", "nno-nob"]);
});

describe("is refused, and nothing is written,", () => {
  const { run } = fake("nob-nno_e", simple);
  test("where the chapter is there already: never overwritten", async () => {
    await put(`${NN}/funn.md`, "Mitt eige.");
    expect(lines(await stopsWith({}, run))).toEqual([`${NN}/funn.md translate.exists`]);
    expect(await read(`${NN}/funn.md`)).toBe("Mitt eige.");
  });
  test("where it came while Apertium was at work", async () => {
    const slow = fake("nob-nno_e");
    const racing: RunProcess = async (...call) => {
      await put(`${NN}/funn.md`, "Mitt eige.");
      return slow.run(...call);
    };
    expect(lines(await stopsWith({}, racing))).toEqual([`${NN}/funn.md translate.exists`]);
    expect(await read(`${NN}/funn.md`)).toBe("Mitt eige.");
  });
  test("where there is no such chapter, with the nearest", async () => {
    const problems = await stopsWith({ chapter: "fun" }, run);
    expect(lines(problems)).toEqual([`${NB} translate.unknown-chapter`]);
    expect(problems[0]?.message.nb.remedy).toBe("Mente du «funn»?");
    expect(lines(await stopsWith({ chapter: "../nb/funn" }, run))).toEqual([
      `${NB} translate.unknown-chapter`,
    ]);
  });
  test("where the languages are the same", async () => {
    expect(lines(await stopsWith({ to: "nb" }, run))).toEqual([`${NB}/funn.md translate.same-language`]);
  });
  test("where the chapter has errors, or is itself a draft", async () => {
    await put(`${NB}/funn.md`, "{{! UTKAST }}\n# Funn\n\n{{#påstand (a)}}Ja.\n");
    expect(lines(await stopsWith({}, run))).toEqual([
      `${NB}/funn.md:1 translate.draft`,
      `${NB}/funn.md:4 narrative.unclosed-block`,
    ]);
    expect(await readdir(join(root, "templates/narrative"))).toEqual(["nb"]);
  });
});

describe("Apertium", () => {
  test("that is not installed: what to install", async () => {
    const [problem] = await stopsWith({}, async () => "missing");
    expect(problem?.code).toBe("translate.no-apertium");
    expect(problem?.message.nb.remedy).toContain("sudo apt-get install apertium apertium-nno-nob");
    expect(problem?.message.en.remedy).toContain("sudo apt-get install apertium apertium-nno-nob");
  });
  test("without Norwegian: which language data is missing", async () => {
    const [problem] = await stopsWith({}, fake("  swe-nob\n").run);
    expect(problem?.code).toBe("translate.no-mode");
    expect(problem?.message.nb.what).toContain("nob-nno");
  });
  test("that fails, says nothing or never answers", async () => {
    const after =
      (result: Awaited<ReturnType<RunProcess>>): RunProcess =>
      async (_, args) =>
        args[0] === "-l" ? { code: 0, stdout: "nob-nno", stderr: "" } : result;
    const failed = await stopsWith({}, after({ code: 1, stdout: "", stderr: "noe\nlt-proc: ødelagt\n" }));
    expect(failed[0]?.message.nb.what).toContain("lt-proc: ødelagt");
    expect(lines(await stopsWith({}, after({ code: 0, stdout: "\n", stderr: "" })))).toEqual([
      `${NB}/funn.md translate.failed`,
    ]);
    expect(lines(await stopsWith({}, after("timeout")))).toEqual([`${NB}/funn.md translate.timeout`]);
    expect(lines(await stopsWith({}, async () => "timeout"))).toEqual([`${NB}/funn.md translate.timeout`]);
  });
});

test("a machine without Apertium is told what to install, by the real runner too", async () => {
  vi.stubEnv("PATH", root);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(lines(await stopsWith({}, runProcess))).toEqual([`${NB}/funn.md translate.no-apertium`]);
});

/** With the program itself, where there is one. Where not, the same call must say so. */
const modes = await runProcess("apertium", ["-l"], { input: "", timeout: 60_000 });
const installed = typeof modes === "object" && /\bnob-nno/u.test(modes.stdout);
if (!installed) console.warn("Apertium with apertium-nno-nob is not installed: only its absence is tested.");

describe(installed ? "the real Apertium" : "no Apertium on this machine", () => {
  const chapters = ["hovedfunn", "metode", "om-undersokelsen", "kort-fortalt"];
  if (!installed) {
    test("is told of with what to install", async () => {
      const [problem] = await stopsWith({}, runProcess);
      expect(problem?.code).toMatch(/^translate\.no-(apertium|mode)$/);
      expect(problem?.message.nb.remedy).toContain("apertium-nno-nob");
    });
  }
  for (const chapter of installed ? chapters : []) {
    test(`${chapter}: helpers come through untouched, in their order, and the prose is nynorsk`, async () => {
      const source = await readFile(join(here, NB, `${chapter}.md`), "utf8");
      await put(`${NB}/${chapter}.md`, source);
      const { file } = await translateChapter(request({ chapter }));
      const draft = await read(file);
      const helpers = (text: string) => text.match(/\{\{[^}]*\}\}|\]\([^)]*\)|\[\^[^\]]*\]/gu) ?? [];
      const nynorsk = (helper: string) => helper.replace('ord="hele"', 'ord="heile"');
      expect(helpers(withoutDraftMark(draft))).toEqual(helpers(source).map(nynorsk));
      const problems = new Problems();
      expect(parseTemplate({ name: chapter, file, text: draft }, problems)).toBeDefined();
      const prose = withoutDraftMark(draft).replace(/\{\{[^}]*\}\}/gu, "");
      expect(prose).toMatch(/\b(?:kommunane|kommunar)\b/u);
      expect(prose.match(/\b(?:ikke|kommunene|kommuner|hvor|flere|undersøkelsen)\b|Imdi|[*@]/gu)).toBeNull();
      // Line by line the same: nothing has moved to another paragraph, heading or list item.
      const shape = (text: string) =>
        text.split("\n").map((line) => /^(?:#+ |- |\{\{[^}]*\}\}$|$)/u.exec(line)?.[0]);
      expect(shape(withoutDraftMark(draft)).map((s) => s && nynorsk(s))).toEqual(
        shape(source).map((s) => s && nynorsk(s)),
      );
    });
  }
});
