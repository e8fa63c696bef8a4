import { execFileSync } from "node:child_process";
import { lstat, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Origin } from "../../src/publish/manifest.ts";
import { type BuiltFile, publish } from "../../src/publish/publish.ts";
import { verify } from "../../src/publish/verify.ts";
import { plant, scratch } from "../support/folders.ts";

const origin: Origin = { input: "abc", program: "1.0.0", fonts: {} };
const built = { edition: "2015", keeps: () => true, parts: { "nb/web": origin } };
const file = (content: string): BuiltFile => ({ part: "nb/web", content });

let folder: string;
let secret: string;
beforeEach(async () => {
  const base = await scratch();
  folder = join(base, "2015");
  secret = join(base, "secret");
  await writeFile(secret, "hemmelig");
  await build("first");
});

async function build(text: string, path = "nb/index.html") {
  const { warnings } = await publish(
    { folder, shown: "output/2015" },
    built,
    new Map([[path, file(text)]]),
    new AbortController().signal,
  );
  return warnings.map(({ code, source }) => `${code} ${source.file.slice("output/2015/".length)}`);
}

const page = () => readFile(join(folder, "nb/index.html"), "utf8");

describe.skipIf(process.platform === "win32")("what is not ours in the output folder", () => {
  test("stays the same file, whatever its name, and later builds work", async () => {
    const names = [
      "nb/a:b",
      "nb/hva?.txt",
      'nb/"sitert"',
      "nb/con",
      "nb/slutt. ",
      "nb/\u202E.txt",
      "mappe/x",
    ];
    await plant(folder, Object.fromEntries(names.map((name) => [name, "mitt"])));
    const before = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).ino));
    for (const text of ["second", "third"]) {
      expect((await build(text)).sort()).toEqual(names.map((name) => `run.not-ours-kept ${name}`).sort());
      expect(await page()).toBe(text);
    }
    const after = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).ino));
    expect(after).toEqual(before);
  });

  test("is a link as before when it is a link: none is followed, and nothing is copied", async () => {
    await symlink(secret, join(folder, "nb/lenke.txt"));
    await symlink("nowhere", join(folder, "nb/dinglende"));
    await symlink("..", join(folder, "nb/opp"));
    for (const text of ["second", "third"]) {
      expect(await build(text)).toHaveLength(3);
      expect(await page()).toBe(text);
    }
    expect(await readlink(join(folder, "nb/lenke.txt"))).toBe(secret);
    expect(await readlink(join(folder, "nb/dinglende"))).toBe("nowhere");
    expect(await readlink(join(folder, "nb/opp"))).toBe("..");
  });

  test("may be a queue, an empty folder, or a name that is no text", async () => {
    execFileSync("mkfifo", [join(folder, "nb/ko")]);
    await mkdir(join(folder, "tom"));
    const raw = Buffer.concat([Buffer.from(`${folder}/nb/r`), Buffer.from([0xe9]), Buffer.from("sum")]);
    await writeFile(raw, "mitt");
    for (const text of ["second", "third"]) {
      expect(await build(text)).toHaveLength(3);
      expect(await page()).toBe(text);
    }
    expect((await lstat(join(folder, "nb/ko"))).isFIFO()).toBe(true);
    expect(await readdir(join(folder, "tom"))).toEqual([]);
    expect(await readFile(raw, "utf8")).toBe("mitt");
  });

  test("is never replaced, also when it is a link in the place of one of our files, or of a folder of ours", async () => {
    await symlink(secret, join(folder, "nb/tall.csv"));
    await expect(build("ours", "nb/tall.csv")).rejects.toMatchObject({
      problems: [{ code: "run.not-ours-in-the-way", source: { file: "output/2015/nb/tall.csv" } }],
    });
    await symlink(join(folder, ".."), join(folder, "nn"));
    await expect(build("ours", "nn/index.html")).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ code: "run.not-ours-in-the-way", source: { file: "output/2015/nn" } }),
      ]),
    });
    expect(await page()).toBe("first");
    expect(await readFile(secret, "utf8")).toBe("hemmelig");
  });

  test("is told of by the comparison with the manifest, links not followed", async () => {
    await symlink(secret, join(folder, "nb/lenke.txt"));
    await symlink("..", join(folder, "nb/opp"));
    expect(await verify(folder)).toEqual([
      { path: "nb/lenke.txt", kind: "extra" },
      { path: "nb/opp", kind: "extra" },
    ]);
  });
});
