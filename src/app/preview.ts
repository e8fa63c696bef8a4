import type { ReportConfig } from "../config/define.ts";
import { capitalise } from "../language/capital.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { languageOf } from "../language/language.ts";
import type { Files, Output } from "../outputs/output.ts";
import type { Answer, PreviewServer } from "../preview/server.ts";
import { servePreview } from "../preview/server.ts";
import { shellFile } from "../preview/shell.ts";
import type { DeskState, PageView } from "../preview/state.ts";
import { watchProject } from "../preview/watch.ts";
import { InputError, type Problem, Problems } from "../problems/problem.ts";
import { problemsAsJson } from "../problems/show.ts";
import { silent } from "./effects.ts";
import { type Look, type LookedAt, lookAt, proofreadAll, sectionsOf, statementsOf } from "./look.ts";
import { makeReport } from "./make.ts";
import { json, type Pressed, type PressOptions, pressedAt } from "./pressed.ts";
import type { Asked } from "./report.ts";
import type { Session } from "./session.ts";

export interface PreviewOptions extends PressOptions {
  readonly outputs: readonly Output[];
  /** 0 for any that is free. */
  readonly port: number;
  /** Told after each round how many errors there were, and how long it took. */
  readonly told: (round: {
    readonly errors: number;
    readonly milliseconds: number;
    readonly at: string;
  }) => void;
}

export interface Preview {
  readonly address: string;
  /** Resolves when the session is to end. @throws what the program cannot go on from */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** So long nothing must have changed before the PDF is printed, which takes a second of the same processor. Milliseconds. */
const QUIET = 700;

/** What the settings are not made from. */
const PROSE = /^templates\/(?:narrative|figures)\//;

/** A page that could be shown, as it was then. */
interface Shown extends Omit<PageView, "pdf"> {
  readonly files: Files;
}

/**
 * Opens the desk on which an edition is written: its page at a local address, made anew whenever something that it is
 * made from is saved.
 *
 * @throws the system's error when the port is taken
 */
export async function openPreview(session: Session, asked: Asked, options: PreviewOptions): Promise<Preview> {
  const desk = new Desk(session, asked, options);
  await desk.open();
  return desk;
}

class Desk implements Preview {
  readonly #session: Session;
  /** The settings, which take half of a round to run: kept as long as only text and figures are saved. */
  #config: Promise<{ readonly value: ReportConfig | undefined; readonly found: Problems }> | undefined;
  readonly #asked: Asked;
  readonly #options: PreviewOptions;
  readonly ended: Promise<void>;
  #end: (error?: unknown) => void = () => undefined;
  readonly #aborted = () => this.#end();
  #server: PreviewServer | undefined;
  #watcher: { close(): Promise<void> } | undefined;
  #fonts: ReadonlyMap<string, Uint8Array> = new Map();

  #round = 0;
  #at = "";
  #look: Look = { problems: [], stopping: [] };
  /** What proofreading has found in this very text. */
  #hints: readonly Problem[] = [];
  readonly #shown = new Map<WrittenLanguage, Shown>();
  readonly #pdfs = new Map<WrittenLanguage, { readonly round: number; readonly bytes: Uint8Array }>();
  readonly #printing = new Map<WrittenLanguage, "making" | "failed">();

  /** The last round, and one that has not begun: who asks for one meanwhile is served by it. */
  #last: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #quiet: NodeJS.Timeout | undefined;

  readonly #pressed: Pressed;

  constructor(session: Session, asked: Asked, options: PreviewOptions) {
    this.#session = {
      ...session,
      config: async (problems) => {
        this.#config ??= loaded(session);
        const { value, found } = await this.#config;
        for (const problem of found.all) problems.note(problem);
        return value;
      },
    };
    this.#asked = asked;
    this.#options = options;
    this.#pressed = pressedAt({
      session: this.#session,
      options,
      now: () => ({
        look: this.#look,
        hints: this.#hints,
        round: this.#round,
        pages: [...this.#shown.values()],
      }),
      refresh: (isAnew) => {
        if (isAnew) this.#config = undefined;
        return this.#refresh();
      },
    });
    this.ended = new Promise((resolve, reject) => {
      this.#end = (error) => (error === undefined || session.signal.aborted ? resolve() : reject(error));
    });
    session.signal.addEventListener("abort", this.#aborted);
    this.ended.catch(() => undefined);
  }

  get address(): string {
    return this.#server?.address ?? "";
  }

  async open(): Promise<void> {
    const { files } = await this.#session.fonts();
    this.#fonts = new Map(files.map(({ name, bytes }) => [name, bytes]));
    // Before anything is read: what is saved meanwhile is seen.
    this.#watcher = await watchProject(this.#session.root, (files) => {
      if (!files.every((file) => PROSE.test(file))) this.#config = undefined;
      this.#refresh().catch(this.#end);
    });
    await this.#refresh();
    this.#server = await servePreview(this.#options.port, {
      get: (path) => this.#get(path),
      post: (path, body) => this.#pressed.post(path, body),
    });
  }

  async close(): Promise<void> {
    this.#session.signal.removeEventListener("abort", this.#aborted);
    clearTimeout(this.#quiet);
    await Promise.all([this.#watcher?.close(), this.#server?.close()]);
    await this.#last.catch(() => undefined);
    await this.#pressed.done();
  }

  /** Looks again. @returns when a look is over that began after this was called */
  #refresh(): Promise<void> {
    this.#next ??= this.#last.then(() => {
      this.#next = undefined;
      return this.#lookAgain();
    });
    this.#last = this.#next.catch(() => undefined);
    return this.#next;
  }

  async #lookAgain(): Promise<void> {
    const start = performance.now();
    const { outputs, told, lang, by, now } = this.#options;
    clearTimeout(this.#quiet);
    const look = await lookAt(this.#session, this.#asked, outputs);
    this.#round += 1;
    this.#at = timeOf(now());
    this.#look = look;
    this.#hints = [];
    const { edition } = look;
    for (const report of edition?.reports ?? []) {
      const { language } = report.told.one.report;
      if (!edition || !report.page) continue;
      this.#shown.set(language, {
        language,
        title: capitalise(languageOf(language).terms.thisLanguage),
        round: this.#round,
        at: this.#at,
        statements: statementsOf(report, edition, lang),
        sections: sectionsOf(report, edition, by),
        files: report.page,
      });
    }
    if (edition && look.stopping.length === 0) {
      const languages = edition.reports.map(({ told: { one } }) => one.report.language);
      for (const language of this.#shown.keys())
        if (!languages.includes(language)) this.#shown.delete(language);
    }
    this.#tell();
    const errors = look.problems.filter(({ severity }) => severity === "error").length;
    told({ errors, milliseconds: Math.round(performance.now() - start), at: this.#at });
    this.#quiet = setTimeout(() => this.#whenQuiet(this.#round).catch(this.#end), QUIET);
  }

  #tell(): void {
    this.#server?.tell(String(this.#round));
  }

  /** What takes longer than a look: proofreading and the PDFs, of a text in which nothing is wrong. */
  async #whenQuiet(round: number): Promise<void> {
    const look = this.#look;
    if (look.problems.some(({ severity }) => severity === "error")) return;
    const hints = await proofreadAll(this.#session, look);
    if (round !== this.#round) return;
    this.#hints = hints;
    if (hints.length > 0) this.#tell();
    for (const report of look.edition?.reports ?? []) {
      if (round !== this.#round) return;
      await this.#print(report, look, round);
    }
  }

  async #print({ told }: LookedAt, { edition }: Look, round: number): Promise<void> {
    const { outputs: register } = this.#options;
    const { language } = told.one.report;
    const outputs = register.filter(({ download }) => download?.type === "PDF");
    if (!edition || outputs.length === 0) return;
    this.#printing.set(language, "making");
    this.#tell();
    try {
      const making = { register, outputs, last: undefined };
      const { files } = await makeReport(this.#session, edition.input, told, making, silent);
      const bytes = [...files].find(([path]) => path.endsWith(".pdf"))?.[1].content;
      if (bytes instanceof Uint8Array) this.#pdfs.set(language, { round, bytes });
      this.#printing.delete(language);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#printing.set(language, "failed");
      if (round === this.#round) this.#hints = [...this.#hints, ...error.problems];
    }
    this.#tell();
  }

  #state(): DeskState {
    const { lang, by, openLine } = this.#options;
    const pages = [...this.#shown.values()].map(
      ({ files: _files, ...page }): PageView => ({ ...page, pdf: this.#pdfState(page.language) }),
    );
    return {
      round: this.#round,
      at: this.#at,
      edition: this.#look.edition?.input.survey.edition.id ?? this.#asked.edition ?? "",
      pages,
      problems: problemsAsJson([...this.#look.problems, ...this.#hints], lang),
      stopping: problemsAsJson(this.#look.stopping, lang),
      ...(by !== undefined && { reader: by }),
      editor: openLine !== undefined,
    };
  }

  #pdfState(language: WrittenLanguage): PageView["pdf"] {
    if (this.#look.problems.some(({ severity }) => severity === "error")) return "failed";
    const state = this.#printing.get(language);
    if (state !== undefined) return state;
    return this.#pdfs.get(language)?.round === this.#round ? "done" : "waiting";
  }

  #get(path: string): Answer | undefined {
    if (path === "tilstand") return json(200, this.#state());
    const shell = shellFile(path, this.#options.lang);
    if (shell) return shell;
    const [kind = "", name = "", ...rest] = path.split("/");
    if (kind === "fonter" && rest.length === 0) return fileAnswer(name, this.#fonts.get(name));
    const page = [...this.#shown.values()].find(({ language }) => language === name);
    if (kind === "side" && page) {
      const inside = rest.join("/");
      return fileAnswer(inside, page.files.get(inside), "frame-ancestors 'self'");
    }
    const pdf = [...this.#pdfs].find(([language]) => `${language}.pdf` === name)?.[1];
    if (kind === "pdf" && rest.length === 0) return fileAnswer(name, pdf?.bytes, "frame-ancestors 'self'");
    return undefined;
  }
}

async function loaded(session: Session) {
  const found = new Problems();
  return { value: await session.config(found), found };
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  svg: "image/svg+xml",
  json: "application/json",
  woff2: "font/woff2",
  pdf: "application/pdf",
};

function fileAnswer(
  name: string,
  body: string | Uint8Array | undefined,
  policy?: string,
): Answer | undefined {
  if (body === undefined) return undefined;
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  return { status: 200, type, body, ...(policy !== undefined && { policy }) };
}

function timeOf(now: Date): string {
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(".");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
