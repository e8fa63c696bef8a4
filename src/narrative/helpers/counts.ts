import { writeInteger } from "../../language/numbers.ts";
import type { Aggregate } from "../../survey/survey.ts";
import { textIn } from "../../survey/text.ts";
import { type Call, type InlineHelper, textAt } from "../helper.ts";
import { messages as numberMessages } from "../messages/numbers.ts";
import { messages as textMessages } from "../messages/text.ts";
import { machineValue, type Narrator } from "../narrator.ts";
import type { Measure } from "../tree.ts";
import { aggregateOf } from "./find.ts";

/** Up to twelve is written in words, but not where the number is the point: `skrift="tall"`. */
const NUMBER_OPTIONS = { gruppe: "text", skrift: ["tall"] } as const;
const parameters = [{ name: "nøkkel", kind: "text" }] as const;

/** «189»: how many. */
export const antall: InlineHelper = {
  kind: "inline",
  name: "antall",
  parameters,
  options: NUMBER_OPTIONS,
  example: '{{antall "mottak.vertskommune"}}',
  run(call, narrator) {
    return tellCount(call, narrator, "count", (aggregate) => countOf(aggregate));
  },
};

/** «428»: how many there are in all. */
export const basis: InlineHelper = {
  kind: "inline",
  name: "basis",
  parameters,
  options: NUMBER_OPTIONS,
  example: '{{basis "svar.svart" gruppe="enhet=kommune"}}',
  run(call, narrator) {
    return tellCount(call, narrator, "base", ({ estimate }) =>
      estimate.kind === "counted" || estimate.kind === "published" ? estimate.base : undefined,
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
  options: { gruppe: "text", av: "text" },
  example: '{{antall-av "svar.svart" gruppe="enhet=kommune" av="landets"}}',
  run(call, narrator) {
    const aggregate = aggregateOf(call, textAt(call, 0), narrator);
    if (!aggregate) return narrator.nothing(call.source);
    const { estimate, group } = aggregate;
    if (estimate.kind !== "counted") return noCount(call, aggregate, narrator);
    const { language, survey } = narrator;
    const owner = call.options.av;
    const units = survey.groups.get(group);
    const name = owner === "de" || owner === "dei" ? units?.definitePlural : units?.plural;
    const digit = owner && /\p{N}+/u.exec(owner)?.[0];
    if (digit) narrator.problems.add(textMessages["narrative.untraced-digit"], call.source, { text: digit });
    const count = writeInteger(estimate.count);
    const base = writeInteger(estimate.base);
    const whole = `${base} ${textIn(language.code, name)}`;
    const text = owner ? `${count} av ${owner} ${whole}` : `${count} av ${whole}`;
    return narrator.value({
      text,
      measure: "count-of-base",
      machine: machineValue(aggregate),
      keys: [aggregate.key],
      source: call.source,
    });
  },
};

function countOf({ estimate }: Aggregate): number | undefined {
  return estimate.kind === "counted" || estimate.kind === "total" ? estimate.count : undefined;
}

function tellCount(
  call: Call,
  narrator: Narrator,
  measure: Measure,
  pick: (aggregate: Aggregate) => number | undefined,
): string {
  const aggregate = aggregateOf(call, textAt(call, 0), narrator);
  if (!aggregate) return narrator.nothing(call.source);
  const count = pick(aggregate);
  if (count === undefined) return noCount(call, aggregate, narrator);
  const text = writeInteger(count);
  return narrator.value({
    text,
    measure,
    machine: String(count),
    keys: [aggregate.key],
    source: call.source,
    ...(call.options.skrift === undefined && { numeral: count }),
  });
}

function noCount(call: Call, aggregate: Aggregate, narrator: Narrator): string {
  const { key, estimate } = aggregate;
  narrator.problems.add(numberMessages["narrative.no-count"], call.source, {
    helper: call.name,
    key,
    kind: estimate.kind,
  });
  return narrator.nothing(call.source);
}
