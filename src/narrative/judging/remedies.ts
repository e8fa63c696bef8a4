import type Fraction from "fraction.js";
import type { Judgement, Quantity } from "../../language/detect/findings.ts";
import type { Sense } from "../../language/detect/vocabulary.ts";
import { conditionName } from "../../language/majority.ts";
import { AMOUNT_WORDS, type AmountWordId } from "../../language/thresholds.ts";
import { splitKey } from "../../survey/keys.ts";
import type { Aggregate, Question, Survey } from "../../survey/survey.ts";

/** The helpers that are shown at most. */
const MOST = 2;

/** What to write instead of a number or a judging word that was typed: helpers as an author writes them, the best first. */
export function remediesOf(
  finding: Quantity | Judgement,
  survey: Survey,
  words: Readonly<Record<AmountWordId, string>>,
): readonly string[] {
  if (finding.kind === "judgement") return [ofJudgement(finding, words)];
  const helpers = [...survey.aggregates.values()].flatMap((aggregate) =>
    ofAggregate(finding, aggregate, survey),
  );
  return helpers.length > 0 ? [...new Set(helpers)].slice(0, MOST) : [FORMS[finding.form]];
}

/** The helpers that tell just the number that was typed, of one row. */
function ofAggregate(
  { form, low, high }: Quantity,
  { key, estimate }: Aggregate,
  { questions }: Survey,
): readonly string[] {
  if (high === undefined || !low.equals(high)) return [];
  const name = nameOf(key, questions);
  const is = (number: number | Fraction | undefined) => number !== undefined && low.equals(number);
  if (form === "count" || form === "number" || form === "ordinal") {
    const base = estimate.kind === "counted" || estimate.kind === "published" ? estimate.base : undefined;
    const count = estimate.kind === "counted" || estimate.kind === "total" ? estimate.count : undefined;
    return [...(is(count) ? [`{{antall ${name}}}`] : []), ...(is(base) ? [`{{basis ${name}}}`] : [])];
  }
  const share =
    estimate.kind === "counted"
      ? estimate.share.low
      : estimate.kind === "published"
        ? estimate.value
        : undefined;
  return is(share) ? [`{{andel ${name}${OPTIONS[form] ?? ""}}}`] : [];
}

const OPTIONS: Partial<Record<Quantity["form"], string>> = {
  tenths: ' form="av-ti"',
  fraction: ' form="brøk"',
};

/** `"mottak.vertskommune" gruppe="…"`, without the group that the question was put to. */
function nameOf(key: string, questions: ReadonlyMap<string, Question>): string {
  const { question = "", option = "", group } = splitKey(key) ?? {};
  const isAsked = group === undefined || questions.get(question)?.base === group;
  return `"${question}.${option}"${isAsked ? "" : ` gruppe="${group}"`}`;
}

const FORMS: Readonly<Record<Quantity["form"], string>> = {
  percent: '{{andel "…"}}',
  points: '{{endring "…"}}',
  tenths: '{{andel "…" form="av-ti"}}',
  fraction: '{{andel "…" form="brøk"}}',
  count: '{{antall "…"}}',
  ordinal: '{{antall "…"}}',
  multiple: '{{#påstand (doblet "…")}}',
  number: '{{antall "…"}}',
  money: '{{antall "…"}}',
};

/** The claim that tries the very word, where the table of thresholds has it; else one of its kind. */
function ofJudgement({ text, sense }: Judgement, words: Readonly<Record<AmountWordId, string>>): string {
  const said = text.toLowerCase().replace(/\s+/g, " ");
  const word = (Object.keys(AMOUNT_WORDS) as AmountWordId[]).find((id) => words[id] === said);
  if (word === undefined || word.endsWith(" svarprosent")) return SENSES[sense];
  return `{{#påstand (${conditionName(word)} "…")}}`;
}

const SENSES: Readonly<Record<Sense, string>> = {
  majority: '{{#påstand (flertall "…")}}',
  minority: '{{#påstand (mindretall "…")}}',
  most: '{{#påstand (de-fleste "…")}}',
  "most-by-far": '{{#påstand (de-aller-fleste "…")}}',
  all: '{{#påstand (alle "…")}}',
  none: '{{#påstand (ingen "…")}}',
  many: '{{#påstand (mange "…")}}',
  few: '{{#påstand (få "…")}}',
  some: '{{#påstand (noen "…")}}',
  rest: '{{motsatt "…"}}',
  more: '{{#påstand (større-enn "…" "…")}}',
  fewer: '{{#påstand (mindre-enn "…" "…")}}',
  superlative: '{{#påstand (størst "…")}}',
  comparative: '{{#påstand (større-enn "…" "…")}}',
  ranking: '{{#påstand (størst "…")}}',
  "change-up": '{{endring "…"}}',
  "change-down": '{{endring "…"}}',
  "change-same": '{{endring "…"}}',
  change: '{{endring "…"}}',
  "other-time": '{{endring "…"}}',
  high: "{{#påstand (høy-svarprosent)}}",
  low: "{{#påstand (lav-svarprosent)}}",
  frequency: '{{#påstand (flertall "…")}}',
  difference: '{{#påstand (større-enn "…" "…")}}',
  representative: "{{#påstand (representativ)}}",
  participation: "{{svarprosent}}",
  significance: '{{#påstand (signifikant "…")}}',
  cause: '{{#påstand (sagt "…")}}',
  evaluation: '{{#påstand (sagt "…")}}',
  only: '{{#påstand (større-enn "…" "…")}}',
  generic: '{{andel "…"}}',
};
