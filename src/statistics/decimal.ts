import Fraction from "fraction.js";

const DECIMAL = /^([-\u2212]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,](\d+))?$/u;

/** Far more digits than any figure has. A longer one is a fault in the file, and slow to make a number of. */
const LONGEST = 60;

const THOUSANDS = /^[-\u2212]?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?:[.,]0*)?$/u;

/**
 * Reads a number of units whose thousands may be parted by full stops or commas: «12.000», «1,234,000.00».
 *
 * @returns the number with spaces between the thousands, «12 000»; undefined for what cannot be read so, such as «12,00»
 */
export function withThousands(text: string): string | undefined {
  const [whole = ""] = text.trim().split(/[.,](?!\d{3}(?!\d))/u);
  return text.length <= LONGEST && THOUSANDS.test(text.trim()) ? whole.replace(/[.,]/gu, " ") : undefined;
}

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
  if (text.length > LONGEST) return undefined;
  const match = DECIMAL.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = "", whole = "", decimals = ""] = match;
  const magnitude = BigInt(whole.replace(/\D/gu, "") + decimals);
  return new Fraction(sign === "" ? magnitude : -magnitude, 10n ** BigInt(decimals.length));
}
