import { amountIn } from "../language/detect/agree/amount-words.ts";
import type { Condition as Means } from "../language/detect/agree/inside-claims.ts";
import type { Piece } from "../language/detect/text.ts";
import { conditionName } from "../language/majority.ts";
import { AMOUNT_WORDS, type AmountWordId } from "../language/thresholds.ts";
import { normalise } from "../language/wording.ts";
import { piecesOf } from "../narrative/judging/pieces.ts";
import type { Narrator } from "../narrative/narrator.ts";
import { type Braces, RATE } from "../narrative/spans/braces.ts";
import { readSpan } from "../narrative/spans/families.ts";
import { tellSpan } from "../narrative/spans/tell.ts";
import type { Leaf } from "../narrative/tree.ts";
import type { Problem, Source } from "../problems/problem.ts";
import type { Topic } from "./topics.ts";

/** A span that would be true: what its braces would say, and of which row. */
export interface Way {
  readonly braces: string;
  /** None of the response rate as such. */
  readonly topic?: Topic;
  readonly asks: "plain" | "motsatt" | "basis" | "rate" | "claim";
  /** What would stand there, for the words around it to be held against. */
  readonly pieces: readonly Piece[];
  readonly claims: readonly Means[];
}

/** Tells what a phrase may say of a row, so that it would be a true span. Each question is asked once. */
export interface Trier {
  /** What kind of phrase it is, whatever the row: «andel», «antall», «endring»; none where it is no phrase. */
  readonly kindOf: (text: string) => Kind | undefined;
  readonly waysOf: (text: string, topics: readonly Topic[], edition?: string) => readonly Way[];
  /** The claim that a word is of the response rate. */
  readonly rateWord: (text: string) => Way | undefined;
  /** The claim that a word for an amount makes: `mange`. */
  readonly claimOf: (text: string) => string | undefined;
  /** @returns undefined where the span would not be true */
  readonly trial: (text: string, braces: string) => Pick<Way, "pieces" | "claims"> | undefined;
}

/** The name of the helper or of the claim that would tell it. */
export type Kind = "share" | "count" | "change" | "amount";

const KINDS: Readonly<Record<string, Kind>> = {
  andel: "share",
  "antall-av": "count",
  "antall-og-andel": "count",
  antall: "count",
  endring: "change",
};

export function trier(narrator: Narrator, source: Source): Trier {
  const { survey, language } = narrator;
  const kept = new Map<string, Pick<Way, "pieces" | "claims"> | undefined>();
  const [some] = survey.aggregates.values();

  const trial = (text: string, braces: string) => {
    const asked = `${text}\n${braces}`;
    if (!kept.has(asked)) kept.set(asked, told(text, braces));
    return kept.get(asked);
  };
  const told = (text: string, braces: string) => {
    const by = narrator.aside();
    const span = tellSpan({ text, braces, source, within: [] }, by);
    if (by.problems.errorCount > 0 || by.untrue.length > 0) return undefined;
    const claims = by.claims.flatMap(({ means }) => (means ? [means] : []));
    if (span.kind === "words") return span.mark === undefined ? undefined : { pieces: [], claims };
    if (span.leaves.some(isMissing)) return undefined;
    return { pieces: piecesOf(span.leaves), claims };
  };
  const kindOf = (text: string): Kind | undefined => {
    if (some === undefined) return undefined;
    const braces: Braces = {
      keys: [`${some.question}.${some.option}`],
      numbers: [],
      denied: false,
      options: {},
    };
    const saying = readSpan(text, braces, narrator);
    // «svarprosenten er 75,7»
    if (saying === undefined) return /^\d{1,3},\d+$/u.test(text) ? "share" : undefined;
    return saying.by === "claim" ? (saying.measure ?? "change") : (KINDS[saying.name] ?? "share");
  };
  return {
    trial,
    kindOf,
    claimOf: (text) => {
      const word = amountIn(normalise(text), narrator.known());
      return word && conditionName(word);
    },
    waysOf: (text, topics, edition) =>
      topics.flatMap((topic) => {
        const base = bracesOf(topic, edition);
        const kind = kindOf(text);
        const asked: readonly Pick<Way, "braces" | "asks">[] = [
          { braces: base, asks: "plain" },
          ...(kind === "share" && topic.question.twoWay
            ? [{ braces: `${base} motsatt`, asks: "motsatt" as const }]
            : []),
          ...(kind === "count" ? [{ braces: `${base} basis`, asks: "basis" as const }] : []),
          ...(isRate(topic) && edition === undefined
            ? [{ braces: rateOf(topic), asks: "rate" as const }]
            : []),
        ];
        return asked.flatMap((one): readonly Way[] => {
          const found = trial(text, one.braces);
          return found ? [{ ...one, ...found, topic }] : [];
        });
      }),
    rateWord: (text) => {
      const plain = normalise(text);
      const id = (Object.keys(AMOUNT_WORDS) as AmountWordId[]).find(
        (one) => one.endsWith(` ${RATE}`) && language.words.amounts[one] === plain,
      );
      if (id === undefined) return undefined;
      const braces = `${RATE} ${conditionName(id)}`;
      const found = trial(text, braces);
      return found && { braces, asks: "claim", ...found };
    },
  };

  function isRate({ aggregate }: Topic): boolean {
    const [question] = (survey.edition.responseRate ?? "").split(".");
    return aggregate.question === question;
  }

  function rateOf({ aggregate }: Topic): string {
    return aggregate.key === survey.edition.responseRate ? RATE : `${RATE} ${aggregate.group}`;
  }
}

/** `kapasitet.oker`, with the group where it is not the one that the question was put to. */
export function bracesOf({ aggregate, ofBase }: Topic, edition?: string): string {
  const { question, option, group } = aggregate;
  return [
    `${question}.${option}`,
    ...(ofBase ? [] : [group]),
    ...(edition === undefined ? [] : [edition]),
  ].join(" ");
}

function isMissing(leaf: Leaf): boolean {
  return leaf.kind === "label" && leaf.missing === true;
}

/** Problems that say only that something is not bound. */
export function isUnbound({ code }: Problem): boolean {
  return code === "narrative.untraced-digit" || code === "review.typed-word";
}
