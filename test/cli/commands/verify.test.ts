import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/account/statement.ts";
import { buildQuietly, builtEdition } from "../../support/edition.ts";
import { scratch } from "../../support/folders.ts";
import { copyOfMinimal } from "../../support/project.ts";
import { listen } from "../listen.ts";

let built: string;
beforeAll(async () => {
  built = await builtEdition();
}, 240_000);

/** A published folder that a test may change. */
async function copy(from = built): Promise<string> {
  const folder = join(await scratch(), "2015");
  await cp(from, folder, { recursive: true });
  return folder;
}

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, "latin1");
  expect(text.replace(from, to)).not.toBe(text);
  await writeFile(file, text.replace(from, to), "latin1");
}

const accountOf = async (folder: string): Promise<Account> =>
  JSON.parse(await readFile(join(folder, "nb/regnskap.json"), "utf8"));
const pdf = "nb/kommuneundersokelsen-2015.pdf";

describe("verify", () => {
  test("finds nothing in what has been published, read by two readers, and ends with 0", async () => {
    const { fingerprint, statements } = await accountOf(built);
    const { code, out, err } = await listen(["verify", built]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(
      `${built}/nb: alt stemmer. ${statements.length} utsagn, fingeravtrykk ${fingerprint}.\n`,
    );
  });

  test("reads a report's own folder, whose manifest lies beside it, in English too", async () => {
    const { code, out } = await listen(["verify", join(built, "nb"), "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toMatch(/nb: everything agrees\. \d+ statements, fingerprint [0-9a-f]{12}\.\n$/);
  });

  test("says that styles and scripts have not been tried where there is no manifest", async () => {
    const folder = await copy();
    await rm(join(folder, "manifest.json"));
    const { code, out } = await listen(["verify", folder]);
    expect(code).toBe(0);
    expect(out).toContain("Stiler, skript og skrifter er ikke kontrollert");
  });

  test("reads a PDF that lies by itself against an account", async () => {
    const folder = await scratch();
    const file = join(folder, "rapport.pdf");
    await cp(join(built, pdf), file);
    const without = await listen(["verify", file]);
    expect(without.code).toBe(1);
    expect(without.err).toContain("Her er det ikke noe regnskap");
    const against = await listen(["verify", file, "--account", join(built, "nb/regnskap.json")]);
    expect(against).toMatchObject({ code: 0, err: "" });
    const other = join(await builtEdition("2014"), "nn/regnskap.json");
    const wrong = await listen(["verify", file, "--account", other]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain("Fingeravtrykket er");
  });

  test.each([
    ["a number of the page", "nb/index.html", "86 prosent", "68 prosent", "68 prosent"],
    ["the account", "nb/regnskap.json", "86 prosent", "68 prosent", "Fingeravtrykket er"],
    ["a byte of the style", "nb/rapport.css", "{", "{ ", "ikke slik manifestet har den (endret)"],
    ["a byte of the script", "nb/rapport.js", "{", "{ ", "ikke slik manifestet har den (endret)"],
    ["a list of numbers", "nb/tallgrunnlag.csv", "86", "68", "68"],
  ])("ends with 1 and tells what does not agree: %s", async (_, file, from, to, told) => {
    const folder = await copy();
    await change(join(folder, file), from, to);
    const { code, out, err } = await listen(["verify", folder]);
    expect(code).toBe(1);
    expect(err).toContain(`${folder}/${file}`);
    expect(err).toContain(told);
    expect(err).toContain("på nytt fra den som har gitt den ut");
    expect(out).toMatch(/^\d+ ting stemmer ikke\. De står øverst\.\n$/);
  });

  test("finds what is missing and what is too much", async () => {
    const folder = await copy();
    await rm(join(folder, "nb/figurer/mottak.csv"));
    await writeFile(join(folder, "nb/til.html"), "<p>Alle svarte.</p>");
    const { code, err } = await listen(["verify", folder]);
    expect(code).toBe(1);
    expect(err).toContain("(mangler)");
    expect(err).toContain("nb/til.html");
  });

  test("tells machines the same", async () => {
    const folder = await copy();
    await change(join(folder, "nb/index.html"), "86 prosent", "68 prosent");
    const { code, out } = await listen(["verify", folder, "--json"]);
    const told = JSON.parse(out);
    expect(code).toBe(1);
    expect(told).toMatchObject({ exit: 1, reports: [{ edition: "2015", language: "nb", draft: false }] });
    // A row of the cover is one link: as a whole nobody has said it, its own words are not there, and its number is
    // not that of the row.
    expect(told.problems.map(({ code }: { readonly code: string }) => code)).toEqual([
      "verify.extra",
      "verify.missing",
      "verify.changed",
      "verify.file",
    ]);
    for (const at of [0, 2]) expect(told.problems[at].what).toContain("«68 prosent av kommunene");
    expect(told.problems[2].what).toContain("«86 prosent»");
  });

  test.each([
    ["a folder that is not there", async () => join(await scratch(), "borte"), "Filen finnes ikke"],
    ["an empty folder", scratch, "Her er det ikke noe regnskap"],
    [
      "a report without its account",
      async () => {
        const folder = await copy();
        await rm(join(folder, "nb/regnskap.json"));
        return folder;
      },
      "Her er det ikke noe regnskap",
    ],
    [
      "an account that is none",
      async () => {
        const folder = await copy();
        await writeFile(join(folder, "nb/regnskap.json"), "{}");
        return folder;
      },
      "Filen kan ikke leses (JSON)",
    ],
    [
      "a PDF that is none",
      async () => {
        const folder = await copy();
        await writeFile(join(folder, pdf), "%PDF-1.7\n");
        return folder;
      },
      "Filen kan ikke leses",
    ],
  ])("has nothing to hold against %s, says so and ends with 1", async (_, make, told) => {
    const { code, err } = await listen(["verify", await make()]);
    expect(code).toBe(1);
    expect(err).toContain(told);
  });

  test("says of a draft that it is one", async () => {
    const project = await copyOfMinimal();
    const out = join(project, "output/2015");
    await buildQuietly(project, out);
    const { code, out: told } = await listen(["verify", out]);
    expect(code).toBe(0);
    expect(told).toMatch(/Rapporten er et utkast\.\n$/);
  });
});
