// Tries our checks on the PDF Association's Techniques for Accessible PDF: files that each show one thing, right or
// wrong, as their names say. Tells which of the wrong ones are found, and that none of the right ones is called wrong.
//   npm run check:techniques -- FOLDER     a copy of github.com/pdf-association/techniques-for-accessible-pdf
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Oppgi mappen med teknikkene: npm run check:techniques -- MAPPE");
  process.exit(2);
}
const source = fileURLToPath(new URL("../src/pdf/check/check.ts", import.meta.url));
const { checkBytes } = await createJiti(import.meta.url).import(source);

/** What each wrong file is about, by the rules that tell of it. Any other finding in it is not counted. */
const about = {
  G1_F01: ["roles"],
  G2_F01: ["fonts-have-unicode"],
  G2_F04: ["figures-have-alt", "scanned-page", "has-text"],
  G3_F01: ["text-in-structure"],
  G3_F02: ["text-in-structure"],
  G3_F03: ["figure-behind-text"],
  G3_F04: ["everything-marked"],
  G4_F01: ["reading-order"],
  G4_F02: ["reading-order"],
  G4_F03: ["columns-merged", "reading-order"],
  G4_F04: ["reading-order"],
  G4_F05: ["reading-order"],
  G4_F06: ["tab-order"],
  G4_F07: ["tab-order"],
  G5_F01: ["paragraph-like-heading"],
  G5_F02: ["paragraphs-merged"],
  G5_F03: ["paragraph-in-parts"],
  G5_F04: ["paragraph-in-parts"],
  G5_F05: ["heading-in-parts"],
  G5_F06: ["table-without-headings", "heading-in-cell"],
  H_F01: ["paragraph-like-heading"],
  H_F02: ["heading-in-parts"],
  H_F03: ["heading-like-paragraph"],
  H_F04: ["table-without-headings", "heading-in-cell"],
  H_F05: ["paragraph-like-heading"],
  H_F06: ["headings-mixed"],
  H_F07: ["title-as-heading"],
  H_F08: ["headings"],
  L_F01: ["list-numbering"],
  L_F02: ["list-labels"],
  L_F03: ["list-numbering"],
  L_F04: ["list-numbering"],
  L_F05: ["nesting"],
  L_F06: ["list-as-paragraphs"],
  L_F07: ["nesting"],
  L_F08: ["list-in-parts"],
  L_F09: ["nesting", "item-without-body"],
  L_F10: ["list-in-parts"],
};

const files = readdirSync(resolve(folder), { recursive: true })
  .filter((name) => name.endsWith(".pdf"))
  .sort((one, two) => basename(one).localeCompare(basename(two)));
const rows = [];
const right = { all: 0, wrong: [] };
const wrong = { sure: 0, looked: 0, human: 0 };
for (const file of files) {
  const [, name = ""] = /Tpdf-(\w+)\.pdf$/.exec(file) ?? [];
  const { findings } = await checkBytes(readFileSync(join(folder, file)), { standards: ["PDF/UA-1"] });
  if (!/_F\d/.test(name)) {
    right.all++;
    if (findings.length > 0) right.wrong.push(`${name}: ${findings.map(({ code }) => code).join(", ")}`);
    continue;
  }
  // Every wrong file is named so in large type, as a paragraph: that is not what it is about.
  const found = findings.filter(
    ({ code, element = "" }) => (about[name] ?? []).includes(code) && !/«fail»/i.test(element),
  );
  const sure = found.some(({ certainty }) => certainty === "sure");
  wrong[sure ? "sure" : found.length > 0 ? "looked" : "human"]++;
  const told = sure ? "found" : found.length > 0 ? "found, to be looked at" : "needs a human";
  const technique = basename(join(file, ".."))
    .replace(/^\w+?_F\d+-/, "")
    .replaceAll("-", " ");
  const codes = [...new Set(found.map(({ code }) => `\`${code}\``))].join(", ");
  rows.push(`| ${name} | ${technique} | ${told} | ${codes || "–"} |`);
}
console.log("| File | Shows | Our check | Rule |\n|---|---|---|---|");
console.log(rows.join("\n"));
const found = wrong.sure + wrong.looked;
console.log(
  `\n${files.length} files. Wrong: ${found} of ${rows.length} found (${wrong.sure} for certain, ${wrong.looked} to be looked at), ${wrong.human} need a human. Right: ${right.wrong.length} of ${right.all} called wrong.`,
);
for (const each of right.wrong) console.log(`  ${each}`);
process.exitCode = right.wrong.length === 0 ? 0 : 1;
