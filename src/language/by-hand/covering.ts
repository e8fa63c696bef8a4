import { isWithin } from "../../statistics/interval.ts";
import type { Language } from "../language.ts";
import { rangeAround } from "../range.ts";
import { AMOUNT_WORDS, type AmountWordId } from "../thresholds.ts";
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
      return /^(?:flest|størst|høyest|høgast)e?(?= |$)/.test(text) ? ["størst"] : [];
    case "change":
      return changesThatSay(text);
    case "significance":
      return ["signifikant"];
    case "representativity":
      return /god|representativ(?:e|t)?$/.test(text) ? ["representativ"] : [];
    default:
      return [];
  }
}

function amountsThatSay(text: string, language: Language): readonly string[] {
  const said = IDS.find((id) => spellings(id, language).includes(bare(text)));
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
function bare(text: string): string {
  return text
    .replace(/^(?:et|en|eit|ein) /, "")
    .replace(/^(flertall|mindretall)et$/, "$1")
    .replace(/^(fleirtal|mindretal)et$/, "$1")
    .replace(/^(?:samtlige|samtlege)$/, "alle")
    .replace(/^svarprosenten (?:er|var|ble|vart|blei) (høy|lav|høg|låg)$/, "$1 svarprosent");
}

function spellings(id: AmountWordId, language: Language): readonly string[] {
  const word = language.words.amounts[id];
  return [bare(isOfRate(id) ? `${word} svarprosent` : word)];
}

/** How much a change was: that depends on its size, which only a helper knows. */
const SIZE =
  /(?<!\p{L})(?:noe|noko|litt|klart|kraftig|markert|svakt|sterkt|betydelig|monaleg|tydelig|tydeleg|mye|mykje|jevnt|jamt|stor|større|liten|mindre|klar|svak|viss|ingen)(?!\p{L})/u;
const DOUBLED = /dobl(?:et|a)/;
const UP = /øk|auk|vokst|vakse|vokser|veks|steget|stige|stig|steg|opp|fram|frem/;
const DOWN = /ned|sunk|sokk|søkk|synk|fall|falt|redusert|tilbake/;
const SAME = /uendr|uforandr|nivå|stabil/;

/** What words have in them that tell a change, by where it goes. */
export const DIRECTIONS = { up: UP, down: DOWN, same: SAME };

function changesThatSay(text: string): readonly string[] {
  if (SIZE.test(text) || /^(?:enn|som) /.test(text)) return [];
  if (/^mei?r enn /.test(text)) return ["mer-enn-doblet"];
  if (DOUBLED.test(text)) return text.includes("tre") ? [] : ["doblet"];
  if (SAME.test(text)) return ["uendret"];
  if (DOWN.test(text)) return ["gått-ned"];
  return UP.test(text) ? ["økt", "doblet", "mer-enn-doblet"] : [];
}
