import { randomUUID } from "node:crypto";
import type { ReportConfig } from "../config/define.ts";
import { loadConfig } from "../config/load.ts";
import { createPrintable, type Printable } from "../document/printable.ts";
import { loadFigureFonts } from "../figures/fonts.ts";
import type { Painter } from "../figures/paint.ts";
import { keepRecent } from "../figures/recent.ts";
import type { FigureRenderer } from "../figures/renderer.ts";
import { type Lexicons, lexicons } from "../language/detect/known.ts";
import { languageOf, type WrittenLanguage } from "../language/language.ts";
import type { ToldChapter } from "../narrative/narrate.ts";
import type { Hyphenator } from "../outputs/pdf/hyphenator.ts";
import { openPdfReader, type PdfReader } from "../pdf/check/reader.ts";
import type { Printer, PrinterOptions } from "../pdf/print.ts";
import type { Problem, Problems } from "../problems/problem.ts";
import type { Dictionary } from "../proofread/dictionary.ts";
import { type Beside, beside } from "../thread.ts";
import type { Question as Finished } from "../verify/answer.ts";
import type { Fault } from "../verify/fault.ts";
import { type Fonts, readFonts } from "./fonts.ts";
import { folderHash } from "./inputs.ts";
import { once, onceEach, Results, type Stage } from "./results.ts";

/** Those of four reports: what has changed is told anew, and what was changed before soon goes. */
const MOST_CHAPTERS = 24;

/** What a session reaches of the world outside the project. */
export interface SessionEffects {
  /** Aborted when the session is to end at once, as on Ctrl-C: what runs rejects with its reason. */
  readonly signal: AbortSignal;
  /** Path of the browser to print with, as given; else one is found. */
  readonly browser?: string;
  /** Starts the browser; a parameter so that a test can count, or do without. */
  readonly openPrinter?: (options: PrinterOptions) => Promise<Printer>;
  /** Opens what paints figures where they can be stopped. Left out, this process paints them. */
  readonly openPainter?: (signal: AbortSignal) => Painter;
  /** The time of day, which only an embargo asks for. Left out, that of the machine. */
  readonly now?: () => Date;
}

/**
 * What is the same for many reports: each thing is made at its first use and kept, and what has been made of the
 * project's files is kept by their content. Files may change at any time: each build reads them anew, and makes
 * anew what depends on those that have changed.
 */
export interface Session {
  /** Absolute path of the project. */
  readonly root: string;
  readonly signal: AbortSignal;
  now(): Date;
  readonly results: Results;
  /**
   * The settings, run and checked anew, since they are a program and may read what they like.
   *
   * @returns undefined when there is an error; the problems have then been added
   */
  config(problems: Problems): Promise<ReportConfig | undefined>;
  /** The shipped web fonts. */
  fonts(): Promise<Fonts>;
  /** Tells which characters the fonts have. */
  printable(): Promise<Printable>;
  /** Draws figures, in any written language. */
  figures(): Promise<FigureRenderer>;
  hyphenator(language: WrittenLanguage): Promise<Hyphenator>;
  /** For spelling. */
  dictionary(language: WrittenLanguage): Promise<Dictionary>;
  /** The browser, started at the first call. @throws InputError when there is none, each time */
  printer(): Promise<Printer>;
  /** Tries finished PDFs, in a thread of its own. */
  readonly pdfReader: PdfReader;
  /** Reads back what has been made, in a thread of its own too. */
  readonly readBack: Beside<Finished, readonly Fault[]>;
  /** Does some work the first time that it is asked for. What comes of it is of no account. */
  first(what: string, work: () => Promise<unknown>): void;
  /** Lets the browser end, since nothing more is printed. `dispose` waits for it. */
  endPrinter(): void;
  /** What there is to say of the browser, once it has started. */
  readonly notices: readonly Problem[];
  /**
   * Reads something from folders of the project, or gives what was read when they were the same.
   *
   * @param folders relative to the project, with `/`
   * @param what sets it apart from other results of its stage
   * @returns what was read, and a key of what it was read from
   */
  read<T>(
    stage: Stage,
    folders: readonly string[],
    what: string,
    problems: Problems,
    make: (problems: Problems) => Promise<T>,
  ): Promise<{ readonly value: T; readonly key: string }>;
  /** Chapters that have been told, by what they were told from. */
  readonly chapters: (key: string, tell: () => ToldChapter) => ToldChapter;
  /** The words of written languages, each made when a text in it is told first. */
  readonly lexicons: Lexicons;
  /** Ends the browser and lets go of everything. More than once does no harm. */
  dispose(): Promise<void>;
}

/**
 * Opens a session. Nothing is read or started yet.
 *
 * @param root absolute path of the project: the folder of `report.config.ts`
 */
export function openSession(root: string, effects: SessionEffects): Session {
  const { signal, browser: path } = effects;
  const results = new Results();
  const notices: Problem[] = [];
  const pdfReader = openPdfReader();
  const readBack = beside<Finished, readonly Fault[]>("read-back", () => import("../verify/answer.ts"));
  const done = new Set<string>();
  let printing: Promise<Printer> | undefined;
  let painter: Painter | undefined;
  let disposed = false;

  const figureFonts = once(loadFigureFonts);
  const fonts = once(readFonts);
  const start = async (): Promise<Printer> => {
    const openPrinter = effects.openPrinter ?? (await import("../pdf/print.ts")).openPrinter;
    return openPrinter({ path, signal, log: (notice) => notices.push(notice) });
  };

  return {
    root,
    signal,
    now: effects.now ?? (() => new Date()),
    results,
    notices,
    config: (problems) => loadConfig(root, problems),
    fonts,
    lexicons: lexicons(),
    pdfReader,
    readBack,
    chapters: keepRecent<ToldChapter>(MOST_CHAPTERS),
    printable: once(async () => createPrintable((await fonts()).files, await figureFonts())),
    figures: once(async () => {
      // First, since it starts while this process loads the rest.
      painter = disposed ? undefined : effects.openPainter?.(signal);
      return (await import("../figures/renderer.ts")).createFigureRenderer(figureFonts, painter);
    }),
    hyphenator: onceEach(async (language) =>
      (await import("../outputs/pdf/hyphenator.ts")).loadHyphenator(languageOf(language)),
    ),
    dictionary: onceEach(async (language) =>
      (await import("../proofread/load-dictionary.ts")).loadDictionary(languageOf(language)),
    ),
    async printer() {
      if (disposed) throw new Error("The session is over");
      // One that did not start does not start later either, and is told of once.
      printing ??= start();
      return printing;
    },
    first(what, work) {
      if (done.has(what)) return;
      done.add(what);
      work().catch(() => undefined);
    },
    endPrinter() {
      void printing?.then((printer) => printer.close()).catch(() => undefined);
    },
    async read(stage, folders, what, problems, make) {
      const hash = async () => JSON.stringify(await Promise.all(folders.map((one) => folderHash(root, one))));
      const before = await hash();
      const key = `${what} ${before}`;
      let isNew = false;
      const value = await results.get(stage, key, problems, (found) => {
        isNew = true;
        return make(found);
      });
      // What was read while somebody saved it is used this once, and not taken for what stood there before.
      if (!isNew || (await hash()) === before) return { value, key };
      results.forget(stage, key);
      return { value, key: `${key} ${randomUUID()}` };
    },
    async dispose() {
      disposed = true;
      results.clear();
      await Promise.all([pdfReader.close(), readBack.close()]);
      painter?.close();
      await printing?.then((printer) => printer.close()).catch(() => undefined);
    },
  };
}
