import type { build, check } from "../app/build.ts";
import type { compareEditions } from "../app/compare.ts";
import type { countWords } from "../app/count-words.ts";
import type { inspectBrowser } from "../pdf/browser/doctor.ts";
import type { inspectPdf } from "../pdf/conformance/inspect-pdf.ts";
import type { translateChapter } from "../translate/translate-chapter.ts";
import type { Manners } from "./manners.ts";
import type { Terminal } from "./terminal.ts";

/** The work behind the commands. A parameter, so that the command line is tested without it. */
export interface Work {
  readonly build: typeof build;
  readonly check: typeof check;
  readonly inspectBrowser: typeof inspectBrowser;
  readonly inspectPdf: typeof inspectPdf;
  readonly compareEditions: typeof compareEditions;
  readonly countWords: typeof countWords;
  readonly translateChapter: typeof translateChapter;
}

/** What every command is given. */
export interface Context {
  readonly manners: Manners;
  readonly terminal: Terminal;
  /** Aborted on Ctrl-C. */
  readonly signal: AbortSignal;
  /** Absolute path of the folder that the command was given in. */
  readonly cwd: string;
  readonly work: Work;
}

/** What `work` is when it is not a test's: each part loaded when it is first used. */
export const realWork: Work = {
  build: async (...given) => (await import("../app/build.ts")).build(...given),
  check: async (...given) => (await import("../app/build.ts")).check(...given),
  inspectBrowser: async (...given) => (await import("../pdf/browser/doctor.ts")).inspectBrowser(...given),
  inspectPdf: async (...given) => (await import("../pdf/conformance/inspect-pdf.ts")).inspectPdf(...given),
  compareEditions: async (...given) => (await import("../app/compare.ts")).compareEditions(...given),
  countWords: async (...given) => (await import("../app/count-words.ts")).countWords(...given),
  translateChapter: async (...given) =>
    (await import("../translate/translate-chapter.ts")).translateChapter(...given),
};
