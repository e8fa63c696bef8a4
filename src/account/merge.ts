import { type Approval, isSamePerson } from "./approvals.ts";

/**
 * Puts together what two have entered in `approvals.csv` at the same time: what was written is changed just as far as
 * we have changed what we read.
 *
 * @param read as we read the file
 * @param ours as we want to write it
 * @param now as it is written since somebody else has been there
 */
export function mergeApprovals(
  read: readonly Approval[],
  ours: readonly Approval[],
  now: readonly Approval[],
): readonly Approval[] {
  const known = new Set(read.map(lineOf));
  const written = new Set(now.map(lineOf));
  const theirs = new Map(now.filter((one) => !known.has(lineOf(one))).map((one) => [statementOf(one), one]));
  // What they have taken away was read anew, or is no longer said.
  const kept = ours.filter((one) => !known.has(lineOf(one)) || written.has(lineOf(one)));
  const merged = kept.map((one) => {
    const other = theirs.get(statementOf(one));
    theirs.delete(statementOf(one));
    return other ? together(other, one) : one;
  });
  return [...merged, ...theirs.values()];
}

/** Of one statement: a no of somebody else stays, and of two that say yes both have read it. */
function together(theirs: Approval, ours: Approval): Approval {
  const others = theirs.readers.filter(
    ({ by }) => !ours.readers.some((reader) => isSamePerson(reader.by, by)),
  );
  if (others.length === 0 || ours.answer === "no") return ours;
  if (theirs.answer === "no") return theirs;
  return { ...ours, readers: [...others, ...ours.readers].slice(0, 2) };
}

function statementOf({ language, text, as, rests }: Approval): string {
  return JSON.stringify([language, text, as, rests]);
}

function lineOf({ language, section, kind, text, as, rests, answer, readers, note }: Approval): string {
  return JSON.stringify([language, section, kind, text, as, rests, answer, readers, note]);
}
