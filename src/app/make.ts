import { writeFile } from "node:fs/promises";
import { rowsOf } from "../account/rows.ts";
import type { Account } from "../account/statement.ts";
import type { ReportDocument } from "../document/document.ts";
import { languageOf } from "../language/language.ts";
import type { Download, Files, Kit, Output } from "../outputs/output.ts";
import { Problems } from "../problems/problem.ts";
import type { Manifest, Origin, PartName } from "../publish/manifest.ts";
import type { BuiltFile } from "../publish/publish.ts";
import { isWhole } from "../publish/verify.ts";
import { programVersion } from "../version.ts";
import type { ToldAndAccounted } from "./account.ts";
import { type EditionInput, inputHash } from "./edition.ts";
import type { Effects } from "./effects.ts";
import { reportPaths } from "./report.ts";
import { keyOf } from "./results.ts";
import type { Session } from "./session.ts";
import { themeOf } from "./theme.ts";

/** At the end of the names of a draft's files: «utkast» in both written languages. */
const DRAFT = "utkast";

/** One report's finished files, and from what each of its parts was made. */
export interface Made {
  /** By path inside the folder that the report shares with its other languages. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  readonly parts: Readonly<Partial<Record<PartName, Origin>>>;
  /** The report's own folder among them. */
  readonly inside: string;
  readonly account: Account;
}

export interface Making {
  /** All that there are, and those of them that are asked for. */
  readonly register: readonly Output[];
  readonly outputs: readonly Output[];
  /** The last build of the same folder, where there was one. */
  readonly last: { readonly folder: string; readonly manifest: Manifest } | undefined;
  readonly keepPrintHtml?: string | undefined;
  /** Told when the browser has printed all of the report. */
  readonly printed?: () => void;
}

/**
 * Makes the files of a report in each output that is asked for. What has been made of the same before is given
 * again.
 *
 * @throws InputError what an output throws; the signal's reason when the session is aborted
 */
export async function makeReport(
  session: Session,
  input: EditionInput,
  { one, document, account }: ToldAndAccounted,
  { register, outputs, last, keepPrintHtml, printed }: Making,
  effects: Effects,
): Promise<Made> {
  const { config, survey, fonts } = input;
  const { report } = one;
  const { draft, embargo } = account;
  const { inside, name: usual } = reportPaths(report, config.series.id);
  const name = draft ? `${usual}-${DRAFT}` : usual;
  const language = languageOf(report.language);
  const origin = {
    input: inputHash(input, one),
    program: programVersion(),
    fonts: fonts.versions,
    ...(draft && { draft: true as const }),
    ...(embargo !== undefined && { embargo }),
  };
  const partOf = (output: Output): PartName => `${report.language}/${output.name}`;
  const downloads: Download[] = [];
  const offer = ({ name: output, download }: Output, path: string, bytes: number) => {
    if (download)
      downloads.push({ output, path, bytes, type: download.type, label: download.label(language) });
  };
  const kit: Omit<Kit, "afterwards"> = {
    config,
    survey,
    account,
    name,
    theme: { ...themeOf(input, report), marks: { draft, embargo }, fingerprint: account.fingerprint },
    design: input.design,
    layouts: input.layouts,
    fonts: fonts.files,
    hyphenator: () => session.hyphenator(report.language),
    printer: () => session.printer(),
    pdfReader: session.pdfReader,
    downloads,
    published: {
      languages: otherPages(survey.edition.publishedIn, report.language),
      editions: input.earlier,
    },
    ...(printed && { printed }),
    ...(keepPrintHtml !== undefined && { keepPrintHtml: (html) => writeFile(keepPrintHtml, html) }),
  };
  const waiting = () => {
    if (session.readBack.isThread)
      session.first("rehearsal", () => rehearse(session, outputs, document.value, kit));
  };
  const look = keyOf(input.keys.design, JSON.stringify(kit.theme), JSON.stringify(fonts.versions), name);

  const files = new Map<string, BuiltFile>();
  const parts: Partial<Record<PartName, Origin>> = {};
  const afterwards: Promise<unknown>[] = [];
  for (const output of madeInOrder(register)) {
    session.signal.throwIfAborted();
    const part = partOf(output);
    if (!outputs.includes(output)) {
      const kept = await keptFile(last, part, origin);
      if (kept) offer(output, kept.path.slice(inside.length + 1), kept.bytes);
      continue;
    }
    const make = async (): Promise<Files> => {
      const more = await output.dependsOn?.(kit);
      const key = keyOf(output.name, document.key, look, input.keys.survey, more);
      const wait = (work: Promise<unknown>) => {
        // Files that turn out to be wrong are not given again.
        work.catch(() => session.results.forget("output", key));
        afterwards.push(work);
      };
      return session.results.get("output", key, new Problems(), () =>
        output.files(document.value, { ...kit, waiting, afterwards: wait }),
      );
    };
    const made = await effects.step(output.name, make, report.language);
    for (const [path, content] of made) files.set(`${inside}/${path}`, { part, content });
    parts[part] = { ...origin, ...(await output.madeWith?.(kit)) };
    for (const [path, content] of made) offer(output, path, Buffer.byteLength(content));
  }
  await Promise.all(afterwards);
  return { files, parts, inside, account };
}

/**
 * Makes a report's page before its PDF is there, whose size the page tells, and has it read back: for nothing but that
 * both have been done once when they are waited for. What V8 has not yet run takes it three times as long.
 */
async function rehearse(
  { readBack }: Session,
  outputs: readonly Output[],
  document: ReportDocument,
  kit: Omit<Kit, "afterwards">,
): Promise<void> {
  const { account, survey } = kit;
  const files = new Map<string, Uint8Array>();
  for (const { download, files: make } of outputs) {
    if (download) continue;
    const made = await make(document, { ...kit, downloads: [], afterwards: () => undefined });
    for (const [path, content] of made) files.set(path, Buffer.from(content));
  }
  const none = { spoken: new Map(), sizes: new Map() };
  await readBack.ask({ files, account, rows: rowsOf(survey, account), ...none });
}

/** What can be downloaded is made first: a page tells how large it is. */
function madeInOrder(register: readonly Output[]): readonly Output[] {
  return [...register.filter(({ download }) => download), ...register.filter(({ download }) => !download)];
}

/** The pages of the same report in other languages, where it is published in both. */
function otherPages<L>(publishedIn: readonly L[], own: L): readonly L[] {
  return publishedIn.includes(own) ? publishedIn.filter((language) => language !== own) : [];
}

/**
 * The file of a part that this build does not make and that stays from the last one: offered only where it is as
 * it was made, and made from the very same.
 */
async function keptFile(last: Making["last"], part: PartName, origin: Origin) {
  const before = last?.manifest.parts[part];
  const isSame = before && before.input === origin.input && before.program === origin.program;
  const file = isSame ? last?.manifest.files.find((one) => one.part === part) : undefined;
  return last && file && (await isWhole(last.folder, file)) ? file : undefined;
}
