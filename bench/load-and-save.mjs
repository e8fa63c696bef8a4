// What a library would take from the finishing: @cantoo/pdf-lib loads a tagged print and saves it unchanged, beside our
// reader and writer doing the same, and our whole finishing. Each in a process of its own, in turn.
//   node bench/load-and-save.mjs [--runs 7] [print.html …]      without files: the test layout of 206 pages
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "7" }, way: { type: "string" } },
});

/** Prints, then goes one of the ways, and tells JSON. */
async function once(way, what) {
  const { openPrinter } = await import("../src/pdf/print.ts");
  const { hardLayout } = await import("../test/pdf/layout/hard.ts");
  const html = /^\d+$/.test(what) ? hardLayout(Number(what)) : readFileSync(what, "utf8");
  const go = await ways[way]();
  const printer = await openPrinter();
  try {
    const start = performance.now();
    const print = await printer.print(html, { tagged: true, outline: true });
    const printed = performance.now();
    const before = process.resourceUsage().maxRSS;
    const used = process.cpuUsage();
    const out = await go(print);
    const milliseconds = performance.now() - printed;
    // What the processor did for it, whatever else the machine does.
    const { user, system } = process.cpuUsage(used);
    const cpu = (user + system) / 1000;
    const memory = (process.resourceUsage().maxRSS - before) / 1000;
    console.log(
      JSON.stringify({
        ratio: milliseconds / (printed - start),
        milliseconds,
        cpu,
        memory,
        bytes: out.length,
        of: print.length,
      }),
    );
  } finally {
    await printer.close();
  }
}

const ways = {
  async "pdf-lib, load and save"() {
    const { PDFDocument } = await import("@cantoo/pdf-lib");
    return async (print) => {
      const document = await PDFDocument.load(print, { updateMetadata: false });
      return document.save({ useObjectStreams: true, addDefaultPage: false });
    };
  },
  async "ours, load and save"() {
    const { PdfFile } = await import("../src/pdf/read/file.ts");
    const { PdfDraft } = await import("../src/pdf/save/draft.ts");
    const { save } = await import("../src/pdf/save/save.ts");
    return (print) => {
      const draft = new PdfDraft(new PdfFile(print));
      return save(draft, { root: draft.file.references.trailer.get("Root"), info: draft.add(new Map()) });
    };
  },
  async "ours, the whole finishing"() {
    const { finish } = await import("../test/pdf/layout/finish-page.ts");
    return finish;
  },
};

async function compare(inputs) {
  const { compile } = await import("../scripts/compile.mjs");
  const { inTurn, median, timed } = await import("./measure.mjs");
  await compile({ "load-and-save": "bench/load-and-save.mjs" }, "dist-bench");
  const program = fileURLToPath(new URL("../dist-bench/load-and-save.js", import.meta.url));
  for (const what of inputs) {
    const each = Object.keys(ways).map((way) => [
      way,
      () => timed(process.execPath, [program, "--way", way, what]),
    ]);
    const found = await inTurn(Object.fromEntries(each), Number(values.runs));
    console.log(`\n${what}`);
    for (const [way, { out }] of Object.entries(found)) {
      const told = out.map((text) => JSON.parse(text));
      const of = (key) => median(told.map((one) => one[key]));
      console.log(
        `${way.padEnd(28)}${of("ratio").toFixed(2)} of the tagged print, ${Math.round(of("milliseconds"))} ms (${Math.round(of("cpu"))} of processor), ` +
          `${Math.round(of("memory"))} MB more, ${Math.round(of("bytes") / 1000)} of ${Math.round(of("of") / 1000)} kB`,
      );
    }
  }
}

if (values.way) await once(values.way, positionals[0]);
else await compare(positionals.length > 0 ? positionals : ["90"]);
