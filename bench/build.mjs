// A cold build of an edition against a raw print of its finished print HTML, with the same browser: how much
// does the whole road cost beside the one step that cannot be avoided? Both as whole processes, in turn.
//   npm run bench [-- <edition>] [--runs 5] [--browser PATH]
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compile } from "../scripts/compile.mjs";
import { describe, inTurn, median, timed } from "./measure.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "5" }, browser: { type: "string" } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs takes a whole number from 1");

const program = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const rawPrint = fileURLToPath(new URL("../dist-bench/raw-print.js", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "bench-"));
const html = join(scratch, "print.html");
const pdf = join(scratch, "raw.pdf");
const browser = values.browser ? ["--browser", values.browser] : [];
const build = ["build", ...positionals.slice(0, 1), "--json", "--out", join(scratch, "out"), ...browser];
const node = process.execPath;

const finishing = fileURLToPath(new URL("../dist-bench/finish.js", import.meta.url));

await compile({ "raw-print": "bench/raw-print.mjs", finish: "bench/finish.mjs" }, "dist-bench", {
  puppeteer: "whole",
});

try {
  // The first build unpacks the browser where that is needed, and leaves the HTML that is to be printed.
  const first = JSON.parse((await timed(node, [program, ...build, "--keep-print-html", html])).out);
  const index = first.written.find(({ path }) => path.endsWith("index.html")).path;
  const report = join(scratch, "out", dirname(index));
  console.log(
    `edition ${first.edition}, ${runs} rounds; print HTML ${Math.round(statSync(html).size / 1000)} kB\n`,
  );

  const print = await inTurn(
    {
      build: () => timed(node, [program, ...build]),
      raw: () => timed(node, [rawPrint, html, pdf, ...browser.slice(1)]),
    },
    runs,
  );
  const ratio = median(print.build.milliseconds) / median(print.raw.milliseconds);
  console.log(`whole build (website + PDF)   ${describe(print.build.milliseconds)}`);
  console.log(`raw print of the same HTML    ${describe(print.raw.milliseconds)}`);
  console.log(`ratio                         ${ratio.toFixed(2)} (limit 2.0, aim 1.6)\n`);

  const steps = print.build.out.map((text) => JSON.parse(text).steps);
  for (const [index, { step, language }] of steps[0].entries()) {
    const name = language ? `${step} ${language}` : step;
    const each = steps.flatMap((run) => run[index]?.milliseconds ?? []);
    console.log(`  ${name.padEnd(28)}${describe(each)}`);
  }

  const finish = await inTurn(
    { edition: () => timed(node, [finishing, html, report]), long: () => timed(node, [finishing, "90"]) },
    runs * 3,
  );
  console.log();
  for (const { out } of Object.values(finish)) {
    const told = out.map((text) => JSON.parse(text));
    const of = (key) => told.map((each) => each[key]);
    // Each run's own: print and finishing follow on each other, so that whatever slows the machine slows both.
    const share = (key) => median(told.map((each) => each[key] / each.print)).toFixed(2);
    console.log(`tagged print, ${String(told[0].pages).padStart(3)} pages       ${describe(of("print"))}`);
    console.log(`finishing it                  ${describe(of("finish"))}`);
    console.log(`ratio                         ${share("finish")} (limit 0.7)`);
    console.log(`checking it                   ${describe(of("check"))}`);
    console.log(
      `ratio                         ${share("check")}${told[0].readBack === undefined ? " (limit 0.4)" : ""}`,
    );
    if (told[0].readBack !== undefined) {
      const both = median(told.map(({ check, readBack, print }) => (check + readBack) / print)).toFixed(2);
      console.log(`reading all of it back        ${describe(of("readBack"))}`);
      console.log(`ratio, with checking          ${both} (limit 0.4)`);
    }
    console.log(`memory                        ${Math.round(Math.max(...of("memory")))} MB (limit 300)\n`);
  }

  const start = await inTurn(
    {
      version: () => timed(node, [program, "--version"]),
      help: () => timed(node, [program, "--help"]),
      node: () => timed(node, ["-e", "0"]),
    },
    runs * 3,
  );
  console.log(`\n--version                     ${describe(start.version.milliseconds)} (limit 150)`);
  console.log(`--help                        ${describe(start.help.milliseconds)}`);
  console.log(`node with nothing to do       ${describe(start.node.milliseconds)}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
