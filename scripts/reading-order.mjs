// Writes what a screen reader reads of one built report, in its order, for somebody to look through.
//   npm run build && npm run reading-order
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const load = createJiti(import.meta.url);
const { readPdf } = await load.import(path("src/pdf/check/read.ts"));
const { readAloud } = await load.import(path("src/pdf/check/outline.ts"));

const file = "output/2015/nb/kommuneundersokelsen-2015.pdf";
const { tree, pages } = await readPdf(readFileSync(path(file)));
const lines = readAloud(tree);
writeFileSync(
  path("docs/reading-order.md"),
  `# What a screen reader reads

The text of the 2015 report in bokmål (${pages.length} pages), in the order of the structure tree of its PDF: the type of each block, and what it says. Written by \`npm run reading-order\`; not by hand.

\`\`\`text
${lines.join("\n")}
\`\`\`
`,
);
console.log(`docs/reading-order.md: ${lines.length} lines`);
