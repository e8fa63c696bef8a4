import { expect, test } from "vitest";
import { candidates } from "../../../src/pdf/browser/candidates.ts";

const firstOf = (kind: string, list: ReturnType<typeof candidates>) => list.findIndex((c) => c.kind === kind);

test("Linux: every folder in PATH, then the usual places, the headless shell before all others", () => {
  const found = candidates({
    platform: "linux",
    arch: "x64",
    env: { PATH: "/opt/bin:/usr/bin" },
    home: "/home/kari",
  });
  expect(found[0]).toEqual({ path: "/opt/bin/chrome-headless-shell", kind: "headless shell" });
  const paths = found.map(({ path }) => path);
  expect(paths).toContain("/usr/bin/chromium-headless-shell");
  expect(paths).toContain("/usr/bin/chromium");
  expect(paths).toContain("/opt/google/chrome/chrome");
  expect(paths).toContain("/usr/bin/microsoft-edge-stable");
  expect(paths.indexOf("/usr/bin/chromium")).toBeLessThan(paths.indexOf("/snap/bin/chromium"));
  expect(new Set(paths).size).toBe(paths.length);
  for (const [before, after] of [
    ["headless shell", "Chromium"],
    ["Chromium", "Chrome"],
    ["Chrome", "Edge"],
  ] as const) {
    expect(firstOf(before, found)).toBeLessThan(firstOf(after, found));
  }
});

test("Linux: a relative folder in PATH is not searched", () => {
  const found = candidates({
    platform: "linux",
    arch: "x64",
    env: { PATH: ".:bin::/usr/bin" },
    home: "/home/kari",
  });
  expect(found.filter(({ path }) => !path.startsWith("/"))).toEqual([]);
});

test("macOS: the programs folder of the machine and of the user", () => {
  const found = candidates({ platform: "darwin", arch: "arm64", env: {}, home: "/Users/kari" });
  expect(found.map(({ path }) => path)).toEqual([
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Users/kari/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Users/kari/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Users/kari/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ]);
});

test("Windows: Chrome and Edge under each folder that the environment names", () => {
  const env = {
    PROGRAMFILES: "C:\\Program Files",
    "PROGRAMFILES(X86)": "C:\\Program Files (x86)",
    LOCALAPPDATA: "",
  };
  const found = candidates({ platform: "win32", arch: "x64", env, home: "C:\\Users\\kari" }).map(
    ({ path }) => path,
  );
  expect(found).toEqual([
    "C:\\Program Files\\Chromium\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ]);
});
