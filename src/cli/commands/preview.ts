import { resolve } from "node:path";
import { InvalidArgumentError, Option } from "commander";
import type { Preview, PreviewOptions } from "../../app/preview.ts";
import type { Asked } from "../../app/report.ts";
import type { SessionEffects } from "../../app/session.ts";
import { LANGUAGES, type WrittenLanguage } from "../../language/language.ts";
import { command, editionArgument, languageOption, pathOption } from "../command.ts";
import { findProject } from "../project.ts";
import { both } from "../words.ts";

const words = {
  summary: both(
    "se rapporten mens du skriver, og godkjenn det du har lest",
    "see the report while you write, and approve what you have read",
  ),
  language: both(
    `vis bare denne målformen: ${LANGUAGES.join(" eller ")}`,
    `show this written language only: ${LANGUAGES.join(" or ")}`,
  ),
  name: both("navn", "name"),
  as: both(
    "hvem som leser: avsnitt godkjennes under dette navnet",
    "who reads: sections are approved under this name",
  ),
  noName: both("--as mangler et navn.", "--as lacks a name."),
  number: both("nummer", "number"),
  port: both(
    "porten på denne maskinen; en ledig når den ikke er oppgitt",
    "the port on this machine; a free one when left out",
  ),
  program: both("program", "program"),
  editor: both(
    "åpne linjer i dette programmet, for eksempel code; ellers det som står i LAUNCH_EDITOR",
    "open lines in this program, such as code; else the one that LAUNCH_EDITOR names",
  ),
  ready: both(
    (address: string) => `Åpne denne adressen i nettleseren:\n\n  ${address}\n\nAvslutt med Ctrl+C.`,
    (address) => `Open this address in the browser:\n\n  ${address}\n\nEnd with Ctrl+C.`,
  ),
  round: both(
    (at: string, errors: number, milliseconds: number) =>
      `${at}  ${errors === 0 ? "ingen feil" : `${errors} feil`} (${milliseconds} ms)`,
    (at, errors, milliseconds) =>
      `${at}  ${errors === 0 ? "no errors" : errors === 1 ? "1 error" : `${errors} errors`} (${milliseconds} ms)`,
  ),
};

interface Options {
  readonly edition?: string;
  readonly language?: WrittenLanguage;
  readonly as?: string;
  readonly port?: number;
  readonly editor?: string;
  readonly browser?: string;
}

/**
 * Opens the preview and keeps it until the signal is aborted.
 *
 * @param ready told the address, once it answers
 */
async function work(
  { root, ...outside }: SessionEffects & { readonly root: string },
  asked: Asked,
  options: PreviewOptions,
  ready: (preview: Pick<Preview, "address">) => void,
): Promise<void> {
  const [{ openPreview }, { openSession }] = await Promise.all([
    import("../../app/preview.ts"),
    import("../../app/session.ts"),
  ]);
  const session = openSession(root, outside);
  try {
    const preview = await openPreview(session, asked, options);
    try {
      ready(preview);
      await preview.ended;
    } finally {
      await preview.close();
    }
  } finally {
    await session.dispose();
  }
}

export type PreviewWork = typeof work;

/** `rapport preview`: the page at a local address, until Ctrl-C. */
export const preview = command({
  name: "preview",
  words,
  work,
  define(into, { words, common }) {
    into
      .addArgument(editionArgument(`[${common.editionName}]`, common.edition))
      .addOption(new Option(`--as <${words.name}>`, words.as))
      .addOption(languageOption("--language", words.language))
      .addOption(new Option(`--port <${words.number}>`, words.port).argParser(port))
      .addOption(new Option(`--editor <${words.program}>`, words.editor))
      .addOption(pathOption("--browser", common.path, common.browser));
  },
  fault: ({ as }: Options, words) => (as !== undefined && as.trim() === "" ? words.noName : undefined),
  async run({ edition, language, as: by, port = 0, editor, browser }: Options, context, words, work) {
    const { flags, terminal, signal, cwd, outputs, openPainter } = context;
    const root = findProject(cwd);
    const tell = (line: string) => (flags.json ? terminal.err : terminal.out)(`${line}\n`);
    const openLine = await editorIn(root, editor ?? process.env.LAUNCH_EDITOR);
    await work(
      {
        root,
        signal,
        ...(browser !== undefined && { browser: resolve(cwd, browser) }),
        ...(openPainter && { openPainter }),
      },
      { ...(edition !== undefined && { edition }), ...(language !== undefined && { language }) },
      {
        outputs,
        lang: flags.lang,
        port,
        now: () => new Date(),
        told: ({ at, errors, milliseconds }) => tell(words.round(at, errors, milliseconds)),
        ...(by !== undefined && { by: by.trim() }),
        ...(openLine && { openLine }),
      },
      ({ address }) => tell(`\n${words.ready(address)}\n`),
    );
    return {};
  },
});

/** What opens lines of the project in an editor, where one is named. */
async function editorIn(root: string, editor: string | undefined): Promise<PreviewOptions["openLine"]> {
  if (editor === undefined || editor.trim() === "") return undefined;
  const { default: launch } = await import("launch-editor");
  return ({ file, line, column = 1 }) =>
    launch(`${resolve(root, file)}${line === undefined ? "" : `:${line}:${column}`}`, editor);
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 65_535) throw new InvalidArgumentError(value);
  return number;
}
