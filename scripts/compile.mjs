// Makes dist/ from src/: few files that Node loads quickly. Types are checked by `npm run typecheck`.
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Compiles entry points with all that they import.
 *
 * @param {Record<string, string>} entryPoints source by name in the folder
 * @param {string} folder right under the project, since the program looks for its package.json one folder up
 */
export async function compile(entryPoints, folder) {
  await rm(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    // These find files beside their own code.
    external: ["puppeteer", "jiti", "esbuild"],
    // Some packages inside are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    logLevel: "warning",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // `define` is what report.config.ts imports under the package's own name.
  await compile({ "cli/main": "src/cli/main.ts", define: "src/config/define.ts" }, "dist");
}
