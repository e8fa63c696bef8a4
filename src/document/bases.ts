import type { Language } from "../language/language.ts";
import type { Block, Prose } from "../narrative/prose.ts";
import { tokensIn } from "../narrative/tokens.ts";
import { describeBase } from "../survey/describe.ts";
import type { Survey } from "../survey/survey.ts";

/** Who a section's shares, in its heading and its text, are about, each group once: «189 vertskommuner». A count names its own base. */
export function basesOf(
  blocks: readonly Block[],
  prose: Prose,
  survey: Survey,
  language: Language,
): string[] {
  const html = blocks.flatMap((block) => (block.kind === "html" ? [block.html] : []));
  const keys = html.flatMap(tokensIn).flatMap((id) => {
    const inline = prose.inlines.get(id);
    return inline?.kind === "value" ? inline.keys : [];
  });
  const aggregates = keys.map((key) => survey.aggregates.get(key)).filter((a) => a !== undefined);
  const shares = aggregates.filter(
    ({ estimate }) => estimate.kind === "published" || estimate.kind === "direction",
  );
  return [...new Set(shares.map((aggregate) => describeBase(aggregate, survey, language)))];
}
