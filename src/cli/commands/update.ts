import { Option } from "commander";
import type { Effects } from "../../app/effects.ts";
import type { Asked } from "../../app/report.ts";
import type { SessionEffects } from "../../app/session.ts";
import type { Outdated, ToUpdate } from "../../app/update.ts";
import { LANGUAGES, type WrittenLanguage } from "../../language/language.ts";
import { place } from "../../problems/show.ts";
import { type Context, command, editionArgument, languageOption } from "../command.ts";
import { EXIT } from "../interrupt.ts";
import { openProgress } from "../progress.ts";
import { findProject } from "../project.ts";
import { jsonOf } from "../tell.ts";
import { both, type Spoken } from "../words.ts";

const words = {
  summary: both(
    "finn bundet tekst som ikke lenger er sann, og skriv det som er sant",
    "find bound text that is no longer true, and write what is",
  ),
  language: both(
    `bare denne målformen: ${LANGUAGES.join(" eller ")}`,
    `this written language only: ${LANGUAGES.join(" or ")}`,
  ),
  write: both(
    "skriv inn alt der bare tallet er nytt, uten spørsmål",
    "write all where only the number is new, without questions",
  ),
  ask: both("Skriv det inn? [j]a, [n]ei, [a]vslutt: ", "Write it? [y]es, [n]o, [q]uit: "),
  letters: both({ yes: "j", quit: "a" }, { yes: "y", quit: "q" }),
  sense: both(
    "Ordene er andre: les setningen rundt.",
    "The words are others: read the sentence around them.",
  ),
  nothing: both(
    "Ingenting av samme slag er sant. Skriv om setningen.",
    "Nothing of the kind is true. Rewrite the sentence.",
  ),
  none: both(
    (edition: string) => `All bundet tekst i ${edition} er sann.`,
    (edition) => `All bound text of ${edition} is true.`,
  ),
  written: both(
    (count: number) => (count === 1 ? "Ett uttrykk er skrevet inn." : `${count} uttrykk er skrevet inn.`),
    (count) => (count === 1 ? "One phrase has been written." : `${count} phrases have been written.`),
  ),
  left: both(
    (count: number) =>
      count === 0
        ? "Kjør rapport check for å se at resten av teksten stemmer."
        : `${count} uttrykk står igjen og må skrives om.`,
    (count) =>
      count === 0
        ? "Run rapport check to see that the rest of the text is right."
        : `${count} phrases are left to be rewritten.`,
  ),
};

type Words = Spoken<typeof words>;

interface Options {
  readonly edition?: string;
  readonly language?: WrittenLanguage;
  readonly write?: boolean;
}

/** What is outdated, and how to write what is true. */
export interface UpdateDesk {
  readonly found: ToUpdate;
  readonly save: (spans: readonly Outdated[]) => Promise<readonly Outdated[]>;
}

async function work(
  where: SessionEffects & { readonly root: string },
  asked: Asked,
  effects: Effects,
): Promise<UpdateDesk> {
  const [{ whatToUpdate, writeUpdates }, { openSession }] = await Promise.all([
    import("../../app/update.ts"),
    import("../../app/session.ts"),
  ]);
  const session = openSession(where.root, where);
  const found = await whatToUpdate(session, asked, effects).finally(() => session.dispose());
  return { found, save: (spans) => writeUpdates(where.root, spans) };
}

export type UpdateWork = typeof work;

/** `rapport update`: after new numbers, goes through the spans that are no longer true. */
export const update = command({
  name: "update",
  words,
  work,
  define(into, { words, common }) {
    into
      .addArgument(editionArgument(`[${common.editionName}]`, common.edition))
      .addOption(languageOption("--language", words.language))
      .addOption(new Option("--write", words.write));
  },
  async run({ edition, language, write = false }: Options, context, words, work) {
    const { flags, terminal, signal, cwd, openPainter } = context;
    const shown = await openProgress(context);
    const asked = { ...(edition !== undefined && { edition }), ...(language !== undefined && { language }) };
    const where = { root: findProject(cwd), signal, ...(openPainter && { openPainter }) };
    const { found, save } = await work(where, asked, shown);
    const { spans } = found;
    if (!flags.json) for (const span of spans) if (write || !terminal.ask) terminal.out(show(span, words));
    const accepted = write
      ? spans.filter(({ instead, sameWords }) => sameWords && instead !== undefined)
      : await askOf(spans, context, words);
    const written = await save(accepted);
    const left = spans.filter((span) => !written.includes(span));
    if (!flags.json) {
      const told =
        spans.length === 0
          ? words.none(found.edition)
          : [words.written(written.length), words.left(left.length)].join("\n");
      terminal.out(`\n${told}\n`);
    }
    return {
      exit: left.length > 0 ? EXIT.problems : EXIT.ok,
      edition: found.edition,
      written,
      left,
      problems: jsonOf(found.problems, flags),
    };
  },
});

/** What is accepted of it, one by one; nothing where there is nobody to ask. */
async function askOf(
  spans: readonly Outdated[],
  { terminal, flags, signal }: Context,
  words: Words,
): Promise<readonly Outdated[]> {
  const { ask } = terminal;
  const accepted: Outdated[] = [];
  if (!ask || flags.json) return accepted;
  for (const span of spans) {
    terminal.out(show(span, words));
    if (span.instead === undefined) continue;
    const said = (await ask(words.ask, signal))?.trim().toLowerCase().charAt(0);
    if (said === undefined || said === words.letters.quit) break;
    if (said === words.letters.yes) accepted.push(span);
  }
  return accepted;
}

function show({ source, text, instead, sameWords }: Outdated, words: Words): string {
  const lines =
    instead === undefined
      ? [`«${text}»`, words.nothing]
      : [`«${text}» → «${instead}»`, ...(sameWords ? [] : [words.sense])];
  return `\n${place(source)}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
