import { type Language, languageOf, type WrittenLanguage } from "../language/language.ts";

/**
 * A helper with the words of its `ord=` in the other written language: `ord="hele"` becomes `ord="heile"`, and
 * `ord="over en firedel"` both its words. What has no other form stays, and everything else of the helper does.
 */
export function translateOrd(helper: string, from: WrittenLanguage, to: WrittenLanguage): string {
  const [own, other] = [languageOf(from), languageOf(to)];
  return helper.replace(
    /(\sord=)(["'])(.*?)\2/gu,
    (_, name: string, quote: string, words: string) => `${name}${quote}${inOther(words, own, other)}${quote}`,
  );
}

/** Prose with the forms that the report uses, where its written language has several (the words of the 2014 and 2015 reports). */
export function preferred(prose: string, language: WrittenLanguage): string {
  const forms = languageOf(language).translation.preferred;
  return forms.reduce((text, [other, ours]) => text.replace(other, ours), prose);
}

function inOther(words: string, { words: own }: Language, { words: other }: Language): string {
  const praise = own.praise.map((word, i) => [word, other.praise[i] ?? word] as const);
  const modifiers = [...pairs(own.modifiers, other.modifiers), ...praise];
  const fractions = pairs(own.fractions, other.fractions);
  const whole = [...modifiers, ...fractions].find(([text]) => text === words);
  if (whole) return whole[1];
  const fraction = fractions.find(([text]) => words.endsWith(` ${text}`));
  if (!fraction) return words;
  const before = words.slice(0, -fraction[0].length - 1);
  const hedge = modifiers.find(([text]) => text === before);
  return `${hedge?.[1] ?? before} ${fraction[1]}`;
}

function pairs<Id extends string>(own: Readonly<Record<Id, string>>, other: Readonly<Record<Id, string>>) {
  return (Object.keys(own) as Id[]).map((id) => [own[id], other[id]] as const);
}
