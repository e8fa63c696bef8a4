import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer";
import { inject } from "vitest";
import { findBrowser } from "../../src/pdf/browser/find.ts";
import { flags } from "../../src/pdf/browser/flags.ts";
import { fontconfig, fontFolders } from "../../src/pdf/browser/fonts.ts";

let opened: Promise<Browser> | undefined;

/**
 * The browser that prints the report, as one to look at pages with: scripts run in it, and it takes files from
 * the disk. One for all test files of a worker, which ends with the worker; each test closes its own pages.
 */
export function testBrowser(): Promise<Browser> {
  opened ??= launch();
  return opened;
}

/** Without its sandbox, since it sees nothing but pages of our own. */
async function launch(): Promise<Browser> {
  const { found } = await findBrowser();
  const profile = await mkdtemp(join(inject("sharedFolder"), "browser-"));
  const config = join(profile, "fonts.conf");
  await writeFile(config, fontconfig(fontFolders(), join(profile, "fontconfig")));
  return puppeteer.launch({
    executablePath: found.path,
    pipe: true,
    ignoreDefaultArgs: true,
    // A preview is on this machine; nothing else is to be found, as when it prints.
    args: flags(found, profile, false).map((flag) =>
      flag.startsWith("--host-resolver-rules=") ? `${flag}, EXCLUDE 127.0.0.1` : flag,
    ),
    env: {
      ...process.env,
      FONTCONFIG_FILE: config,
      ...(found.libraries && {
        LD_LIBRARY_PATH: [found.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      }),
    },
  });
}
