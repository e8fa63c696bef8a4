import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtEdition } from "../build/edition.ts";
import { openBrowser } from "./browser.ts";
import { setDetails, visit } from "./visit.ts";

let browser: Browser;
let folder: string;
let axe: string;
beforeAll(async () => {
  folder = join(await builtEdition(), "nb");
  browser = await openBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});
afterAll(() => browser?.close());

const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** Each rule that is broken, and where. */
async function violations(page: Page, what: RunOptions = options): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate(`axe.run(${JSON.stringify(what)})`)) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

test("the checker sees what is wrong", async () => {
  const { page } = await visit(browser, folder);
  await page.evaluate(() => document.querySelector(".utgiver a")?.replaceChildren());
  const onlyNames: RunOptions = { runOnly: { type: "rule", values: ["link-name"] } };
  expect(await violations(page, onlyNames)).toEqual([expect.stringMatching(/^link-name: /)]);
});

test.each([360, 768, 1440])("breaks no rule of WCAG 2.2 AA at %i px", async (width) => {
  const { page } = await visit(browser, folder, { width });
  await page.click("main a.til-kilde");
  expect(await violations(page)).toEqual([]);
  await setDetails(page, true);
  expect(await violations(page)).toEqual([]);
});

test.each([
  ["2015", "nn"],
  ["2014", "nn"],
] as const)("nor do the other reports: %s in %s", async (edition, language) => {
  const other = join(await builtEdition(edition, language), language);
  const { page } = await visit(browser, other, { width: 360 });
  await setDetails(page, true);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("nothing is wider than the narrowest phone, with everything closed and everything open", async () => {
  const { page } = await visit(browser, folder, { width: 320 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(320);
  await setDetails(page, true);
  expect(await width()).toBe(320);
});

test("every link and button can be hit with a finger", async () => {
  const { page } = await visit(browser, folder, { width: 360 });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("nav a, .knapp, .svar, .handlinger a, summary, .nedlasting a")]
      .map((element) => ({ text: element.textContent, ...element.getBoundingClientRect().toJSON() }))
      .filter(({ height, width }) => height < 24 || width < 24)
      .map(({ text, width, height }) => `${text} ${Math.round(width)} × ${Math.round(height)}`),
  );
  expect(small).toEqual([]);
});

test("where the keyboard stands is seen", async () => {
  const { page } = await visit(browser, folder);
  const unseen = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a, summary, .rullbar")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        element.focus({ focusVisible: true } as FocusOptions);
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return document.activeElement !== element || outlineStyle === "none" || outlineWidth === "0px";
      })
      .map((element) => element.outerHTML),
  );
  expect(unseen).toEqual([]);
});
