import { posix, win32 } from "node:path";
import { type Environment, variable } from "./environment.ts";

type Kind = "headless shell" | "Chromium" | "Chrome" | "Edge";

export interface Candidate {
  readonly path: string;
  readonly kind: Kind;
}

/** Best first: the shell prints the same in two thirds of the time. */
const kinds: readonly Kind[] = ["headless shell", "Chromium", "Chrome", "Edge"];

const linuxNames: Record<Kind, readonly string[]> = {
  "headless shell": ["chrome-headless-shell", "chromium-headless-shell", "headless_shell"],
  Chromium: ["chromium", "chromium-browser"],
  Chrome: ["google-chrome-stable", "google-chrome"],
  Edge: ["microsoft-edge-stable", "microsoft-edge"],
};
const linuxFixed: Record<Kind, readonly string[]> = {
  "headless shell": [],
  // Snap last: its Chromium can't see the temp folder of other programs.
  Chromium: ["/usr/lib/chromium/chromium", "/snap/bin/chromium"],
  Chrome: ["/opt/google/chrome/chrome"],
  Edge: ["/opt/microsoft/msedge/msedge"],
};
const usualFolders = ["/usr/local/bin", "/usr/bin"];

const macApps: Record<Kind, readonly string[]> = {
  "headless shell": [],
  Chromium: ["Chromium"],
  Chrome: ["Google Chrome"],
  Edge: ["Microsoft Edge"],
};

const windowsPrograms: Record<Kind, readonly string[]> = {
  "headless shell": [],
  Chromium: ["Chromium\\Application\\chrome.exe"],
  Chrome: ["Google\\Chrome\\Application\\chrome.exe"],
  Edge: ["Microsoft\\Edge\\Application\\msedge.exe"],
};

/**
 * Where browsers usually are, best first. puppeteer's own search finds neither Edge nor Debian's Chromium.
 *
 * @returns absolute paths, each once; whether there is anything there is for the caller to see
 */
export function candidates(where: Environment): Candidate[] {
  const pathsOf = { win32: windowsPaths, darwin: macPaths }[where.platform as string] ?? linuxPaths;
  const seen = new Set<string>();
  return kinds
    .flatMap((kind) => pathsOf(kind, where).map((path) => ({ path, kind })))
    .filter(({ path }) => !seen.has(path) && seen.add(path));
}

function linuxPaths(kind: Kind, where: Environment): string[] {
  // A relative folder in PATH would let the folder that the build runs in choose the browser.
  const folders = (variable(where, "PATH") ?? "").split(":").filter(posix.isAbsolute);
  const found = linuxNames[kind].flatMap((name) =>
    [...folders, ...usualFolders].map((folder) => posix.join(folder, name)),
  );
  return [...found, ...linuxFixed[kind]];
}

function macPaths(kind: Kind, where: Environment): string[] {
  const folders = ["/Applications", posix.join(where.home, "Applications")];
  return macApps[kind].flatMap((app) =>
    folders.map((folder) => posix.join(folder, `${app}.app`, "Contents", "MacOS", app)),
  );
}

function windowsPaths(kind: Kind, where: Environment): string[] {
  const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => variable(where, name))
    .filter((folder) => folder !== undefined);
  return windowsPrograms[kind].flatMap((program) => folders.map((folder) => win32.join(folder, program)));
}
