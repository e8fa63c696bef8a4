// Reads PDFs from outside as `rapport inspect` does, and damaged copies of them: none may crash or hang it.
//   npm run try:pdfs -- FOLDER … [--copies 10] [--seed 1] [--keep FOLDER]
// Each file once as it is, and as many damaged copies, half of them of the file with its objects unpacked. Tells how
// they ended; --keep writes those that were not read to their end for another reason than their size.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { decodePDFRawStream, PDFDocument, PDFRawStream } from "@cantoo/pdf-lib";
import { limits } from "../../src/pdf/check/apart.ts";
import { Thread, ThreadStopped } from "../../src/thread.ts";
import { mutate, randomFrom } from "./mutate.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    copies: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    keep: { type: "string" },
  },
});
if (positionals.length === 0) {
  console.error("Oppgi en mappe med PDF-er: npm run try:pdfs -- MAPPE");
  process.exit(2);
}
const copies = Number(values.copies);

/** With streams as they are when they are unpacked, and each object by itself: there a fault reaches further. */
async function unpacked(bytes) {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
    for (const [ref, object] of document.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream) || object.contents.length > 100_000) continue;
      const plain = decodePDFRawStream(object).decode();
      document.context.assign(ref, document.context.stream(plain));
    }
    return await document.save({
      useObjectStreams: false,
      updateFieldAppearances: false,
      addDefaultPage: false,
    });
  } catch {
    return bytes;
  }
}

const told = { read: 0, refused: 0, seconds: 0, megabytes: 0, failed: 0 };
const failures = new Map();
let thread = new Thread("pdf", limits.heap);
let longest = { milliseconds: 0, file: "" };
let most = 0;

async function one(bytes, name) {
  const begun = performance.now();
  let how;
  try {
    const { findings } = await thread.ask({ kind: "inspect", pdf: bytes }, limits);
    const refused = findings.find(({ code }) =>
      ["unreadable", "too-large", "password-needed"].includes(code),
    );
    how = refused ? "refused" : "read";
  } catch (error) {
    how = error instanceof ThreadStopped ? error.over : "failed";
    if (how === "failed") {
      const where = String(error.stack ?? error)
        .split("\n")
        .slice(0, 2)
        .join(" ");
      failures.set(where, [...(failures.get(where) ?? []), name]);
    }
    await thread.close();
    thread = new Thread("pdf", limits.heap);
    if (values.keep) {
      mkdirSync(values.keep, { recursive: true });
      writeFileSync(join(values.keep, `${how}-${basename(name)}`), bytes);
    }
    console.log(`${how}: ${name}`);
  }
  told[how]++;
  const milliseconds = performance.now() - begun;
  if (milliseconds > longest.milliseconds) longest = { milliseconds, file: name };
  most = Math.max(most, process.memoryUsage.rss());
}

for (const folder of positionals) {
  const names = readdirSync(resolve(folder), { recursive: true }).filter((name) => name.endsWith(".pdf"));
  for (const [index, name] of names.sort().entries()) {
    const bytes = readFileSync(join(folder, name));
    await one(bytes, name);
    if (copies === 0) continue;
    const plain = await unpacked(bytes);
    for (let copy = 0; copy < copies; copy++) {
      const random = randomFrom(Number(values.seed) * 1_000_003 + index * 1009 + copy);
      await one(mutate(copy % 2 === 0 ? bytes : plain, random), `${copy}-${basename(name)}`);
    }
  }
}
await thread.close();
const all = Object.values(told).reduce((sum, count) => sum + count, 0);
console.log(
  `${all} files: ${told.read} read, ${told.refused} refused in one line, ${told.seconds} stopped by their time and ${told.megabytes} by their memory, ${told.failed} failed.`,
);
console.log(
  `Longest: ${Math.round(longest.milliseconds)} ms (${longest.file}). Most memory: ${Math.round(most / 2 ** 20)} MB.`,
);
for (const [where, files] of failures)
  console.log(`${files.length} × ${where}\n    ${files.slice(0, 3).join("\n    ")}`);
process.exitCode = told.failed === 0 ? 0 : 1;
