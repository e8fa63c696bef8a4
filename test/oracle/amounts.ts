import { above, below, type Known, least, most } from "./known.ts";

/** Words for an amount as an author types them, in both languages, with what they mean (the language rules, §2). */
export const AMOUNTS: readonly { readonly pattern: RegExp; readonly isTrue: (share: Known) => boolean }[] = [
  { pattern: /\b(?:et klart|eit klart) (?:flertall|fleirtal)\w*/gi, isTrue: (p) => least(p, 60) },
  { pattern: /\b(?:et stort|eit stort) (?:flertall|fleirtal)\w*/gi, isTrue: (p) => least(p, 75) },
  { pattern: /\b(?:flertall|fleirtal)\w*/gi, isTrue: (p) => above(p, 50) },
  { pattern: /\b(?:et lite|eit lite) mindretall?\w*/gi, isTrue: (p) => most(p, 15) },
  { pattern: /\bmindretall?\w*/gi, isTrue: (p) => below(p, 50) },
  { pattern: /\b(?:de|dei) aller fleste\b/gi, isTrue: (p) => least(p, 80) },
  { pattern: /\b(?:de|dei) fleste\b/gi, isTrue: (p) => least(p, 60) },
  { pattern: /\bnesten alle\b/gi, isTrue: (p) => least(p, 95) && below(p, 100) },
  { pattern: /\b(?:en stor andel|ein stor del)\b/gi, isTrue: (p) => least(p, 60) },
  { pattern: /(?<!\b(?:hvor|kor) )\bmange\b/gi, isTrue: (p) => least(p, 30) },
  { pattern: /\b(?:svært få)\b/gi, isTrue: (p) => most(p, 5) },
  { pattern: /\b(?:høy|høg) svarprosent/gi, isTrue: (p) => least(p, 70) },
  { pattern: /\b(?:lav|låg) svarprosent/gi, isTrue: (p) => below(p, 50) },
];

/** The words for amounts in a sentence, the longer before the shorter that it holds. */
export function amountsIn(sentence: string): readonly (typeof AMOUNTS)[number][] {
  let rest = sentence.replaceAll("\u00A0", " ");
  return AMOUNTS.flatMap((amount) => {
    const found = rest.match(amount.pattern) ?? [];
    rest = rest.replace(amount.pattern, "…");
    return found.map(() => amount);
  });
}
