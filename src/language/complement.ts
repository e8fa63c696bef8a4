import Fraction from "fraction.js";
import { type Interval, mirror } from "../statistics/interval.ts";
import { type Asked, readAsked } from "./asked.ts";
import { choose, inWordsOf, type Option, suggestions } from "./choice.ts";
import { type Context, isIntensifier, mayJudge } from "./judging.ts";
import type { Language } from "./language.ts";
import { optionsOf, whyNot } from "./options.ts";
import { type Refusal, refusal, type Telling, type Wish, writePhrase } from "./phrase.ts";
import { INTENSIFIERS } from "./thresholds.ts";
import { type Amount, mirrorFraction, mirrorOf } from "./wording.ts";

/**
 * Tells the share of those who are left (1 − share) by the same decision as the share itself: tenths sum
 * to ten, percent to a hundred, and the hedge is mirrored («nær 7 av 10» ↔ «vel 3 av 10»). Only for a
 * split in two; that it is one, the caller sees to.
 *
 * @param share the share whose complement is told, not the complement
 * @param wish words for the complement
 * @param published words in which the share itself was published
 */
export function tellComplement(
  share: Interval,
  wish: Wish,
  language: Language,
  published?: string | undefined,
): Telling {
  const rest = mirror(share);
  const context = wish.context ?? {};
  const options = optionsOf(share, wish, published);
  const asked = readAsked(wish.form, wish.word, language);
  const refuse = (why: Refusal) => {
    const instead = complementOptions(options, rest, context);
    return refusal(
      why,
      suggestions(asked ?? { form: wish.form, auto: false }, instead, rest),
      wish,
      language,
    );
  };

  if (asked === undefined) return refuse("unknown-word");
  const askedOfShare = mirrorAsked(asked);
  if (askedOfShare === undefined) return refuse("no-mirror");
  const chosen = choose(askedOfShare, options, share);
  if (chosen === undefined) return refuse(whyNot(askedOfShare, share, wish, published));
  const mirrored = mirrorOption(chosen);
  if (mirrored === undefined) return refuse("no-mirror");
  if (isIntensifier(asked.word) && !mayJudge(asked.word, rest, context)) return refuse("false");
  return { ok: true, phrase: writePhrase(inWordsOf(asked, mirrored), wish, language) };
}

/**
 * The same wish, of the share that is not told. A judging word is left out: it is judged by itself, of
 * those who are left. `undefined` where the words have no mirror («minst», «fire av fem»).
 */
function mirrorAsked({ form, auto, word, fraction }: Asked): Asked | undefined {
  const hedge = isIntensifier(word) ? undefined : word;
  const mirroredWord = hedge && mirrorOf(hedge);
  const mirroredFraction = fraction && mirrorFraction(fraction);
  if (mirroredWord === undefined && hedge !== undefined) return undefined;
  if (mirroredFraction === undefined && fraction !== undefined) return undefined;
  return {
    form,
    auto,
    ...(mirroredWord && { word: mirroredWord }),
    ...(mirroredFraction && { fraction: mirroredFraction }),
  };
}

function mirrorOption({ word, mirrorWord, ...same }: Option): Option | undefined {
  const amount = mirrorAmount(same.amount);
  if (amount === undefined || (word !== undefined && mirrorWord === undefined)) return undefined;
  return {
    ...same,
    amount,
    anchor: new Fraction(1).sub(same.anchor),
    condition: mirror(same.condition),
    ...(mirrorWord && { word: mirrorWord }),
  };
}

function mirrorAmount(amount: Amount): Amount | undefined {
  if (amount.kind === "percent") return { kind: "percent", percent: 100 - amount.percent };
  if (amount.kind === "tenths") return { kind: "tenths", tenths: 10 - amount.tenths };
  const fraction = mirrorFraction(amount.fraction);
  return fraction && { kind: "fraction", fraction };
}

/** What may be said of those who are left: mirrored, and judged by itself. */
function complementOptions(options: readonly Option[], rest: Interval, context: Context): readonly Option[] {
  const mirrored = options.map(mirrorOption).filter((one) => one !== undefined);
  const judging = INTENSIFIERS.filter(({ id }) => mayJudge(id, rest, context));
  const judged = mirrored
    .filter(({ word }) => word === undefined)
    .flatMap((one) => judging.map(({ id }) => ({ ...one, word: id, usual: id !== "kun" })));
  return [...mirrored, ...judged];
}
