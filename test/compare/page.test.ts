import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer";
import { beforeAll, expect, test } from "vitest";
import { violations } from "../support/axe.ts";
import { testBrowser } from "../support/browser.ts";

const cases = join(import.meta.dirname, "cases");
let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

async function open(name: string, width: number) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const address = pathToFileURL(join(cases, name, "expected.html")).href;
  await page.goto(address);
  return { page, others: asked.filter((url) => url !== address) };
}

test.each(["counted", "two-languages"])("the page of %s breaks no rule of WCAG 2.2 AA", async (name) => {
  for (const width of [320, 1280]) {
    const { page, others } = await open(name, width);
    expect(await violations(page)).toEqual([]);
    expect(others).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  }
});

test("words of the other written language say so, and what looks like HTML is text", async () => {
  const { page } = await open("two-languages", 1280);
  const marked = await page.$$eval("[lang=nn]", (all) => all.map((element) => element.textContent));
  expect(marked).toEqual([
    "«Fleirtalet har ein bustadplan»",
    "«over halvparten»",
    "Rapporterer kommunen til leiinga?",
  ]);
  const { page: other } = await open("counted", 1280);
  expect(await other.$$eval(".under", (all) => all.map((element) => element.textContent))).toContain(
    "Brukes <tolk>?",
  );
});
