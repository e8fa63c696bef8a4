import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { examine, type Machine, PROBES } from "../../src/app/doctor.ts";
import { messages } from "../../src/pdf/browser/messages.ts";
import { InputError, problem } from "../../src/problems/problem.ts";
import { copyOfMinimal } from "../support/project.ts";
import { sessionOf } from "../support/session.ts";

const machine: Machine = {
  node: "20.19.0",
  oldestNode: "20.19",
  room: async () => 2 ** 40,
  browser: async () => ({
    path: "/b",
    origin: "pinned",
    version: "HeadlessChrome/147",
    pinned: true,
    sandbox: true,
    tried: [],
    warnings: [],
  }),
};

/** The codes of what is told, by what was looked at. */
async function told(root: string, other: Partial<Machine> = {}) {
  const probed = await examine(sessionOf(root), { ...machine, ...other }, undefined);
  expect(probed.map(({ probe }) => probe)).toEqual(PROBES);
  return probed.flatMap(({ probe, problems }) => problems.map(({ code }) => `${probe} ${code}`));
}

test("a machine that has what is needed is told of nothing, and nothing is left", async () => {
  const root = await copyOfMinimal();
  expect(await told(root)).toEqual([]);
  expect(await readdir(join(root, "output"))).toEqual([]);
});

test("all that is missing is told at once", async () => {
  const root = await copyOfMinimal();
  await rm(join(root, "output"), { recursive: true, force: true });
  await writeFile(join(root, "output"), "en fil");
  await writeFile(join(root, "report.config.ts"), "export default { series: 1 };");
  const none = problem(messages["browser.none-found"], { file: "browser" }, { tried: [] });
  const missing = await told(root, {
    node: "18.20.1",
    room: async () => 12 * 2 ** 20,
    browser: () => Promise.reject(new InputError([none])),
  });
  expect(missing).toEqual([
    "node files.old-node",
    ...missing.filter((one) => one.startsWith("settings ")),
    "output run.out-is-file",
    "room files.little-room",
    "browser browser.none-found",
  ]);
  expect(missing.filter((one) => one.startsWith("settings "))).not.toEqual([]);
});

test.each([
  ["20.19.0", false],
  ["20.18.9", true],
  ["9.99.0", true],
  ["24.0.0", false],
])("Node %s is too old: %s", async (node, isOld) => {
  const root = await copyOfMinimal();
  await mkdir(join(root, "output"), { recursive: true });
  expect((await told(root, { node })).includes("node files.old-node")).toBe(isOld);
});
