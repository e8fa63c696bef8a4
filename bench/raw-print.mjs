// What anybody would write to print a page: the yardstick. Compiled by build.mjs; takes <html> <pdf> [browser].
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer";
import { findBrowser } from "../src/pdf/browser/find.ts";
import { fontconfig, fontFolders } from "../src/pdf/browser/fonts.ts";

const [html, pdf, path] = process.argv.slice(2);
const { found } = await findBrowser({ path });

// The pinned browser has neither libraries nor fonts of its own on a bare machine.
const scratch = mkdtempSync(join(tmpdir(), "raw-print-"));
const env = { ...process.env };
if (process.platform === "linux") {
  env.FONTCONFIG_FILE = join(scratch, "fonts.conf");
  writeFileSync(env.FONTCONFIG_FILE, fontconfig(fontFolders(), join(scratch, "fontconfig")));
  if (found.libraries) env.LD_LIBRARY_PATH = found.libraries;
}

const browser = await puppeteer.launch({
  executablePath: found.path,
  headless: found.shell ? "shell" : true,
  args: ["--font-render-hinting=none", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  env,
});
try {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve(html)).href, { waitUntil: "load" });
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
