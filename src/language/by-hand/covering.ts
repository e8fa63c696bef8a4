import { isWithin } from "../../statistics/interval.ts";
import type { Language } from "../language.ts";
import { rangeAround } from "../range.ts";
import { AMOUNT_WORDS, type AmountWordId } from "../thresholds.ts";
import type { Direction } from "./pieces.ts";
import type { RemedyCode } from "./remedies.ts";

const IDS = Object.keys(AMOUNT_WORDS) as AmountWordId[];

/** The name that a word for an amount has as a condition: «de aller fleste» → `de-aller-fleste`. */
export function conditionName(word: AmountWordId): string {
  return word.replaceAll(" ", "-");
}

/**
 * The conditions under which a judging word may be typed: within a claim that tries one of them, the word is
 * tried too. A claim of more covers less, so «mange» may stand where «de fleste» holds.
 *
 * @param word as it stands in the text
 * @returns names of conditions, the one that says just this first; none for what only a helper may write, such as «om lag 60»
 */
export function coveringConditions(
  { word, remedyCode }: { readonly word: string; readonly remedyCode: RemedyCode },
  language: Language,
): readonly string[] {
  const text = word.toLowerCase().replace(/\s+/g, " ");
  switch (remedyCode) {
    case "amount":
    case "everyone":
    case "response-rate":
      return amountsThatSay(text, language);
    case "rank":
      return has(text, language.judging.covering.rank) ? ["størst"] : [];
    case "change":
      return changesThatSay(text, language);
    case "significance":
      return ["signifikant"];
    case "representativity":
      return has(text, language.judging.covering.representative) ? ["representativ"] : [];
    default:
      return [];
  }
}

function amountsThatSay(text: string, language: Language): readonly string[] {
  const said = IDS.find((id) => spellings(id, language).includes(plain(text, language)));
  if (said === undefined) return [];
  const more = IDS.filter((id) => id !== said && implies(id, said));
  return [said, ...more].map(conditionName);
}

/** Whether wherever the one may be said, the other may be too. */
function implies(one: AmountWordId, other: AmountWordId): boolean {
  const [a, b] = [AMOUNT_WORDS[one], AMOUNT_WORDS[other]];
  if (one !== other && (isOfRate(one) || isOfRate(other))) return false;
  if (!isWithin(rangeAround(a.share), rangeAround(b.share))) return false;
  if (!("limit" in b)) return true;
  return "limit" in a && isWithin(rangeAround(a.limit), rangeAround(b.limit));
}

function isOfRate(word: AmountWordId): boolean {
  return word.endsWith(" svarprosent");
}

/** «et klart flertall» and «det klare flertallet» are said of the same shares. */
function plain(text: string, { judging }: Language): string {
  return judging.covering.plain.reduce((one, [from, to]) => one.replace(new RegExp(from, "u"), to), text);
}

function spellings(id: AmountWordId, language: Language): readonly string[] {
  const word = language.words.amounts[id];
  return [plain(isOfRate(id) ? `${word} svarprosent` : word, language)];
}

function has(text: string, pattern: string): boolean {
  return new RegExp(pattern, "u").test(text);
}

/** Where the changes go that words tell of. */
export function directionsIn(text: string, { judging }: Language): readonly Direction[] {
  const { same, down, up } = judging.covering.directions;
  const patterns: readonly (readonly [Direction, string])[] = [
    ["same", same],
    ["down", down],
    ["up", up],
  ];
  return patterns.filter(([, pattern]) => has(text, pattern)).map(([direction]) => direction);
}

const CHANGES: Readonly<Record<Direction, readonly string[]>> = {
  up: ["økt", "doblet", "mer-enn-doblet"],
  down: ["gått-ned"],
  same: ["uendret"],
};

function changesThatSay(text: string, language: Language): readonly string[] {
  const { size, comparison, moreThan, doubled, tripled } = language.judging.covering;
  if (has(text, size) || has(text, comparison)) return [];
  if (has(text, moreThan)) return ["mer-enn-doblet"];
  if (has(text, doubled)) return has(text, tripled) ? [] : ["doblet"];
  const [direction] = directionsIn(text, language);
  return direction === undefined ? [] : CHANGES[direction];
}
