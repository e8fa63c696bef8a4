import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openParts } from "../../src/cli/compiled.ts";

let folder: string;
let root: URL;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parts-"));
  root = pathToFileURL(`${folder}/`);
  mkdirSync(join(folder, "dist"));
  part(
    "start-a.cjs",
    'exports.add = require("./sum-a.cjs").sum; exports.later = () => __import("./later-a.cjs");',
  );
  part(
    "sum-a.cjs",
    'const path = require("node:path"); exports.sum = (a, b) => path.basename("x/y") + (a + b);',
  );
  part("later-a.cjs", "exports.where = __url; exports.twice = (n) => 2 * n;");
  part("parts.json", JSON.stringify({ start: "start-a.cjs" }));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const part = (name: string, text: string) => writeFileSync(join(folder, "dist", name), text);
const cache = () => join(folder, "node_modules/.cache/kommunerapport");
const kept = () => join(cache(), readdirSync(cache())[0] ?? "");

interface Start {
  add(a: number, b: number): string;
  later(): Promise<{ where: string; twice(n: number): number }>;
}

/** One run of the program. */
function run(whole = true, work = "build"): string {
  const parts = openParts(root, work);
  const answer = (parts.load("start") as Start).add(1, 2);
  parts.keep(whole);
  return answer;
}

test("parts load each other, when they are needed, and know where they lie", async () => {
  const { add, later } = openParts(root, "build").load("start") as Start;
  expect(add(1, 2)).toBe("y3");
  const { twice, where } = await later();
  expect(twice(4)).toBe(8);
  expect(where).toBe(new URL("dist/later-a.cjs", root).href);
});

describe("what V8 has made of them", () => {
  test("is kept once, and used from then on", () => {
    expect(run()).toBe("y3");
    const before = statSync(kept()).mtimeMs;
    expect(run()).toBe("y3");
    expect(statSync(kept()).mtimeMs).toBe(before);
    expect(readdirSync(cache())).toHaveLength(1);
  });

  test("is kept for each kind of work", () => {
    run(true, "build");
    run(true, "check");
    expect(readdirSync(cache()).map((name) => name.split("-")[0])).toEqual(["build", "check"]);
  });

  test("is made anew of a part that has changed, and forgotten of one that is gone", async () => {
    run();
    part("sum-b.cjs", "exports.sum = () => 'new';");
    part("start-a.cjs", "");
    part("start-b.cjs", 'exports.add = require("./sum-b.cjs").sum;');
    part("parts.json", JSON.stringify({ start: "start-b.cjs" }));
    await rm(join(folder, "dist/sum-a.cjs"));
    expect(run()).toBe("new");
    const head = readFileSync(kept(), "latin1").split("\0")[0] ?? "";
    expect(head).toContain("sum-b.cjs");
    expect(head).not.toContain("sum-a.cjs");
  });

  test("by work that failed is made again by the first that does not", () => {
    run(false);
    const failed = readFileSync(kept());
    run(false);
    expect(readFileSync(kept())).toEqual(failed);
    run(true);
    expect(readFileSync(kept(), "latin1")).toContain('"whole":true');
  });

  test.each([
    ["spoilt", (bytes: Buffer) => bytes.map((byte, i) => (i % 100 === 99 ? byte ^ 1 : byte))],
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 50)],
    ["empty", () => Buffer.alloc(0)],
    [
      "another V8's",
      (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace(/"v8":\d+/, '"v8":1'), "latin1"),
    ],
  ])("does no harm when it is %s, and is made anew", (_, spoil) => {
    run();
    const whole = readFileSync(kept());
    writeFileSync(kept(), spoil(whole));
    expect(run()).toBe("y3");
    expect(readFileSync(kept()).length).toBe(whole.length);
  });

  test("is not kept where nothing can be written", () => {
    mkdirSync(join(folder, "node_modules"));
    writeFileSync(join(folder, "node_modules/.cache"), "a file where a folder should be");
    expect(run()).toBe("y3");
    expect(run()).toBe("y3");
    expect(existsSync(cache())).toBe(false);
  });
});
