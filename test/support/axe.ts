import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "puppeteer";

const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

const axe = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Each rule of WCAG 2.2 AA that a page breaks, and where. */
export async function violations(page: Page | Frame, what: RunOptions = options): Promise<readonly string[]> {
  await page.evaluate(await axe);
  const results = (await page.evaluate(`axe.run(${JSON.stringify(what)})`)) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
