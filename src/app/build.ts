import type { WrittenLanguage } from "../language/language.ts";
import { reportDisparity } from "../narrative/parity.ts";
import type { Prose } from "../narrative/prose.ts";
import type { Output } from "../outputs/output.ts";
import { OUTPUTS } from "../outputs/register.ts";
import { InputError, type Problem, Problems } from "../problems/problem.ts";
import type { Built } from "../publish/finish.ts";
import { readManifest } from "../publish/manifest.ts";
import { publish, type WrittenFile } from "../publish/publish.ts";
import { chooseTarget, type Target, type TargetOptions } from "../publish/target.ts";
import { type AllAccounted, accountAll, refuseOpen, type Told } from "./account.ts";
import { allProblems, type EditionInput, type ReportInput, readEdition } from "./edition.ts";
import type { Effects } from "./effects.ts";
import { type Made, makeReport } from "./make.ts";
import { readBack } from "./read-back.ts";
import { type Asked, type Report, reportPaths, subjectId } from "./report.ts";
import type { Session } from "./session.ts";
import { beginFigures, documentOf, figuresOf, proseOf } from "./tell.ts";

export interface BuildOptions {
  /** Name of the one output that is made; all when left out. */
  readonly only?: string;
  /** Builds nothing of a report that somebody has yet to read, instead of a draft. */
  readonly final?: boolean;
  /** Absolute path of the folder to write to instead of the reports' own under `output/`. */
  readonly out?: string;
  /** Nothing more is printed in this session: the browser ends while the last print is finished. */
  readonly isLast?: boolean;
  /** Absolute path where the print edition's HTML is left, for the benchmark. */
  readonly keepPrintHtml?: string;
  /** The outputs that there are. */
  readonly outputs?: readonly Output[];
}

export interface BuildResult {
  readonly edition: string;
  /** The output folder, as it is told to the user. */
  readonly folder: string;
  /** Inside the folder, the manifest last. */
  readonly written: readonly WrittenFile[];
  /** The reports that could not be built: of those, the last good ones are left as they were. */
  readonly failed: readonly Report[];
  /** Nothing may be told before then, in Norwegian time, and each page says so. */
  readonly embargo?: string;
  /** Those that are drafts, since somebody has yet to read so many statements of theirs. */
  readonly drafts: readonly { readonly report: Report; readonly open: number }[];
  /** Warnings, and what was wrong with those that failed. */
  readonly problems: readonly Problem[];
}

/**
 * Builds reports of an edition that lie in one folder: reads, checks, makes each output, writes. A report that is
 * wrong does not keep the others from being built.
 *
 * @throws InputError with all that is wrong in the input, when no report could be built; the session's reason when
 *   it is aborted, with nothing half written
 */
export async function build(
  session: Session,
  asked: Asked,
  options: BuildOptions,
  effects: Effects,
): Promise<BuildResult> {
  const { only, outputs: register = OUTPUTS } = options;
  const outputs = register.filter(({ name, always }) => always || only === undefined || name === only);
  // What takes a while to start, such as the browser, starts while the input is read and the figures are drawn.
  const starting = outputs.flatMap(({ start }) => (start ? [{ ...start, started: start.run(session) }] : []));
  for (const { started } of starting) started.catch(() => undefined);
  session.figures().catch(() => undefined);
  const shared = new Problems();
  const input = await effects.step("read", () => readEdition(session, asked, "published", shared));
  const { reports } = input;
  const [first] = reports;
  if (!first) throw new InputError(shared.all);
  const { folder } = reportPaths(first.report, input.config.series.id);
  const subject = subjectId(first.report.subject);
  const about = { edition: first.report.edition, ...(subject !== undefined && { subject }) };
  const { root, signal } = session;
  const where = { root, folder, ...about, ...(options.out && { out: options.out }) };
  const target = await alone(where, signal, effects);
  try {
    const making = { target, about, starting, outputs, register, shared };
    return await buildInto(session, input, making, options, effects);
  } finally {
    await target.release();
  }
}

interface Building {
  readonly target: Target;
  readonly about: Pick<Built, "edition" | "subject">;
  /** What has been started for the outputs. */
  readonly starting: readonly { readonly name: string; readonly started: Promise<unknown> }[];
  readonly outputs: readonly Output[];
  readonly register: readonly Output[];
  readonly shared: Problems;
}

/** Builds what has been read, in a folder that nobody else writes to meanwhile. */
async function buildInto(
  session: Session,
  input: EditionInput,
  { target, about, starting, outputs, register, shared }: Building,
  options: BuildOptions,
  effects: Effects,
): Promise<BuildResult> {
  const { signal } = session;
  const { reports } = input;
  signal.throwIfAborted();

  // Loads while the report is told.
  session.readBack.start();
  const { reports: told } = await tellAll(session, input, shared, effects, register);
  if (options.final) for (const one of told) refuseOpen(one);
  shared.stopIfAny();
  if (told.some(({ one }) => one.problems.errors.length === 0)) {
    for (const { name, started } of starting) await effects.step(name, () => started);
  }
  const manifest = await readManifest(target.folder);
  const last = manifest && { folder: target.folder, manifest };
  const making = { register, outputs, last, keepPrintHtml: options.keepPrintHtml };
  const made: Made[] = [];
  const failed: Report[] = [];
  const drafts: BuildResult["drafts"][number][] = [];
  for (const each of told) {
    const { one, account } = each;
    try {
      one.problems.stopIfAny();
      const isLast = options.isLast && each === told.at(-1);
      const printed = isLast ? { printed: () => session.endPrinter() } : {};
      made.push(await makeReport(session, input, each, { ...making, ...printed }, effects));
      if (account.draft) drafts.push({ report: one.report, open: account.counts.open });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed.push(one.report);
      for (const problem of error.problems)
        if (!one.problems.all.includes(problem)) one.problems.note(problem);
    }
  }
  const problems = [
    ...new Set([...allProblems([shared, ...reports.map((one) => one.problems)]), ...session.notices]),
  ];
  if (made.length === 0) throw new InputError(problems);

  const { languages } = input.survey.edition;
  const published = await effects.step("write", () =>
    publish(
      target,
      {
        ...about,
        parts: Object.assign({}, ...made.map(({ parts }) => parts)),
        keeps: (part) =>
          languages.some((language) => register.some(({ name }) => part === `${language}/${name}`)),
        proofread: (read) => readBack(session, input.survey, made, read, manifest),
      },
      new Map(made.flatMap(({ files }) => [...files])),
      signal,
    ),
  );
  const { edition } = about;
  const { written, warnings } = published;
  const [embargo] = told.flatMap(({ account }) => account.embargo ?? []);
  return {
    ...{ edition, folder: target.shown, written, failed, drafts },
    ...(embargo !== undefined && { embargo }),
    problems: [...problems, ...warnings],
  };
}

/** The folder to write to. Waits for another build of it, and tells so. */
async function alone(where: TargetOptions, signal: AbortSignal, effects: Effects): Promise<Target> {
  let over: () => void = () => undefined;
  const waited = new Promise<void>((resolve) => {
    over = resolve;
  });
  const onWait = () => void effects.step("wait", () => waited).catch(() => undefined);
  try {
    return await chooseTarget(where, { signal, onWait });
  } finally {
    over();
  }
}

/**
 * Tells every report of an edition, draws its figures, puts it together and makes its account. What is wrong is added to each report's
 * problems; what lies between two languages, to `shared` where both are right on their own.
 */
export async function tellAll(
  session: Session,
  input: EditionInput,
  shared: Problems,
  effects: Effects,
  outputs: readonly Output[] = OUTPUTS,
): Promise<AllAccounted> {
  const proses = new Map<WrittenLanguage, { readonly prose: Prose; readonly one: ReportInput }>();
  const told: Told[] = [];
  for (const one of input.reports) beginFigures(session, input, one);
  for (const one of input.reports) {
    const { language } = one.report;
    const prose = await effects.step("prose", () => proseOf(session, input, one), language);
    const figures = await effects.step(
      "figures",
      () => figuresOf(session, input, one, prose.value),
      language,
    );
    const document = await effects.step(
      "document",
      () => documentOf(session, input, one, prose, figures),
      language,
    );
    proses.set(language, { prose: prose.value, one });
    told.push({ one, prose: prose.value, document });
  }
  const between = new Problems();
  reportDisparity(new Map([...proses].map(([code, { prose }]) => [code, prose])), between);
  const wrong = [...proses.values()].find(({ one }) => one.problems.errors.length > 0);
  for (const problem of between.all) (wrong?.one.problems ?? shared).note(problem);
  return accountAll(session, input, told, outputs, shared);
}
