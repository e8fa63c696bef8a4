import type Fraction from "fraction.js";
import { capitalise } from "../language/capital.ts";
import type { Language } from "../language/language.ts";
import { writeDecimal } from "../language/numbers.ts";
import { writePercentSign } from "../language/percent.ts";
import type { Style } from "../narrative/narrator.ts";
import { retell } from "../narrative/retell.ts";
import type { Change } from "../statistics/change.ts";
import { type Interval, isPoint } from "../statistics/interval.ts";
import { describeValue } from "../survey/describe.ts";
import type { Aggregate, Survey } from "../survey/survey.ts";
import type { Comparison, NumberChange } from "./comparison.ts";
import type { ComparisonWords } from "./comparison-words.ts";

/** A figure as it is known in its edition: «203 av 428 (47,4 %)», «86 %», «6 av 10». Never finer than it is known. */
export function tellValue(
  aggregate: Aggregate | undefined,
  survey: Survey,
  language: Language,
  style: Style,
  words: ComparisonWords,
): string {
  if (!aggregate) return words.notKnown;
  const { estimate } = aggregate;
  if (estimate.kind === "suppressed") return capitalise(language.terms.signs.suppressed.spoken);
  if (estimate.kind === "counted")
    return `${describeValue(aggregate, survey, language)} (${writePercentSign(estimate.share.low, 1)})`;
  return capitalise(retell(aggregate, "label", survey, language, style));
}

/** What has become of a figure, in one or two sentences. A reason from questions.yaml is not among them. */
export function tellNumber(
  { outcome, direction, telling, incomparable, old: before, new: now }: NumberChange,
  { old, new: current }: Pick<Comparison, "old" | "new">,
  words: ComparisonWords,
): string {
  const years = [old.id, current.id] as const;
  if (outcome === "gone") return words.noFigure(current.id);
  if (outcome === "added") return words.noFigure(old.id);
  if (incomparable) return words.incomparable[incomparable];
  if (!telling) return words.otherPeriod(current.previous);
  if (telling.ok) {
    if (telling.form === "clause") return words.uncertain(capitalise(telling.text), ...years);
    const said = words.changed(telling.text, ...years);
    return outcome === "changed" ? `${said} ${sizeOf(telling.change, words)}` : said;
  }
  if (telling.why === "too-small") return words.small;
  if (telling.why === "too-coarse") return words.coarse[direction ?? "up"](...years);
  if (now?.estimate.kind === "amount") return words.unknownAmount;
  return before?.estimate.kind === "mention" ? words.unknown["no-share"] : words.unknown[telling.why];
}

function sizeOf(change: Change, words: ComparisonWords): string {
  return "delta" in change ? words.difference(points(change.delta, words)) : words.sizeNotPublished;
}

/** «28,3», or «mellom 14 og 16» where rounding leaves more than one. Without its sign: the words before have it. */
function points(delta: Interval, { between }: ComparisonWords): string {
  const [low = delta.low, high = delta.high] = [delta.low.abs(), delta.high.abs()].sort((a, b) =>
    a.compare(b),
  );
  return isPoint(delta) ? short(low) : between(short(low), short(high));
}

function short(value: Fraction): string {
  return writeDecimal(value, value.d === 1n ? 0 : 1);
}
