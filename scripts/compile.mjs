// Makes dist/ from src/: few files that Node loads quickly (docs/decisions/0018-compiled-code.md). Types are checked by `npm run typecheck`.
import { rm, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

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
const threads = { "thread/pdf": "src/pdf/check/thread.ts", "thread/read-back": "src/verify/thread.ts" };

const target = "node20.19";

/** How everything is compiled. */
const usual = /** @type {const} @satisfies {import("esbuild").BuildOptions} */ ({
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target,
  chunkNames: "[name]-[hash]",
  plugins: [nativePlugin],
  logLevel: "warning",
});

/** These find files beside their own code. */
const external = ["jiti", "esbuild", "pdfjs-dist", "mammoth"];

const alias = {
  // The program starts the browser itself and only connects to it, for which a tenth of puppeteer is enough. It is
  // many small files, and reading them one by one took 0.2 s of each build.
  puppeteer: "puppeteer-core/internal/puppeteer-core-browser.js",
  // Its main file asks for its parts by a `require` of its own, which nobody can follow.
  "jsonc-parser": "jsonc-parser/lib/esm/main.js",
  // Its file for Node waits for a canvas that is not there.
  "vega-canvas": "./node_modules/vega-canvas/build/vega-canvas.browser.js",
};

/**
 * Compiles entry points with all that they import, as ES modules, and the program's threads.
 *
 * @param {Record<string, string>} entryPoints source by name in the folder
 * @param {string} folder right under the project, since the program looks for its package.json one folder up
 * @param {{ puppeteer?: "whole" }} options `whole` for what starts a browser by puppeteer
 */
export async function compile(entryPoints, folder, { puppeteer } = {}) {
  await rm(join(root, folder), { recursive: true, force: true });
  const { puppeteer: light, ...others } = alias;
  await build({
    ...usual,
    entryPoints: { ...entryPoints, ...threads },
    outdir: folder,
    external: puppeteer === "whole" ? [...external, "puppeteer"] : external,
    alias: puppeteer === "whole" ? others : { puppeteer: light, ...others },
    // Some packages inside are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
}

/**
 * Compiles entry points to parts that `src/cli/compiled.ts` loads: scripts, and not modules, since only of those V8
 * gives away what it has made of them. Their names have the hash of what is in them; `parts.json` tells those of the
 * entry points.
 *
 * @param {Record<string, string>} entryPoints source by name
 * @param {string} folder
 */
async function compileParts(entryPoints, folder) {
  const { outputFiles, metafile } = await build({
    ...usual,
    entryPoints,
    entryNames: "[name]-[hash]",
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    external,
    alias,
    write: false,
    metafile: true,
  });
  await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const { code } = await transform(text, {
        format: "cjs",
        target,
        define: { "import.meta.url": "__url" },
      });
      // What is imported at its use is another part, or a package that is no part.
      const imported = code.replace(/(?<![\w.$])import\(("[^"]+"[,)])/g, "__import($1");
      await writeFile(path, imported);
    }),
  );
  const parts = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => {
    const entry = Object.entries(entryPoints).find(([, source]) => source === entryPoint);
    return entry ? [[entry[0], basename(path)]] : [];
  });
  await writeFile(join(root, folder, "parts.json"), JSON.stringify(Object.fromEntries(parts)));
}

/** `compile.mjs` makes the program; `compile.mjs <entry> <folder> [whole]` something else, with a whole puppeteer or not. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [entry, folder, puppeteer] = process.argv.slice(2);
  // `define` is what report.config.ts imports under the package's own name.
  const define = "src/config/define.ts";
  if (entry && folder) {
    const entries = { [basename(entry, extname(entry))]: entry, define };
    await compile(entries, folder, puppeteer === "whole" ? { puppeteer } : {});
  } else {
    // `pdf/pdf` is what others may import.
    const programs = { "cli/main": "src/cli/main.ts", "cli/paint": "src/cli/paint.ts" };
    await compile({ ...programs, define, "pdf/pdf": "src/pdf/pdf.ts" }, "dist");
    await compileParts({ start: "src/cli/start.ts", paint: "src/figures/painting-server.ts" }, "dist");
  }
}
