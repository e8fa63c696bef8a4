import { Option } from "commander";
import { changes } from "../../account/messages.ts";
import type { Decision, ToBeRead, ToRead } from "../../app/approve.ts";
import type { Effects } from "../../app/effects.ts";
import type { Asked } from "../../app/report.ts";
import type { SessionEffects } from "../../app/session.ts";
import { capitalise } from "../../language/capital.ts";
import { languageOf, type WrittenLanguage } from "../../language/language.ts";
import { place } from "../../problems/show.ts";
import { type Context, command, editionArgument, languageOption } from "../command.ts";
import type { Flags } from "../flags.ts";
import { EXIT } from "../interrupt.ts";
import { wrap } from "../layout.ts";
import { openProgress } from "../progress.ts";
import { findProject } from "../project.ts";
import { jsonOf, tellProblems } from "../tell.ts";
import { both, type Spoken } from "../words.ts";

const words = {
  summary: both("les og godkjenn det som ikke er lest", "read and approve what is still to be read"),
  language: both("les bare denne målformen: nb eller nn", "read this written language only: nb or nn"),
  name: both("navn", "name"),
  by: both("hvem som har lest: navn eller rolle", "who has read it: a name or a role"),
  id: both("id", "id"),
  section: both(
    "godkjenn alt i denne delen uten spørsmål, for den som har lest utkastet på papir",
    "approve all of this section without questions, for who has read the draft on paper",
  ),
  all: both(
    "godkjenn alt uten spørsmål, for den som har lest hele utkastet på papir",
    "approve all of it without questions, for who has read the whole draft on paper",
  ),
  timeless: both(
    "det som godkjennes uten tall, gjelder også for senere utgaver: hva loven sier, hvordan undersøkelsen gjøres",
    "what is approved without numbers stands for later editions too: what the law says, how the survey is done",
  ),
  allOrSection: both(
    "Velg enten --all eller --section, ikke begge.",
    "Choose either --all or --section, not both.",
  ),
  noName: both("--by mangler et navn.", "--by lacks a name."),
  nobody: both(
    "Det er ingen å spørre her. Bruk --section eller --all, eller kjør kommandoen i en terminal.",
    "There is nobody to ask here. Use --section or --all, or run the command in a terminal.",
  ),
  around: both("Utenfor kapitlene", "Outside the chapters"),
  question: both("Spørsmålet", "The question"),
  answer: both("Svaret", "The answer"),
  value: both("Det vi vet", "What is known"),
  changed: both("Endret siden sist", "Changed since last time"),
  askProved: both("Sier ordene det spørsmålet spør om?", "Do the words say what the question asks?"),
  askRead: both("Stemmer dette?", "Is this right?"),
  choices: both("[j]a, [n]ei, [s]enere, [a]vslutt: ", "[y]es, [n]o, [l]ater, [q]uit: "),
  choicesRead: both(
    "[j]a, [n]ei, [t]idløst, [s]enere, [a]vslutt: ",
    "[y]es, [n]o, [t]imeless, [l]ater, [q]uit: ",
  ),
  letters: both(
    { yes: "j", no: "n", timeless: "t", later: "s", quit: "a" },
    { yes: "y", no: "n", timeless: "t", later: "l", quit: "q" },
  ),
  why: both("Hva er galt? ", "What is wrong? "),
  needsAnother: both(
    (count: number) => `${count} utsagn har du lest før. En til må lese dem.`,
    (count) => `You have read ${count} statements before. Somebody else has to read them too.`,
  ),
  saved: both(
    (count: number, file: string) => `${count} utsagn er ført inn i ${file}.`,
    (count, file) => `${count} statements have been entered in ${file}.`,
  ),
  left: both(
    (count: number) => (count === 0 ? "Alt er lest. Rapporten er endelig." : `${count} utsagn er ikke lest.`),
    (count) =>
      count === 0 ? "All has been read. The report is final." : `${count} statements are still to be read.`,
  ),
};

type Words = Spoken<typeof words>;

interface Options {
  readonly edition?: string;
  readonly by: string;
  readonly language?: WrittenLanguage;
  readonly section?: string;
  readonly all?: boolean;
  readonly timeless?: boolean;
}

/** What there is to read, and how to save what was said of it. */
export interface Desk {
  readonly reading: ToBeRead;
  /** Of those, the ones in a section. */
  readonly inSection: (section: string) => readonly ToRead[];
  readonly isReadBy: (item: ToRead, by: string) => boolean;
  /** @returns how many are left */
  readonly save: (decisions: readonly Decision[], by: string) => Promise<number>;
}

async function work(
  where: SessionEffects & { readonly root: string },
  asked: Asked,
  effects: Effects,
): Promise<Desk> {
  const [{ whatToRead, inSection, isReadBy, saveDecisions }, { openSession }] = await Promise.all([
    import("../../app/approve.ts"),
    import("../../app/session.ts"),
  ]);
  const session = openSession(where.root, where);
  const reading = await whatToRead(session, asked, effects).finally(() => session.dispose());
  return {
    reading,
    inSection: (section) => inSection(reading, section),
    isReadBy,
    save: (decisions, by) => saveDecisions(where.root, reading, decisions, { by, date: today() }),
  };
}

export type ApproveWork = typeof work;

/** `rapport approve`: goes through what nobody has read, and keeps what is said of it. */
export const approve = command({
  name: "approve",
  words,
  work,
  define(into, { words, common }) {
    into
      .addArgument(editionArgument(`[${common.editionName}]`, common.edition))
      .addOption(new Option(`--by <${words.name}>`, words.by).makeOptionMandatory())
      .addOption(languageOption("--language", words.language))
      .addOption(new Option(`--section <${words.id}>`, words.section))
      .addOption(new Option("--all", words.all))
      .addOption(new Option("--timeless", words.timeless));
  },
  fault({ all, section, by }: Options, words) {
    if (by.trim() === "") return words.noName;
    return all && section !== undefined ? words.allOrSection : undefined;
  },
  async run({ edition, by: named, language, section, all, timeless }: Options, context, words, work) {
    const { flags, terminal, signal, cwd, openPainter } = context;
    const by = named.trim();
    const shown = await openProgress(context);
    const asked = { ...(edition !== undefined && { edition }), ...(language !== undefined && { language }) };
    const desk = await work(
      { root: findProject(cwd), signal, ...(openPainter && { openPainter }) },
      asked,
      shown,
    );
    const { reading } = desk;
    const { items, file } = reading;
    if (!flags.json) tellProblems(reading.problems, flags, terminal);
    const asking = !all && section === undefined;
    if (asking && items.length > 0 && !terminal.ask) {
      if (!flags.json) terminal.err(`${words.nobody}\n`);
      return { exit: EXIT.usage, edition: reading.edition, left: items.length };
    }
    const mine = (section === undefined ? items : desk.inSection(section)).filter(
      (item) => !desk.isReadBy(item, by),
    );
    const decisions = asking
      ? await askAll(mine, context, words, (made) => desk.save(made, by))
      : mine.map((item): Decision => ({ item, answer: "yes", ...(timeless && { timeless }) }));
    const left = await desk.save(decisions, by);
    if (!flags.json) {
      const before = items.filter((item) => desk.isReadBy(item, by)).length;
      const lines = [
        words.saved(decisions.length, file),
        ...(before > 0 ? [words.needsAnother(before)] : []),
        words.left(left),
      ];
      terminal.out(`\n${lines.join("\n")}\n`);
    }
    return {
      edition: reading.edition,
      file,
      approved: decisions.length,
      left,
      problems: jsonOf(reading.problems, flags),
    };
  },
});

/** Asks of each statement, and saves after each section, so that whoever stops keeps what was read. */
async function askAll(
  items: readonly ToRead[],
  { terminal, flags, signal }: Context,
  words: Words,
  save: (decisions: readonly Decision[]) => Promise<unknown>,
): Promise<readonly Decision[]> {
  const decisions: Decision[] = [];
  const { ask } = terminal;
  if (!ask) return decisions;
  for (const [index, item] of items.entries()) {
    const { section, language } = item.statement;
    const last = items[index - 1]?.statement;
    if (last && (last.section !== section || last.language !== language)) await save(decisions);
    const bold = (text: string) => terminal.paint("bold", text);
    terminal.out(
      `\n${showItem(item, `${index + 1}/${items.length}`, words, flags, terminal.columns, bold)}\n`,
    );
    const question =
      item.statement.as === "proved"
        ? `${words.askProved} ${words.choices}`
        : `${words.askRead} ${words.choicesRead}`;
    const said = (await ask(question, signal))?.trim().toLowerCase().charAt(0);
    if (said === undefined || said === words.letters.quit) break;
    if (said === words.letters.yes) decisions.push({ item, answer: "yes" });
    else if (said === words.letters.timeless) decisions.push({ item, answer: "yes", timeless: true });
    else if (said === words.letters.no)
      decisions.push({ item, answer: "no", note: (await ask(words.why, signal)) ?? "" });
  }
  return decisions;
}

function showItem(
  { statement, heading, rows, lapsed }: ToRead,
  count: string,
  words: Words,
  { lang }: Flags,
  columns: number,
  bold: (text: string) => string,
): string {
  const { language, text } = statement;
  const margin = (by: number, told: string) =>
    wrap(told, Math.max(20, columns - by)).replace(/^/gm, " ".repeat(by));
  const facts = rows.flatMap((row) => [
    `${words.question}: ${row.question} ${words.answer}: ${row.option}.`,
    `${words.value}: ${row.value}; ${row.base}; ${row.rows.map((one) => place(one, lang)).join(", ")}`,
  ]);
  return [
    bold(`${count} ${capitalise(languageOf(language).terms.thisLanguage)}: ${heading ?? words.around}`),
    margin(2, text),
    `  ${place(statement, lang)}`,
    ...facts.map((fact) => margin(4, fact)),
    ...(lapsed ? [margin(4, `${words.changed}: ${changes[lang](lapsed.change)}`)] : []),
  ].join("\n");
}

/** The day where the reader is, ISO. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
