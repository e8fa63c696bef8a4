// Tries our checks on the veraPDF corpus: files that each keep or break one thing that a standard asks, as their names
// say. Tells, for each chapter of PDF/UA-1, PDF/A-2a and PDF/A-2b, how many of the wrong ones are found, and how many of
// the right ones are called wrong.
//   npm run check:corpus -- FOLDER [--files]     a copy of github.com/veraPDF/veraPDF-corpus
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createJiti } from "jiti";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: "boolean", default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("Oppgi mappen med korpuset: npm run check:corpus -- MAPPE");
  process.exit(2);
}
const source = fileURLToPath(new URL("../src/pdf/check/check.ts", import.meta.url));
const { checkBytes } = await createJiti(import.meta.url).import(source);

/** Rules of PDF/UA-1 in the catalogue that level A of PDF/A-2 has as well (ISO 19005-2, 6.7 and 6.2.11.7); it does not ask
 * for a language, and only that one that is told is one. */
const inBoth = new Set(["tagged", "roles", "languages", "fonts-have-unicode"]);
/** The folders, and by which standard of ours their files are tried. */
const parts = { "PDF_UA-1": "PDF/UA-1", "PDF_A-2a": "PDF/A-2a", "PDF_A-2b": "PDF/A-2a" };

const rows = [];
const told = [];
let calledWrong = 0;
for (const [part, standard] of Object.entries(parts)) {
  const sum = { right: 0, called: 0, wrong: 0, sure: 0, looked: 0 };
  for (const chapter of readdirSync(resolve(folder, part)).sort((a, b) =>
    a.localeCompare(b, "en", { numeric: true }),
  )) {
    const row = { right: 0, called: 0, wrong: 0, sure: 0, looked: 0 };
    const names = readdirSync(join(folder, part, chapter), { recursive: true });
    for (const name of names.filter((each) => each.endsWith(".pdf")).sort()) {
      const bytes = readFileSync(join(folder, part, chapter, name));
      const { findings } = await checkBytes(bytes, { standards: [standard, "PDF/UA-1"] });
      const about = findings.filter(
        ({ code, details, standard: whose }) =>
          whose === standard ||
          (part === "PDF_A-2a" &&
            ((inBoth.has(code) && !/^Lang(?!.*«.+»)/.test(details)) || details === "Marked")),
      );
      const sure = about.filter(({ certainty }) => certainty === "sure");
      const isRight = name.includes("-pass-");
      row[isRight ? "right" : "wrong"]++;
      if (isRight && sure.length > 0) row.called++;
      else if (!isRight && sure.length > 0) row.sure++;
      else if (!isRight && about.length > 0) row.looked++;
      if ((isRight && sure.length > 0) || (!isRight && about.length === 0))
        told.push(
          `${isRight ? "called wrong" : "not found   "}  ${part}  ${basename(name)}  ${[...new Set(sure.map(({ code, details }) => `${code} ${details}`))].join("; ")}`,
        );
    }
    rows.push([part, chapter, row]);
    for (const key of Object.keys(sum)) sum[key] += row[key];
    calledWrong += row.called;
  }
  rows.push([part, "**all**", sum]);
}
console.log(
  "| Folder | Chapter | Wrong | found | to be looked at | Right | called wrong |\n|---|---|---|---|---|---|---|",
);
for (const [part, chapter, { right, called, wrong, sure, looked }] of rows)
  console.log(`| ${part} | ${chapter} | ${wrong} | ${sure} | ${looked} | ${right} | ${called} |`);
if (values.files) console.log(`\n${told.join("\n")}`);
process.exitCode = calledWrong === 0 ? 0 : 1;
