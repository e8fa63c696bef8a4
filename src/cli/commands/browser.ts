import { resolve } from "node:path";
import type { inspectBrowser } from "../../pdf/browser/doctor.ts";
import { command, pathOption } from "../command.ts";
import { listed } from "../layout.ts";
import { jsonOf, tellProblems } from "../tell.ts";
import { both } from "../words.ts";

const words = {
  summary: both("vis hvilken nettleser som lager PDF-en", "tell which browser makes the PDF"),
  rows: {
    name: both("Nettleser", "Browser"),
    path: both("Sted", "Place"),
    origin: both("Valgt fordi", "Chosen because"),
  },
  origins: {
    option: both("den er oppgitt med --browser", "it was named with --browser"),
    environment: both("den er oppgitt i en miljøvariabel", "it was named in an environment variable"),
    pinned: both("den følger med prosjektet", "it comes with the project"),
    installed: both("den er installert på maskinen", "it is installed on this machine"),
  },
  pinned: both(
    "Det er nettleseren som prosjektet er låst til. PDF-en blir lik på alle maskiner som bruker den.",
    "It is the browser that the project is locked to. The PDF is the same on every machine that uses it.",
  ),
  other: both("En annen kan brukes med --browser <sti>.", "Use another with --browser <path>."),
};

const work: typeof inspectBrowser = async (...given) =>
  (await import("../../pdf/browser/doctor.ts")).inspectBrowser(...given);

export type BrowserWork = typeof work;

/**
 * `rapport browser`: tells which browser makes the PDF, its version, and whether it is the pinned one. Starts
 * it, so that what is missing shows before a build.
 */
export const browser = command({
  name: "browser",
  words,
  work,
  define(into, { common }) {
    into.addOption(pathOption("--browser", common.path, common.browser));
  },
  async run(options: { readonly browser?: string }, { flags, terminal, signal, cwd }, words, work) {
    const path = options.browser === undefined ? undefined : resolve(cwd, options.browser);
    const { warnings, ...report } = await work({ path, signal });
    if (!flags.json) {
      const rows = [
        [words.rows.name, report.version.replace("/", " ")],
        [words.rows.path, report.path],
        [words.rows.origin, words.origins[report.origin]],
      ] as const;
      for (const line of listed(rows, (name) => terminal.paint("bold", name))) terminal.out(`${line}\n`);
      if (report.pinned) terminal.out(`\n${words.pinned}\n`);
      terminal.out(`${report.pinned ? "" : "\n"}${words.other}\n`);
      tellProblems(warnings, flags, terminal);
    }
    return { ...report, problems: jsonOf(warnings, flags) };
  },
});
