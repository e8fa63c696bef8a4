/**
 * The conditions of bokmål phrases written a second time, by hand and in whole numbers, so that a slip in
 * the threshold table or in what reads it shows. It shares no code with `src/`.
 *
 * A share is `count` of `base`. Points are measured in 1/300 of a percentage point times the base: whole
 * numbers for every count, and for thirds.
 */
export type Profile = "streng" | "imdi";

const FRACTIONS: Record<string, number> = {
  halvparten: 15_000,
  "en firedel": 7_500,
  "hver fjerde": 7_500,
  "en tredel": 10_000,
  "to tredeler": 20_000,
  "to av tre": 20_000,
  "tre firedeler": 22_500,
  "tre av fire": 22_500,
  "fire av fem": 24_000,
};

const HEDGE =
  /^(om lag|rundt|omtrent|nær|nesten|nærmere|opp mot|knapt|i underkant av|litt under|vel|drøyt|i overkant av|litt over|over|mer enn|minst|under|mindre enn|færre enn|godt over|hele|bare|kun) /;

/** Whether a phrase in bokmål is true of `count` of `base`. Throws where it does not know the phrase. */
export function isTrue(phrase: string, count: number, base: number, profile: Profile): boolean {
  const text = phrase.replaceAll("\u00A0", " ");
  const hedge = HEDGE.exec(text)?.[1];
  const number = hedge === undefined ? text : text.slice(hedge.length + 1);
  const share = count * 30_000;
  const at = (points: number) => points * 300 * base;
  const { anchor, form } = read(number);
  const away = share - anchor * base;
  const tenthsAllowed = form !== "tenths" || (share >= at(5) && share <= at(95));
  const stretched = form === "fraction" && number !== "halvparten" && hedge !== "minst";
  return tenthsAllowed && (!stretched || Math.abs(away) <= at(3)) && said();

  function said(): boolean {
    switch (hedge) {
      case "om lag":
      case "rundt":
      case "omtrent":
        return Math.abs(away) <= at(3);
      case "nær":
      case "nesten":
      case "nærmere":
      case "opp mot":
      case "knapt":
      case "i underkant av":
      case "litt under":
        return away >= -at(4) && away < 0;
      case "vel":
      case "drøyt":
      case "i overkant av":
      case "litt over":
        return away > 0 && away <= at(4);
      case "over":
      case "mer enn":
        return away > 0 && away <= at(5);
      case "under":
      case "mindre enn":
      case "færre enn":
        return away >= -at(5) && away < 0;
      case "minst":
        return away >= 0;
      case "godt over":
        return number === "halvparten" && away > at(5) && away < at(12);
      case "hele":
        return share >= at(80) && alone();
      case "bare":
      case "kun":
        return share <= at(30) && alone();
      default:
        return alone();
    }
  }

  function alone(): boolean {
    if (form === "percent") return away >= -at(0.5) && away < at(0.5);
    if (form === "fraction" || number === "halvparten" || profile === "streng")
      return Math.abs(away) <= at(1.5);
    return Math.abs(away) < at(4.5);
  }
}

function read(number: string): { anchor: number; form: "percent" | "tenths" | "fraction" } {
  const percent = /^(\d+) prosent$/.exec(number);
  if (percent) return { anchor: Number(percent[1]) * 300, form: "percent" };
  const tenths = /^([1-9]) av 10$/.exec(number);
  if (tenths) return { anchor: Number(tenths[1]) * 3_000, form: "tenths" };
  const fraction = FRACTIONS[number];
  if (fraction === undefined) throw new Error(`The oracle does not know «${number}»`);
  return { anchor: fraction, form: "fraction" };
}
