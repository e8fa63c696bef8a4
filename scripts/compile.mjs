// Makes dist/ from src/: few files that Node loads quickly. Types are checked by `npm run typecheck`.
import { rm } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What is unpacked in plain JavaScript, and Node can unpack by itself in a fraction of the time: what fontkit does so
 * when it is loaded takes 0.1 s of each build. And what is not needed.
 */
const native = {
  "tiny-inflate":
    'const { inflateRawSync } = require("node:zlib"); module.exports = (from, to) => { to.set(inflateRawSync(from)); return to; };',
  "brotli/decompress.js": 'module.exports = (bytes) => require("node:zlib").brotliDecompressSync(bytes);',
  // The library that reads PDFs unpacks by this.
  pako: `const { constants, deflateSync, inflateSync } = require("node:zlib");
const inflate = (data) => inflateSync(data, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: ${2 ** 26} });
module.exports = { deflate: deflateSync, inflate };`,
  // And signs by these, which is half of what would be loaded with it. Nobody signs here: whatever is asked for by name
  // is a class that does nothing.
  pkijs: "module.exports = Object.create(new Proxy({}, { get: () => function () {} }));",
  asn1js: "module.exports = Object.create(new Proxy({}, { get: () => function () {} }));",
};

/** @type {import("esbuild").Plugin} */
const nativePlugin = {
  name: "native",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(tiny-inflate|brotli\/decompress\.js|pako|pkijs|asn1js)$/ }, ({ path }) => ({
      path,
      namespace: "native",
    }));
    onLoad({ filter: /.*/, namespace: "native" }, ({ path }) => ({ contents: native[path], loader: "js" }));
  },
};

/** What the program runs in threads of their own, by the names that src/thread.ts knows. */
const threads = { "thread/pdf": "src/pdf/check/thread.ts" };

/**
 * Compiles entry points with all that they import, and the program's threads.
 *
 * @param {Record<string, string>} entryPoints source by name in the folder
 * @param {string} folder right under the project, since the program looks for its package.json one folder up
 * @param {{ puppeteer?: "whole" }} options `whole` for what starts a browser by puppeteer
 */
export async function compile(entryPoints, folder, { puppeteer } = {}) {
  await rm(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { ...entryPoints, ...threads },
    outdir: folder,
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    // These find files beside their own code.
    external: ["jiti", "esbuild", "pdfjs-dist", ...(puppeteer === "whole" ? ["puppeteer"] : [])],
    // The program starts the browser itself and only connects to it, for which a tenth of puppeteer is enough. It is
    // many small files, and reading them one by one took 0.2 s of each build.
    alias: {
      ...(puppeteer === "whole" ? {} : { puppeteer: "puppeteer-core/internal/puppeteer-core-browser.js" }),
      // Its main file asks for its parts by a `require` of its own, which nobody can follow.
      "jsonc-parser": "jsonc-parser/lib/esm/main.js",
    },
    plugins: [nativePlugin],
    // Some packages inside are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    logLevel: "warning",
  });
}

/** `compile.mjs` makes the program; `compile.mjs <entry> <folder>` something else. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [entry, folder] = process.argv.slice(2);
  // `define` is what report.config.ts imports under the package's own name.
  const define = "src/config/define.ts";
  if (entry && folder) await compile({ [basename(entry, extname(entry))]: entry, define }, folder);
  // And `pdf/pdf` is what others may import.
  else await compile({ "cli/main": "src/cli/main.ts", define, "pdf/pdf": "src/pdf/pdf.ts" }, "dist");
}
