import type { WrittenLanguage } from "../language/language.ts";
import { type Problem, Problems, type Source } from "../problems/problem.ts";
import { allProblems, readEdition } from "./edition.ts";
import type { Effects } from "./effects.ts";
import { asWrittenBy, type Replacement, writeReplacements } from "./replace.ts";
import type { Asked } from "./report.ts";
import type { Session } from "./session.ts";
import { proseOf } from "./tell.ts";

/** A span that is no longer true, in the author's file. */
export interface Outdated {
  readonly language: WrittenLanguage;
  /** Of its first bracket. */
  readonly source: Source;
  /** What stands in the brackets. */
  readonly text: string;
  /** What is true in its place, as it would be written there; none where nothing of the same form is. */
  readonly instead?: string;
  /** It is another number in the same words: the sentence still says the same. */
  readonly sameWords: boolean;
}

export interface ToUpdate {
  readonly edition: string;
  /** In the order of the text. */
  readonly spans: readonly Outdated[];
  /** What is wrong in the data and the text, these spans among it. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the spans of an edition's text that its data no longer bear.
 *
 * @throws InputError with all that is wrong in the input, where the text cannot be told
 */
export async function whatToUpdate(session: Session, asked: Asked, effects: Effects): Promise<ToUpdate> {
  const shared = new Problems();
  const input = await effects.step("read", () => readEdition(session, asked, "told", shared));
  const spans: Outdated[] = [];
  for (const one of input.reports) {
    const { language } = one.report;
    const { value } = await effects.step("prose", () => proseOf(session, input, one), language);
    for (const { text, source, instead } of value.untrue) {
      const [first] = instead;
      spans.push({
        language,
        source,
        text,
        ...(first && { instead: asWrittenBy(text, first.text) }),
        sameWords: first?.sameWords ?? false,
      });
    }
  }
  const problems = allProblems([shared, ...input.reports.map((one) => one.problems)]);
  return { edition: input.survey.edition.id, spans, problems };
}

/**
 * Writes what is true in the place of some spans' text, and touches no other byte of the files.
 *
 * @returns those that were written: a file that is not UTF-8, or has changed meanwhile, is left as it is
 * @throws InputError when the disk refuses
 */
export async function writeUpdates(root: string, spans: readonly Outdated[]): Promise<readonly Outdated[]> {
  const replaced = new Map<Replacement, Outdated>();
  for (const span of spans)
    if (span.instead !== undefined)
      replaced.set({ source: span.source, written: `[${span.text}]`, put: `[${span.instead}]` }, span);
  const done = await writeReplacements(root, [...replaced.keys()]);
  return done.flatMap((one) => replaced.get(one) ?? []);
}
