import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { ownerOf, ownName } from "../../src/files/holder.ts";
import { claim } from "../../src/files/lock.ts";
import { scratch } from "../support/folders.ts";

let folder: string;
let place: string;
beforeEach(async () => {
  folder = await scratch();
  place = join(folder, ".x.lock");
});

/** A name of a process that does not run: its number is larger than any. */
const dead = () => ownName().replace(/^\d+-/, "4194305-");
const elsewhere = () => ownName().replace(/-[0-9a-f]{8}-(?=[0-9a-f]{8}$)/, "-00000000-");

function take(longest = 60_000, told: string[] = [], signal = new AbortController().signal) {
  return claim(place, { signal, longest, onWait: () => told.push("waits") });
}

test("an owner is told by its name: it lives, is dead, or lives elsewhere", () => {
  expect(ownerOf(ownName())).toBe("alive");
  expect(ownerOf(dead())).toBe("dead");
  expect(ownerOf(elsewhere())).toBe("elsewhere");
  // The same number given to another process since.
  if (process.platform === "linux") expect(ownerOf(ownName().replace(/^(\d+)-\d+/, "$1-1"))).toBe("dead");
  expect(ownerOf("notes.txt")).toBeUndefined();
});

test("of many at once each has it alone, and nothing is left", async () => {
  let inside = 0;
  const most: number[] = [];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const release = await take();
      most.push(++inside);
      await wait(5);
      inside--;
      await release?.();
    }),
  );
  expect(most).toEqual(Array(8).fill(1));
  expect(await readdir(folder)).toEqual([]);
});

test("one that waits is told, once, and goes on when the other lets go", async () => {
  const first = await take();
  const told: string[] = [];
  const second = take(60_000, told);
  await wait(350);
  expect(told).toEqual(["waits"]);
  await first?.();
  await (await second)?.();
  expect(await readdir(folder)).toEqual([]);
});

test("one that waits in vain gets nothing, and leaves the other's as it was", async () => {
  const first = await take();
  expect(await take(150)).toBeUndefined();
  expect(await readdir(folder)).toEqual([".x.lock"]);
  await first?.();
});

test("one that is stopped while it waits leaves nothing of its own", async () => {
  const first = await take();
  const stopper = new AbortController();
  const second = take(60_000, [], stopper.signal);
  setTimeout(() => stopper.abort(new Error("Ctrl-C")), 50);
  await expect(second).rejects.toThrow();
  expect(await readdir(folder)).toEqual([".x.lock"]);
  await first?.();
});

test.each([
  ["a dead owner's", dead],
  ["one that a file manager has looked into", () => ".DS_Store"],
])("%s is taken over", async (_, name) => {
  await mkdir(place);
  await writeFile(join(place, name()), "");
  await mkdir(`${place}-${dead()}`);
  await (await take(0))?.();
  expect(await readdir(folder)).toEqual([]);
});

test("an empty one, as a release that was killed leaves it, is taken over", async () => {
  await mkdir(place);
  expect(await take(0)).toBeDefined();
});

test("one on another machine is waited for as long as it gives signs of life", async () => {
  await mkdir(place);
  const theirs = join(place, elsewhere());
  await writeFile(theirs, "");
  expect(await take(150)).toBeUndefined();
  const long = new Date(Date.now() - 600_000);
  await utimes(theirs, long, long);
  expect(await take(0)).toBeDefined();
});

test("a file in its place is the system's error, and is not waited for", async () => {
  await writeFile(place, "");
  await expect(take()).rejects.toMatchObject({ code: "ENOTDIR" });
});
