import type Fraction from "fraction.js";
import { type Amount, amountAfterOf, amountAt } from "./amounts.ts";
import type { About, Quantity } from "./findings.ts";
import type { Known } from "./known.ts";
import { type Head, headAfter, type Scene, stepOver } from "./scene.ts";

/** A quantity, and the index of the token after it. */
export interface QuantityAt {
  readonly next: number;
  readonly form: Quantity["form"];
  readonly low: Fraction;
  readonly high?: Fraction;
  readonly head: Head;
  readonly about: About;
}

/** The quantity that begins at a token: a number with its unit, or a share, and what it is of. */
export function quantityAt(scene: Scene, at: number, known: Known): QuantityAt | undefined {
  const amount = amountAt(scene.tokens, at, known);
  if (amount === undefined) return undefined;
  const told = withUnit(scene, at, amount, known);
  if (told === undefined) return undefined;
  const head = headAfter(scene, told.next, known);
  const isTimes = told.form === "count" && known.is.times.has(scene.tokens[told.next - 1]?.text);
  const about = aboutOf(scene, told, head, amount, isTimes);
  return { ...told, head, about };
}

type Told = Pick<QuantityAt, "next" | "form" | "low" | "high">;

function withUnit(scene: Scene, at: number, amount: Amount, known: Known): Told | undefined {
  const { tokens } = scene;
  const { low, high } = amount;
  const told = (
    form: Quantity["form"],
    next: number,
    from: Fraction = low,
    to: Fraction | undefined = high,
  ): Told => ({
    form,
    next,
    low: from,
    ...(to !== undefined && { high: to }),
  });
  if (amount.says === "multiple") return told("multiple", amount.next);
  if (amount.says === "percent") return told("percent", amount.next);
  if (amount.says === "ordinal") {
    const below = tokens[amount.next]?.text ?? "";
    // «andre» and «annen» are others, «første» a start; they count only before what is counted.
    if (low.compare(2) <= 0) return undefined;
    return known.numerals.parts.parts.includes(below)
      ? told("fraction", amount.next + 1, low.inverse(), low.inverse())
      : told("ordinal", amount.next);
  }
  if (amount.says === "share")
    return isOnlyHalf(scene, at, amount, known) ? undefined : told("fraction", amount.next);

  const range = rangeAfter(scene, at, amount, known);
  const [from, to, next] = range === undefined ? [low, high, amount.next] : [low, range.high, range.next];

  const base = range === undefined ? amountAfterOf(tokens, stepOver(tokens, next), known) : undefined;
  if (base !== undefined && high !== undefined && base.of.compare(0) > 0 && high.compare(base.of) <= 0) {
    const form = base.bare && base.of.equals(10) ? "tenths" : "fraction";
    return told(form, base.next, low.div(base.of), high.div(base.of));
  }
  const at1 = stepOver(tokens, next);
  // «93-prosent-av-kommunene», as in an address
  const unit = tokens[at1]?.text.split("-", 1)[0];
  const per = (form: Quantity["form"], by: number) => told(form, at1 + 1, from.div(by), to?.div(by));
  if (known.is.points.has(unit)) return per("points", 100);
  if (known.is.percent.has(unit)) return per("percent", 100);
  if (known.is.permille.has(unit)) return per("percent", 1000);
  if (known.is.money.has(unit)) return told("money", at1 + 1, from, to);
  // «tre ganger så mange» multiplies; «purret to ganger» counts.
  if (known.is.times.has(unit))
    return told(isMultiple(scene, at1 + 1, known) ? "multiple" : "count", at1 + 1, from, to);
  const head = headAfter(scene, next, known);
  return told(head.is === "none" ? "number" : "count", next, from, to);
}

/** Whether «so many times» is followed by what is so many times as much: «så mange», «flere», «høyere enn». */
function isMultiple({ tokens }: Scene, at: number, known: Known): boolean {
  const { text } = tokens[at] ?? {};
  return (
    known.is.asMuch.has(text) || known.is.up.has(text) || known.is.down.has(text) || known.is.high.has(text)
  );
}

/** «halv» and «halvt» before a noun that has nothing to do with the survey («en halv side») is no share of it. */
function isOnlyHalf(scene: Scene, at: number, amount: Amount, known: Known): boolean {
  const { half, articles } = known.numerals.parts;
  const word = scene.tokens[at]?.text ?? "";
  if (!half.includes(word) && !articles.includes(word)) return false;
  if (!half.includes(scene.tokens[amount.next - 1]?.text ?? "")) return false;
  const head = headAfter(scene, amount.next, known);
  return (
    head.is === "other" ||
    head.is === "none" ||
    head.is === "own" ||
    head.is === "time" ||
    head.is === "topic"
  );
}

/** «60–70», «mellom 55 og 60», «to til tre»: the second number. */
function rangeAfter(
  scene: Scene,
  at: number,
  amount: Amount,
  known: Known,
): { high: Fraction; next: number } | undefined {
  const { tokens } = scene;
  let next = amount.next;
  // «mellom 55 prosent og 60 prosent»
  if (known.is.percent.has(tokens[next]?.text) && known.is.between.has(tokens[at - 1]?.text)) next++;
  const link = tokens[next]?.text;
  const isRange =
    /^[–-]$/.test(link ?? "") ||
    known.is.upTo.has(link) ||
    (link === known.and && known.is.between.has(tokens[at - 1]?.text));
  if (!isRange) return undefined;
  const to = amountAt(tokens, next + 1, known);
  return to === undefined || to.says !== undefined || to.high === undefined
    ? undefined
    : { high: to.high, next: to.next };
}

const SURVEYED: ReadonlySet<string> = new Set([
  "unit",
  "group",
  "respondent",
  "share",
  "participation",
  "country",
  "option",
  "topic",
]);

function aboutOf(scene: Scene, { form, low }: Told, head: Head, amount: Amount, isTimes: boolean): About {
  if (scene.isDefinition) return "other";
  if (isTimes) return scene.isPractice ? "other" : "unknown";
  if (head.is === "own" || head.is === "time") return "other";
  // «Én andel er publisert»: the report counts its own numbers.
  const isFew = amount.written === "words" && low.compare(12) <= 0;
  if (head.is === "share" && form === "count" && isFew) return "unknown";
  if (SURVEYED.has(head.is)) return form === "ordinal" && head.is === "topic" ? "unknown" : "survey";
  const speaks = scene.hasUnits || scene.hasShare || scene.speaksOfAnswers || scene.hasRespondents;
  if (head.is === "other" && form === "multiple") return "unknown";
  const isShare =
    form === "percent" ||
    form === "points" ||
    form === "tenths" ||
    form === "fraction" ||
    form === "multiple";
  // «Andeler under 5 prosent er ikke vist»: how the report tells, and nothing of units or answers.
  const isOfReport = scene.isPractice && !scene.hasUnits && !scene.speaksOfAnswers && !scene.hasRespondents;
  // «I gjennomsnitt har kommunene 4,2 stillinger»
  if (scene.hasMean && scene.hasUnits && !scene.isPractice) return "survey";
  if (isShare) return speaks && !isOfReport ? "survey" : "unknown";
  if (head.is === "other" || form === "ordinal" || form === "money") return "unknown";
  // A bare number: small ones in words are often pronouns («de to»).
  if (scene.hasShare) return "survey";
  return speaks && !isFew ? "survey" : "unknown";
}

/** What kind of thing a quantity is of, as it is told. */
export function ofWhat({ is }: Head): Quantity["of"] {
  if (is === "participation" || is === "share") return "share";
  if (is === "country") return "unit";
  if (is === "topic" || is === "option") return "option";
  if (is === "own" || is === "time") return "other";
  if (is === "pronoun") return "none";
  return is;
}
