import Fraction from "fraction.js";
import { tellCount as tellCountWith } from "../../language/counts.ts";
import type { Meaning } from "../../language/detect/meaning.ts";
import { writeInteger } from "../../language/numbers.ts";
import { takePraise } from "../../language/praise.ts";
import { shareOf } from "../../statistics/estimate.ts";
import { splitKey } from "../../survey/keys.ts";
import { roundOf } from "../../survey/rounds.ts";
import type { Aggregate } from "../../survey/survey.ts";
import { textIn } from "../../survey/text.ts";
import { type Call, type InlineHelper, offered, textAt } from "../helper.ts";
import { messages } from "../messages/numbers.ts";
import { machineValue, type Narrator } from "../narrator.ts";
import { CONTEXT_OPTIONS, contextOf } from "./context.ts";
import { aggregateOf, WHOSE_OPTIONS } from "./find.ts";
import { tellShare } from "./tell-share.ts";

/** Up to twelve is written in words, but not where the number is the point: `skrift="tall"`. */
const NUMBER_OPTIONS = { ...WHOSE_OPTIONS, skrift: ["tall"] } as const;
/** «nærmere 200», «kun 22»: a word before the number, and what «hele» and «bare» may be measured against. */
const WORD_OPTIONS = { ord: "text", ...CONTEXT_OPTIONS } as const;
const parameters = [{ name: "nøkkel", kind: "text" }] as const;

/** «189»: how many; «nærmere 200», «hele 302» with a word that is true of it. */
export const antall: InlineHelper = {
  kind: "inline",
  name: "antall",
  parameters,
  options: { ...NUMBER_OPTIONS, ...WORD_OPTIONS },
  example: '{{antall "mottak.vertskommune"}}',
  run(call, narrator) {
    return tellCount(call, narrator, countOf, () => ({ measure: "count" }));
  },
};

/**
 * «428»: how many there are in all. With `form="med-ord"` who they are too («300 kommuner som bosetter flyktninger»),
 * with `form="ord"` that alone, as it stands after «av» («kommunene som bosetter flyktninger»).
 */
export const basis: InlineHelper = {
  kind: "inline",
  name: "basis",
  parameters,
  options: { ...NUMBER_OPTIONS, form: ["tall", "med-ord", "ord"] },
  example: '{{basis "svar.svart" gruppe="enhet=kommune"}}',
  run(call, narrator) {
    const { form } = call.options;
    if (form === "med-ord" || form === "ord") return tellWho(call, form, narrator);
    const rate = splitKey(narrator.survey.edition.responseRate ?? "")?.question;
    return tellCount(
      call,
      narrator,
      ({ estimate }) => ("base" in estimate ? estimate.base : undefined),
      // What having answered is a share of, is all that were asked.
      ({ question }) => ({ measure: "base", base: question === rate ? "asked" : "answered" }),
    );
  },
};

/**
 * «324 av landets 428 kommuner»: a count, what it is a part of, and their name. After «de» («dei») the name is
 * definite: «324 av dei 428 kommunane», which is how nynorsk avoids the genitive.
 */
export const antallAv: InlineHelper = {
  kind: "inline",
  name: "antall-av",
  parameters,
  options: { ...WHOSE_OPTIONS, av: "text", ...WORD_OPTIONS },
  example: '{{antall-av "svar.svart" gruppe="enhet=kommune" av="landets"}}',
  run(call, narrator) {
    const aggregate = aggregateOf(call, textAt(call, 0), narrator);
    if (!aggregate) return narrator.nothing(call.source);
    const { estimate, group } = aggregate;
    if (estimate.kind !== "counted") return noCount(call, aggregate, narrator);
    const { language, survey } = narrator;
    const owner = call.options.av;
    const units = roundOf(survey, aggregate).groups.get(group);
    const isArticle = owner === "de" || owner === "dei";
    const name = isArticle ? units?.definitePlural : units?.plural;
    const count = withWord(estimate.count, aggregate, call, narrator);
    if (count === undefined) return narrator.nothing(call.source);
    const base = writeInteger(estimate.base);
    const whole = `${base} ${textIn(language.code, name)}`;
    const text = owner ? `${count.text} av ${owner} ${whole}` : `${count.text} av ${whole}`;
    return narrator.value({
      text,
      machine: machineValue(aggregate),
      keys: [aggregate.key],
      ...(count.forReader !== undefined && { forReader: count.forReader }),
      says: {
        measure: "count-of-base",
        value: new Fraction(estimate.count),
        ...(owner !== undefined && !isArticle && { owner }),
      },
      source: call.source,
    });
  },
};

/** «302 kommuner (84 prosent)»: a count and the share that it is, from one row. */
export const antallOgAndel: InlineHelper = {
  kind: "inline",
  name: "antall-og-andel",
  parameters,
  options: { ...WHOSE_OPTIONS, ...WORD_OPTIONS },
  example: '{{antall-og-andel "svar.svart" gruppe="enhet=kommune"}}',
  run(call, narrator) {
    const aggregate = aggregateOf(call, textAt(call, 0), narrator);
    if (!aggregate) return narrator.nothing(call.source);
    const { estimate, group } = aggregate;
    if (estimate.kind !== "counted") return noCount(call, aggregate, narrator);
    const { language, survey } = narrator;
    const count = withWord(estimate.count, aggregate, call, narrator);
    const share = tellShare(aggregate, { form: "prosent" }, call, narrator);
    if (count === undefined || share === undefined) return narrator.nothing(call.source);
    const name = estimate.count === 1 ? undefined : roundOf(survey, aggregate).groups.get(group)?.plural;
    const units = name === undefined ? "" : ` ${textIn(language.code, name)}`;
    return narrator.value({
      text: `${count.text}${units} (${share.text})`,
      machine: machineValue(aggregate),
      keys: [aggregate.key],
      ...(count.forReader !== undefined && { forReader: count.forReader }),
      says: { measure: "count-of-base", value: new Fraction(estimate.count) },
      source: call.source,
    });
  },
};

/** Whom a figure is about, in their own words where they have such, as they were in its edition. */
function tellWho(call: Call, form: "med-ord" | "ord", narrator: Narrator): string {
  const aggregate = aggregateOf(call, textAt(call, 0), narrator);
  if (!aggregate) return narrator.nothing(call.source);
  const { estimate, key } = aggregate;
  const base = "base" in estimate ? estimate.base : undefined;
  if (estimate.kind === "suppressed" || (form === "med-ord" && base === undefined))
    return noCount(call, aggregate, narrator);
  const round = roundOf(narrator.survey, aggregate);
  const question = round.questions.get(aggregate.question);
  const group = round.groups.get(aggregate.group);
  const own = question?.base === aggregate.group ? question.baseDescribed : undefined;
  const who = own ?? group?.described ?? group;
  const { code } = narrator.language;
  const text =
    form === "ord"
      ? textIn(code, who?.definitePlural)
      : `${writeInteger(base ?? 0)} ${textIn(code, who?.plural)}`;
  return narrator.value({
    text,
    machine: base === undefined ? "" : String(base),
    keys: [key],
    says: {
      measure: "base",
      base: "answered",
      ...(form === "med-ord" && base !== undefined && { value: new Fraction(base) }),
    },
    source: call.source,
  });
}

function countOf({ estimate }: Aggregate): number | undefined {
  return estimate.kind === "counted" || estimate.kind === "total" ? estimate.count : undefined;
}

function tellCount(
  call: Call,
  narrator: Narrator,
  pick: (aggregate: Aggregate) => number | undefined,
  saysOf: (aggregate: Aggregate) => Pick<Meaning, "measure" | "base">,
): string {
  const aggregate = aggregateOf(call, textAt(call, 0), narrator);
  if (!aggregate) return narrator.nothing(call.source);
  const count = pick(aggregate);
  if (count === undefined) return noCount(call, aggregate, narrator);
  const told = withWord(count, aggregate, call, narrator);
  if (told === undefined) return narrator.nothing(call.source);
  return narrator.value({
    ...told,
    machine: String(count),
    keys: [aggregate.key],
    says: { ...saysOf(aggregate), value: new Fraction(count) },
    source: call.source,
    // «nær 10» is about a number, and is not evened out with others.
    ...(call.options.skrift === undefined && call.options.ord === undefined && { numeral: count }),
  });
}

/** The number, with the word before it that the author asks for; undefined where that is not true: a problem was added. */
function withWord(
  count: number,
  aggregate: Aggregate,
  call: Call,
  narrator: Narrator,
): { readonly text: string; readonly forReader?: string } | undefined {
  const { ord } = call.options;
  if (ord === undefined) return { text: writeInteger(count) };
  const context = contextOf(aggregate, call, narrator);
  if (context === undefined) return undefined;
  const telling = tellCountWith(count, ord, narrator.language, shareOf(aggregate.estimate), context);
  if (telling.ok) return { text: telling.text };
  const praise = takePraise(ord, narrator.language);
  if (praise !== undefined && praise.rest === undefined)
    return { text: `${praise.word} ${writeInteger(count)}`, forReader: praise.word };
  const { key } = aggregate;
  const alternatives = offered(telling.alternatives, call);
  narrator.problems.add(messages["narrative.false-count"], call.source, {
    ...{ key, word: ord, count, why: telling.why },
    alternatives,
  });
  narrator.offers.push(...alternatives);
  return undefined;
}

function noCount(call: Call, aggregate: Aggregate, narrator: Narrator): string {
  const { key, estimate } = aggregate;
  narrator.problems.add(messages["narrative.no-count"], call.source, {
    helper: call.name,
    key,
    kind: estimate.kind,
  });
  return narrator.nothing(call.source);
}
