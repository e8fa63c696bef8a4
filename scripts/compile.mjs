// Makes dist/ from src/: few files that Node loads quickly. Types are checked by `npm run typecheck`.
//   node scripts/compile.mjs [folder]
import { rm } from "node:fs/promises";
import { build } from "esbuild";

const folder = process.argv[2] ?? "dist";
await rm(folder, { recursive: true, force: true });
await build({
  // `define` is what report.config.ts imports under the package's own name.
  entryPoints: { "cli/main": "src/cli/main.ts", define: "src/config/define.ts" },
  outdir: folder,
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // These read files beside their own code, or are found by path.
  external: ["puppeteer", "jiti", "dictionary-nb", "dictionary-nn"],
  // Some packages inside are CommonJS and ask for Node's own modules by `require`.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
