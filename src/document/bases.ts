import type { Language } from "../language/language.ts";
import { type Block, type Inline, leavesOf, runsOf } from "../narrative/tree.ts";
import { describeBase } from "../survey/describe.ts";
import { aggregateAt } from "../survey/rounds.ts";
import type { Survey } from "../survey/survey.ts";

/**
 * Who a section's shares, in its heading and its text, are about, each group once: «189 vertskommuner». A count
 * names its own base, and so does a key figure.
 */
export function basesOf(
  title: readonly Inline[],
  blocks: readonly Block[],
  survey: Survey,
  language: Language,
): readonly string[] {
  const runs = blocks.flatMap((block) => (block.kind === "key-figures" ? [] : runsOf(block)));
  const keys = leavesOf([...title, ...runs.flat()]).flatMap((leaf) =>
    leaf.kind === "value" ? leaf.keys : [],
  );
  const aggregates = keys.map((key) => aggregateAt(survey, key)).filter((a) => a !== undefined);
  const shares = aggregates.filter(
    ({ estimate }) => estimate.kind === "published" || estimate.kind === "direction",
  );
  return [...new Set(shares.map((aggregate) => describeBase(aggregate, survey, language)))];
}
