import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ACCOUNT_FILE } from "../../../src/account/statement.ts";
import { languageOf } from "../../../src/language/language.ts";
import { addressesOf, sitemap } from "../../../src/outputs/web/catalogue.ts";
import { disk } from "../../../src/publish/effects.ts";
import { walk } from "../../../src/publish/walk.ts";
import { accountIn, verifyFiles } from "../../../src/verify/verify.ts";
import { buildQuietly } from "../../support/edition.ts";
import { scratch } from "../../support/folders.ts";
import { change, copyOfProject } from "../../support/project.ts";
import { sessionOf } from "../../support/session.ts";

const editions = "https://www.imdi.no/kommuneundersokelsen";

describe("where the settings tell the address", () => {
  test("the page names it, its languages and what lies beside it, and the map of pages has it", async () => {
    const project = await copyOfProject();
    await change(
      project,
      "report.config.ts",
      "links: {",
      `licence: "NLOD-2.0",\n  links: { editions: "${editions}/",`,
    );
    await change(project, "data/2015/edition.yaml", "publishedIn: [nb]", "publishedIn: [nb, nn]");
    const output = join(await scratch(), "2015");
    await buildQuietly(sessionOf(project), output, { edition: "2015", language: "nb", only: "web" });
    const folder = join(output, "nb");
    const html = await readFile(join(folder, "index.html"), "utf8");
    for (const tag of [
      `<link rel="canonical" href="${editions}/2015/nb/">`,
      `<link rel="alternate" hreflang="nb" href="${editions}/2015/nb/">`,
      `<link rel="alternate" hreflang="nn" href="${editions}/2015/nn/">`,
      `<meta property="og:url" content="${editions}/2015/nb/">`,
      '<meta property="og:locale:alternate" content="nn_NO">',
    ])
      expect(html).toContain(tag);
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      "@type": "Report",
      url: `${editions}/2015/nb/`,
      license: "https://data.norge.no/nlod/no/2.0",
      isBasedOn: {
        distribution: [
          { contentUrl: `${editions}/2015/nb/kommuneundersokelsen-2015-utkast.xlsx` },
          { contentUrl: `${editions}/2015/nb/tabeller.csv` },
          {},
        ],
      },
    });
    const map = await readFile(join(folder, "sitemap.xml"), "utf8");
    expect(map).toContain(`<loc>${editions}/2015/nb/</loc>\n    <lastmod>2016-07-19</lastmod>`);

    const files = new Map<string, Uint8Array>();
    for (const path of await walk(folder, disk)) files.set(path, await readFile(join(folder, path)));
    const account = accountIn(files.get(ACCOUNT_FILE) ?? new Uint8Array());
    if (!account) throw new Error("no account");
    const faults = async (text: string, path = "sitemap.xml") => {
      const own = new Map(files).set(path, Buffer.from(text));
      return verifyFiles({ files: own, account, readers: [], sizeOf: (one) => files.get(one)?.length });
    };
    expect(await faults(map)).toEqual([]);
    for (const [from, to] of [
      ["/2015/nb/</loc>", "/2014/nb/</loc>"],
      ["2016-07-19", "2016-07-20"],
      ["/2015/nn/", "/2015/en/"],
    ] as const)
      expect(await faults(map.replace(from, to))).toEqual([
        expect.objectContaining({ what: "metadata", file: "sitemap.xml" }),
      ]);
    const described = await readFile(join(folder, "datapackage.json"), "utf8");
    expect(JSON.parse(described)).toMatchObject({
      homepage: `${editions}/2015/nb/`,
      licenses: [{ name: "NLOD-2.0", path: "https://data.norge.no/nlod/no/2.0" }],
    });
    for (const [from, to] of [
      ['"name": "NLOD-2.0"', '"name": "CC0-1.0"'],
      ["nlod/no/2.0", "nlod/no/1.0"],
      ["Norsk lisens", "Svensk lisens"],
      ["/2015/nb/", "/2014/nb/"],
    ] as const)
      expect(await faults(described.replace(from, to), "datapackage.json")).toEqual([
        expect.objectContaining({ what: "metadata", file: "datapackage.json" }),
      ]);
  });
});

describe("addresses", () => {
  const document = { language: languageOf("nn"), edition: { id: "2015 høst" } } as never;

  test("are under the folder of the editions, with or without a stroke at its end", () => {
    for (const address of [editions, `${editions}/`])
      expect(addressesOf(document, address, { languages: ["nb"] })).toEqual({
        page: `${editions}/2015%20h%C3%B8st/nn/`,
        languages: new Map([
          ["nb", `${editions}/2015%20h%C3%B8st/nb/`],
          ["nn", `${editions}/2015%20h%C3%B8st/nn/`],
        ]),
      });
  });

  test("are none where the settings tell none", () => {
    expect(addressesOf(document, undefined, { languages: [] })).toBeUndefined();
  });

  test("of one language need no list of languages, and what is not known is left out", () => {
    expect(
      sitemap({ page: "https://a.no/?a&b", languages: new Map([["nb", "https://a.no/?a&b"]]) }, ""),
    ).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n  <url>\n    <loc>https://a.no/?a&amp;b</loc>\n  </url>\n</urlset>\n',
    );
  });
});
