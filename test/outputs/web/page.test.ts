import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer";
import { beforeAll, describe, expect, test } from "vitest";
import { writeFileSize } from "../../../src/language/file-size.ts";
import { testBrowser } from "../../support/browser.ts";
import { builtEdition } from "../../support/edition.ts";
import { setDetails, visit } from "../../support/visit.ts";

let browser: Browser;
let folder: string;

/** The first number that is told in a sentence of the main findings: «Hele 86 prosent». */
const firstNumber = ".kapittel-hovedfunn p:not(.grunnlag) a.til-kilde";

beforeAll(async () => {
  folder = join(await builtEdition(), "nb");
  browser = await testBrowser();
});

describe("from a disk", () => {
  test("loads whole, with nothing from anywhere else and nothing to complain of", async () => {
    const { page, complaints, requests } = await visit(browser, folder);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith("file:"))).toEqual([]);
    expect(requests.map((address) => address.split("/").at(-1))).toEqual(
      expect.arrayContaining(["index.html", "rapport.css", "rapport.js"]),
    );
    const fonts = await page.evaluate(() => [
      ...new Set(
        [...document.fonts].filter((f) => f.status === "loaded").map((f) => f.family.replaceAll('"', "")),
      ),
    ]);
    expect(fonts.sort()).toEqual(["Source Sans 3", "Source Serif 4"]);
  });

  test("every link leads somewhere: inside the page, to a file, or out with https", async () => {
    const { page } = await visit(browser, folder);
    const links = await page.$$eval("a[href], link[href], script[src], img[src]", (all) =>
      all.map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? ""),
    );
    const ids = new Set(await page.$$eval("[id]", (all) => all.map(({ id }) => id)));
    const inside = links.filter((link) => link.startsWith("#"));
    const out = links.filter((link) => /^[a-z]+:/.test(link));
    // Published beside this edition, as edition.yaml says; not here, where it was built alone.
    const earlier = links.filter((link) => link.startsWith("../../"));
    const files = links.filter((link) => ![...inside, ...out, ...earlier].includes(link));
    expect(inside.filter((link) => !ids.has(link.slice(1)))).toEqual([]);
    expect(out.filter((link) => !/^(https|data):/.test(link))).toEqual([]);
    expect(earlier).toEqual(["../../2014/nn/index.html"]);
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) expect((await stat(join(folder, file))).size, file).toBeGreaterThan(0);
  });

  test("each id is used once", async () => {
    const { page } = await visit(browser, folder);
    const ids = await page.$$eval("[id]", (all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("tells search engines of the data as a workbook and as tables", async () => {
    const text = await readFile(join(folder, "index.html"), "utf8");
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(text) ?? [];
    const { isBasedOn } = JSON.parse(data) as { isBasedOn: { distribution: { contentUrl: string }[] } };
    expect(isBasedOn.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      "kommuneundersokelsen-2015.xlsx",
      "tabeller.csv",
      "tallgrunnlag.csv",
    ]);
  });

  test("tells the real size of each file to download", async () => {
    const { page } = await visit(browser, folder);
    const told = await page.$$eval(".nedlasting li, .topp .ds-button", (all) =>
      all.map((element) => ({
        file: (element.querySelector("a") ?? element).getAttribute("href") ?? "",
        size: /\(\w+, (.*)\)/.exec(element.textContent ?? "")?.[1],
      })),
    );
    expect(told.map(({ file }) => file).sort()).toEqual([
      "datapackage.json",
      "kommuneundersokelsen-2015.pdf",
      "kommuneundersokelsen-2015.pdf",
      "kommuneundersokelsen-2015.xlsx",
      "tabeller.csv",
      "tallgrunnlag.csv",
    ]);
    for (const { file, size } of told)
      expect(size, file).toBe(writeFileSize((await stat(join(folder, file))).size));
  });
});

describe("for somebody who listens", () => {
  test("is in bokmål, with one heading of the first level and no level left out", async () => {
    const { page } = await visit(browser, folder);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("nb");
    expect(await page.title()).toBe("Kommuneundersøkelsen 2015");
    const levels = await page.$$eval("h1, h2, h3, h4, h5, h6", (all) => all.map((h) => Number(h.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test.each([360, 1440])("tells each figure once, in Norwegian, at %i px", async (width) => {
    const { page } = await visit(browser, folder, { width });
    const drawings = await page.$$eval("figure.figur", (all) =>
      all.map((figure) =>
        [...figure.querySelectorAll("svg")]
          .filter((svg) => svg.checkVisibility())
          .map((svg) => ({ role: svg.getAttribute("role"), label: svg.getAttribute("aria-label") ?? "" })),
      ),
    );
    expect(drawings).toHaveLength(7);
    for (const shown of drawings) {
      expect(shown).toHaveLength(1);
      expect(shown[0]?.role).toBe("img");
      expect(shown[0]?.label).toMatch(/^\p{Lu}.{30,}\.$/u);
      expect(shown[0]?.label).toMatch(/ (og|av|for|med|som) /);
    }
    const silent = await page.$$eval("svg, img", (all) =>
      all
        .filter(
          (drawing) => drawing.checkVisibility() && !drawing.closest("[aria-hidden=true], figure.figur"),
        )
        .filter((drawing) => !drawing.getAttribute("aria-label") && !drawing.getAttribute("alt"))
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
    );
    expect(silent).toEqual([]);
  });
});

test("has no word of English, not even where only a screen reader finds it", async () => {
  const { page } = await visit(browser, folder);
  await page.click("main a.til-kilde");
  const words = await page.evaluate(() => [
    document.body.innerText,
    ...[...document.querySelectorAll("*")].flatMap((element) =>
      ["aria-label", "alt", "title", "aria-description", "content"].map(
        (name) => element.getAttribute(name) ?? "",
      ),
    ),
  ]);
  const english =
    /\b(the|and|with|close|contents|download|figure|link|page|row|show|source|table|chart|bar|plot)\b/i;
  expect(words.filter((text) => english.test(text))).toEqual([]);
});

describe("without scripts", () => {
  test("has all the text that it has with them, but for buttons, which do nothing without", async () => {
    const text = async (scripts: boolean) => {
      const { page } = await visit(browser, folder, { scripts });
      return page.evaluate(() => {
        for (const button of document.querySelectorAll("button")) button.remove();
        return document.body.textContent;
      });
    };
    expect(await text(false)).toBe(await text(true));
  });

  test("a number leads to its row, which opens the appendix that it is in, and back", async () => {
    const { page } = await visit(browser, folder, { scripts: false });
    const shown = (selector: string) => page.$eval(selector, (element) => element.checkVisibility());
    expect(await shown("tr#kilde-t1, .oversikt-numbers tbody tr")).toBe(false);
    // A word of quantity in a head is a number as well, with a row of its own.
    const numbers = [
      [".kapittel-hovedfunn h3 a.til-kilde", /^De aller fleste$/],
      [firstNumber, /^Hele\s86\sprosent$/],
    ] as const;
    for (const [number, words] of numbers) {
      await page.click(number);
      expect(await page.$eval(":target", (element) => element.tagName)).toBe("TR");
      expect(await shown(":target")).toBe(true);
      await page.click(":target th a");
      expect(await page.$eval(":target", (element) => element.tagName)).toBe("DATA");
      expect(await page.$eval(":target", (element) => element.textContent)).toMatch(words);
    }
  });
});

describe("with scripts", () => {
  test("a number shows its source where it stands, Escape closes it, and the keyboard is back", async () => {
    const { page } = await visit(browser, folder);
    const link = firstNumber;
    expect(await page.$eval(link, (a) => a.getAttribute("aria-expanded"))).toBe("false");
    await page.focus(link);
    await page.keyboard.press("Enter");
    expect(await page.$eval(link, (a) => a.getAttribute("aria-expanded"))).toBe("true");
    const box = await page.$eval(
      link,
      (a) => document.getElementById(a.getAttribute("aria-controls") ?? "")?.textContent,
    );
    expect(box).toMatch(
      /86.*SpørsmålPlanlegger kommunen å øke kapasiteten .*85,5 til under 86,5.*Grunnlagkommuner som har svart/s,
    );
    expect(box).not.toContain("@");
    await page.keyboard.press("Escape");
    expect(await page.$(".kildeboks")).toBeNull();
    expect(
      await page.$eval(link, (a) => a === document.activeElement && a.getAttribute("aria-expanded")),
    ).toBe("false");
  });

  test("one source is open at a time, and its button closes it", async () => {
    const { page } = await visit(browser, folder);
    const links = await page.$$("main a.til-kilde");
    await links[0]?.click();
    await links[2]?.click();
    expect(await page.$$(".kildeboks")).toHaveLength(1);
    expect(await page.$$('a.til-kilde[aria-expanded="true"]')).toHaveLength(1);
    await page.click(".kildeboks .lukk");
    expect(await page.$$(".kildeboks")).toHaveLength(0);
    expect(await links[2]?.evaluate((a) => a === document.activeElement)).toBe(true);
  });

  test("the source's own link leads to its row", async () => {
    const { page } = await visit(browser, folder);
    await page.click("main a.til-kilde");
    await page.click(".kildeboks a");
    expect(await page.$eval("tr:target", (row) => row.checkVisibility())).toBe(true);
  });

  test.each([
    [390, 844],
    [768, 1000],
    [1440, 900],
  ])("a number's box is whole on the screen at %i px, and so is the number", async (width, height) => {
    const { page } = await visit(browser, folder, { width });
    await page.setViewport({ width, height });
    const all = await page.$$("main .kapittel a.til-kilde");
    for (const link of [all[0], all.at(6), all.at(-1)]) {
      await link?.evaluate((a) => a.scrollIntoView({ block: "end" }));
      await link?.click();
      const [box, number] = await Promise.all([
        page.$eval(".kildeboks", (found) => found.getBoundingClientRect().toJSON() as DOMRect),
        link?.evaluate((a) => a.getBoundingClientRect().toJSON() as DOMRect),
      ]);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(height);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(number?.top).toBeGreaterThanOrEqual(0);
      // A pixel is shared by what meets in it.
      expect(number?.bottom).toBeLessThanOrEqual((width < 1200 ? box.top : height) + 1);
      await page.keyboard.press("Escape");
    }
  });

  test("a number acts as the button that it is called", async () => {
    const { page } = await visit(browser, folder);
    const link = ".nokkeltall a.til-kilde";
    expect(await page.$eval(link, (a) => a.getAttribute("role"))).toBe("button");
    await page.focus(link);
    await page.keyboard.press("Space");
    expect(await page.$eval(link, (a) => a.getAttribute("aria-expanded"))).toBe("true");
  });

  test("what is copied is the whole sentence, with who has published it and where", async () => {
    const { page } = await visit(browser, folder);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.copied = text;
      };
    });
    await page.click(firstNumber);
    await page.click(".kildeboks button.valg");
    const copied = await page.evaluate(() => document.body.dataset.copied);
    expect(copied).toMatch(
      /^Hele 86 prosent av kommunene .*\. \(Kilde: Integrerings- og mangfoldsdirektoratet \(IMDi\), Kommuneundersøkelsen 2015, file:.*#t\d+\)$/,
    );
    expect(await page.$eval("[role=status]", (status) => status.textContent)).toBe("Kopiert");
  });

  test("on a phone the contents are folded, name the place, and shut when one of them is chosen", async () => {
    const { page } = await visit(browser, folder, { width: 390 });
    const open = () => page.$eval("nav.innhold details", (details) => details.open);
    expect(await open()).toBe(false);
    await page.click("nav.innhold summary");
    await page.click("nav.innhold ol ol a");
    expect(await open()).toBe(false);
    const title = await page.$eval("nav.innhold ol ol a", (a) => a.textContent);
    await page.waitForFunction(
      (expected) => document.querySelector<HTMLElement>("nav.innhold summary")?.dataset.her === expected,
      {},
      title,
    );
  });

  test("the contents follow the reader", async () => {
    const { page } = await visit(browser, folder, { fragment: "#kapittel-om-undersokelsen" });
    const marked = () => document.querySelector("nav.innhold a[aria-current]")?.textContent;
    await page.waitForFunction(`(${marked})() === "Om undersøkelsen"`);
    expect(await page.$$("nav.innhold a[aria-current]")).toHaveLength(1);
  });
});

test("begins to tell on the first screen of a phone, and its lines are as long as is easy to read", async () => {
  const phone = await visit(browser, folder, { width: 390 });
  const top = await phone.page.$eval("main h2", (heading) => heading.getBoundingClientRect().top);
  expect(top).toBeLessThan(420);
  const { page } = await visit(browser, folder);
  const widths = await page.$$eval("main .funn > p:not(.grunnlag)", (all) =>
    all.map((p) => p.getBoundingClientRect().width),
  );
  expect(Math.max(...widths)).toBeLessThanOrEqual(584);
});

describe("in other colours", () => {
  const paints = (page: Page) =>
    page.$$eval("figure.figur .bred svg :is(path, text), .nokkeltall path", (all) =>
      all.flatMap((each) => {
        const { fill, stroke } = getComputedStyle(each);
        return [fill, stroke].filter((colour) => colour !== "none");
      }),
    );

  test("in the dark, drawings have none of the colours of paper, and their files keep theirs", async () => {
    const light = new Set(await paints((await visit(browser, folder)).page));
    const { page } = await visit(browser, folder);
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    const dark = new Set(await paints(page));
    expect(dark.size).toBe(light.size);
    expect([...dark].filter((colour) => light.has(colour))).toEqual([]);
    expect(await readFile(join(folder, "figurer/mottak.svg"), "utf8")).toContain("#073B45");
  });

  test("in the reader's own colours, every text and shape of a drawing is seen", async () => {
    const { page } = await visit(browser, folder);
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value: "active" }],
    });
    const seen = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = "CanvasText";
      probe.style.backgroundColor = "Canvas";
      const { color: text, backgroundColor: ground } = getComputedStyle(probe);
      return [...document.querySelectorAll("figure.figur .bred svg :is(path, text)")].map((each) => {
        const { fill, stroke } = getComputedStyle(each);
        if (each.tagName === "text")
          return fill === (each.getAttribute("fill") === "#FFFFFF" ? ground : text);
        return fill === text || stroke === text;
      });
    });
    expect(seen.length).toBeGreaterThan(40);
    expect(new Set(seen)).toEqual(new Set([true]));
  });
});

test("printed from the browser, the appendices are open and the controls are gone", async () => {
  const { page } = await visit(browser, folder);
  await page.emulateMediaType("print");
  const rendered = (selector: string) =>
    page.$$eval(selector, (all) => all.map((element) => element.checkVisibility()));
  expect(new Set(await rendered(".vedlegg tbody th"))).toEqual(new Set([true]));
  expect(new Set(await rendered(".handlinger, .nedlasting, nav.innhold, .tilbakemelding"))).toEqual(
    new Set([false]),
  );
  await page.emulateMediaType("screen");
  await setDetails(page, false);
  expect(new Set(await rendered(".vedlegg tbody th"))).toEqual(new Set([false]));
});
