import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readManifest, writeManifest } from "../../src/publish/manifest.ts";
import { verify } from "../../src/publish/verify.ts";
import { plant, scratch } from "../support/folders.ts";

const hei = { bytes: 3, sha256: "" };

const manifest = {
  edition: "2015",
  parts: {
    "nn/web": { fonts: {}, program: "0.1.0", input: "c" },
    "nb/pdf": {
      fonts: { B: "2", A: "1" },
      browser: "HeadlessChrome/147.0.7727.0",
      program: "0.1.0",
      input: "a",
    },
  },
  files: [
    { path: "nn/index.html", part: "nn/web" as const, ...hei },
    { path: "nb/rapport.pdf", part: "nb/pdf" as const, ...hei },
  ],
};

describe("writeManifest", () => {
  test("sorts everything, whatever order it was given in", () => {
    const { parts, files } = manifest;
    const reversed = {
      files: [...files].reverse(),
      parts: Object.fromEntries(Object.entries(parts).reverse()),
      edition: "2015",
    };
    const text = writeManifest(manifest);
    expect(writeManifest(reversed)).toBe(text);
    expect(text).toMatchInlineSnapshot(`
      "{
        "madeBy": "kommunerapport",
        "format": 1,
        "edition": "2015",
        "parts": {
          "nb/pdf": {
            "input": "a",
            "program": "0.1.0",
            "browser": "HeadlessChrome/147.0.7727.0",
            "fonts": {
              "A": "1",
              "B": "2"
            }
          },
          "nn/web": {
            "input": "c",
            "program": "0.1.0",
            "fonts": {}
          }
        },
        "files": [
          {
            "path": "nb/rapport.pdf",
            "part": "nb/pdf",
            "bytes": 3,
            "sha256": ""
          },
          {
            "path": "nn/index.html",
            "part": "nn/web",
            "bytes": 3,
            "sha256": ""
          }
        ]
      }
      "
    `);
  });

  test("is read back as it was", async () => {
    const folder = await scratch();
    await writeFile(join(folder, "manifest.json"), writeManifest(manifest));
    expect(await readManifest(folder)).toMatchObject({
      ...manifest,
      files: expect.arrayContaining(manifest.files),
    });
  });
});

describe("readManifest", () => {
  test.each([
    ["nothing", undefined],
    ["something that is no JSON", "<html>"],
    ["another program's manifest", '{ "name": "site", "files": [] }'],
  ])("finds none in a folder with %s", async (_, text) => {
    const folder = await scratch();
    if (text !== undefined) await writeFile(join(folder, "manifest.json"), text);
    expect(await readManifest(folder)).toBeUndefined();
  });
});

test("a part in a language that there is none of is none of ours", async () => {
  const folder = await scratch();
  const files = [{ path: "sv/index.html", part: "sv/web", ...hei }];
  await writeFile(
    join(folder, "manifest.json"),
    JSON.stringify({ madeBy: "kommunerapport", format: 1, edition: "2015", parts: {}, files }),
  );
  expect(await readManifest(folder)).toBeUndefined();
});

describe("verify", () => {
  test("tells what is missing, changed and extra", async () => {
    const folder = await scratch();
    const of = (path: string, sha256: string) => ({ path, part: "nb/web" as const, bytes: 3, sha256 });
    const whole = "f9d1af62d004d4da648929bc7dde552685979d6e6a78dc8f9b64eb08e9c4ccb7";
    await plant(folder, { "nb/a.html": "hei", "nb/b.html": "hie", "nb/d.html": "" });
    const files = [of("nb/a.html", whole), of("nb/b.html", whole), of("nb/c.html", whole)];
    await writeFile(join(folder, "manifest.json"), writeManifest({ edition: "2015", parts: {}, files }));
    expect(await verify(folder)).toEqual([
      { path: "nb/b.html", kind: "changed" },
      { path: "nb/c.html", kind: "missing" },
      { path: "nb/d.html", kind: "extra" },
    ]);
  });

  test("says so when there is no manifest", async () => {
    expect(await verify(await scratch())).toEqual([{ path: "manifest.json", kind: "missing" }]);
  });
});
