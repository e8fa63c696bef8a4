import Fraction from "fraction.js";
import { roundHalfUp } from "../statistics/rounding.ts";
import { MINUS, NBSP } from "./characters.ts";

/**
 * Writes a whole number: «337», «4280», «54 321» (grouped from five digits, language.md §4; the groups
 * are held together by non-breaking spaces), «−3» with a true minus.
 *
 * `Intl` is not used: what it writes has changed between ICU versions, and it groups four digits too.
 *
 * @throws when `value` is not a whole number
 */
export function writeInteger(value: number | bigint): string {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new Error(`Not a whole number: ${value}`);
  }
  const digits = String(value).replace("-", "");
  const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return value < 0 ? MINUS + grouped : grouped;
}

/**
 * Writes a number with a decimal comma: «75,7», «−0,5». Rounds half up, once, on the exact value.
 *
 * @param decimals how many are written, trailing zeros too
 */
export function writeDecimal(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const scaled = roundHalfUp(value, new Fraction(1n, scale)).mul(scale);
  const units = scaled.s * scaled.n;
  const magnitude = units < 0n ? -units : units;
  const whole = writeInteger(magnitude / scale);
  const rest = decimals === 0 ? "" : `,${String(magnitude % scale).padStart(decimals, "0")}`;
  return (units < 0n ? MINUS : "") + whole + rest;
}
