import unhomoglyph from "unhomoglyph";

/** What Norwegian words are written with: these are themselves, whatever they look like. */
const OWN = /^[a-z0-9æøåéèêóòôäöüàâç]$/u;
/** Seen by nobody: soft hyphens, joiners, marks of direction. */
const UNSEEN = /^[\p{Cf}\p{Variation_Selector}]$/u;
const DIGIT = /^\p{Nd}$/u;

/**
 * A character with its combining marks as a reader takes it, in small letters: NFKC, then what looks like a Latin
 * letter as that letter (the Cyrillic «е» of «hеle»; Unicode Technical Standard 39, through `unhomoglyph`), and a
 * digit of any script as 0–9. Empty for what nobody sees.
 */
export function asSeen(cluster: string): string {
  if (UNSEEN.test(cluster)) return "";
  const plain = cluster.normalize("NFKC").toLowerCase();
  if (OWN.test(plain)) return plain;
  let seen = "";
  for (const character of plain) seen += oneAsSeen(character);
  return seen;
}

function oneAsSeen(character: string): string {
  if (OWN.test(character) || character.charCodeAt(0) < 128) return character;
  if (UNSEEN.test(character) || /^\p{M}$/u.test(character)) return "";
  if (DIGIT.test(character)) return String(digitOf(character));
  if (!/^\p{L}$/u.test(character)) return character;
  // «к» looks like no small Latin letter, but its capital does.
  for (const form of [
    character,
    character.toUpperCase(),
    character.normalize("NFD").replace(/\p{M}/gu, ""),
  ]) {
    const seen = unhomoglyph(form).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    if (/^[a-z]+$/.test(seen)) return seen;
  }
  return character;
}

/** The digits of each script stand in order from nought, so the value is the way back to the first of them. */
function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let steps = 0;
  while (steps < 9 && DIGIT.test(String.fromCodePoint(code - steps - 1))) steps++;
  return steps;
}
