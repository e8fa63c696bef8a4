import type { WrittenLanguage } from "../language.ts";

/**
 * Pieces that the patterns of judging words are made of. A space stands for any white space, and `{amount}` and
 * the like for the pieces below. All are regular expressions in small letters,
 * without groups that count.
 */
const SMALL =
  "to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten";
const TENS = String.raw`(?:tjue|tyve|tretti|tredve|førti|femti|seksti|sytti|åtti|nitti)\p{L}*`;
const NUMERAL = String.raw`(?:én|ett|éin|éi|eitt|${SMALL}|${TENS}|\p{L}*(?:hundre|tusen)\p{L}*)(?![\p{L}\p{N}])`;

/** Digits, or what stands for a helper's value: a template's braces or a private-use character. */
const FIGURE = String.raw`(?:\p{N}|\p{Co}|\{\{)`;

const FRACTION: Record<WrittenLanguage, string> = {
  nb: "(?:halvparten|(?:en|én|to|tre|fire) (?:tredel|tredjedel|firedel|fjerdedel|kvart|femdel|femtedel|tidel|tiendedel)(?:er)?|(?:hver|annenhver|hver eneste) (?:andre|annen|tredje|fjerde|femte|sjette|tiende)|tre kvart|to av tre|tre av fire|fire av fem)",
  nn: "(?:halvparten|(?:ein|éin|to|tre|fire) (?:tredel|tredjedel|firedel|fjerdedel|kvart|femdel|femtedel|tidel|tiandedel)(?:ar)?|(?:kvar|annankvar) (?:andre|tredje|fjerde|femte|sjette|tiande)|tre kvart|to av tre|tre av fire|fire av fem)",
};

/** What reports count: with one adjective before it, or after «av». */
const NOUN: Record<WrittenLanguage, string> = {
  nb: String.raw`\p{L}*(?:kommuner|kommunene|bydeler|bydelene|fylker|fylkene|ledere|lederne|respondenter|respondentene|rådmenn)`,
  nn: String.raw`\p{L}*(?:kommunar|kommunane|bydelar|bydelane|fylka|leiarar|leiarane|respondentar|respondentane|rådmenn)`,
};
const THEM: Record<WrittenLanguage, string> = {
  nb: "(?:de|dem|disse|oss|landets|oslos)",
  nn: "(?:dei|desse|oss|landets)",
};

const HEDGE: Record<WrittenLanguage, string> = {
  nb: String.raw`om lag|omlag|rundt|omtrent|omkring|ca\.?|cirka|nær|nesten|nærmere|opp mot|oppunder|bortimot|tett på|tett oppunder|knapt|knappe|snaut|snaue|vel|drøyt|drøye|i (?:underkant|overkant) av|(?:godt|langt|litt|like|klart|noe|rett) (?:over|under)|over|under|mer enn|mindre enn|flere enn|færre enn|minst|høyst|minimum|maksimum|maksimalt`,
  nn: String.raw`om lag|omlag|rundt|kring|omtrent|omkring|ca\.?|cirka|nær|nesten|nærare|opp mot|bortimot|tett på|knapt|knappe|snautt|snaue|vel|drygt|drygge|i (?:underkant|overkant) av|(?:godt|langt|litt|like|klart|noko|rett) (?:over|under)|over|under|meir enn|mindre enn|fleire enn|færre enn|minst|høgst|minimum|maksimum|maksimalt`,
};
const INTENSIFIER: Record<WrittenLanguage, string> = {
  nb: "hele|bare|kun|ikke (?:mindre|mer|flere|færre) enn|så (?:mange|mye|få|lite) som|utelukkende",
  nn: "heile|berre|ikkje (?:mindre|meir|fleire|færre) enn|så (?:mange|mykje|få|lite) som|utelukkande",
};

/** The pieces of one language, by the name that patterns have for them. */
export function piecesOf(language: WrittenLanguage): Readonly<Record<string, string>> {
  const fraction = FRACTION[language];
  const article = language === "nb" ? "de|disse" : "dei|desse";
  const noun = String.raw`(?:(?:${article}) )?(?:\p{Ll}+e )?${NOUN[language]}`;
  return {
    hedge: HEDGE[language],
    intensifier: INTENSIFIER[language],
    numeral: NUMERAL,
    fraction,
    figure: FIGURE,
    amount: `(?:${FIGURE}|${NUMERAL}|${fraction})`,
    units: `(?:av (?:${THEM[language]}|${noun}|${FIGURE})|${noun})`,
  };
}
