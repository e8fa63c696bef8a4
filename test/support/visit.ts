/// <reference lib="dom" />
// Some of this runs in the browser, where there is a document.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer";
import { onTestFinished } from "vitest";

export interface Visit {
  readonly page: Page;
  /** What the page said in the console, and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, the page's own included. */
  readonly requests: readonly string[];
}

export interface VisitOptions {
  /** In CSS pixels. */
  readonly width?: number;
  readonly scripts?: boolean;
  /** With `#`. */
  readonly fragment?: string;
}

/**
 * Opens a built language's page from the disk, as a reader who has been sent the folder does.
 *
 * @param folder with `index.html`
 */
export async function visit(
  browser: Browser,
  folder: string,
  { width = 1440, scripts = true, fragment = "" }: VisitOptions = {},
): Promise<Visit> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => requests.push(request.url()));
  await page.setViewport({ width, height: 900 });
  // A click would miss what is still on its way.
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await page.setJavaScriptEnabled(scripts);
  await page.goto(`${pathToFileURL(join(folder, "index.html")).href}${fragment}`);
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  return { page, complaints, requests };
}

/** Opens everything that can be opened, and shuts it again. */
export async function setDetails(page: Page, open: boolean): Promise<void> {
  await page.evaluate((state) => {
    for (const details of document.querySelectorAll("details")) details.open = state;
  }, open);
}
