import { writeFile } from "node:fs/promises";
import type { ReportDocument } from "../document/document.ts";
import { languageOf, type WrittenLanguage } from "../language/language.ts";
import { reportDisparity } from "../narrative/parity.ts";
import type { Prose, Sentence } from "../narrative/prose.ts";
import { type Entry, ledger } from "../narrative/review/ledger.ts";
import { openPrinter, type Printer } from "../pdf/print.ts";
import { type Problem, Problems } from "../problems/problem.ts";
import type { Built } from "../publish/finish.ts";
import { readManifest } from "../publish/manifest.ts";
import { publish, type WrittenFile } from "../publish/publish.ts";
import { chooseTarget, type Target } from "../publish/target.ts";
import { programVersion } from "../version.ts";
import { composeDocument, drawAll, tellProse } from "./compose.ts";
import { neighboursOf } from "./neighbours.ts";
import { type Input, inputHash, readInput } from "./read.ts";
import { dressOf, printHtml, printPdf, webFiles } from "./render.ts";

/** The steps of a build, in the order in which they usually come. Their words are the command line's. */
export type StepName =
  | "read"
  | "templates"
  | "figures"
  | "prose"
  | "document"
  | "proofread"
  | "web"
  | "browser"
  | "print"
  | "pageNumbers"
  | "finishPdf"
  | "write";

export interface BuildOptions {
  /** Absolute path of the project: the folder of `report.config.ts`. */
  readonly root: string;
  /** Folder name under `data/`; without it, the default of the configuration. */
  readonly edition?: string;
  /** Only this language of the edition. */
  readonly language?: WrittenLanguage;
  readonly only?: "web" | "pdf";
  /** Absolute path of the folder to write to instead of `output/<edition>`. */
  readonly out?: string;
  /** Path of the browser to print with, as given. */
  readonly browser?: string;
  /** Absolute path where the print edition's HTML is left, for the benchmark. */
  readonly keepPrintHtml?: string;
  /** Aborted on Ctrl-C: the build rejects with its reason, the browser gone and nothing half written. */
  readonly signal: AbortSignal;
}

/** How a build tells what it is doing. */
export interface BuildEffects {
  /**
   * Tells of a step while it runs, and how long it took. Steps may overlap.
   *
   * @param work its `note` shows a short text beside the step for a moment («figur 3 av 6»)
   * @param detail what sets this step apart from another of the same name, such as its language
   * @returns what `work` returns
   * @throws what `work` throws
   */
  step<T>(
    name: StepName,
    work: (note: (text: string) => void) => T | Promise<T>,
    detail?: WrittenLanguage,
  ): Promise<T>;
  /** Tells something that stays on the screen, such as that the browser runs without its sandbox. */
  log(line: string): void;
}

export interface BuildResult {
  readonly edition: string;
  /** The output folder, as it is told to the user. */
  readonly folder: string;
  /** Inside the folder, the manifest last. */
  readonly written: readonly WrittenFile[];
  readonly warnings: readonly Problem[];
}

export interface CheckResult {
  readonly edition: string;
  /** What each written language's sentences say of the data, and whether they may. */
  readonly ledgers: readonly Ledger[];
  /** Errors and warnings. */
  readonly problems: readonly Problem[];
}

export interface Ledger {
  readonly language: WrittenLanguage;
  readonly sentences: readonly Entry[];
}

/**
 * Builds an edition: reads, checks, renders, prints, writes.
 *
 * @throws InputError with all that is wrong in the input; the signal's reason when it is aborted
 */
export async function build(options: BuildOptions, effects: BuildEffects): Promise<BuildResult> {
  const { root, only, signal } = options;
  const problems = new Problems();
  // The browser starts while the input is read, the prose is told and the figures are drawn.
  const opening =
    only === "web" ? undefined : openPrinter({ path: options.browser, signal, log: (p) => problems.note(p) });
  opening?.catch(() => undefined);
  try {
    const input = await effects.step("read", () => readInput(options, problems));
    const edition = input.survey.edition.id;
    const out = options.out === undefined ? {} : { out: options.out };
    const target = await chooseTarget({ root, edition, ...out });
    signal.throwIfAborted();
    const documents = await compose(input, problems, effects);
    problems.stopIfAny();
    const printer = opening && (await effects.step("browser", () => opening));
    const made = await makeFiles(input, documents, printer, target, options, effects);
    const published = await effects.step("write", () =>
      publish(
        target,
        { edition, languages: input.survey.edition.languages, parts: made.parts },
        made.files,
        signal,
      ),
    );
    const warnings = [...problems.all, ...published.warnings];
    return { edition, folder: target.shown, written: published.written, warnings };
  } finally {
    await opening?.then((printer) => printer.close()).catch(() => undefined);
  }
}

/**
 * Reads and checks an edition in every written language that it is told in (or the one asked for), data,
 * prose and figures, and writes nothing. Needs no browser.
 *
 * @returns what is wrong too, as long as there is a narrative to tell
 * @throws InputError with all that is wrong in the input, where it cannot be told; the signal's reason when it is
 * aborted
 */
export async function check(
  options: Pick<BuildOptions, "root" | "edition" | "language" | "signal">,
  effects: BuildEffects,
): Promise<CheckResult> {
  const problems = new Problems();
  const wanted = { ...options, everyLanguage: true };
  const input = await effects.step("read", () => readInput(wanted, problems));
  options.signal.throwIfAborted();
  const texts = new Map<WrittenLanguage, readonly Sentence[]>();
  await compose(input, problems, effects, ({ sentences }, code) => texts.set(code, sentences));
  // Hints of style would only hide what is false.
  if (problems.errors.length === 0) {
    await effects.step("proofread", async () => {
      const { proofread } = await import("../proofread/proofread.ts");
      await proofread(options.root, texts, problems);
    });
  }
  const { survey } = input;
  const ledgers = [...texts].map(([language, sentences]) => ({
    language,
    sentences: ledger(sentences, problems.all, survey, languageOf(language)),
  }));
  return { edition: survey.edition.id, ledgers, problems: problems.all };
}

/**
 * Every language's document. What is wrong in one does not keep the others from being checked.
 *
 * @param told is given each language's prose on the way
 */
async function compose(
  input: Input,
  problems: Problems,
  effects: BuildEffects,
  told: (prose: Prose, code: WrittenLanguage) => void = () => {},
): Promise<readonly ReportDocument[]> {
  const documents: ReportDocument[] = [];
  const narratives = new Map<WrittenLanguage, Prose>();
  for (const code of input.languages) {
    const prose = await effects.step("prose", () => tellProse(input, code, problems), code);
    narratives.set(code, prose);
    told(prose, code);
    const figures = await effects.step("figures", () => drawAll(input, prose, code, problems), code);
    documents.push(
      await effects.step("document", () => composeDocument(input, prose, figures, code, problems), code),
    );
  }
  reportDisparity(narratives, problems);
  return documents;
}

interface Made {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly parts: Built["parts"];
}

async function makeFiles(
  input: Input,
  documents: readonly ReportDocument[],
  printer: Printer | undefined,
  target: Target,
  { only, keepPrintHtml, signal }: BuildOptions,
  effects: BuildEffects,
): Promise<Made> {
  const files = new Map<string, string | Uint8Array>();
  const parts: { -readonly [P in keyof Built["parts"]]: Built["parts"][P] } = {};
  const program = programVersion();
  for (const document of documents) {
    signal.throwIfAborted();
    const { code } = document.language;
    const dress = dressOf(input, document);
    const origin = { input: inputHash(input, code), program, fonts: input.fonts.versions };
    const name = `${input.config.series.id}-${document.edition.id}.pdf`;
    let pdfBytes = await lastSize(target, `${code}/${name}`);
    if (printer) {
      const printed = await effects.step(
        "print",
        async () => printPdf(document, dress, await printHtml(input, document, dress), printer, name),
        code,
      );
      files.set(`${code}/${name}`, printed.pdf);
      parts[`${code}/pdf`] = { ...origin, browser: printer.browser.version };
      pdfBytes = printed.pdf.length;
      if (keepPrintHtml) await writeFile(keepPrintHtml, printed.html);
    }
    if (only === "pdf") continue;
    const pdf = pdfBytes === undefined ? undefined : { name, bytes: pdfBytes };
    const neighbours = await neighboursOf(input, code, target.folder);
    const pages = await effects.step("web", () => webFiles(input, document, dress, pdf, neighbours), code);
    for (const [path, content] of pages) files.set(`${code}/${path}`, content);
    parts[`${code}/web`] = origin;
  }
  return { files, parts };
}

/** Size of a file of the last build, which is kept under `--only web`. */
async function lastSize({ folder }: Target, path: string): Promise<number | undefined> {
  const manifest = await readManifest(folder);
  return manifest?.files.find((file) => file.path === path)?.bytes;
}
