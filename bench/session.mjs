// What a session saves: the first report, the next one, and what comes after a change. Everything in one process.
//   npm run bench:session [-- --json] [--builds 100] [--browser PATH]
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { median } from "./measure.mjs";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    builds: { type: "string", default: "100" },
    browser: { type: "string" },
  },
});
const builds = Number(values.builds);
if (!Number.isInteger(builds) || builds < 11) throw new Error("--builds takes a whole number from 11");
/** Changes of each kind that are timed; the median is told. */
const ROUNDS = 7;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

const scratch = await mkdtemp(join(tmpdir(), "bench-session-"));
const project = join(scratch, "project");
for (const path of ["data", "templates", "report.config.ts"])
  await cp(join(root, path), join(project, path), { recursive: true });

/** Writes a file in which a piece stands otherwise each time. */
function changer(path, from, to) {
  let count = 0;
  let text;
  return async () => {
    text ??= await readFile(join(project, path), "utf8");
    if (!text.includes(from)) throw new Error(`${path} does not say «${from}»`);
    await writeFile(join(project, path), text.replace(from, to(count++)));
  };
}

/** Something else each time, without a number in it, and of the same length. */
const other = (count) =>
  String.fromCharCode(...[...String(count).padStart(3, "0")].map((digit) => 97 + Number(digit)));
const changeText = changer(
  "templates/narrative/nb/metode.md",
  "\n\n",
  (count) => `\n\nEt avsnitt til, ${other(count)}.\n\n`,
);
const changeFigure = changer(
  "templates/figures/mottak.json",
  '"height": 90',
  (count) => `"height": ${90 + count / 1000}`,
);

let session;
try {
  const start = performance.now();
  const { build } = await import("../src/app/build.ts");
  const { silent } = await import("../src/app/effects.ts");
  const { openSession } = await import("../src/app/session.ts");
  const { openPaintingProcess } = await import("../src/figures/painting-process.ts");
  // As the program does: figures are drawn in a process of their own.
  const painter = pathToFileURL(join(root, "dist/cli/paint.js"));
  session = openSession(project, {
    signal: new AbortController().signal,
    openPainter: (signal) => openPaintingProcess(painter, signal),
    ...(values.browser && { browser: values.browser }),
  });
  const out = join(scratch, "2015");
  const make = (language, only) =>
    build(session, { edition: "2015", language }, { out, ...(only && { only }) }, silent);
  const timed = async (work) => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };
  const changed = async (change, only) => {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      await change();
      times.push(await timed(() => make("nb", only)));
    }
    return median(times);
  };

  await make("nb");
  const first = performance.now() - start;
  const next = await timed(() => make("nn"));
  const text = await changed(changeText, "web");
  const figure = await changed(changeFigure, "web");
  const pdf = await changed(changeText, "pdf");

  const memory = () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  let tenth = 0;
  for (let count = 1; count <= builds; count++) {
    await changeText();
    if (count % 3 === 0) await changeFigure();
    await make(count % 2 ? "nb" : "nn");
    if (count === 10) tenth = memory();
  }
  const last = memory();

  const round = Math.round;
  const told = {
    first: round(first),
    next: round(next),
    text: round(text),
    figure: round(figure),
    pdf: round(pdf),
    memory: round((100 * last) / tenth) / 100,
  };
  if (values.json) console.log(JSON.stringify(told));
  else {
    const ratio = (told.next / told.first).toFixed(2);
    console.log(`first report, from nothing            ${told.first} ms`);
    console.log(`the next, in the other language       ${told.next} ms, ${ratio} × the first (limit 0.35)`);
    console.log(`website after a change of a sentence  ${told.text} ms (limit 150)`);
    console.log(`website after a change of a figure    ${told.figure} ms (limit 200)`);
    console.log(`PDF after a change of a sentence      ${told.pdf} ms (limit 1000)`);
    console.log(
      `memory after ${builds} builds               ${told.memory} × that after the tenth (limit 1.2): ${round(last / 1e6)} MB`,
    );
  }
} finally {
  await session?.dispose();
  await rm(scratch, { recursive: true, force: true });
}
