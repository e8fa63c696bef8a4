import { join } from "node:path";
import type { RunOptions } from "axe-core";
import type { Browser } from "puppeteer";
import { beforeAll, expect, test } from "vitest";
import { violations } from "../../support/axe.ts";
import { testBrowser } from "../../support/browser.ts";
import { builtEdition } from "../../support/edition.ts";
import { setDetails, visit } from "../../support/visit.ts";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = join(await builtEdition(), "nb");
  browser = await testBrowser();
});

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

test.each([390, 1440])("nor in the dark, at %i px", async (width) => {
  const { page } = await visit(browser, folder, { width });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await page.click("main a.til-kilde");
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
  await page.click("main a.til-kilde");
  await setDetails(page, true);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "nav a, .ds-button, .valg:not(details), summary, .nedlasting a, .tidligere a, .kildeboks button",
      ),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ text: element.textContent, ...element.getBoundingClientRect().toJSON() }))
      .filter(({ height, width }) => height < 44 || width < 24)
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
