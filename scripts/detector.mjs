// Prints how well the detector does on the sentences under test/language/detect/sentences, by kind, as docs/promise.md
// has it; with --missed also each sentence that did not become what it should.
//
//   node scripts/detector.mjs [--missed]
import { rm } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = "test/language/detect";
// Beside the sentences, since it finds them by its own place.
const outfile = `${folder}/.measure-${process.pid}.mjs`;
const entryPoints = [`${folder}/measure.ts`];
try {
  await build({ entryPoints, bundle: true, platform: "node", format: "esm", packages: "external", outfile });
  const { sentences, tryOut, tableOf } = await import(pathToFileURL(outfile).href);
  for (const name of [
    "untrue",
    "untrue.held-out",
    "untrue.fourth",
    "innocent",
    "innocent.held-out",
    "innocent.fourth",
  ]) {
    const tried = sentences(name).map(tryOut);
    console.log(`\n${name}\n\n${tableOf(tried)}`);
    if (!process.argv.includes("--missed")) continue;
    for (const each of tried)
      if (!each.asExpected)
        console.log(`${each.became}  ${each.expected}  ${each.text}  (${each.names.join(", ")})`);
  }
} finally {
  await rm(outfile, { force: true });
}
