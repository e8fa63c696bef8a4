import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { compareEditions } from "../../../src/app/compare.ts";
import type { CompareWork } from "../../../src/cli/commands/compare.ts";
import { harvest, plant, scratch } from "../../support/folders.ts";
import { sessionOf } from "../../support/session.ts";
import { listen } from "../listen.ts";

const example = join(import.meta.dirname, "../../compare/cases/counted");
let root: string;
beforeEach(async () => {
  root = await scratch();
  await plant(root, {
    "report.config.ts": "",
    "data/2015/edition.yaml": "title:",
    "brev.txt": "Kjære Kari",
  });
  vi.spyOn(process, "cwd").mockReturnValue(root);
  onTestFinished(() => void vi.restoreAllMocks());
});

const work: CompareWork = ({ signal }, options) => compareEditions(sessionOf(example, { signal }), options);

/** Compares the example, wherever the command is given. */
const compare = (...argv: string[]) =>
  listen(["compare", "2014", "2015", ...argv], { work: { compare: work } });
const expected = (name: string) => readFile(join(example, name), "utf8");

describe("rapport compare", () => {
  test("tells on the screen, as text unless something else is asked for", async () => {
    expect(await compare()).toEqual({ code: 0, out: await expected("expected.txt"), err: "" });
    expect((await compare("--language", "nn")).out).toBe(await expected("expected-nn.txt"));
    expect((await compare("--format", "html")).out).toBe(await expected("expected.html"));
    expect((await compare("--format", "json")).out).toBe(await expected("expected.json"));
  });

  test("gives the same data with --json as every command does", async () => {
    const { ok, exit, ...data } = JSON.parse((await compare("--json")).out) as Record<string, unknown>;
    expect({ ok, exit, data }).toEqual({
      ok: true,
      exit: 0,
      data: JSON.parse(await expected("expected.json")),
    });
  });

  test("writes to a file, as its name says, and again over its own", async () => {
    for (const [file, like] of [
      ["ny/side.html", "expected.html"],
      ["data.json", "expected.json"],
      ["notat.txt", "expected.txt"],
    ] as const) {
      for (const _ of [1, 2]) {
        const { code, out } = await compare("--out", file);
        expect({ code, out }).toEqual({ code: 0, out: `Sammenligningen er skrevet til ${file}.\n` });
      }
      expect(await readFile(join(root, file), "utf8")).toBe(await expected(like));
    }
    expect(JSON.parse((await compare("--json", "--out", "data.json")).out)).toMatchObject({
      file: "data.json",
    });
    expect((await readdir(root)).sort()).toEqual([
      "brev.txt",
      "data",
      "data.json",
      "notat.txt",
      "ny",
      "report.config.ts",
    ]);
  });

  test.each([
    ["brev.txt", "brev.txt finnes og er ikke en sammenligning."],
    ["data", "data er en mappe."],
    ["data/2015/ny.html", "data/2015/ny.html ligger i «data»"],
  ])("loses nothing that is not its own: %s", async (out, message) => {
    const before = await harvest(root);
    const { code, err } = await compare("--out", out);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(await harvest(root)).toEqual(before);
  });
});
