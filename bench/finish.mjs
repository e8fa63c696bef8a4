// One tagged print, its finishing, the check of what came of it and the reading back of the report that it belongs to,
// timed within a process that has done none of them before. Compiled by build.mjs; takes <html> and the folder of the
// finished report, or a number of chapters of the test layout (90 make 200 pages), and tells JSON.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { keepsClaims } from "../src/pdf/check/finished.ts";
import { openPdfReader } from "../src/pdf/check/reader.ts";
import { readDestinations } from "../src/pdf/destinations.ts";
import { openPrinter } from "../src/pdf/print.ts";
import { disk } from "../src/publish/effects.ts";
import { walk } from "../src/publish/walk.ts";
import { finish } from "../test/pdf/layout/finish-page.ts";
import { hardLayout } from "../test/pdf/layout/hard.ts";

// As the program does at its start.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=500000");
const [what, folder] = process.argv.slice(2);
const html = /^\d+$/.test(what) ? hardLayout(Number(what)) : readFileSync(what, "utf8");
const printer = await openPrinter();
try {
  // As in a build: loaded in its thread while the browser prints.
  const reader = openPdfReader();
  reader.start();
  const start = performance.now();
  const print = await printer.print(html, { tagged: true, outline: true });
  const printed = performance.now();
  const before = process.resourceUsage().maxRSS;
  const finished = finish(print);
  const done = performance.now();
  const used = process.cpuUsage();
  keepsClaims(await reader.try(finished), "PDF");
  const checked = performance.now();
  const { user, system } = process.cpuUsage(used);
  const readBack = folder === undefined ? undefined : await timeToReadBack(folder);
  console.log(
    JSON.stringify({
      pages: readDestinations(finished).pages,
      print: printed - start,
      finish: done - printed,
      check: checked - done,
      // What all threads did for it, also where a build does something else meanwhile.
      checkCpu: (user + system) / 1000,
      readBack,
      // Kilobytes, as the system tells them.
      memory: process.resourceUsage().maxRSS / 1000,
      memoryBefore: before / 1000,
      bytes: { print: print.length, finished: finished.length },
    }),
  );
  await reader.close();
} finally {
  await printer.close();
}

/** What a build adds to the check, which has read the PDF already. */
async function timeToReadBack(path) {
  const { readBack } = await import("../src/pdf/check/read-back.ts");
  const paths = await walk(path, disk);
  const files = new Map(paths.map((each) => [each, readFileSync(join(path, each))]));
  const spoken = await readBack(files.get(paths.find((each) => each.endsWith(".pdf"))));
  const begun = performance.now();
  const { accountIn, verifyFiles } = await import("../src/verify/verify.ts");
  const account = accountIn(files.get("regnskap.json"));
  const sizeOf = (each) => files.get(each)?.length;
  const faults = await verifyFiles({ files, account, readers: [async () => spoken], sizeOf });
  if (faults.length > 0) throw new Error(`${faults.length} faults`);
  return performance.now() - begun;
}
