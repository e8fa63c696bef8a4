/** Accents as names of glyphs end with them, and as they are combined with a letter. */
const accents: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circumflex: "\u0302",
  tilde: "\u0303",
  macron: "\u0304",
  breve: "\u0306",
  dotaccent: "\u0307",
  dieresis: "\u0308",
  ring: "\u030A",
  hungarumlaut: "\u030B",
  caron: "\u030C",
  commaaccent: "\u0326",
  cedilla: "\u0327",
  ogonek: "\u0328",
};

const signs = `space \u0020 nbspace \u00A0 nonbreakingspace \u00A0 softhyphen \u00AD sfthyphen \u00AD
exclam ! quotedbl " numbersign # dollar $ percent % ampersand & quotesingle ' parenleft ( parenright ) asterisk *
plus + comma , hyphen - minus − period . slash / zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8
nine 9 colon : semicolon ; less < equal = greater > question ? at @ bracketleft [ backslash \\ bracketright ]
asciicircum ^ underscore _ grave \` braceleft { bar | braceright } asciitilde ~ exclamdown ¡ cent ¢ sterling £
currency ¤ yen ¥ brokenbar ¦ section § dieresis ¨ copyright © ordfeminine ª guillemotleft « logicalnot ¬
registered ® macron ¯ degree ° plusminus ± twosuperior ² threesuperior ³ acute ´ mu µ paragraph ¶ periodcentered ·
cedilla ¸ onesuperior ¹ ordmasculine º guillemotright » onequarter ¼ onehalf ½ threequarters ¾ questiondown ¿
multiply × divide ÷ AE Æ ae æ Oslash Ø oslash ø Aring Å aring å Eth Ð eth ð Thorn Þ thorn þ germandbls ß OE Œ oe œ
Lslash Ł lslash ł dotlessi ı Dcroat Đ dcroat đ Hbar Ħ hbar ħ Tbar Ŧ tbar ŧ Eng Ŋ eng ŋ florin ƒ circumflex ˆ
caron ˇ breve ˘ dotaccent ˙ ring ˚ ogonek ˛ tilde ˜ hungarumlaut ˝ endash – emdash — quoteleft ‘ quoteright ’
quotesinglbase ‚ quotedblleft “ quotedblright ” quotedblbase „ dagger † daggerdbl ‡ bullet • ellipsis …
perthousand ‰ guilsinglleft ‹ guilsinglright › fraction ⁄ Euro € trademark ™ fi ﬁ fl ﬂ ff ﬀ ffi ﬃ ffl ﬄ
partialdiff ∂ product ∏ summation ∑ radical √ infinity ∞ integral ∫ approxequal ≈ notequal ≠ lessequal ≤
greaterequal ≥ lozenge ◊ arrowleft ← arrowup ↑ arrowright → arrowdown ↓ Delta ∆ Omega Ω
checkmark ✓ H18533 ■ square □ circle ○ filledbox ■ openbullet ◦ club ♣ diamond ♦ heart ♥ spade ♠`;

const greek =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma1 sigma tau upsilon phi chi psi omega".split(
    " ",
  );

const known: ReadonlyMap<string, string> = new Map([
  ...greek.flatMap((name, index): [string, string][] => [
    [name, String.fromCharCode(0x3b1 + index)],
    [`${name[0]?.toUpperCase()}${name.slice(1)}`, String.fromCharCode(0x391 + index)],
  ]),
  // White space parts the list, and is in it.
  ...[...signs.matchAll(/(\w+) (\S| |\u00A0)(?=\s|$)/g)].map(
    ([, name = "", sign = ""]) => [name, sign] as const,
  ),
]);

/** What a glyph stands for by its name (Adobe Glyph List Specification, 2); undefined where the name doesn't tell. */
export function textOfGlyph(glyph: string): string | undefined {
  const name = glyph.split(".")[0] ?? "";
  if (name === "") return undefined;
  const parts = name.split("_").map(textOfPart);
  return parts.includes(undefined) ? undefined : parts.join("");
}

function textOfPart(name: string): string | undefined {
  if (/^[A-Za-z]$/.test(name)) return name;
  const sign = known.get(name);
  if (sign !== undefined) return sign;
  const [, units] = /^uni((?:[0-9A-F]{4})+)$/.exec(name) ?? [];
  if (units)
    return String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  const [, point] = /^u([0-9A-F]{4,6})$/.exec(name) ?? [];
  if (point && Number.parseInt(point, 16) <= 0x10ffff)
    return String.fromCodePoint(Number.parseInt(point, 16));
  const [, letter, accent = ""] = /^([A-Za-z]|ae|AE|dotlessi)([a-z]+)$/.exec(name) ?? [];
  const mark = accents[accent];
  return letter && mark ? `${known.get(letter) ?? letter}${mark}`.normalize("NFC") : undefined;
}
