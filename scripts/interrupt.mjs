// node scripts/interrupt.mjs [--times 200] [--pairs 50] [--seed 1]
// Interrupts builds at random moments, and starts builds of one edition two at a time; looks each time whether
// something is lost or left. Run «npm run compile» first.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "200" },
    pairs: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const base = await mkdtemp(join(tmpdir(), "interrupt-"));
const [project, temp] = [join(base, "project"), join(base, "temp")];
await mkdir(temp, { recursive: true });
for (const name of ["data", "templates", "report.config.ts", "package.json"])
  await cp(join(root, name), join(project, name), { recursive: true });
await symlink(join(root, "node_modules"), join(project, "node_modules"));

let state = Number(values.seed);
/** From 0 up to 1, the same for the same seed. */
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

function build(language, ...more) {
  const argv = [join(root, "dist/cli/main.js"), "build", "2015", "--language", language, "--json", ...more];
  const child = spawn(process.execPath, argv, { cwd: project, env: { ...process.env, TMPDIR: temp } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal, said })),
  );
  return { child, ended };
}

/** What is not as the manifest has it. */
async function lost(folder) {
  const text = await readFile(join(folder, "manifest.json"), "utf8").catch(() => undefined);
  if (text === undefined) return ["manifest.json"];
  const { files, parts } = JSON.parse(text);
  const wrong = [];
  for (const { path, sha256 } of files) {
    const bytes = await readFile(join(folder, path)).catch(() => Buffer.alloc(0));
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) wrong.push(path);
  }
  for (const part of ["nb/web", "nb/pdf", "nn/web", "nn/pdf"])
    if (!(part in parts)) wrong.push(`the part ${part}`);
  return wrong;
}

const output = join(project, "output");
/** What lies beside the output folder, and among the temporary ones. */
async function left() {
  return [...(await readdir(output)).filter((name) => name !== "2015"), ...(await readdir(temp))];
}

const failures = [];
const fail = (what) => {
  failures.push(what);
  console.log(what);
};

async function whole(language, when) {
  const { code, said } = await build(language).ended;
  if (code !== 0) fail(`${when}: a build ends with ${code}: ${said.slice(-500)}`);
}

await whole("nb", "at first");
const start = performance.now();
await whole("nn", "at first");
const length = performance.now() - start;

let remains = 0;
/** What a build that was killed has left, which the next one that comes so far removes. */
let before = [];
for (let time = 1; time <= Number(values.times); time++) {
  const signal = random() < 0.5 ? "SIGINT" : "SIGKILL";
  const after = random() * length * 1.1;
  const { child, ended } = build(random() < 0.5 ? "nb" : "nn");
  const timer = setTimeout(() => child.kill(signal), after);
  const { code, said } = await ended;
  clearTimeout(timer);
  const when = `${time}: ${signal} after ${Math.round(after)} ms`;
  // Between the two renames of the swap the last good one stands beside.
  const places = [join(output, "2015"), join(output, ".2015.old")];
  const states = await Promise.all(places.map(lost));
  if (!states.some((wrong) => wrong.length === 0)) fail(`${when}: lost ${states[0]?.slice(0, 5)}`);
  const found = await left();
  const own = found.filter((name) => !before.includes(name));
  // One that ends by itself, or closes in order, leaves nothing of its own; one that ends well nothing of others'.
  const wrong = code === 0 ? found : code === null ? [] : own;
  if (wrong.length > 0) fail(`${when}: left ${wrong}: ${code} ${said.slice(-300)}`);
  if (code !== 0 && code !== null && code !== 130) fail(`${when}: ends with ${code}: ${said.slice(-300)}`);
  before = found;
  if (found.length > 0) remains++;
}
await whole("nb", "after all");
const last = await left();
if (last.length > 0) fail(`after all: left ${last}`);
console.log(
  `${values.times} interruptions: ${remains} left something for the next to remove, which is gone.`,
);

for (let pair = 1; pair <= Number(values.pairs); pair++) {
  const ends = await Promise.all([build("nb").ended, build("nn").ended]);
  for (const { code, said } of ends)
    if (code !== 0) fail(`pair ${pair}: ends with ${code}: ${said.slice(-500)}`);
  const wrong = await lost(join(output, "2015"));
  if (wrong.length > 0) fail(`pair ${pair}: lost ${wrong.slice(0, 5)}`);
  const found = await left();
  if (found.length > 0) fail(`pair ${pair}: left ${found}`);
}
console.log(`${values.pairs} pairs. ${failures.length} failures.`);
await rm(base, { recursive: true, force: true });
process.exitCode = failures.length === 0 ? 0 : 1;
