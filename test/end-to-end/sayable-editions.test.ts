import { existsSync } from "node:fs";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/app/check.ts";
import { silent } from "../../src/app/effects.ts";
import { openSession } from "../../src/app/session.ts";
import { showProblems } from "../../src/problems/show.ts";
import { buildQuietly, root } from "../support/edition.ts";
import { scratch } from "../support/folders.ts";
import { textOf } from "../support/telling.ts";

const editions = join(root, "test/editions");

/**
 * Small editions that say what reports say: their text in each written language stands beside them. A new one without it
 * gets it when it is run on a developer's machine, to be read before it is committed.
 */
describe.each(["stillinger"])("the edition «%s»", (name) => {
  async function project(): Promise<string> {
    const folder = await scratch();
    await cp(join(editions, name), folder, { recursive: true });
    for (const path of ["templates/layouts", "templates/styles"])
      await cp(join(root, path), join(folder, path), { recursive: true });
    return folder;
  }

  test("is in order, and nothing had to be made up for it", async () => {
    const session = openSession(await project(), { signal: new AbortController().signal });
    const { problems } = await check(session, {}, silent);
    expect(showProblems(problems, "nb")).toBe("");
  });

  test.each(["nb", "nn"] as const)("reads as it should in %s", async (language) => {
    const folder = await project();
    const out = join(folder, "output");
    await buildQuietly(folder, out, { language, only: "web" });
    const pages = (await readdir(join(out, language))).filter((file) => file === "index.html");
    expect(pages).toHaveLength(1);
    const html = await readFile(join(out, language, "index.html"), "utf8");
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
    const lines = main.split(/<\/(?:p|li|tr|h\d|caption|dt|dd)>/).map(textOf);
    const told = `${lines.filter((line) => line !== "").join("\n")}\n`;
    const file = join(editions, name, `expected.${language}.txt`);
    if (!existsSync(file) && process.env.CI === undefined) await writeFile(file, told);
    expect(told).toBe(await readFile(file, "utf8"));
  });
});
