import type { FoundBrowser } from "./find.ts";

/** Nothing leaves the machine and nothing outlives the run. */
const quiet = [
  "--disable-background-networking",
  "--disable-breakpad",
  "--disable-client-side-phishing-detection",
  "--disable-component-update",
  "--disable-crash-reporter",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-sync",
  "--metrics-recording-only",
  "--mute-audio",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
  "--password-store=basic",
  "--use-mock-keychain",
  "--disable-features=AcceptCHFrame,MediaRouter,OptimizationHints,Translate",
  // Should a request slip past the tab's own refusal, it finds no address.
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

/** The same print on every machine. */
const steady = [
  // Else the shell rounds each letter's advance to whole pixels (puppeteer#2410).
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
  "--disable-gpu",
  // Containers often have 64 MB of shared memory, too little for a long report.
  "--disable-dev-shm-usage",
  "--lang=en-US",
];

/** The command line of a browser that prints, driven through pipes 3 and 4. */
export function flags(found: FoundBrowser, profile: string, sandbox: boolean): string[] {
  return [
    // puppeteer's names for the same are `headless: "shell"` and `headless: true`.
    found.shell ? "--headless" : "--headless=new",
    "--remote-debugging-pipe",
    `--user-data-dir=${profile}`,
    ...(sandbox ? [] : ["--no-sandbox"]),
    ...quiet,
    ...steady,
    "about:blank",
  ];
}
