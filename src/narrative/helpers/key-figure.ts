import { capitalise } from "../../language/capital.ts";
import { NBSP } from "../../language/characters.ts";
import { type BlockHelper, textAt } from "../helper.ts";
import { machineValue } from "../narrator.ts";
import { aggregateOf, WHOSE_OPTIONS } from "./find.ts";
import { shareSays, tellShare } from "./tell-share.ts";

/**
 * A large figure with its explanation: «86 %», «6 av 10» or «Over halvparten» with the sign of ten dots, or the
 * response rate «76».
 */
export const nøkkeltall: BlockHelper = {
  kind: "block",
  name: "nøkkeltall",
  ownLine: true,
  parameters: [{ name: "nøkkel", kind: "text" }],
  options: { ...WHOSE_OPTIONS, form: ["prosent", "av-ti", "svarprosent"], ord: "text" },
  example: '{{#nøkkeltall "resultatmal.ja" form="av-ti"}}har resultatmål.{{/nøkkeltall}}',
  run(call, narrator) {
    const aggregate = aggregateOf(call, textAt(call, 0), narrator);
    if (!aggregate) {
      const { isLacking } = narrator;
      const instead = narrator.nothing(call.source);
      // Where only its figure is missing, what is said of it stands all the same.
      return isLacking ? `\n\n${instead} ${call.body().trim()}\n\n` : instead;
    }
    const { form = "prosent", ord } = call.options;
    const tenths = form === "av-ti";
    const phrase = tellShare(aggregate, { form: tenths ? "av-ti" : "prosent", word: ord }, call, narrator);
    if (!phrase) return narrator.nothing(call.source);
    // A word («nær») belongs to what is true; a number alone is written short.
    const bare =
      phrase.amount.kind === "percent" && phrase.word === undefined && phrase.forReader === undefined;
    const text =
      bare && phrase.amount.kind === "percent"
        ? percentText(phrase.amount.percent, form)
        : capitalise(phrase.text);
    const value = narrator.value({
      text,
      machine: machineValue(aggregate),
      keys: [aggregate.key],
      ...(phrase.forReader !== undefined && { forReader: phrase.forReader }),
      says: shareSays(aggregate, form === "svarprosent" ? "response-rate" : "share"),
      source: call.source,
    });
    const block = {
      kind: "key-figure",
      value,
      dots: tenths || phrase.amount.kind === "fraction",
      markdown: call.body(),
      source: call.source,
    } as const;
    return `\n\n${narrator.block(block)}\n\n`;
  },
};

/** The response rate is a number by itself: «en svarprosent på 76». */
function percentText(percent: number, form: string): string {
  return form === "svarprosent" ? String(percent) : `${percent}${NBSP}%`;
}
