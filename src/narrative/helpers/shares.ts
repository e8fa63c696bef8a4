import type { Meaning } from "../../language/detect/meaning.ts";
import { writeDecimal } from "../../language/numbers.ts";
import { writePercent } from "../../language/percent.ts";
import { type KeyParts, splitKey } from "../../survey/keys.ts";
import { roundOf } from "../../survey/rounds.ts";
import type { Aggregate } from "../../survey/survey.ts";
import { complementOf } from "../complement.ts";
import { type Call, type InlineHelper, textAt } from "../helper.ts";
import { messages as numberMessages } from "../messages/numbers.ts";
import { messages as templateMessages } from "../messages/templates.ts";
import { machineValue, type Narrator } from "../narrator.ts";
import { CONTEXT_OPTIONS, contextOf } from "./context.ts";
import { aggregateOf, WHOSE_OPTIONS } from "./find.ts";
import { FORMS, shareSays, tellShare } from "./tell-share.ts";

const DECIMALS = ["0", "1"] as const;

/** A percentage whose unit stands elsewhere in its sentence: «68 prosent mot 57 i 2014». */
const BARE = "prosenttall";

/** «hele 86 prosent», «om lag 7 av 10»: a share in words that are true of it. */
export const andel: InlineHelper = {
  kind: "inline",
  name: "andel",
  parameters: [{ name: "nøkkel", kind: "text" }],
  options: { ...WHOSE_OPTIONS, form: [...FORMS, BARE], ord: "text", desimaler: DECIMALS, ...CONTEXT_OPTIONS },
  example: '{{andel "kapasitet.oker" ord="hele"}}',
  run(call, narrator) {
    const { problems } = narrator;
    const aggregate = aggregateOf(call, textAt(call, 0), narrator);
    if (!aggregate) return narrator.nothing(call.source);
    const { form, ord, desimaler } = call.options;
    if (desimaler === "1") {
      const others = Object.keys(call.options).filter((option) => option === "form" || option === "ord");
      for (const option of others) {
        problems.add(templateMessages["narrative.options-together"], call.source, {
          helper: call.name,
          option,
          with: "desimaler",
        });
      }
      return exactly(aggregate, "share", call, narrator, (share) =>
        writePercent(share, narrator.language, 1),
      );
    }
    const context = contextOf(aggregate, call, narrator);
    const isBare = form === BARE;
    const asked = { form: isBare ? "prosent" : form, word: ord, context };
    const phrase = context && tellShare(aggregate, asked, call, narrator);
    if (!phrase) return narrator.nothing(call.source);
    const unit = ` ${narrator.language.percent}`;
    const text = isBare && phrase.text.endsWith(unit) ? phrase.text.slice(0, -unit.length) : phrase.text;
    return bind(text, aggregate, "share", call, narrator, phrase.forReader);
  },
};

/** «4 av 10»: those who are left, decided together with their share so that the two sum to ten. */
export const motsatt: InlineHelper = {
  kind: "inline",
  name: "motsatt",
  parameters: [{ name: "nøkkel", kind: "text" }],
  options: { ...WHOSE_OPTIONS, form: FORMS, ord: "text" },
  example: '{{motsatt "resultatmal.ja" form="av-ti"}}',
  run(call, narrator) {
    const aggregate = aggregateOf(call, textAt(call, 0), narrator);
    if (!aggregate) return narrator.nothing(call.source);
    const question = roundOf(narrator.survey, aggregate).questions.get(aggregate.question);
    if (!question?.twoWay) {
      narrator.problems.add(numberMessages["narrative.no-complement"], call.source, {
        key: aggregate.key,
        question: aggregate.question,
      });
      return narrator.nothing(call.source);
    }
    const { form, ord } = call.options;
    const phrase = tellShare(aggregate, { form, word: ord }, call, narrator, true);
    if (!phrase) return narrator.nothing(call.source);
    return narrator.value({
      text: phrase.text,
      machine: machineValue(complementOf(aggregate)),
      keys: [aggregate.key],
      ...(phrase.forReader !== undefined && { forReader: phrase.forReader }),
      says: shareSays(complementOf(aggregate), "complement"),
      source: call.source,
    });
  },
};

/** «76»: the response rate that the edition names, without the word «prosent» («en svarprosent på 76»). */
export const svarprosent: InlineHelper = {
  kind: "inline",
  name: "svarprosent",
  parameters: [],
  options: { ...WHOSE_OPTIONS, desimaler: DECIMALS },
  example: "{{svarprosent}}",
  run(call, narrator) {
    const rate = rateOf(call, narrator);
    if (!rate) return narrator.nothing(call.source);
    const group = call.options.gruppe ?? rate.group;
    const named = `${rate.question}.${rate.option}${group ? `@${group}` : ""}`;
    const aggregate = aggregateOf(call, named, narrator);
    if (!aggregate) return narrator.nothing(call.source);
    if (call.options.desimaler === "1") {
      return exactly(aggregate, "response-rate", call, narrator, (share) => writeDecimal(share.mul(100), 1));
    }
    const amount = tellShare(aggregate, { form: "prosent" }, call, narrator)?.amount;
    return amount?.kind === "percent"
      ? bind(String(amount.percent), aggregate, "response-rate", call, narrator)
      : narrator.nothing(call.source);
  },
};

/** The parts of the response rate's key; that an edition has none is told where it is asked for. */
function rateOf(call: Call, { survey: { edition }, problems }: Narrator): KeyParts | undefined {
  if (edition.responseRate !== undefined) return splitKey(edition.responseRate);
  problems.add(numberMessages["narrative.no-response-rate"], call.source, { helper: call.name });
  return undefined;
}

type CountedShare = Extract<Aggregate["estimate"], { kind: "counted" }>["share"]["low"];

/** Tells a share that was counted: only that is known to a decimal. */
function exactly(
  aggregate: Aggregate,
  measure: Meaning["measure"],
  call: Call,
  narrator: Narrator,
  write: (share: CountedShare) => string,
): string {
  const { estimate, key } = aggregate;
  if (estimate.kind === "counted") return bind(write(estimate.share.low), aggregate, measure, call, narrator);
  narrator.problems.add(numberMessages["narrative.not-exact"], call.source, { key, kind: estimate.kind });
  return narrator.nothing(call.source);
}

function bind(
  text: string,
  aggregate: Aggregate,
  measure: Meaning["measure"],
  call: Call,
  narrator: Narrator,
  forReader?: string,
): string {
  return narrator.value({
    text,
    machine: machineValue(aggregate),
    keys: [aggregate.key],
    ...(forReader !== undefined && { forReader }),
    says: shareSays(aggregate, measure),
    source: call.source,
  });
}
