// One tagged print and its finishing, timed within a process that has done neither before. Compiled by build.mjs;
// takes <html>, or a number of chapters of the test layout (90 make 200 pages), and tells JSON.
import { readFileSync } from "node:fs";
import { expectShortRun } from "../src/cli/short-run.ts";
import { readDestinations } from "../src/pdf/destinations.ts";
import { openPrinter } from "../src/pdf/print.ts";
import { finish, headingsIn } from "../test/pdf/layout/finish-page.ts";
import { hardLayout } from "../test/pdf/layout/hard.ts";

expectShortRun();
const [what] = process.argv.slice(2);
const html = /^\d+$/.test(what) ? hardLayout(Number(what)) : readFileSync(what, "utf8");
const printer = await openPrinter();
try {
  const start = performance.now();
  const print = await printer.print(html, { tagged: true, outline: true });
  const printed = performance.now();
  const before = process.resourceUsage().maxRSS;
  const finished = finish(print, headingsIn(html));
  const done = performance.now();
  console.log(
    JSON.stringify({
      pages: readDestinations(finished).pages,
      print: printed - start,
      finish: done - printed,
      // Kilobytes, as the system tells them.
      memory: process.resourceUsage().maxRSS / 1000,
      memoryBefore: before / 1000,
      bytes: { print: print.length, finished: finished.length },
    }),
  );
} finally {
  await printer.close();
}
