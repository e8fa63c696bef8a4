import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { harvest, plant, scratch } from "../../support/folders.ts";
import { compileFake, fake, runToEnd, start } from "../process.ts";

/** A project that has been built once. */
let built: string;
beforeAll(async () => {
  await compileFake();
  built = await mkdtemp(join(tmpdir(), "built-"));
  await plant(built, { "report.config.ts": "", "templates/narrative/nb/hovedfunn.md": "" });
  await runToEnd(fake, ["build"], built);
});
afterAll(() => rm(built, { recursive: true }));

async function project() {
  const root = await scratch();
  await cp(built, root, { recursive: true });
  return root;
}

const index = async (root: string) => (await harvest(join(root, "output/2015")))?.["nb/index.html"];
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe("rapport build", () => {
  test("tells the steps, what was written and how large", async () => {
    const root = await scratch();
    await plant(root, { "report.config.ts": "" });
    const { code, out, err } = await runToEnd(fake, ["build"], root);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.replaceAll(/\d+,\d/g, "0,0").replaceAll("\u00a0", " ")).toMatchInlineSnapshot(`
      "- Leser og kontrollerer tallene
      + Leser og kontrollerer tallene (0,0 s)
      - Lagrer
      + Lagrer (0,0 s)
      En melding som blir stående.

      Rapporten for 2015 er skrevet til output/2015:
        nb/index.html      1 kB
        nb/rapport.pdf   769 kB
        manifest.json      1 kB
        1 fil til i nb/    1 kB
      Ferdig på 0,0 s.
      "
    `);
  });

  test("works from a folder inside the project", async () => {
    const root = await project();
    const { code } = await runToEnd(fake, ["build"], join(root, "templates/narrative"));
    expect(code).toBe(0);
    expect(await readdir(root)).toEqual(["output", "report.config.ts", "templates"]);
  });

  test("gives the same as data with --json", async () => {
    const root = await project();
    const { code, out, err } = await runToEnd(fake, ["build", "--json"], root);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      exit: 0,
      edition: "2015",
      folder: "output/2015",
      written: [
        { path: "nb/figurer/a.svg" },
        { path: "nb/index.html", bytes: 9 },
        {},
        { path: "manifest.json" },
      ],
      steps: [{ step: "read" }, { step: "write" }],
      problems: [],
    });
  });

  test("lists what is wrong in the input, and ends with 1", async () => {
    const { code, err } = await runToEnd(fake, ["build"], await project(), { FAKE: "problem" });
    expect(code).toBe(1);
    expect(err).toContain("\ndata/x.csv:2:3\n  x er en fil.");
  });

  test("owns up to a fault in the program, with the stack only for --debug", async () => {
    const root = await project();
    const plain = await runToEnd(fake, ["build"], root, { FAKE: "bug" });
    expect(plain.code).toBe(70);
    expect(plain.err).toContain("Dette er en feil i programmet");
    expect(plain.err).toContain("x is undefined");
    expect(plain.err).not.toContain("fake.js");
    const debug = await runToEnd(fake, ["build", "--debug", "--lang", "en"], root, { FAKE: "bug" });
    expect(debug.code).toBe(70);
    expect(debug.err).toMatch(/fake\.js[\s\S]*← Error: the cause[\s\S]*This is a fault in the program/);
  });
});

describe("an error that nobody waits for", () => {
  test("is a fault in the program too, not in the input", async () => {
    const { code, err } = await runToEnd(fake, ["build"], await project(), { FAKE: "stray" });
    expect(code).toBe(70);
    expect(err).toMatch(/^\nNoe gikk galt. Dette er en feil i programmet.*\n {2}nobody waits for this\n/);
  });
});

describe("an interrupted build", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("ends with the browser gone and the last output as it was: %s", async (signal, code) => {
    const root = await project();
    const before = await harvest(join(root, "output"));
    const run = start(fake, ["build"], root, { FAKE: "browser" });
    const pid = Number(/browser (\d+)/.exec(await run.printed(/browser \d+\n/))?.[1]);
    expect(isAlive(pid)).toBe(true);
    run.signal(signal);
    expect(await run.ended).toMatchObject({ code, err: "\nAvbrutt. Ingenting er skrevet.\n" });
    expect(isAlive(pid)).toBe(false);
    expect(await harvest(join(root, "output"))).toEqual(before);
  });

  test("ends at once on the second Ctrl-C, also when the work does not listen", async () => {
    const root = await project();
    const run = start(fake, ["build"], root, { FAKE: "deaf" });
    await run.printed(/deaf/);
    run.signal("SIGINT");
    const again = setInterval(() => run.signal("SIGINT"), 200);
    const { code } = await run.ended;
    clearInterval(again);
    expect(code).toBe(130);
    expect(await index(root)).toBe("<p>ny</p>");
  });

  test("says so as data with --json", async () => {
    const run = start(fake, ["build", "--json"], await project(), { FAKE: "browser" });
    await run.printed(/browser \d+\n/);
    run.signal("SIGINT");
    const { code, out } = await run.ended;
    expect(code).toBe(130);
    expect(JSON.parse(out.slice(out.indexOf("{")))).toEqual({ ok: false, exit: 130, interrupted: true });
  });
});
