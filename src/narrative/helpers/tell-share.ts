import { readAsked } from "../../language/asked.ts";
import type { Meaning } from "../../language/detect/meaning.ts";
import {
  type Context,
  type Form,
  type Phrase,
  type Telling,
  tell,
  tellComplement,
  type Wish,
} from "../../language/phrases.ts";
import { takePraise } from "../../language/praise.ts";
import { place } from "../../problems/show.ts";
import { shareOf } from "../../statistics/estimate.ts";
import { describeExact } from "../../survey/describe.ts";
import type { Aggregate } from "../../survey/survey.ts";
import { type Call, offered } from "../helper.ts";
import { messages } from "../messages/numbers.ts";
import type { Narrator } from "../narrator.ts";

export const FORMS = ["prosent", "av-ti", "av-fem", "brøk"] as const satisfies readonly Form[];

/** How a share is to be told, as the author wrote it. */
export interface Asked {
  readonly form?: string | undefined;
  readonly word?: string | undefined;
  /** What a judging word may be measured against. */
  readonly context?: Context | undefined;
}

/**
 * Puts a share into words, or says why it cannot be told so, with the words that would be true.
 *
 * @param complement tell of those who are left
 * @returns undefined when it may not be told: a problem was added
 */
export function tellShare(
  aggregate: Aggregate,
  asked: Asked,
  call: Call,
  narrator: Narrator,
  complement = false,
): Phrase | undefined {
  const share = shareOf(aggregate.estimate);
  if (!share) {
    const { key, estimate } = aggregate;
    narrator.problems.add(messages["narrative.no-share"], call.source, {
      helper: call.name,
      key,
      kind: estimate.kind,
    });
    narrator.couldNotTell(key);
    return undefined;
  }
  const { language, style } = narrator;
  const wish: Wish = {
    form: (asked.form ?? "prosent") as Form,
    profile: style.profile,
    digits: style.digits,
    ...(asked.word !== undefined && { word: asked.word }),
    ...(asked.context && { context: asked.context }),
  };
  const telling = (complement ? tellComplement : tell)(share, wish, language, aggregate.published);
  if (telling.ok) {
    const { phrase } = telling;
    const details = { text: phrase.text, key: aggregate.key, better: offered(telling.better, call) };
    if (phrase.weak) narrator.problems.warn(messages["narrative.weak-phrase"], call.source, details);
    return phrase;
  }
  const praise = takePraise(asked.word, language);
  if (praise !== undefined) {
    const { word: _, ...alone } = wish;
    const plain = { ...alone, ...(praise.rest !== undefined && { word: praise.rest }) };
    const said = (complement ? tellComplement : tell)(share, plain, language, aggregate.published);
    if (said.ok)
      return { ...said.phrase, text: `${praise.word} ${said.phrase.text}`, forReader: praise.word };
  }
  report(telling, wish, aggregate, call, narrator);
  narrator.couldNotTell(aggregate.key);
  return undefined;
}

/** What a number says of a share, which is one number where it was counted or published as one. */
export function shareSays(
  { estimate }: Aggregate,
  measure: Meaning["measure"],
): Pick<Meaning, "measure" | "value"> {
  const value =
    estimate.kind === "counted" ? estimate.share.low : estimate.kind === "published" && estimate.value;
  return { measure, ...(value && { value }) };
}

function report(
  { why, alternatives }: Extract<Telling, { ok: false }>,
  { form, word }: Wish,
  aggregate: Aggregate,
  call: Call,
  narrator: Narrator,
): void {
  const { key, published } = aggregate;
  const exact = describeExact(aggregate, narrator.language);
  const rows = aggregate.sources.map(({ column: _, ...row }) => place(row));
  // A phrase with a number of its own («7 av 10») is shown as it is written.
  const isWhole = readAsked(form, word, narrator.language)?.amount !== undefined;
  const details = {
    key,
    form: isWhole ? "brøk" : form,
    word,
    why,
    exact,
    published,
    alternatives: offered(alternatives, call),
    rows,
  };
  narrator.problems.add(messages["narrative.false-phrase"], call.source, details);
  narrator.offers.push(...details.alternatives);
}
