// Takes each guard away in turn, in a copy of the project, and expects a test to turn red. `npm run guards`
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { guards } from "./list.mjs";

/** `--only=words` tries the guards whose kind and name hold the words: `read-back`, `build: no link`. */
const only = process.argv.find((arg) => arg.startsWith("--only="))?.slice("--only=".length) ?? "";
const tried = guards.filter(({ kind, name }) => `${kind}: ${name}`.includes(only));

const root = fileURLToPath(new URL("../..", import.meta.url));
const COPIED = [
  "src",
  "test",
  "data",
  "templates",
  "docs",
  "scripts",
  "report.config.ts",
  "package.json",
  "tsconfig.json",
  "vitest.config.ts",
];

/**
 * Runs tests in a copy, up to the first that fails.
 *
 * @param {string} folder
 * @param {readonly string[]} tests
 * @returns {Promise<{ red: boolean, first: string }>} and the name of that test
 */
async function run(folder, tests) {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--bail=1", "--reporter=json", ...tests];
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, CI: "1" } });
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  await new Promise((done) => child.on("close", done));
  const report = JSON.parse(out.slice(out.indexOf("{")));
  const files = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: file.name.slice(folder.length + 1) })),
  );
  if (files.length === 0) throw new Error(`No test ran of ${tests.join(", ")}`);
  const failed = files.find(({ status }) => status === "failed");
  const first = failed ? `${failed.file}: ${failed.fullName.replace(/\s+/g, " ")}` : "";
  return { red: failed !== undefined, first };
}

const folder = await mkdtemp(join(tmpdir(), "guards-"));
try {
  for (const name of COPIED) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const before = await run(folder, [...new Set(tried.flatMap(({ tests }) => tests))]);
  if (before.red) throw new Error(`A test is red with every guard in its place: ${before.first}`);
  let unguarded = 0;
  const rows = [];
  for (const { kind, name, file, find, without, tests } of tried) {
    const path = join(folder, file);
    const text = await readFile(path, "utf8");
    if (text.split(find).length !== 2) throw new Error(`${file} does not hold this once: ${find}`);
    await writeFile(
      path,
      text.replace(find, () => without),
    );
    const { red, first } = await run(folder, tests);
    await writeFile(path, text);
    if (!red) unguarded += 1;
    rows.push(`| ${kind} | ${name} | \`${file}\` | ${red ? first.replaceAll("|", "/") : "**none**"} |`);
    console.log(`${red ? "red  " : "GREEN"}  ${kind}: ${name}`);
  }
  console.log(
    `${tried.length} guards taken away one at a time: ${tried.length - unguarded} red, ${unguarded} green.`,
  );
  if (process.argv.includes("--write")) {
    const file = join(root, "docs/guards.md");
    const page = await readFile(file, "utf8");
    const head = page.slice(0, page.indexOf("| Kind |"));
    const before = page.split("\n");
    const rowOf = ({ kind, name }) => {
      const isIts = (row) => row.startsWith(`| ${kind} | ${name} |`);
      return rows.find(isIts) ?? before.find(isIts) ?? [];
    };
    const table = [
      "| Kind | Guard | Line | The test that turns red without it |",
      "|---|---|---|---|",
      ...guards.flatMap(rowOf),
    ];
    await writeFile(file, `${head}${table.join("\n")}\n`);
  }
  process.exitCode = unguarded === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
