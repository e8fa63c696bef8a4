// The real command line around work that a test can steer with FAKE: what the commands do is not tried here.
import type { Effects } from "../../src/app/effects.ts";
import type { BuildWork } from "../../src/cli/commands/build.ts";
import { tellUnhandled } from "../../src/cli/failure.ts";
import { run } from "../../src/cli/run.ts";
import { thisTerminal } from "../../src/cli/terminal.ts";
import { launchBrowser } from "../../src/pdf/browser/launch.ts";
import { InputError, problem } from "../../src/problems/problem.ts";
import type { Built } from "../../src/publish/finish.ts";
import { messages } from "../../src/publish/messages.ts";
import { type BuiltFile, publish } from "../../src/publish/publish.ts";
import { chooseTarget, type Target } from "../../src/publish/target.ts";

const files = new Map<string, BuiltFile>([
  ["nb/index.html", { part: "nb/web", content: "<p>ny</p>" }],
  ["nb/rapport.pdf", { part: "nb/pdf", content: "x".repeat(769_000) }],
  ["nb/figurer/a.svg", { part: "nb/web", content: "<svg/>" }],
]);
const origin = { input: "abc", program: "0", fonts: {} };
const built: Built = {
  edition: "2015",
  parts: { "nb/web": origin, "nb/pdf": origin },
  keeps: (part) => part.startsWith("nb/"),
};
const forEver = () => new Promise(() => setInterval(() => {}, 1000));

const build: BuildWork = async ({ root, signal }, _asked, _options, effects) => {
  const where = { root, edition: "2015", folder: "2015" };
  const target = await chooseTarget(where, { signal, onWait: () => undefined });
  try {
    return await steps(target, signal, effects);
  } finally {
    await target.release();
  }
};

async function steps(target: Target, signal: AbortSignal, effects: Effects): ReturnType<BuildWork> {
  await effects.step("read", async () => {
    if (process.env.FAKE === "bug") throw new TypeError("x is undefined", { cause: new Error("the cause") });
    if (process.env.FAKE === "problem") {
      throw new InputError([
        problem(messages["run.out-is-file"], { file: "data/x.csv", line: 2, column: 3 }, { path: "x" }),
      ]);
    }
  });
  if (process.env.FAKE === "stray") {
    Promise.reject(new Error("nobody waits for this"));
    await forEver();
  }
  if (process.env.FAKE === "browser") {
    await effects.step("browser", async () => {
      const running = await launchBrowser({ signal });
      process.stdout.write(`browser ${running.pid}\n`);
      await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    });
  }
  if (process.env.FAKE === "deaf") {
    await effects.step("pdf", () => {
      process.stdout.write("deaf\n");
      return forEver();
    });
  }
  const done = await effects.step("write", () => publish(target, built, files, signal));
  effects.log("En melding som blir stående.");
  const { written, warnings: problems } = done;
  return { edition: "2015", folder: target.shown, written, problems, failed: [], drafts: [] };
}

tellUnhandled(process.argv.slice(2), thisTerminal());
process.exitCode = await run(process.argv.slice(2), thisTerminal(), { work: { build } });
