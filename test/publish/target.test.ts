import { mkdir, readdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { MANIFEST, writeManifest } from "../../src/publish/manifest.ts";
import { chooseTarget, type TargetOptions } from "../../src/publish/target.ts";
import { harvest, plant, scratch } from "../support/folders.ts";

const ours = writeManifest({ edition: "2015", parts: {}, files: [] });

const alone = {
  signal: new AbortController().signal,
  onWait: () => {
    throw new Error("Nobody else builds here");
  },
};

/** Chooses, and lets go of it at once. */
async function chosen(options: TargetOptions) {
  const { release, ...place } = await chooseTarget(options, alone);
  await release();
  return place;
}

async function project() {
  const root = join(await scratch(), "project");
  await plant(root, { "report.config.ts": "", "data/2015/edition.yaml": "" });
  const choose = (out?: string, edition = "2015") =>
    chosen({ root, edition, folder: edition, ...(out !== undefined && { out: join(root, out) }) });
  return { root, choose };
}

describe("chooseTarget", () => {
  test("is output/<edition> unless told otherwise, new or old", async () => {
    const { root, choose } = await project();
    const target = { folder: join(root, "output/2015"), shown: "output/2015" };
    expect(await choose()).toEqual(target);
    await plant(root, { [`output/2015/${MANIFEST}`]: ours, "output/2015/nb/index.html": "" });
    expect(await choose()).toEqual(target);
    expect(await choose("output/trial")).toEqual({
      folder: join(root, "output/trial"),
      shown: "output/trial",
    });
  });

  test("may lie outside the project, and is then told in full", async () => {
    const { root, choose } = await project();
    const folder = join(dirname(root), "elsewhere");
    expect(await choose("../elsewhere")).toEqual({ folder, shown: folder });
  });

  test("takes an empty folder, also one that a file manager has looked into", async () => {
    const { root, choose } = await project();
    await plant(root, { "output/2015/.DS_Store": "" });
    expect((await choose()).shown).toBe("output/2015");
  });

  test.each([
    ["run.out-holds-project", "."],
    ["run.out-holds-project", ".."],
    ["run.out-in-input", "data"],
    ["run.out-in-input", "data/2017"],
    ["run.out-in-input", "templates/new"],
    ["run.out-is-file", "output/a-file"],
    ["run.out-not-ours", "output/photos"],
    ["run.out-not-ours", "output/other-program"],
    ["run.out-other-edition", "output/2014"],
  ])("refuses with %s when told to write to %s", async (code, out) => {
    const { root, choose } = await project();
    await plant(root, {
      "output/a-file": "",
      "output/photos/summer.jpg": "",
      "output/other-program/manifest.json": "{}",
      [`output/2014/${MANIFEST}`]: ours.replace('"2015"', '"2014"'),
    });
    const before = await harvest(root);
    await expect(choose(out)).rejects.toMatchObject({ problems: [{ code }] });
    expect(await harvest(root)).toEqual(before);
  });

  test("follows a link, so that the swap replaces the folder and not the link", async () => {
    const { root, choose } = await project();
    const shared = join(dirname(root), "shared");
    await mkdir(shared);
    await mkdir(join(root, "output"));
    await symlink(shared, join(root, "output/2015"));
    expect(await choose()).toEqual({ folder: shared, shown: "output/2015" });
  });

  test("is for one build at a time: the second waits, and is told so", async () => {
    const { root } = await project();
    const options = { root, edition: "2015", folder: "2015" };
    const first = await chooseTarget(options, alone);
    const told: string[] = [];
    const second = chooseTarget(options, { ...alone, onWait: () => told.push("waits") });
    await expect.poll(() => told).toEqual(["waits"]);
    await first.release();
    await (await second).release();
    expect(await readdir(join(root, "output"))).toEqual([]);
  });

  test("puts back the output of a killed run before it judges the folder", async () => {
    const { root } = await project();
    await plant(root, { [`output/.2015.old/${MANIFEST}`]: ours });
    await chosen({ root, edition: "2015", folder: "2015" });
    expect(await harvest(join(root, "output"))).toEqual({ [`2015/${MANIFEST}`]: ours });
    await rm(root, { recursive: true });
  });
});
