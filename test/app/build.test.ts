import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser } from "puppeteer";
import { beforeAll, describe, expect, test } from "vitest";
import { elements, textOf } from "../../src/pdf/check/structure.ts";
import { plain } from "../../src/pdf/check/words.ts";
import { readManifest } from "../../src/publish/manifest.ts";
import { verify } from "../../src/publish/verify.ts";
import { readTagged } from "../pdf/tagged.ts";
import { testBrowser } from "../support/browser.ts";
import { buildQuietly, builtEdition, root } from "../support/edition.ts";
import { scratch } from "../support/folders.ts";
import { change, copyOfProject } from "../support/project.ts";
import { visit } from "../support/visit.ts";

let edition: string;
let browser: Browser;
beforeAll(async () => {
  edition = await builtEdition();
  browser = await testBrowser();
});

const pathsIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe("the built edition", () => {
  test("has the files that its manifest tells of, and no others", async () => {
    expect(await verify(edition)).toEqual([]);
    const manifest = await readManifest(edition);
    expect(manifest?.edition).toBe("2015");
    expect(Object.keys(manifest?.parts ?? {})).toEqual(["nb/pdf", "nb/regnskap", "nb/web"]);
    expect(manifest?.parts["nb/pdf"]?.browser).toMatch(/^(Headless)?Chrome\/\d+/);
  });

  test("carries no time and no place of the machine that it was made on", async () => {
    const today = new Date().toISOString().slice(0, 10);
    // When somebody has read the report is told in it; that may have been today.
    const readings = await readFile(join(root, "data/2015/approvals.csv"), "utf8");
    for (const path of await pathsIn(edition)) {
      const text = await readFile(join(edition, path), "latin1");
      expect(text, path).not.toContain(process.cwd());
      if (!readings.includes(today)) expect(text, path).not.toContain(today);
      expect(text, path).not.toContain(`D:${new Date().toISOString().slice(0, 10).replaceAll("-", "")}`);
    }
  });

  test("every CSV is one that Norwegian Excel opens as columns", async () => {
    const files = (await pathsIn(edition)).filter((path) => path.endsWith(".csv"));
    expect(files).toHaveLength(9);
    for (const path of files) {
      const text = await readFile(join(edition, path), "utf8");
      expect(text.startsWith("\uFEFF"), path).toBe(true);
      const rows = parse(text, { bom: true, delimiter: ";" }) as string[][];
      expect(rows.length, path).toBeGreaterThan(1);
      expect(
        rows.flat().filter((cell) => cell.trim() === ""),
        path,
      ).toEqual([]);
      expect(
        rows.flat().filter((cell) => /\d\.\d/.test(cell)),
        path,
      ).toEqual([]);
    }
  });

  test("every SVG is a picture by itself, with its words", async () => {
    const files = (await pathsIn(edition)).filter((path) => path.endsWith(".svg"));
    expect(files).toHaveLength(7);
    const page = await browser.newPage();
    for (const path of files) {
      const found = await page.evaluate(
        (text) => {
          const { documentElement: svg } = new DOMParser().parseFromString(text, "image/svg+xml");
          return {
            name: svg.nodeName,
            role: svg.getAttribute("role"),
            label: svg.getAttribute("aria-label"),
            machineMade: svg.querySelectorAll("[aria-roledescription], [aria-label]").length,
          };
        },
        await readFile(join(edition, path), "utf8"),
      );
      expect(found, path).toEqual({
        name: "svg",
        role: "img",
        label: expect.stringMatching(/^.{30,}\.$/),
        machineMade: 0,
      });
    }
    await page.close();
  });
});

test("the same input gives the same bytes, in every file", async () => {
  const again = join(await scratch(), "2015");
  await buildQuietly(await copyOfProject(), again);
  expect(await pathsIn(again)).toEqual(await pathsIn(edition));
  for (const path of await pathsIn(edition)) {
    const [first, second] = await Promise.all([readFile(join(edition, path)), readFile(join(again, path))]);
    expect(first.equals(second), path).toBe(true);
  }
});

test("a label that looks like Markdown, HTML and a sentence's end comes out as it is, everywhere", async () => {
  const label = "Ja | *Nei* <script>2016.";
  // In a sentence it has a small letter, and is the same otherwise.
  const inText = "ja | *Nei* <script>2016.";
  const project = await copyOfProject();
  await change(
    project,
    "data/2015/questions.yaml",
    `        label: { nb: Skole, nn: Skule }
        inText: { nb: skole, nn: skule }`,
    `        label: { nb: "${label}", nn: "${label}" }`,
  );
  // The text has the program tell the answers, by the names that they have now.
  for (const [language, span] of [
    [
      "nb",
      "[barnevern (59 prosent), helse (42 prosent) og skole (37 prosent)]{mottak.utilstrekkelig størst}",
    ],
    [
      "nn",
      "[barnevern (59 prosent), helse (42 prosent) og skule (37 prosent)]{mottak.utilstrekkelig størst}",
    ],
  ] as const)
    await change(
      project,
      `templates/narrative/${language}/hovedfunn.md`,
      span,
      '{{liste "mottak.utilstrekkelig" sorter="størst"}}',
    );
  const out = join(await scratch(), "2015");
  await buildQuietly(project, out);
  const folder = join(out, "nb");

  const { page, complaints } = await visit(browser, folder);
  const texts = (selector: string) =>
    page.$$eval(selector, (all) => all.map((element) => element.textContent ?? ""));
  expect(complaints).toEqual([]);
  expect(await page.$$('script:not([type="application/ld+json"])')).toHaveLength(1);
  expect((await texts(".kapittel-hovedfunn p")).map(plain)).toEqual(
    expect.arrayContaining([expect.stringContaining(`${inText} (37 prosent)`)]),
  );
  expect(await texts("#figur-mottak tbody th")).toContain(label);
  expect(await texts(".vedlegg-tabeller tbody th")).toContain(label);
  const alt = await page.$eval("#figur-mottak svg", (svg) => svg.getAttribute("aria-label") ?? "");
  expect(plain(alt)).toContain(`${label}: 37 prosent`);
  for (const svg of await texts("#figur-mottak svg")) expect(plain(svg)).toContain(label);

  const drawing = await readFile(join(folder, "figurer/mottak.svg"), "utf8");
  const words = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement.textContent ?? "",
    drawing,
  );
  expect(plain(words)).toContain(label);

  for (const path of ["figurer/mottak.csv", "tabeller.csv"]) {
    const rows = parse(await readFile(join(folder, path)), { bom: true, delimiter: ";" }) as string[][];
    expect(rows.flat(), path).toContain(label);
  }

  const { tree: structure } = await readTagged(
    await readFile(join(folder, "kommuneundersokelsen-2015-utkast.pdf")),
  );
  const inPrint = (...roles: string[]) => elements(structure, ...roles).map(textOf);
  expect(inPrint("P")).toEqual(expect.arrayContaining([expect.stringContaining(`${inText} (37 prosent)`)]));
  expect(inPrint("TH")).toContain(label);
  expect(inPrint("Figure")).toEqual(expect.arrayContaining([expect.stringContaining(label)]));
  expect(elements(structure, "Figure").map(({ alt: words }) => plain(words ?? ""))).toEqual(
    expect.arrayContaining([expect.stringContaining(`${label}: 37 prosent`)]),
  );
});
