import { distance } from "fastest-levenshtein";
import type { WrittenLanguage } from "../language/language.ts";
import type { Problems } from "../problems/problem.ts";
import type { WrittenApproval } from "./approvals.ts";
import { type Judged, keyOf } from "./judge.ts";
import { type Change, messages } from "./messages.ts";
import { editionOf } from "./rests.ts";

/** A reading that is of something else than what the report says now, and what has changed. */
export interface Lapsed {
  readonly approval: WrittenApproval;
  readonly change: Change;
  /** The statement that it may have been of, where there is one that nobody has read. */
  readonly now?: Judged;
}

/**
 * The lines that no statement of the reports fits any more.
 *
 * @param judged all statements of the reports that were looked at
 * @param languages those reports' languages: a line of another is not judged
 */
export function lapsedIn(
  approvals: readonly WrittenApproval[],
  judged: readonly Judged[],
  languages: readonly WrittenLanguage[],
): readonly Lapsed[] {
  const standing = new Set(judged.flatMap(({ approval }) => approval ?? []));
  // The same line may be written twice, or under two headings: what it says is what counts.
  const keys = new Set([...standing].map((one) => one.language + keyOf(one.text, one.as, one.rests)));
  return approvals
    .filter((one) => languages.includes(one.language))
    .filter((one) => !keys.has(one.language + keyOf(one.text, one.as, one.rests)))
    .map((approval) => lapsed(approval, judged));
}

function lapsed(approval: WrittenApproval, judged: readonly Judged[]): Lapsed {
  const mine = judged.filter(({ language, said }) => language === approval.language && said.by === "author");
  const same = mine.find(({ said }) => said.written === approval.text);
  if (same) return { approval, change: changeOf(approval, same), now: same };
  const near = mine
    .filter((one) => one.approval === undefined && one.section === approval.section)
    .filter(({ kind }) => kind === approval.kind)
    .map((one) => ({ one, far: distance(one.said.written, approval.text) }))
    .filter(({ one, far }) => far <= Math.max(one.said.written.length, approval.text.length) / 2)
    .toSorted((a, b) => a.far - b.far)[0]?.one;
  if (near === undefined) return { approval, change: { kind: "gone" } };
  return { approval, change: { kind: "text", now: near.said.written }, now: near };
}

function changeOf(approval: WrittenApproval, now: Judged): Change {
  if (approval.as === "timeless" || approval.as !== now.as)
    return { kind: "bound", now: now.as === "proved" };
  if (approval.as === "proved") return { kind: "question" };
  const [before, edition] = [editionOf(approval.rests), editionOf(now.rests(now.said, "read"))];
  return before === edition ? { kind: "values" } : { kind: "edition", edition: before, count: 1 };
}

/** Tells of each line, but once of all that were read for the same other edition. */
export function tellLapsed(all: readonly Lapsed[], problems: Problems): void {
  const told = new Set<string>();
  for (const { approval, change } of all) {
    const { text, source } = approval;
    if (change.kind !== "edition") {
      problems.warn(messages["account.lapsed"], source, { text, change });
      continue;
    }
    if (told.has(change.edition)) continue;
    told.add(change.edition);
    const count = all.filter(
      ({ change: one }) => one.kind === "edition" && one.edition === change.edition,
    ).length;
    problems.warn(messages["account.lapsed"], source, { text, change: { ...change, count } });
  }
}
