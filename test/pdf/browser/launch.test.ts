import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { launchBrowser } from "../../../src/pdf/browser/launch.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "launch-"));
  vi.stubEnv("TMPDIR", folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test.each([0, 20, 60, 100, 150, 300])(
  "a start that is stopped after %d ms ends at once and leaves nothing",
  async (wait) => {
    const stop = new AbortController();
    const started = launchBrowser({ signal: stop.signal }).then(
      (browser) => browser.close(),
      (error: unknown) => error,
    );
    await setTimeout(wait);
    stop.abort();
    // A browser that hangs would be waited for much longer.
    expect(await Promise.race([started.then(() => "ended"), setTimeout(20_000, "hangs")])).toBe("ended");
    await vi.waitFor(async () => expect(await readdir(folder)).toEqual([]), 10_000);
  },
);

test.runIf(process.platform === "linux")(
  "what the browser puts among the temporary files lies in its profile",
  async () => {
    const browser = await launchBrowser();
    try {
      const [profile] = await readdir(folder);
      const environment = await readFile(`/proc/${browser.pid}/environ`, "utf8");
      const [, own] = /(?:^|\0)TMPDIR=([^\0]*)/.exec(environment) ?? [];
      expect(own?.startsWith(join(folder, profile ?? "?"))).toBe(true);
    } finally {
      await browser.close();
    }
    expect(await readdir(folder)).toEqual([]);
  },
);
