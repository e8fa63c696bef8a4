import type { WrittenLanguage } from "../language/language.ts";
import { machineValue } from "../narrative/narrator.ts";
import type { Source } from "../problems/problem.ts";
import { type Estimate, shareOf } from "../statistics/estimate.ts";
import type { Interval } from "../statistics/interval.ts";
import type { Aggregate, Edition } from "../survey/survey.ts";
import type { Comparison, NumberChange, Outcome, Wording } from "./comparison.ts";
import type { View, ViewRow } from "./view.ts";

/** By which a file is known to be a comparison; the number is raised when a name or a meaning changes. */
export const JSON_MARK = "kommunerapport/comparison-1";

/** A comparison as data: what `docs/sammenligning.md` documents. Texts are in `language` where nothing else is said. */
export interface ComparisonJson {
  readonly format: typeof JSON_MARK;
  readonly language: WrittenLanguage;
  readonly title: string;
  readonly old: EditionJson;
  readonly new: EditionJson;
  readonly numbers: readonly NumberJson[];
  readonly claims: readonly ClaimJson[];
  readonly phrases: readonly PhraseJson[];
  readonly questions: {
    readonly added: readonly QuestionJson[];
    readonly gone: readonly QuestionJson[];
    readonly incomparable: readonly (QuestionJson & { readonly why: string; readonly reason: string })[];
  };
}

interface EditionJson {
  readonly edition: string;
  readonly year: number;
  readonly numbers: Edition["numbers"];
}

interface NumberJson {
  /** `question.option@group` */
  readonly key: string;
  readonly label: string;
  readonly question: string;
  readonly outcome: Outcome;
  readonly direction?: "up" | "down";
  /** `old` and `new` are null where the edition does not have the figure. */
  readonly old: ValueJson | null;
  readonly new: ValueJson | null;
  /** In percentage points, all that it can be; two equal ends where it is known exactly. */
  readonly difference?: RangeJson;
  /** The same at 95 percent confidence. */
  readonly likelyDifference?: RangeJson;
  /** Why nothing can be told: a code, such as `tenths` or `group`. */
  readonly why?: string;
  /** What has become of it, in words. */
  readonly told: string;
}

interface ValueJson {
  readonly told: string;
  readonly kind: Estimate["kind"];
  /** `324/428`, `0.86`, `0.75/0.8`, `up`; empty for what is hidden or known in words only. */
  readonly machine: string;
  /** 0–1 */
  readonly share?: RangeJson;
}

interface RangeJson {
  readonly low: number;
  readonly high: number;
}

interface ClaimJson {
  readonly sentence: string;
  readonly language: WrittenLanguage;
  readonly says: string;
  readonly keys: readonly string[];
  readonly old: "holds" | "fails";
  readonly new: "holds" | "fails";
  readonly source: Source;
}

interface PhraseJson {
  readonly keys: readonly string[];
  readonly complement: boolean;
  readonly old: Wording;
  readonly new: Wording;
  readonly comparedBy: "words" | "values";
}

interface QuestionJson {
  readonly id: string;
  readonly text: string;
}

/** Makes the data. @param view the same comparison in words */
export function comparisonJson(comparison: Comparison, view: View): ComparisonJson {
  const rows = (name: string) => view.sections.find((section) => section.name === name)?.rows ?? [];
  const numbers = [
    ...comparison.numbers.filter(({ outcome }) => outcome === "changed"),
    ...comparison.numbers.filter(({ outcome }) => outcome !== "changed"),
  ];
  const told = [...rows("changed"), ...rows("steady")];
  const { questions } = comparison;
  return {
    format: JSON_MARK,
    language: view.language,
    title: view.title,
    old: editionJson(comparison.old),
    new: editionJson(comparison.new),
    numbers: numbers.map((number, index) => numberJson(number, told[index])),
    claims: comparison.claims.map(({ claim, saidIn, sentence, language }) => {
      const { says, keys, source } = claim;
      const [old, current] = saidIn === "old" ? (["holds", "fails"] as const) : (["fails", "holds"] as const);
      return { sentence, language, says, keys, old, new: current, source };
    }),
    phrases: comparison.phrases,
    questions: {
      added: questions.added.map(({ id }, index) => ({ id, text: textOf(rows("added")[index]) })),
      gone: questions.gone.map(({ id }, index) => ({ id, text: textOf(rows("gone")[index]) })),
      incomparable: questions.incomparable.map(({ question: { id }, why }, index) => {
        const row = rows("incomparable")[index];
        return { id, text: textOf(row), why: why.kind, reason: row?.told?.text ?? "" };
      }),
    },
  };
}

function numberJson(number: NumberChange, row: ViewRow | undefined): NumberJson {
  const { key, question, outcome, direction, telling, incomparable } = number;
  const change = telling?.change;
  const why = incomparable ?? (telling && !telling.ok ? telling.why : undefined);
  return {
    key,
    label: textOf(row),
    question: question.id,
    outcome,
    ...(direction && { direction }),
    old: valueJson(number.old, row?.values[0]?.text),
    new: valueJson(number.new, row?.values[1]?.text),
    ...(change &&
      "delta" in change && { difference: range(change.delta), likelyDifference: range(change.likely) }),
    ...(why !== undefined && { why }),
    told: row?.told?.text ?? "",
  };
}

function valueJson(aggregate: Aggregate | undefined, told = ""): ValueJson | null {
  if (!aggregate) return null;
  const share = shareOf(aggregate.estimate);
  const { kind } = aggregate.estimate;
  return { told, kind, machine: machineValue(aggregate), ...(share && { share: range(share) }) };
}

function range({ low, high }: Interval): RangeJson {
  return { low: low.valueOf(), high: high.valueOf() };
}

function editionJson({ id, year, numbers }: Edition): EditionJson {
  return { edition: id, year, numbers };
}

function textOf(row: ViewRow | undefined): string {
  return row?.head.text ?? "";
}
