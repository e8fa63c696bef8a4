import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/language/language.ts";
import { earlierLinks, languageLinks } from "../../../src/outputs/web/links.ts";
import { buildQuietly } from "../../support/edition.ts";
import { scratch } from "../../support/folders.ts";
import { change, copyOfProject } from "../../support/project.ts";
import { sessionOf } from "../../support/session.ts";

/** The links of a page that lead out of its folder, as they stand in it. */
async function linksOut(page: string): Promise<readonly string[]> {
  const html = await readFile(page, "utf8");
  return html.match(/<(?:a|link)[^>]* href="\.\.\/[^>]*>/g) ?? [];
}

test("published in both languages, each page leads to the other and to the edition before, and the links hold", async () => {
  const project = await copyOfProject();
  await change(project, "data/2015/edition.yaml", "publishedIn: [nb]", "publishedIn: [nb, nn]");
  const output = await scratch();
  const session = sessionOf(project);
  for (const edition of ["2014", "2015"])
    await buildQuietly(session, join(output, edition), { edition, only: "web" });
  for (const [code, other, label, before, lang] of [
    ["nb", "nn", "Les rapporten på nynorsk", "Kommuneundersøkelsen 2014 (på nynorsk)", ' hreflang="nn"'],
    ["nn", "nb", "Les rapporten på bokmål", "Kommuneundersøkinga 2014", ""],
  ] as const) {
    const page = join(output, "2015", code, "index.html");
    const html = await readFile(page, "utf8");
    expect(html).toContain(
      `<a href="../${other}/index.html" hreflang="${other}" lang="${other}">${label}</a>`,
    );
    expect(html).toContain(`<a href="../../2014/nn/index.html"${lang}>${before}</a>`);
    const targets = (await linksOut(page)).map((link) => /href="([^"]*)"/.exec(link)?.[1] ?? "");
    expect(targets).toHaveLength(3);
    for (const target of targets) await access(join(output, "2015", code, target));
  }
});

test("what lies in the output folder changes nothing: links follow what the editions say", async () => {
  const project = await copyOfProject();
  const session = sessionOf(project);
  const page = async (output: string, code: string, before: readonly ("2014" | "nn" | "nb")[]) => {
    for (const what of before) {
      const [edition, language] = what === "2014" ? (["2014", "nn"] as const) : (["2015", what] as const);
      await buildQuietly(session, join(output, edition), { edition, language, only: "web" });
    }
    return readFile(join(output, "2015", code, "index.html"), "utf8");
  };
  const alone = await page(await scratch(), "nb", ["nb"]);
  expect(await page(await scratch(), "nb", ["2014", "nn", "nb"])).toBe(alone);
  expect(alone).toContain('<a href="../../2014/nn/index.html" hreflang="nn">');
  // Told in both, and published in one of them: neither leads to the other.
  expect(alone).not.toContain('href="../nn/');
  expect(await page(await scratch(), "nn", ["nn"])).not.toContain('href="../nb/');

  await change(project, "data/2015/edition.yaml", "publishedIn: [nb]", "publishedIn: [nb, nn]");
  expect(await page(await scratch(), "nb", ["nb"])).toContain('href="../nn/index.html"');
});

test("an earlier edition is not led to when it is said not to be published, or has no text", async () => {
  const project = await copyOfProject();
  const session = sessionOf(project);
  const out = async () => {
    const folder = join(await scratch(), "2015");
    await buildQuietly(session, folder, { only: "web" });
    return linksOut(join(folder, "nb/index.html"));
  };
  expect(await out()).toHaveLength(1);
  await change(
    project,
    "data/2015/edition.yaml",
    "    edition: 2014\n",
    "    edition: 2014\n    published: false\n",
  );
  expect(await out()).toEqual([]);
  await change(project, "data/2015/edition.yaml", "    published: false\n", "");
  const appendices = "appendices: [tabeller, metode, tallgrunnlag]";
  await change(
    project,
    "data/2014/edition.yaml",
    "chapters: [kort-fortalt, hovedfunn, om-undersokelsen]",
    "chapters: []",
  );
  await change(project, "data/2014/edition.yaml", appendices, "appendices: []");
  expect(await out()).toEqual([]);
});

describe("the earlier surveys", () => {
  const title = { nb: "Undersøkelsen 2014", nn: "Undersøkinga 2014" };
  const beside = (...languages: ("nb" | "nn")[]) => ({ editions: new Map([["2014", languages]]) });
  const list = "https://example.org/alle";

  test.each([
    [
      "the same language before another",
      [{ title, edition: "2014" }],
      beside("nb", "nn"),
      "../../2014/nb/index.html",
    ],
    ["another, where it is alone", [{ title, edition: "2014" }], beside("nn"), "../../2014/nn/index.html"],
    ["the publisher's list, where none is there", [{ title, edition: "2014" }], beside(), list],
    [
      "its own address first",
      [{ title, edition: "2014", url: "https://example.org/2014" }],
      beside("nb"),
      "https://example.org/2014",
    ],
    ["nowhere", [{ title }], beside("nb"), undefined],
  ])("%s", (_, earlier, neighbours, href) => {
    expect(earlierLinks(earlier, "nb", neighbours, list)).toMatchObject([
      { label: "Undersøkelsen 2014", href },
    ]);
  });
});

test("a link to a language says so in that language", () => {
  expect(languageLinks(["nb", "nn"]).map(({ label }) => label)).toEqual([
    languageOf("nb").terms.readInThisLanguage,
    languageOf("nn").terms.readInThisLanguage,
  ]);
});
