// One tagged print, its finishing and the check of what came of it, timed within a process that has done none of them before. Compiled by build.mjs;
// takes <html>, or a number of chapters of the test layout (90 make 200 pages), and tells JSON.
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { readDestinations } from "../src/pdf/destinations.ts";
import { openPrinter } from "../src/pdf/print.ts";
import { finish } from "../test/pdf/layout/finish-page.ts";
import { hardLayout } from "../test/pdf/layout/hard.ts";

// As the program does at its start.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=500000");
const [what] = process.argv.slice(2);
const html = /^\d+$/.test(what) ? hardLayout(Number(what)) : readFileSync(what, "utf8");
const printer = await openPrinter();
try {
  // As in a build: loaded while the browser prints.
  const checking = import("../src/pdf/check/finished.ts");
  const start = performance.now();
  const print = await printer.print(html, { tagged: true, outline: true });
  const printed = performance.now();
  const before = process.resourceUsage().maxRSS;
  const finished = finish(print);
  const done = performance.now();
  await (await checking).checkFinished(finished, "PDF");
  const checked = performance.now();
  console.log(
    JSON.stringify({
      pages: readDestinations(finished).pages,
      print: printed - start,
      finish: done - printed,
      check: checked - done,
      // Kilobytes, as the system tells them.
      memory: process.resourceUsage().maxRSS / 1000,
      memoryBefore: before / 1000,
      bytes: { print: print.length, finished: finished.length },
    }),
  );
} finally {
  await printer.close();
}
