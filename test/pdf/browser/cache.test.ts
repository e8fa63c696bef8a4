import { chmod, mkdir, mkdtemp, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cacheFolder, openCache, usable } from "../../../src/pdf/browser/cache.ts";
import { InputError } from "../../../src/problems/problem.ts";
import { codesOf } from "../problems.ts";

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "cache-test-"));
});
afterEach(() => rm(base, { recursive: true, force: true }));

test.each([
  ["linux", {}, "/home/kari", "/home/kari/.cache/kommunerapport"],
  ["linux", { XDG_CACHE_HOME: "/var/kari" }, "/home/kari", "/var/kari/kommunerapport"],
  ["linux", { XDG_CACHE_HOME: "relative" }, "/home/kari", "/home/kari/.cache/kommunerapport"],
  ["linux", { XDG_CACHE_HOME: "" }, "/home/kari", "/home/kari/.cache/kommunerapport"],
  ["darwin", {}, "/Users/kari", "/Users/kari/Library/Caches/kommunerapport"],
  ["win32", { LOCALAPPDATA: "D:\\Local" }, "C:\\Users\\kari", "D:\\Local\\kommunerapport"],
  ["win32", {}, "C:\\Users\\kari", "C:\\Users\\kari\\AppData\\Local\\kommunerapport"],
] as const)("on %s with %o it is the user's own", (platform, env, home, expected) => {
  expect(cacheFolder({ platform, arch: "x64", env, home })).toBe(expected);
});

test("a new folder is for the user alone", async () => {
  const folder = join(base, "a", "b");
  await openCache(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  await openCache(folder);
});

test.each([0o770, 0o707, 0o722])(
  "a folder with mode %o, which others can write to, is refused",
  async (mode) => {
    const folder = join(base, "open");
    await mkdir(folder);
    await chmod(folder, mode);
    expect(await codesOf(() => openCache(folder))).toEqual(["browser.cache-unsafe"]);
  },
);

test("a link is refused, also one to a folder that is safe", async () => {
  await mkdir(join(base, "safe"), { mode: 0o700 });
  await symlink(join(base, "safe"), join(base, "link"));
  expect(await codesOf(() => openCache(join(base, "link")))).toEqual(["browser.cache-unsafe"]);
});

test.each(["file", "dangling link"])("a %s in its place is refused as what it is", async (kind) => {
  const place = join(base, "place");
  if (kind === "file") await writeFile(place, "");
  else await symlink(join(base, "nowhere"), place);
  expect(await codesOf(() => openCache(place))).toEqual(["browser.cache-unsafe"]);
});

test("a full disk under it is told as one", async () => {
  const full = Object.assign(new Error("no space left"), { code: "ENOSPC", syscall: "write" });
  const error = await usable(base, () => Promise.reject(full)).catch((one: InputError) => one);
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).problems[0]).toMatchObject({
    code: "browser.cache-unusable",
    message: { nb: { what: expect.stringContaining("ikke plass på disken") } },
  });
});

test("a folder that can't be made is told of", async () => {
  await writeFile(join(base, "file"), "");
  expect(await codesOf(() => openCache(join(base, "file", "cache")))).toEqual(["browser.cache-unusable"]);
});
