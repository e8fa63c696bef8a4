import Fraction from "fraction.js";

const DECIMAL = /^([-\u2212]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,](\d+))?$/u;

/**
 * Reads a decimal number as Norwegian and English Excel write it: «0,86», «0.86», «1 234», «−3».
 * Exact: the digits become a fraction and never pass through a float.
 *
 * A dot or comma is always the decimal mark, so «1.234» is 1,234 and not a thousand; groups are parted
 * by spaces (plain, non-breaking or narrow). Space around the number is allowed.
 *
 * @returns `undefined` for anything else: «86 %», «1e3», «ca. 5», «.5», the empty text
 */
export function parseDecimal(text: string): Fraction | undefined {
  const match = DECIMAL.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = "", whole = "", decimals = ""] = match;
  const magnitude = BigInt(whole.replace(/\D/gu, "") + decimals);
  return new Fraction(sign === "" ? magnitude : -magnitude, 10n ** BigInt(decimals.length));
}
