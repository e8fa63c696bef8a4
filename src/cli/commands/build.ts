import { resolve } from "node:path";
import { Option } from "commander";
import type { BuildOptions, BuildResult } from "../../app/build.ts";
import type { Effects } from "../../app/effects.ts";
import type { Asked } from "../../app/report.ts";
import type { SessionEffects } from "../../app/session.ts";
import { LANGUAGES, languageOf, type WrittenLanguage } from "../../language/language.ts";
import { joinList } from "../../language/list.ts";
import { command, editionArgument, languageOption, pathOption } from "../command.ts";
import { EXIT } from "../interrupt.ts";
import { writeSeconds } from "../layout.ts";
import { openProgress } from "../progress.ts";
import { findProject } from "../project.ts";
import { summary } from "../summary.ts";
import { jsonOf, tellProblems } from "../tell.ts";
import { both } from "../words.ts";

const words = {
  summary: both("bygg rapporten: nettside og PDF", "build the report: website and PDF"),
  language: both(
    `bygg bare denne målformen: ${LANGUAGES.join(" eller ")}`,
    `build this written language only: ${LANGUAGES.join(" or ")}`,
  ),
  only: both(
    (outputs: readonly string[]) => `bygg bare ${joinList(outputs, "eller bare")}`,
    (outputs) => `build only ${joinList(outputs, "or only")}`,
  ),
  folder: both("mappe", "folder"),
  out: both(
    "skriv til denne mappen i stedet for output/<utgave>",
    "write to this folder instead of output/<edition>",
  ),
  written: both(
    (edition: string, folder: string) => `Rapporten for ${edition} er skrevet til ${folder}:`,
    (edition, folder) => `The report of ${edition} has been written to ${folder}:`,
  ),
  moreFiles: both(
    (count: number, folder: string) => `${count} ${count === 1 ? "fil" : "filer"} til i ${folder}/`,
    (count, folder) => `${count} more ${count === 1 ? "file" : "files"} in ${folder}/`,
  ),
  failed: both(
    (edition: string, language: string) =>
      `Rapporten for ${edition} på ${language} er ikke skrevet. Feilene står øverst. Den forrige er ikke endret.`,
    (edition, language) =>
      `The report of ${edition} in ${language} has not been written. The errors are at the top. The last one is as it was.`,
  ),
  draft: both(
    (language: string, open: number) =>
      `Utkast på ${language}: ${open} utsagn er ikke lest. Se «rapport check», og les dem med «rapport approve».`,
    (language, open) =>
      `A draft in ${language}: ${open} statements are still to be read. See «rapport check», and read them with «rapport approve».`,
  ),
  embargo: both(
    (moment: string) => `Sperrefrist til ${moment}: Hver side er merket. Bygg på nytt når den er ute.`,
    (moment) => `Embargo until ${moment}: each page says so. Build anew when it is over.`,
  ),
  final: both(
    "nekt å bygge så lenge noe ikke er lest, i stedet for å lage et utkast",
    "refuse to build while something is still to be read, instead of making a draft",
  ),
  took: both(
    (time: string) => `Ferdig på ${time}.`,
    (time) => `Done in ${time}.`,
  ),
};

interface Options {
  readonly edition?: string;
  readonly language?: WrittenLanguage;
  readonly only?: string;
  readonly final?: boolean;
  readonly out?: string;
  readonly browser?: string;
  readonly keepPrintHtml?: string;
}

interface Where extends SessionEffects {
  /** Absolute path of the project. */
  readonly root: string;
}

/** Builds in a session of its own. @throws what `build` throws */
async function work(
  { root, ...outside }: Where,
  asked: Asked,
  options: BuildOptions,
  effects: Effects,
): Promise<BuildResult> {
  const { openSession } = await import("../../app/session.ts");
  const session = openSession(root, outside);
  try {
    // What draws them starts while the rest of the program is loaded.
    session.figures().catch(() => undefined);
    const { build } = await import("../../app/build.ts");
    return await build(session, asked, { ...options, isLast: true }, effects);
  } finally {
    await session.dispose();
  }
}

export type BuildWork = typeof work;

/** `rapport build`: builds, and tells what was written and how large. */
export const build = command({
  name: "build",
  words,
  work,
  define(into, { words, common, lang, outputs }) {
    const choices = outputs.filter(({ always }) => !always);
    const names = choices.map(({ name }) => name);
    const inWords = choices.map(({ name, title }) => `${title[lang]} (${name})`);
    into
      .addArgument(editionArgument(`[${common.editionName}]`, common.edition))
      .addOption(languageOption("--language", words.language))
      .addOption(new Option(`--only <${names.join("|")}>`, words.only(inWords)).choices(names))
      .addOption(new Option("--final", words.final))
      .addOption(pathOption("--out", words.folder, words.out))
      .addOption(pathOption("--browser", common.path, common.browser))
      .addOption(pathOption("--keep-print-html", "file", "").hideHelp());
  },
  async run(options: Options, context, words, work) {
    const { flags, terminal, signal, cwd, outputs, openPainter } = context;
    const start = performance.now();
    const shown = await openProgress(context);
    const { edition, language, only, final = false, out, browser, keepPrintHtml } = options;
    const result = await work(
      {
        root: findProject(cwd),
        signal,
        ...(browser !== undefined && { browser: resolve(cwd, browser) }),
        ...(openPainter && { openPainter }),
      },
      { ...(edition !== undefined && { edition }), ...(language !== undefined && { language }) },
      {
        outputs,
        final,
        ...(only !== undefined && { only }),
        ...(out !== undefined && { out: resolve(cwd, out) }),
        ...(keepPrintHtml !== undefined && { keepPrintHtml: resolve(cwd, keepPrintHtml) }),
      },
      shown,
    );
    const milliseconds = Math.round(performance.now() - start);
    const { problems, failed, drafts, written, folder } = result;

    if (!flags.json) {
      tellProblems(problems, flags, terminal);
      const lines = [
        terminal.paint("bold", words.written(result.edition, folder)),
        ...summary(written, words.moreFiles),
        ...drafts.map(({ report, open }) =>
          words.draft(languageOf(report.language).terms.thisLanguage, open),
        ),
        ...(result.embargo === undefined ? [] : [words.embargo(result.embargo)]),
        ...failed.map((report) =>
          words.failed(report.edition, languageOf(report.language).terms.thisLanguage),
        ),
        words.took(writeSeconds(milliseconds)),
      ];
      terminal.out(`\n${lines.join("\n")}\n`);
    }
    return {
      exit: failed.length > 0 ? EXIT.problems : EXIT.ok,
      edition: result.edition,
      folder,
      written: written.map(({ path, bytes }) => ({ path, bytes })),
      ...(failed.length > 0 && { failed: failed.map((report) => report.language) }),
      ...(result.embargo !== undefined && { embargo: result.embargo }),
      ...(drafts.length > 0 && {
        drafts: drafts.map(({ report, open }) => ({ language: report.language, open })),
      }),
      milliseconds,
      steps: shown.steps,
      problems: jsonOf(problems, flags),
    };
  },
});
