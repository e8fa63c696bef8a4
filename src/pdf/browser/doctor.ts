import type { Problem } from "../../problems/problem.ts";
import { findBrowser, type Tried } from "./find.ts";
import { type BrowserIdentity, type LaunchOptions, launchBrowser } from "./launch.ts";

/** What `npm run browser` tells: which browser would print, and whether all is well with it. */
export interface BrowserReport extends BrowserIdentity {
  readonly sandbox: boolean;
  /** The places that were looked at, in order; the last is the one used. */
  readonly tried: readonly Tried[];
  /** No sandbox, or another version than the pinned. */
  readonly warnings: readonly Problem[];
}

/**
 * Finds the browser, starts it and asks for its version, so that what is wrong shows before a build.
 *
 * @throws InputError when there is none, or it doesn't start
 */
export async function inspectBrowser(options: LaunchOptions = {}): Promise<BrowserReport> {
  const { tried } = await findBrowser({ path: options.path, signal: options.signal, thorough: true });
  const warnings: Problem[] = [];
  const running = await launchBrowser({ ...options, log: (notice) => warnings.push(notice) });
  try {
    const { path, origin, version, pinned, sandbox } = running;
    return { path, origin, version, pinned, sandbox, tried, warnings };
  } finally {
    await running.close();
  }
}
