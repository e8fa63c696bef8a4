import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disk } from "../../src/publish/effects.ts";
import type { Built } from "../../src/publish/finish.ts";
import type { Origin, PartName } from "../../src/publish/manifest.ts";
import { type BuiltFile, publish } from "../../src/publish/publish.ts";
import { openStage } from "../../src/publish/stage.ts";
import { verify } from "../../src/publish/verify.ts";
import { failing, harvest, plant, scratch, type Tree } from "../support/folders.ts";

const origin: Origin = { input: "abc", program: "1.0.0", fonts: { "Source Sans 3": "5.3.1" } };
const going = new AbortController().signal;

function built(...parts: PartName[]): Built {
  return {
    edition: "2015",
    keeps: () => true,
    parts: Object.fromEntries(parts.map((part) => [part, origin])),
  };
}

const both = built("nb/web", "nb/pdf", "nn/web", "nn/pdf");
const lastYear: Tree = {
  "nb/index.html": "old",
  "nb/r.pdf": "old pdf",
  "nn/index.html": "gamal",
  "nn/r.pdf": "gamal pdf",
};
/** Each file in the part that it belongs to here: PDFs in one, the rest in another. */
const files = (tree: Tree) =>
  new Map(
    Object.entries(tree).map(([path, content]): [string, BuiltFile] => {
      const language = path.startsWith("nn/") ? "nn" : "nb";
      return [path, { content, part: `${language}/${path.endsWith(".pdf") ? "pdf" : "web"}` }];
    }),
  );

async function place() {
  const folder = join(await scratch(), "2015");
  return { folder, shown: "output/2015" };
}

describe("a build that goes well", () => {
  test("replaces all of the last one, and leaves nothing beside it", async () => {
    const target = await place();
    await publish(target, both, files({ ...lastYear, "nb/gone.css": "x" }), going);
    const { written } = await publish(target, both, files({ ...lastYear, "nb/index.html": "new" }), going);
    const tree = await harvest(target.folder);
    expect(tree).toMatchObject({ ...lastYear, "nb/index.html": "new" });
    expect(tree).not.toHaveProperty("nb/gone.css");
    expect(await readdir(join(target.folder, ".."))).toEqual(["2015"]);
    expect(await verify(target.folder)).toEqual([]);
    expect(written.map((file) => file.path)).toEqual([...Object.keys(lastYear).sort(), "manifest.json"]);
    expect(written[0]).toEqual({ path: "nb/index.html", bytes: 3, part: "nb/web" });
  });

  test("twice gives the same bytes", async () => {
    const [one, two] = [await place(), await place()];
    await publish(one, both, files(lastYear), going);
    await publish(two, both, new Map([...files(lastYear)].reverse()), going);
    expect(await harvest(one.folder)).toEqual(await harvest(two.folder));
  });

  test("of one language keeps the other, each with its own origin", async () => {
    const target = await place();
    await publish(target, both, files(lastYear), going);
    const parts = { "nb/web": { ...origin, input: "def" }, "nb/pdf": { ...origin, input: "def" } };
    const { manifest, warnings, written } = await publish(
      target,
      { ...both, parts },
      files({ "nb/index.html": "new", "nb/r.pdf": "new pdf" }),
      going,
    );
    expect(warnings).toEqual([]);
    expect(await harvest(target.folder)).toMatchObject({
      "nb/index.html": "new",
      "nb/r.pdf": "new pdf",
      "nn/index.html": "gamal",
      "nn/r.pdf": "gamal pdf",
    });
    expect(Object.entries(manifest.parts).map(([part, from]) => [part, from?.input])).toEqual([
      ["nb/web", "def"],
      ["nb/pdf", "def"],
      ["nn/web", "abc"],
      ["nn/pdf", "abc"],
    ]);
    expect(await verify(target.folder)).toEqual([]);
    expect(written.map((file) => file.path)).toEqual(["nb/index.html", "nb/r.pdf", "manifest.json"]);
  });

  test("of the website alone keeps the PDF, and the other way round", async () => {
    const target = await place();
    await publish(target, both, files(lastYear), going);
    await publish(target, built("nb/web"), files({ "nb/index.html": "new" }), going);
    expect(await harvest(target.folder)).toMatchObject({ ...lastYear, "nb/index.html": "new" });
    await publish(target, built("nb/pdf"), files({ "nb/r.pdf": "newer" }), going);
    expect(await harvest(target.folder)).toMatchObject({
      ...lastYear,
      "nb/index.html": "new",
      "nb/r.pdf": "newer",
    });
  });

  test("does not keep a language that the edition no longer has", async () => {
    const target = await place();
    await publish(target, both, files(lastYear), going);
    const onlyNb: Built = {
      edition: "2015",
      keeps: (part) => part.startsWith("nb/"),
      parts: { "nb/web": origin, "nb/pdf": origin },
    };
    await publish(target, onlyNb, files({ "nb/index.html": "new", "nb/r.pdf": "new" }), going);
    expect(await readdir(target.folder)).toEqual(["manifest.json", "nb"]);
  });

  test("keeps what somebody else has put there, and says so", async () => {
    const target = await place();
    await publish(target, both, files(lastYear), going);
    await plant(target.folder, { "nb/notes.docx": "mine", "nb/.DS_Store": "debris" });
    const { warnings } = await publish(target, both, files(lastYear), going);
    const tree = await harvest(target.folder);
    expect(tree).toMatchObject({ "nb/notes.docx": "mine" });
    expect(tree).not.toHaveProperty("nb/.DS_Store");
    expect(warnings.map(({ code, source }) => [code, source.file])).toEqual([
      ["run.not-ours-kept", "output/2015/nb/notes.docx"],
    ]);
    expect(await verify(target.folder)).toEqual([{ path: "nb/notes.docx", kind: "extra" }]);
  });

  test("never replaces what somebody else has put there", async () => {
    const target = await place();
    await publish(target, both, files(lastYear), going);
    await plant(target.folder, { "nb/tall.csv": "mine" });
    const before = await harvest(target.folder);
    await expect(
      publish(target, both, files({ ...lastYear, "nb/tall.csv": "ours" }), going),
    ).rejects.toMatchObject({
      problems: [{ code: "run.not-ours-in-the-way", source: { file: "output/2015/nb/tall.csv" } }],
    });
    expect(await harvest(target.folder)).toEqual(before);
  });

  test("tells of kept files that are not as they were made", async () => {
    const target = await place();
    await publish(target, both, files(lastYear), going);
    await plant(target.folder, { "nn/index.html": "edited" });
    const { warnings } = await publish(target, built("nb/web"), files({ "nb/index.html": "new" }), going);
    expect(warnings.map(({ code, source }) => [code, source.file])).toEqual([
      ["run.kept-differs", "output/2015/nn/index.html"],
    ]);
    expect(await verify(target.folder)).toEqual([{ path: "nn/index.html", kind: "changed" }]);
  });

  test("fills an empty folder that was there", async () => {
    const target = await place();
    await mkdir(target.folder);
    await publish(target, both, files(lastYear), going);
    expect(await verify(target.folder)).toEqual([]);
  });
});

describe("a build that does not go well", () => {
  /** How many calls to the disk a build makes here when nothing fails. */
  async function callsOf(target: { folder: string; shown: string }, tree: Tree): Promise<number> {
    const calls = { made: 0 };
    await publish(target, both, files(tree), going, failing(disk, -1, "once", calls));
    return calls.made;
  }

  const content = fc.string({ maxLength: 20 });
  const tree = fc
    .record({ index: content, pdf: content, extra: fc.option(content) })
    .map(({ index, pdf, extra }): Tree => {
      const parts = { "nb/index.html": index, "nb/r.pdf": pdf, "nn/index.html": index, "nn/r.pdf": pdf };
      return extra === null ? parts : { ...parts, "nb/figures/one.svg": extra };
    });

  test("leaves the last output exactly as it was, whichever call fails", async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(tree), tree, fc.nat(), async (last, next, at) => {
        const target = await place();
        if (last) await publish(target, both, files(last), going);
        const before = await harvest(target.folder);

        const rehearsal = await place();
        if (last) await publish(rehearsal, both, files(last), going);
        const calls = await callsOf(rehearsal, next);
        const after = await harvest(rehearsal.folder);

        const effects = failing(disk, at % calls, "once");
        const ended = await publish(target, both, files(next), going, effects).then(
          () => "done",
          () => "failed",
        );
        expect(await harvest(target.folder)).toEqual(ended === "done" ? after : before);
      }),
      { numRuns: 25 },
    );
  });

  test("leaves the last output and nothing beside it, at every point that can fail", async () => {
    const next: Tree = { ...lastYear, "nb/index.html": "new" };
    const rehearsal = await place();
    await publish(rehearsal, both, files(lastYear), going);
    const before = await harvest(rehearsal.folder);
    const calls = await callsOf(rehearsal, next);
    let failed = 0;
    for (let at = 0; at < calls; at++) {
      const target = await place();
      await publish(target, both, files(lastYear), going);
      await publish(target, both, files(next), going, failing(disk, at, "once")).catch(async () => {
        failed++;
        expect(await harvest(target.folder), `call ${at} fails`).toEqual(before);
      });
      await openStage(target.folder, disk).then((stage) => stage.discard());
      expect(await readdir(join(target.folder, ".."))).toEqual(["2015"]);
    }
    // Only the removal of the old output, after the swap, may fail without failing the build.
    expect(failed).toBe(calls - 1);
  });

  test("leaves all of the old or all of the new when it is killed, at every point", async () => {
    const next: Tree = { ...lastYear, "nb/index.html": "new", "nb/figures/one.svg": "<svg/>" };
    const rehearsal = await place();
    await publish(rehearsal, both, files(lastYear), going);
    const before = await harvest(rehearsal.folder);
    const calls = await callsOf(rehearsal, next);
    const after = await harvest(rehearsal.folder);
    const seen = { before: 0, after: 0 };

    for (let at = 0; at < calls; at++) {
      const target = await place();
      await publish(target, both, files(lastYear), going, disk);
      await publish(target, both, files(next), going, failing(disk, at, "killed")).catch(() => undefined);

      // The next run tidies up after it, and gives up.
      await openStage(target.folder, disk).then((stage) => stage.discard());
      const found = await harvest(target.folder);
      const which = found?.["nb/index.html"] === "new" ? "after" : "before";
      seen[which]++;
      expect(found, `killed at call ${at}`).toEqual(which === "after" ? after : before);
      expect(await readdir(join(target.folder, ".."))).toEqual(["2015"]);
    }
    expect(seen.before).toBeGreaterThan(5);
    expect(seen.after).toBeGreaterThan(0);
  });

  test("leaves the last output and nothing beside it when it is interrupted", async () => {
    const target = await place();
    await publish(target, both, files(lastYear), going);
    const before = await harvest(target.folder);
    const controller = new AbortController();
    const effects = disk;
    const interrupting = {
      ...effects,
      // As late as can be: while the manifest is written.
      write: async (path: string, bytes: Uint8Array) => {
        if (path.endsWith("manifest.json")) controller.abort(new Error("Ctrl-C"));
        return effects.write(path, bytes);
      },
    };
    const next = files({ ...lastYear, "nb/index.html": "new" });
    await expect(publish(target, both, next, controller.signal, interrupting)).rejects.toThrow("Ctrl-C");
    expect(await harvest(target.folder)).toEqual(before);
    expect(await readdir(join(target.folder, ".."))).toEqual(["2015"]);
  });

  test("explains what the disk refused, and passes a bug on as it is", async () => {
    const target = await place();
    await expect(
      publish(target, both, files(lastYear), going, failing(disk, 0, "once")),
    ).rejects.toMatchObject({ problems: [{ code: "run.cannot-write", source: { file: "output/2015" } }] });
    await expect(publish(target, built("nb/web"), files(lastYear), going)).rejects.toThrow(
      "nb/r.pdf belongs to no part that this build has made",
    );
  });
});
