// Tries finished PDFs with veraPDF, the reference validator, against PDF/UA-1 and PDF/A-2a: those of all built
// editions, and one with all that is hard to lay out. Needs Java and, the first time, Maven.
//   npm run verify:pdf [-- FILE.pdf FILE.html …]      a page is printed and finished first, or refused with a reason
//   npm run verify:pdf -- --mutations     which of the breakages of the mutation test veraPDF sees
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createJiti } from "jiti";
import { fetchVeraPdf } from "./verapdf/fetch.mjs";
import { profiles, validate } from "./verapdf/validate.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mutations: { type: "boolean" } },
});
const vera = fetchVeraPdf();
if ("missing" in vera) {
  console.log(`veraPDF er IKKE kjørt: ${vera.missing}. Prosjektets egne kontroller kjøres av npm test.`);
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), "verify-pdf-"));
try {
  const make = await createJiti(import.meta.url).import(join(root, "test/pdf/layout/make.ts"));
  if (values.mutations) await tellMutations(await make.writeMutations(scratch));
  else {
    const files =
      positionals.length > 0
        ? await make.finishPages(
            positionals.map((path) => resolve(path)),
            scratch,
          )
        : [...built(), ...(await make.writeLayouts(scratch))];
    process.exitCode = (await tellFiles(files)) ? 0 : 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Every PDF under output/. */
function built() {
  const output = join(root, "output");
  const names = existsSync(output) ? readdirSync(output, { recursive: true }) : [];
  const found = names.filter((name) => name.endsWith(".pdf")).map((name) => join(output, name));
  if (found.length === 0) console.log("Fant ingen PDF-er under output/. Bygg først: npm run build");
  return found.sort();
}

async function tellFiles(files) {
  let passed = true;
  console.log(`veraPDF ${vera.version}`);
  for (const [name, profile] of Object.entries(profiles)) {
    for (const [file, result] of await validate(vera.classPath, profile, files)) {
      passed &&= result.passed;
      const shown = file.startsWith(scratch) ? relative(scratch, file) : relative(root, file);
      console.log(`${result.passed ? "godkjent" : "IKKE godkjent"}  ${name}  ${shown}`);
      for (const rule of result.rules) console.log(`    ${rule}`);
    }
  }
  return passed;
}

/** A Markdown table of the breakages: our rule that is told of each, and whether veraPDF does. */
async function tellMutations(mutations) {
  const files = mutations.map(({ file }) => file);
  const seen = {};
  for (const [name, profile] of Object.entries(profiles))
    seen[name] = await validate(vera.classPath, profile, files);
  console.log("| What is broken | Our rule | veraPDF |\n|---|---|---|");
  for (const { what, caught, file } of mutations) {
    const by = Object.keys(profiles).filter((name) => !seen[name].get(file).passed);
    console.log(`| ${what} | \`${caught}\` | ${by.length > 0 ? by.join(", ") : "–"} |`);
  }
}
