import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Environment } from "./environment.ts";

/** The Chromium that the golden files were made with. The lockfile's package brings the same. */
export const pinnedMajor = 147;

/** The npm package with a compressed headless shell. Its own code is not used: see docs/decisions/0001. */
const packageName = "@sparticuz/chromium";

export interface PinnedPackage {
  /** `147.0.0` */
  readonly version: string;
  /** The folder with `chromium.br` and `al2023.tar.br`. */
  readonly bin: string;
}

/** The loader that the binary asks for. Where it is missing (Alpine), the start fails without a reason. */
const glibcLoader = "/lib64/ld-linux-x86-64.so.2";

/**
 * The pinned browser as npm delivered it.
 *
 * @returns undefined where it can't run, or where npm left the optional package out
 */
export function pinnedPackage(where: Environment): PinnedPackage | undefined {
  if (where.platform !== "linux" || where.arch !== "x64" || !existsSync(glibcLoader)) return undefined;
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    const root = join(dirname(entry), "..", "..");
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    const bin = join(root, "bin");
    return existsSync(join(bin, "chromium.br")) ? { version, bin } : undefined;
  } catch {
    return undefined;
  }
}

/** The major of `HeadlessChrome/147.0.7727.0`, or NaN. */
export function majorOf(version: string): number {
  return Number.parseInt(/(\d+)(?:\.\d+)*\s*$/.exec(version.trim())?.[1] ?? "", 10);
}
