import type { Statistic } from "../../../statistics/estimate.ts";
import type { Known } from "../known.ts";
import type { Meaning } from "../meaning.ts";
import type { Scene } from "../scene.ts";
import type { Find, Value } from "./beside-values.ts";
import { clauseAround } from "./clauses.ts";

const OF: ReadonlySet<Meaning["measure"]> = new Set<Statistic>(["mean", "median", "sum"]);

/** Whether a value is a mean, a median or a sum, and which. */
export function statisticOf({ measure }: Meaning): Statistic | undefined {
  return OF.has(measure) ? (measure as Statistic) : undefined;
}

/**
 * A mean is told as a mean, and a median as a median; a sum needs no word, but may not have another's. Its words stand
 * in the value itself («i gjennomsnitt 4,2 stillinger») or beside it; of several values, each word is the nearest one's.
 */
export function statistics(
  scene: Scene,
  { at, token, meaning }: Value,
  values: readonly Value[],
  known: Known,
  find: Find,
): void {
  const own = statisticOf(meaning);
  if (own === undefined) return;
  const { tokens } = scene;
  const saidBy = (text: string) =>
    (["mean", "median", "sum"] as const).filter((each) =>
      text.split(/\s+/).some((word) => known.is[each].has(word)),
    );
  const isOwn = (text: string) => saidBy(text).includes(own);
  const isNearer = (i: number) =>
    values.some((each) => each.at !== at && Math.abs(each.at - i) < Math.abs(at - i));
  const { from, to } = clauseAround(scene, at);
  const beside = tokens.map(({ text, kind }, i) => ({ text, kind, i })).slice(from, to);
  const near = beside.filter(({ kind, i }) => kind === "word" && !isNearer(i));
  if (isOwn(token.text) || near.some(({ text }) => isOwn(text))) return;
  const other = near.find(({ text }) => saidBy(text).some((each) => each !== "sum" || own !== "sum"));
  if (other !== undefined && saidBy(other.text)[0] !== own) find("other-statistic", other.i);
  else if (own !== "sum" && !tokens.some(({ kind, text }) => kind === "word" && isOwn(text)))
    find("other-statistic", at);
}
