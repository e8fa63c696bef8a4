import Fraction from "fraction.js";
import { NBSP } from "./characters.ts";
import { writeDecimal, writeInteger } from "./numbers.ts";

/**
 * Writes the size of a file: «769 kB», «1,2 MB» from a million bytes, where 1 kB = 1000 bytes
 * (language.md §4). A file is never «0 kB»: what is there is at least 1.
 *
 * @param bytes the real file's size
 */
export function writeFileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.floor((bytes + 500) / 1000));
  if (kilobytes < 1000) return `${writeInteger(kilobytes)}${NBSP}kB`;
  return `${writeDecimal(new Fraction(bytes, 1_000_000), 1)}${NBSP}MB`;
}
