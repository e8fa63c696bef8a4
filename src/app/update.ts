import { readBytes } from "../files/read.ts";
import { capitalise } from "../language/capital.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { type Problem, Problems, type Source } from "../problems/problem.ts";
import { writeWhole } from "../publish/whole-file.ts";
import { allProblems, readEdition } from "./edition.ts";
import type { Effects } from "./effects.ts";
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
    for (const { text, source, true: instead, sameWords } of value.untrue) {
      spans.push({
        language,
        source,
        text,
        ...(instead !== undefined && { instead: asWrittenBy(text, instead) }),
        sameWords,
      });
    }
  }
  const problems = allProblems([shared, ...input.reports.map((one) => one.problems)]);
  return { edition: input.survey.edition.id, spans, problems };
}

/** With the first letter of what it stands in the place of, and the spaces that authors write. */
function asWrittenBy(text: string, instead: string): string {
  const plain = instead.replaceAll("\u00A0", " ");
  return /^\p{Lu}/u.test(text) ? capitalise(plain) : plain;
}

/**
 * Writes what is true in the place of some spans' text, and touches no other byte of the files.
 *
 * @returns those that were written: a file that is not UTF-8, or has changed meanwhile, is left as it is
 * @throws InputError when the disk refuses
 */
export async function writeUpdates(root: string, spans: readonly Outdated[]): Promise<readonly Outdated[]> {
  const written: Outdated[] = [];
  for (const file of new Set(spans.map(({ source }) => source.file))) {
    const read = await readBytes(root, file);
    if ("fault" in read) continue;
    const bytes = Buffer.from(read.bytes);
    let text = bytes.toString("utf8");
    if (!Buffer.from(text).equals(bytes)) continue;
    // From the end, so that those in front keep their places.
    const own = spans.filter(({ source }) => source.file === file).toSorted((a, b) => order(b, a));
    const done: Outdated[] = [];
    for (const span of own) {
      const start = offsetOf(span.source, text) + 1;
      const end = start + span.text.length;
      if (span.instead === undefined || text.slice(start - 1, end + 1) !== `[${span.text}]`) continue;
      text = text.slice(0, start) + span.instead + text.slice(end);
      done.push(span);
    }
    if (done.length > 0) await writeWhole(root, file, text);
    written.push(...done.toReversed());
  }
  return written;
}

function order({ source: a }: Outdated, { source: b }: Outdated): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function offsetOf({ line = 1, column = 1 }: Source, text: string): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
