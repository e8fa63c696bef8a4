// How long it takes from a saved sentence to the page, in a real browser.
//   npm run bench:preview [-- --json] [--rounds 15] [--browser PATH]
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import puppeteer from "puppeteer";
import { findBrowser } from "../src/pdf/browser/find.ts";
import { flags } from "../src/pdf/browser/flags.ts";
import { describe, median } from "./measure.mjs";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "15" },
    browser: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = await mkdtemp(join(tmpdir(), "bench-preview-"));
const project = join(scratch, "project");
for (const path of ["data", "templates", "report.config.ts"])
  await cp(join(root, path), join(project, path), { recursive: true });
const chapter = join(project, "templates/narrative/nb/metode.md");
const text = await readFile(chapter, "utf8");
/** Something else each time, without a number in it. */
const other = (count) => `Et avsnitt til, ${String.fromCharCode(97 + (count % 26)).repeat(4 + count)}.`;

/** Starts the program itself, and waits for its address. */
async function start() {
  const child = spawn(process.execPath, [join(root, "dist/cli/main.js"), "preview", "2015"], {
    cwd: project,
  });
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout });
  const made = [];
  const address = await new Promise((resolve, reject) => {
    child.on("exit", () => reject(new Error("The preview did not start")));
    lines.on("line", (line) => {
      const time = /\((\d+) ms\)$/.exec(line);
      if (time) made.push(Number(time[1]));
      if (line.includes("http://")) resolve(line.trim());
    });
  });
  return { child, address, made };
}

const { child, address, made } = await start();
const { found } = await findBrowser(values.browser);
const browser = await puppeteer.launch({
  executablePath: found.path,
  pipe: true,
  ignoreDefaultArgs: true,
  args: flags(found, join(scratch, "profile"), false).map((flag) =>
    flag.startsWith("--host-resolver-rules=") ? `${flag}, EXCLUDE 127.0.0.1` : flag,
  ),
  env: {
    ...process.env,
    ...(found.libraries && { LD_LIBRARY_PATH: found.libraries }),
  },
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(address);
  const told = [];
  const seen = [];
  // The desk is told by the server, then asks for the page, lays it out and marks it: both moments by its own clock.
  await page.waitForFunction(() => document.documentElement.dataset.vist);
  await page.evaluate(() => {
    new EventSource("hendelser").addEventListener("message", () => {
      window.fortalt ??= Date.now();
    });
  });
  for (let round = 0; round < rounds + 3; round++) {
    const sentence = other(round);
    // Longer than the quiet in which the PDF begins, and its print: what is timed is a sentence, not what is left of the last.
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    await page.evaluate(() => {
      window.fortalt = undefined;
    });
    const from = Date.now();
    await writeFile(chapter, text.replace("\n\n", `\n\n${sentence}\n\n`));
    const at = await page.evaluate(
      (wanted) =>
        new Promise((resolve) => {
          const look = () => {
            const [frame, next] = document.querySelectorAll("#siden iframe");
            if (!next && frame?.contentDocument?.body?.textContent.includes(wanted)) resolve(Date.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
      sentence,
    );
    // The first of each are made by code that is not warm.
    if (round < 3) continue;
    told.push((await page.evaluate(() => window.fortalt)) - from);
    seen.push(at - from);
  }
  const figures = {
    told: Math.round(median(told)),
    seen: Math.round(median(seen)),
    made: Math.round(median(made.slice(4))),
  };
  if (values.json) console.log(JSON.stringify(figures));
  else {
    console.log(`from a saved sentence till the browser is told  ${describe(told)} (limit 150)`);
    console.log(`of that, reading, telling and making the page   ${describe(made.slice(4))}`);
    console.log(`till the page is seen, the browser's own too    ${describe(seen)}`);
  }
} finally {
  await browser.close();
  child.removeAllListeners("exit");
  child.kill("SIGINT");
  await new Promise((resolve) => child.on("exit", resolve));
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}
