import { access, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { createTar } from "nanotar";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ownName } from "../../../src/files/holder.ts";
import { unpackBrowser } from "../../../src/pdf/browser/unpack.ts";
import { inProcess } from "../in-process.ts";

let base: string;
let bin: string;
let cache: string;
// Large enough for two processes to overlap, and to be stopped halfway.
const program = Buffer.alloc(24 << 20, "a browser, for all that unpacking knows. ");

const packed = (data: Uint8Array) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "unpack-test-"));
  bin = join(base, "bin");
  cache = join(base, "cache");
  await mkdir(bin);
  await mkdir(cache, { mode: 0o700 });
  await writeFile(join(bin, "chromium.br"), packed(program));
  const libraries = createTar([
    { name: "lib/libnss3.so", data: "nss" },
    { name: "lib/../../../libevil.so", data: "evil" },
    { name: "etc/passwd", data: "evil" },
  ]);
  await writeFile(join(bin, "al2023.tar.br"), packed(libraries));
});
afterEach(() => rm(base, { recursive: true, force: true }));

const leftovers = async () => (await readdir(cache)).filter((name) => name !== "headless-shell-1.0.0");

test("unpacks the program, which can be run, and its libraries, nowhere but in their folder", async () => {
  const { executable, libraries } = await unpackBrowser(bin, cache, "1.0.0");
  expect((await readFile(executable)).equals(program)).toBe(true);
  expect((await stat(executable)).mode & 0o111).not.toBe(0);
  expect((await readdir(libraries)).sort()).toEqual(["libnss3.so"]);
  expect(await readdir(base)).toEqual(["bin", "cache"]);
  expect(await leftovers()).toEqual([]);
});

test("unpacks only once", async () => {
  const { executable } = await unpackBrowser(bin, cache, "1.0.0");
  const before = (await stat(executable)).mtimeMs;
  await rm(join(bin, "chromium.br"));
  await unpackBrowser(bin, cache, "1.0.0");
  expect((await stat(executable)).mtimeMs).toBe(before);
});

test("two processes that start at once both end with a whole browser", async () => {
  const once = () => inProcess(join(import.meta.dirname, "unpack-once.ts"), [bin, cache]);
  const outcomes = await Promise.all([once(), once()]);
  const paths = outcomes.map(({ stdout }) => (JSON.parse(stdout) as { executable: string }).executable);
  expect(paths).toEqual([
    join(cache, "headless-shell-1.0.0", "chromium"),
    join(cache, "headless-shell-1.0.0", "chromium"),
  ]);
  expect((await readFile(paths[0] ?? "")).equals(program)).toBe(true);
  expect(await leftovers()).toEqual([]);
});

test("one that is stopped halfway leaves nothing, and the next is whole", async () => {
  const stopper = new AbortController();
  const stopped = unpackBrowser(bin, cache, "1.0.0", { signal: stopper.signal });
  while ((await readdir(cache)).length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  stopper.abort(new Error("stopped"));
  await expect(stopped).rejects.toThrow();
  expect(await readdir(cache)).toEqual([]);
  await access((await unpackBrowser(bin, cache, "1.0.0")).executable);
});

test("a package that is cut short leaves nothing", async () => {
  const whole = await readFile(join(bin, "chromium.br"));
  await writeFile(join(bin, "chromium.br"), whole.subarray(0, whole.length / 2));
  await expect(unpackBrowser(bin, cache, "1.0.0")).rejects.toThrow();
  expect(await readdir(cache)).toEqual([]);
});

test("a browser that has lost its end is unpacked anew", async () => {
  const { executable } = await unpackBrowser(bin, cache, "1.0.0");
  await writeFile(executable, program.subarray(0, 1000));
  await unpackBrowser(bin, cache, "1.0.0");
  expect((await readFile(executable)).equals(program)).toBe(true);
  expect(await leftovers()).toEqual([]);
});

test("a browser that was altered is found and unpacked anew, also when its size and its time are as before", async () => {
  const { executable, altered } = await unpackBrowser(bin, cache, "1.0.0");
  expect(altered).toBe(false);
  const { atime, mtime } = await stat(executable);
  const other = Buffer.from(program);
  other[1_000_000] = 0;
  await writeFile(executable, other);
  await utimes(executable, atime, mtime);
  expect((await unpackBrowser(bin, cache, "1.0.0")).altered).toBe(true);
  expect((await readFile(executable)).equals(program)).toBe(true);
  expect((await unpackBrowser(bin, cache, "1.0.0")).altered).toBe(false);
});

test("a library too; and what was only copied or touched is not altered", async () => {
  const { executable, libraries } = await unpackBrowser(bin, cache, "1.0.0");
  await utimes(executable, new Date(), new Date());
  expect((await unpackBrowser(bin, cache, "1.0.0")).altered).toBe(false);
  await writeFile(join(libraries, "libnss3.so"), "ssn");
  expect((await unpackBrowser(bin, cache, "1.0.0")).altered).toBe(true);
  expect(await readFile(join(libraries, "libnss3.so"), "utf8")).toBe("nss");
});

test("what the system does not tell of is found when all is read", async () => {
  const { executable } = await unpackBrowser(bin, cache, "1.0.0");
  // As a disk does it: the inventory's stamp is that of the file, and its content is another.
  const inventory = join(executable, "..", "unpacked.json");
  const entries = JSON.parse(await readFile(inventory, "utf8")) as { chromium: { sha256: string } };
  entries.chromium.sha256 = "0".repeat(64);
  await writeFile(inventory, JSON.stringify(entries));
  expect((await unpackBrowser(bin, cache, "1.0.0")).altered).toBe(false);
  expect((await unpackBrowser(bin, cache, "1.0.0", { thorough: true })).altered).toBe(true);
  expect((await unpackBrowser(bin, cache, "1.0.0", { thorough: true })).altered).toBe(false);
});

test("what a killed build left is removed, and that of one at work is left alone", async () => {
  const mine = `.unpacking-${ownName()}`;
  const dead = mine.replace(/-\d+-\d+-/, "-4194305-1-");
  await mkdir(join(cache, mine));
  await mkdir(join(cache, dead));
  await unpackBrowser(bin, cache, "1.0.0");
  expect(await leftovers()).toEqual([mine]);
});
