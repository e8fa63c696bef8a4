import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Environment } from "../../../src/pdf/browser/environment.ts";
import { findBrowser } from "../../../src/pdf/browser/find.ts";
import { majorOf, pinnedMajor } from "../../../src/pdf/browser/pinned.ts";
import { codesOf } from "../problems.ts";

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "find-test-"));
});
afterEach(() => rm(base, { recursive: true, force: true }));

async function program(name: string, mode = 0o755): Promise<string> {
  const path = join(base, name);
  await writeFile(path, "#!/bin/sh\n");
  await chmod(path, mode);
  return path;
}

const linux = (env: Environment["env"] = {}): Environment => ({
  platform: "linux",
  arch: "x64",
  env,
  home: base,
});
// macOS looks in the home folder, which is ours here, and the machine's programs folder, which Linux lacks.
const mac = (): Environment => ({ platform: "darwin", arch: "arm64", env: {}, home: base });

test("what the option names comes before what the environment names", async () => {
  const [asked, other] = [await program("asked"), await program("other")];
  const { found } = await findBrowser({ path: asked, where: linux({ RAPPORT_BROWSER: other }) });
  expect(found).toEqual({ path: asked, origin: "option", shell: false });
});

test.each(["RAPPORT_BROWSER", "PUPPETEER_EXECUTABLE_PATH"])(
  "%s comes before the pinned one",
  async (name) => {
    const path = await program("chrome-headless-shell");
    const pinned = { version: "1.0.0", bin: join(base, "nowhere") };
    const { found } = await findBrowser({ where: linux({ [name]: path }), pinned });
    expect(found).toEqual({ path, origin: "environment", shell: true });
  },
);

test("a path that is asked for and isn't there is never replaced by another", async () => {
  expect(await codesOf(() => findBrowser({ path: join(base, "none") }))).toEqual(["browser.missing"]);
  const where = linux({ RAPPORT_BROWSER: join(base, "none") });
  expect(await codesOf(() => findBrowser({ where }))).toEqual(["browser.missing"]);
});

test("a folder is no browser", async () => {
  expect(await codesOf(() => findBrowser({ path: base }))).toEqual(["browser.not-executable"]);
});

test("without a pinned one, an installed one is found, and the places before it are told", async () => {
  const folder = join(base, "Applications", "Google Chrome.app", "Contents", "MacOS");
  await mkdir(folder, { recursive: true });
  const path = await program(join("Applications", "Google Chrome.app", "Contents", "MacOS", "Google Chrome"));
  const { found, tried } = await findBrowser({ where: mac() });
  expect(found).toEqual({ path, origin: "installed", shell: false });
  expect(tried.at(-1)?.outcome).toBe("used");
  expect(tried.slice(0, -1).map(({ outcome }) => outcome)).toEqual(["missing", "missing", "missing"]);
});

test("where there is none at all, it says so", async () => {
  expect(await codesOf(() => findBrowser({ where: mac() }))).toEqual(["browser.none-found"]);
});

test("the pinned major is the one that the lockfile brings", async () => {
  const lock = JSON.parse(await readFile("package-lock.json", "utf8")) as {
    packages: Record<string, { version: string }>;
  };
  expect(majorOf(lock.packages["node_modules/@sparticuz/chromium"]?.version ?? "")).toBe(pinnedMajor);
});

test.each([
  ["HeadlessChrome/147.0.7727.0", 147],
  ["Chrome/156.0.8078.79", 156],
  ["147", 147],
  ["unknown", Number.NaN],
])("the major of %s is %d", (version, expected) => {
  expect(majorOf(version)).toBe(expected);
});
