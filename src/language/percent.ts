import type Fraction from "fraction.js";
import { NBSP } from "./characters.ts";
import type { Language } from "./language.ts";
import { writeDecimal } from "./numbers.ts";

/**
 * Writes a share (0–1) for running text: «86 prosent», or «75,7 prosent» with one decimal. Digits below
 * twelve too («8 prosent»); «prosent» is not inflected.
 */
export function writePercent(share: Fraction, language: Language, decimals = 0): string {
  return `${writeDecimal(share.mul(100), decimals)} ${language.percent}`;
}

/** Writes a share (0–1) for tables and figures: «86 %», held together by a non-breaking space. */
export function writePercentSign(share: Fraction, decimals = 0): string {
  return `${writeDecimal(share.mul(100), decimals)}${NBSP}%`;
}
