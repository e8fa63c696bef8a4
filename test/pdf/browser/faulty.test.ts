import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { launchBrowser } from "../../../src/pdf/browser/launch.ts";
import { openPrinter } from "../../../src/pdf/print.ts";
import { codesOf } from "../problems.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "faulty-"));
  vi.stubEnv("TMPDIR", folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** A program that speaks through the pipes 3 and 4 as this text says; `answer(message)` gives what it answers. */
async function faulty(text: string): Promise<string> {
  const path = join(folder, "browser.cjs");
  const pipes = `const net = require("net");
const input = new net.Socket({ fd: 3 });
const output = new net.Socket({ fd: 4 });
output.on("error", () => process.exit());
input.on("close", () => process.exit());
const say = (message) => output.write(JSON.stringify(message) + "\\0");
let rest = "";
input.on("data", (data) => {
  const parts = (rest + data).split("\\0");
  rest = parts.pop();
  for (const part of parts) heard(JSON.parse(part));
});
let heard = () => {};
setInterval(() => {}, 1000);
`;
  await writeFile(path, `#!${process.execPath}\n${pipes}${text}`, { mode: 0o755 });
  return path;
}

/** Answers as a browser does until it is to print. */
const good = `const answers = {
  "Browser.getVersion": { product: "HeadlessChrome/147.0.0.0", protocolVersion: "1.3", revision: "", userAgent: "", jsVersion: "" },
  "Target.getBrowserContexts": { browserContextIds: [] },
  "Target.attachToBrowserTarget": { sessionId: "root" },
  "Target.attachToTarget": { sessionId: "root" },
};
const targetInfo = { targetId: "b", type: "browser", title: "", url: "", attached: true, canAccessOpener: false };
heard = ({ id, method, sessionId }) => {
  if (method === "Target.setDiscoverTargets") say({ method: "Target.targetCreated", params: { targetInfo } });
  if (method === "Target.attachToTarget") say({ method: "Target.attachedToTarget", params: { sessionId: "root", targetInfo, waitingForDebugger: false } });
  if (method in answers || /^(Target.set|Browser)/.test(method)) say({ id, ...(sessionId && { sessionId }), result: answers[method] ?? {} });
};
`;

const patience = 2_000;

describe("a program in the place of the browser is told of as what it is", () => {
  test.each([
    ["says nothing", "", "browser.silent"],
    [
      "speaks, and not the protocol",
      'output.write("HTTP/1.1 200 OK\\r\\n\\r\\n");',
      "browser.talks-nonsense",
    ],
    ["ends its nonsense as a message", 'output.write("hei\\0");', "browser.talks-nonsense"],
    ["sends JSON that is no message", 'output.write("[1]\\0");', "browser.talks-nonsense"],
    [
      "tells without end of what nobody asked for",
      'const more = () => { while (say({ method: "x", params: {} })); output.once("drain", more); }; more();',
      "browser.talks-nonsense",
    ],
    [
      "complains without end",
      'const more = () => { while (process.stderr.write("x".repeat(65536))); process.stderr.once("drain", more); }; more();',
      "browser.talks-nonsense",
    ],
    [
      "answers other than it was asked",
      "heard = ({ id }) => say({ id, result: {} });",
      "browser.will-not-start",
    ],
    [
      "refuses everything",
      'heard = ({ id }) => say({ id, error: { code: 1, message: "no" } });',
      "browser.will-not-start",
    ],
    ["ends when it is spoken to", "heard = () => process.exit(3);", "browser.will-not-start"],
  ])("one that %s", async (_, text, code) => {
    const path = await faulty(text);
    const slow = code === "browser.silent" ? patience : 40_000;
    expect(await codesOf(() => launchBrowser({ path, patience: slow }))).toEqual([code]);
    // Nothing stays behind.
    expect(await readdir(folder)).toEqual(["browser.cjs"]);
  });

  test.each(["print", "look at a page"])("one that hangs when it is to %s", async (work) => {
    const printer = await openPrinter({ path: await faulty(good), patience: 5_000 });
    try {
      const working = () =>
        work === "print"
          ? printer.print("<!doctype html>", { tagged: true, outline: true })
          : printer.lookAt("<!doctype html>", "0");
      expect(await codesOf(working)).toEqual(["browser.silent"]);
    } finally {
      await printer.close();
    }
    expect(await readdir(folder)).toEqual(["browser.cjs"]);
  });
});
