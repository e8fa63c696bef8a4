import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../src/app/build.ts";
import { silent } from "../../src/app/effects.ts";
import { openSession } from "../../src/app/session.ts";
import { verifyPublished } from "../../src/app/verify-published.ts";
import { InputError } from "../../src/problems/problem.ts";
import { change, copyOfMinimal } from "../support/project.ts";

const edition = "data/2015/edition.yaml";
const plain = (text: string) => text.replaceAll(/\u00A0|&nbsp;/g, " ");
const words = "Sperrefrist til 1. desember 2016 kl. 05.00";

async function withEmbargo(embargo = "2016-12-01 05:00"): Promise<string> {
  const project = await copyOfMinimal();
  const text = await readFile(join(project, edition), "utf8");
  await writeFile(join(project, edition), `${text}\nembargo: ${embargo}\n`);
  return project;
}

/** What a build says, and the files that it has made, at a time of day. */
async function builtAt(project: string, now: string, only?: "web") {
  const out = join(project, "output/2015");
  const session = openSession(project, { signal: new AbortController().signal, now: () => new Date(now) });
  try {
    const asked = { ...(only && { only }), out };
    const result = await build(session, { edition: "2015" }, asked, silent);
    const { written } = result;
    const pdf = written.find(({ path }) => path.endsWith(".pdf"))?.path;
    return {
      result,
      codes: result.problems.map(({ code }) => code),
      page: plain(await readFile(join(out, "nb/index.html"), "utf8")),
      manifest: await readFile(join(out, "manifest.json"), "utf8"),
      pdf: pdf === undefined ? undefined : await readFile(join(out, pdf)),
    };
  } finally {
    await session.dispose();
  }
}

describe("an embargo", { timeout: 120_000 }, () => {
  test("is told on the page, in the PDF and in the manifest as long as it holds", async () => {
    const project = await withEmbargo();
    const before = await builtAt(project, "2016-12-01T03:59:00Z");
    expect(before.result.embargo).toBe("2016-12-01 05:00");
    expect(before.codes).not.toContain("survey.embargo-over");
    expect(before.page).toContain(`${words}. Ikke noe av innholdet kan gjengis før da.`);
    expect(before.page).toMatch(/<title>Utkast, sperrefrist til 1\. desember 2016 kl\. 05\.00: /);
    expect(before.manifest).toContain('"embargo": "2016-12-01 05:00"');
    expect(before.pdf?.length).toBeGreaterThan(10_000);

    // What is published is whole, for who has the folder alone.
    const { reports, problems } = await verifyPublished(join(project, "output/2015"), "2015");
    expect(problems).toEqual([]);
    expect(reports.map(({ embargo }) => embargo)).toEqual(["2016-12-01 05:00"]);

    const after = await builtAt(project, "2016-12-01T04:00:00Z");
    expect(after.result.embargo).toBeUndefined();
    expect(after.codes).toContain("survey.embargo-over");
    expect(after.page).not.toContain("Sperrefrist");
    expect(after.manifest).not.toContain("embargo");
    expect(after.pdf).not.toEqual(before.pdf);
  });

  test("that a layout leaves out stops the build", async () => {
    const project = await withEmbargo();
    await change(project, "templates/layouts/nett.hbs", "{{shown.embargo}}", "");
    await expect(builtAt(project, "2016-11-01T00:00:00Z", "web")).rejects.toThrow(InputError);
  });

  test("that is no time of day is told at its line", async () => {
    const project = await withEmbargo("2016-12-01");
    const told = await builtAt(project, "2016-11-01T00:00:00Z", "web").catch((error) => error);
    expect(told).toBeInstanceOf(InputError);
    const [problem] = (told as InputError).problems;
    expect(problem?.code).toBe("shape.rule");
    expect(problem?.source.file).toBe(edition);
  });
});
