import { Argument, Option } from "commander";
import type { BindingAsked, ChapterProposal } from "../../app/bind.ts";
import type { Effects } from "../../app/effects.ts";
import type { SessionEffects } from "../../app/session.ts";
import { LANGUAGES, type WrittenLanguage } from "../../language/language.ts";
import type { Source } from "../../problems/problem.ts";
import { place } from "../../problems/show.ts";
import { command, edition, languageOption, pathOption } from "../command.ts";
import { EXIT } from "../interrupt.ts";
import { openProgress } from "../progress.ts";
import { findProject } from "../project.ts";
import { both, type Spoken } from "../words.ts";

const words = {
  summary: both(
    "foreslå hvilke tall en tekst bygger på, og skriv dem inn",
    "propose which numbers a text rests on, and write them in",
  ),
  chapterName: both("kapittel", "chapter"),
  chapter: both(
    "navnet på et kapittel uten .md, for eksempel hovedfunn",
    "name of a chapter without .md, such as hovedfunn",
  ),
  edition: both(
    "utgaven teksten er skrevet for; ellers den i report.config.ts",
    "the edition that the text is of; otherwise that of report.config.ts",
  ),
  language: both(
    `målformen teksten er på: ${LANGUAGES.join(" eller ")}`,
    `written language of the text: ${LANGUAGES.join(" or ")}`,
  ),
  from: both(
    "lag kapittelet av denne teksten (.docx, .txt eller .md); det må ikke finnes fra før",
    "make the chapter of this text (.docx, .txt or .md); there may be none yet",
  ),
  file: both("fil", "file"),
  write: both("skriv forslaget inn i kapittelet", "write the proposal into the chapter"),
  several: both("Flere kan være ment:", "Several may be meant:"),
  disagrees: both(
    "Verdien passer, men ordene rundt stemmer ikke med gruppen, grunnlaget, svaret eller retningen:",
    "The value fits, but the words around it do not agree with the group, base, answer or direction:",
  ),
  none: both("Ingen rad passer. Nærmest er:", "No row fits. The nearest are:"),
  nothing: both("Ingen rad i tallene passer.", "No row of the data fits."),
  markup: both(
    "Den står sammen med andre tegn, og må bindes for hånd.",
    "It stands with other marks, and has to be bound by hand.",
  ),
  found: both(
    (bound: number, left: number) =>
      `${bound === 1 ? "Ett uttrykk" : `${bound} uttrykk`} kan bindes, og ${left} må du se på selv.`,
    (bound, left) =>
      `${bound === 1 ? "One phrase" : `${bound} phrases`} can be bound, and ${left} are left to you.`,
  ),
  written: both(
    (file: string) => `Forslaget er skrevet inn i ${file}. Les hver setning: det er et forslag.`,
    (file) => `The proposal has been written into ${file}. Read each sentence: it is a proposal.`,
  ),
  changed: both(
    (file: string) => `${file} er endret imens, og er ikke skrevet. Kjør kommandoen på nytt.`,
    (file) => `${file} has changed meanwhile, and has not been written. Run the command again.`,
  ),
  howToWrite: both("Skriv det inn med --write.", "Write it with --write."),
};

type Words = Spoken<typeof words>;

interface Options {
  readonly chapter: string;
  readonly edition?: string;
  readonly language?: WrittenLanguage;
  readonly from?: string;
  readonly write?: boolean;
}

/** What is proposed, and how to write it. */
export interface BindDesk {
  readonly proposal: ChapterProposal;
  /** @returns false where the chapter has changed since it was read */
  readonly save: () => Promise<boolean>;
}

async function work(
  where: SessionEffects & { readonly root: string },
  asked: BindingAsked,
  cwd: string,
  effects: Effects,
): Promise<BindDesk> {
  const [{ bindText, writeProposal }, { openSession }] = await Promise.all([
    import("../../app/bind.ts"),
    import("../../app/session.ts"),
  ]);
  const session = openSession(where.root, where);
  const proposal = await bindText(session, asked, cwd, effects).finally(() => session.dispose());
  return { proposal, save: () => writeProposal(where.root, proposal) };
}

export type BindWork = typeof work;

/** `rapport bind`: finds in a plain text what it says of the data, and writes it as spans. */
export const bind = command({
  name: "bind",
  words,
  work,
  define(into, { words, common }) {
    into
      .addArgument(new Argument(`<${words.chapterName}>`, words.chapter))
      .addOption(new Option(`--edition <${common.editionName}>`, words.edition).argParser(edition))
      .addOption(languageOption("--language", words.language))
      .addOption(pathOption("--from", words.file, words.from))
      .addOption(new Option("--write", words.write));
  },
  arguments: ["chapter"],
  async run({ write = false, ...asked }: Options, context, words, work) {
    const { flags, terminal, signal, cwd, openPainter } = context;
    const shown = await openProgress(context);
    const where = { root: findProject(cwd), signal, ...(openPainter && { openPainter }) };
    const { proposal, save } = await work(where, asked, cwd, shown);
    const { bound, unbound, file, edition, language } = proposal;
    const isWritten = write && (await save());
    if (!flags.json) {
      const all = [
        ...bound.map((one) => ({ source: one.source, shown: showBound(one) })),
        ...unbound.map((one) => ({ source: one.source, shown: showUnbound(one, words) })),
      ];
      for (const { shown: told } of all.toSorted((a, b) => inText(a.source, b.source))) terminal.out(told);
      const end = !write ? words.howToWrite : isWritten ? words.written(file) : words.changed(file);
      terminal.out(`\n${words.found(bound.length, unbound.length)}\n${end}\n`);
    }
    const isLeft = unbound.length > 0 || (write && !isWritten);
    return {
      exit: isLeft ? EXIT.problems : EXIT.ok,
      edition,
      language,
      file,
      written: isWritten,
      bound,
      unbound,
    };
  },
});

/** Both are of one file. */
function inText(a: Source, b: Source): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function showBound({ source, text, braces, question }: ChapterProposal["bound"][number]): string {
  return `\n${place(source)}\n  [${text}]{${braces}}\n${question === "" ? "" : `  ${question}\n`}`;
}

function showUnbound(
  { source, text, why, candidates }: ChapterProposal["unbound"][number],
  words: Words,
): string {
  const reason = candidates.length === 0 && why !== "markup" ? words.nothing : words[why];
  const rows = candidates.map(({ braces, says, question }) => `    ${braces}: ${says}. ${question}\n`);
  return `\n${place(source)}\n  «${text}»\n  ${reason}\n${rows.join("")}`;
}
