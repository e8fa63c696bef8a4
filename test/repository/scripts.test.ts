import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const programs = ["scripts", "bench"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(mjs|ts)$/.test(name))
    .map((name) => join(root, folder, name)),
);

describe("the programs that engineers run, and no test does", () => {
  test("import only what there is", async () => {
    const { errors } = await build({
      entryPoints: programs,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      outdir: "nowhere",
      write: false,
      logLevel: "silent",
    }).catch((error: { errors: unknown[] }) => error);
    expect(errors).toEqual([]);
  });

  test("load only what there is, where they load at run time", () => {
    const missing = programs.flatMap((program) =>
      [...readFileSync(program, "utf8").matchAll(/"((?:\.\.?\/)+(?:src|test)\/[^"$]+\.ts)"/g)]
        .map(([, path]) => join(dirname(program), path ?? ""))
        .filter((path) => !existsSync(path))
        .map((path) => `${relative(root, program)}: ${relative(root, path)}`),
    );
    expect(missing).toEqual([]);
  });
});
