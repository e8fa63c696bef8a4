import { readdir } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safePath } from "../../src/publish/path.ts";
import { openStage } from "../../src/publish/stage.ts";
import { harvest, plant, scratch } from "../support/folders.ts";

describe("openStage", () => {
  test("writes beside the target until it is committed", async () => {
    const target = join(await scratch(), "deep", "2015");
    const stage = await openStage(target);
    const record = await stage.write("nb/index.html", "hei");
    expect(record).toEqual({
      bytes: 3,
      sha256: "f9d1af62d004d4da648929bc7dde552685979d6e6a78dc8f9b64eb08e9c4ccb7",
    });
    expect(await harvest(target)).toBeUndefined();
    await stage.commit();
    await stage.discard();
    expect(await harvest(target)).toEqual({ "nb/index.html": "hei" });
  });

  test("refuses to write the same file twice, also where only the case differs", async () => {
    const stage = await openStage(join(await scratch(), "2015"));
    await stage.write("nb/å.html", "1");
    await expect(stage.write("nb/A\u030a.html", "2")).rejects.toThrow("Written twice");
    await stage.discard();
    await expect(stage.write("nb/b.html", "3")).rejects.toThrow("closed");
  });

  test("removes what a run that was killed has left, and nothing else", async () => {
    const folder = await scratch();
    await plant(folder, {
      ".2015.new/x": "dead",
      ".2015.old/x": "dead",
      ".2016.new/x": "another edition",
      ".2015.newer/x": "not ours",
      "2015/x": "last good",
    });
    await (await openStage(join(folder, "2015"))).discard();
    expect((await readdir(folder)).sort()).toEqual([".2015.newer", ".2016.new", "2015"]);
    expect(await harvest(join(folder, "2015"))).toEqual({ x: "last good" });
  });

  test("puts back the output that a killed run left out of the way", async () => {
    const folder = await scratch();
    await plant(folder, { ".2015.old/x": "last good", ".2015.new/x": "half" });
    await (await openStage(join(folder, "2015"))).discard();
    expect(await harvest(folder)).toEqual({ "2015/x": "last good" });
  });
});

describe("safePath", () => {
  test.each([
    "nb/index.html",
    "manifest.json",
    "nn/figurer/hvem-svarte.svg",
    "nb/æøå.csv",
    "nb/.nojekyll",
    "nb/console.css",
  ])("takes %s", (path) => {
    expect(safePath(path)).toBe(path);
  });

  test.each([
    "",
    "/etc/passwd",
    "..",
    "../x",
    "nb/../../x",
    "nb//x",
    "nb/",
    "./x",
    "C:/x",
    "nb\\x",
    "nb/x\0",
    "nb/con",
    "nb/AUX.html",
    "nb/x.",
    "nb/x ",
    "nb/hva?.html",
  ])("refuses %j", (path) => {
    expect(() => safePath(path)).toThrow("Not a path inside");
  });

  test("never lets a path out of the folder", () => {
    const part = fc.oneof(fc.constantFrom("..", ".", "", "nb", "/", "\\", "C:"), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const path = parts.join("/");
        try {
          safePath(path);
        } catch {
          return;
        }
        expect(join("/out", path)).toBe(`/out/${path}`);
      }),
    );
  });
});
