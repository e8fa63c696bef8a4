import type { WrittenLanguage } from "../language/language.ts";
import type { Answer } from "../preview/server.ts";
import type { PageView, PastedView } from "../preview/state.ts";
import type { MessageLanguage } from "../problems/message.ts";
import { InputError, type Problem, Problems, type Source } from "../problems/problem.ts";
import { place, problemsAsJson } from "../problems/show.ts";
import { saveDecisions } from "./approve.ts";
import { type Choice, choicesFor, shownOf } from "./choices.ts";
import { approvalOf, type Look } from "./look.ts";
import { addToChapter, bindPasted, MOST_PASTED } from "./paste.ts";
import { writeReplacements } from "./replace.ts";
import { keyOf } from "./results.ts";
import type { Session } from "./session.ts";

/** What the desk shows at this moment. */
export interface DeskNow {
  readonly look: Look;
  readonly hints: readonly Problem[];
  readonly round: number;
  readonly pages: readonly Omit<PageView, "pdf">[];
}

/** Who presses, and when. */
export interface PressOptions {
  /** The language of the desk and of what is told of what is wrong. */
  readonly lang: MessageLanguage;
  /** Under whose name sections are approved; left out, nothing can be. */
  readonly by?: string;
  /** Opens a line in the reader's editor, where there is one. */
  readonly openLine?: (source: Source) => void;
  readonly now: () => Date;
}

/** What somebody may press at, and what becomes of it. */
export interface PressedAt {
  readonly session: Session;
  readonly options: PressOptions;
  readonly now: () => DeskNow;
  /** Looks again. @param isAnew the settings are read anew too */
  readonly refresh: (isAnew: boolean) => Promise<void>;
}

export interface Pressed {
  /** @param body as it was sent, and of no form that can be relied on; undefined for what nobody answers */
  readonly post: (path: string, body: unknown) => Promise<Answer | undefined>;
  /** Resolves when nothing is being written any more. */
  readonly done: () => Promise<void>;
}

type Given = Readonly<Record<string, unknown>>;

/** What may be pressed at a desk. Whatever is written is as it was shown to who presses, and written one after the other. */
export function pressedAt({ session, options, now, refresh }: PressedAt): Pressed {
  const { lang } = options;
  let writing: Promise<unknown> = Promise.resolve();
  /** What was pasted last, as it was shown. */
  let pasted:
    | { readonly seen: string; readonly language: WrittenLanguage; readonly text: string }
    | undefined;

  const inTurn = (write: (given: Given) => Promise<Answer>) => (given: Given) => {
    const written = writing
      .then(() => write(given))
      .catch((error: unknown) => {
        if (!(error instanceof InputError)) throw error;
        return json(409, { problems: problemsAsJson(error.problems, lang) });
      });
    writing = written.catch(() => undefined);
    return written;
  };

  /** Enters that a section has been read, when it is still as it was on the page of whoever says so. */
  async function approve({ language, section, seen }: Given): Promise<Answer> {
    const { by, now: today } = options;
    if (by === undefined) return json(403, {});
    await refresh(true);
    const { look, pages, round } = now();
    const page = pages.find((one) => one.language === language);
    const found = page?.sections.find(({ id }) => id === section);
    if (!look.edition || page?.round !== round) return json(409, { refused: "stopped" });
    if (found?.seen !== seen) return json(409, { refused: "changed" });
    if (found?.refused) return json(409, { refused: found.refused });
    const decisions = approvalOf(look.edition, page.language, String(section), by);
    await saveDecisions(session.root, look.edition.reading, decisions, { by, date: dayOf(today()) });
    await refresh(false);
    return json(200, { approved: decisions.length });
  }

  async function choicesOf({ language, id }: Given): Promise<readonly Choice[] | undefined> {
    const { edition } = now().look;
    const report = edition?.reports.find(({ told }) => told.one.report.language === language);
    if (!edition || !report || typeof id !== "string") return undefined;
    return choicesFor(session, edition, report, id);
  }

  /** What may be put in the place of what is wrong in a statement. */
  async function propose(given: Given): Promise<Answer> {
    const choices = await choicesOf(given);
    return choices === undefined ? json(404, {}) : json(200, shownOf(choices));
  }

  /** Writes what was chosen into the author's file, when what there was to choose from is still the same. */
  async function replace({ seen, choice, ...of }: Given): Promise<Answer> {
    await refresh(true);
    const choices = (await choicesOf(of)) ?? [];
    const chosen = choices[Number(choice)];
    if (chosen === undefined || shownOf(choices).seen !== seen) return json(409, { refused: "moved" });
    const written = await writeReplacements(session.root, [chosen.replacement]);
    if (written.length === 0) return json(409, { refused: "moved" });
    await refresh(false);
    return json(200, { round: now().round });
  }

  /** Proposes spans for a text that was pasted, and keeps it until it is added or another one is pasted. */
  async function paste({ language, text }: Given): Promise<Answer> {
    const report = now().look.edition?.input.reports.find((one) => one.report.language === language);
    if (!report || typeof text !== "string") return json(404, {});
    if (text.length > MOST_PASTED) return json(409, { refused: "long" });
    const problems = new Problems();
    const proposal = await bindPasted(session, text, report.report, problems);
    if (proposal === undefined) return json(409, { problems: problemsAsJson(problems.errors, lang) });
    const seen = keyOf(report.report.language, proposal.text);
    pasted = { seen, language: report.report.language, text: proposal.text };
    const view: PastedView = {
      text: proposal.text,
      bound: proposal.bound.length,
      left: proposal.unbound.map(({ text: phrase, why, candidates }) => ({
        phrase,
        why,
        rows: candidates.map(({ question, answer, says }) => `${question} ${answer}: ${says}`.trim()),
      })),
      chapters: report.templates.map(({ name }) => name),
      seen,
    };
    return json(200, view);
  }

  /** Adds what was pasted, as it was shown, at the end of one of this edition's chapters. */
  async function add({ seen, chapter }: Given): Promise<Answer> {
    const report = now().look.edition?.input.reports.find((one) => one.report.language === pasted?.language);
    const template = report?.templates.find(({ name }) => name === chapter);
    if (pasted === undefined || pasted.seen !== seen || !template) return json(409, { refused: "moved" });
    if (!(await addToChapter(session.root, template.file, pasted.text)))
      return json(409, { refused: "moved" });
    // It is not added twice.
    pasted = undefined;
    await refresh(false);
    return json(200, { round: now().round });
  }

  /** Opens a place that the desk has shown, and no other. */
  async function open({ file, line, column }: Given): Promise<Answer> {
    const { look, hints, pages } = now();
    const shown = [
      ...pages.flatMap(({ statements }) => statements),
      ...[...look.problems, ...hints].map(({ source }) => source),
    ];
    const found = shown.find((one) => one.file === file && one.line === line && one.column === column);
    if (!options.openLine || !found) return json(404, {});
    options.openLine(found);
    return json(200, { opened: place(found) });
  }

  const answers = new Map<string, (given: Given) => Promise<Answer>>([
    ["godkjenn", inTurn(approve)],
    ["forslag", propose],
    ["bytt", inTurn(replace)],
    ["lim-inn", paste],
    ["legg-til", inTurn(add)],
    ["apne", open],
  ]);
  return {
    post: async (path, body) => {
      if (typeof body !== "object" || body === null) return json(400, {});
      return answers.get(path)?.(body as Given);
    },
    done: async () => {
      await writing.catch(() => undefined);
    },
  };
}

/** An answer that a script reads. */
export function json(status: number, body: object): Answer {
  return { status, type: "application/json", body: JSON.stringify(body) };
}

function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
}
