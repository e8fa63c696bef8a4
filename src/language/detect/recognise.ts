import type { Known } from "./known.ts";
import { address, addressOfTheWeb, isbn, phone } from "./recognise/addresses.ts";
import { agedWord, listNumber, ownCount, span } from "./recognise/counts.ts";
import { date, year } from "./recognise/dates.ts";
import { law, lawPaper, numbered, version } from "./recognise/references.ts";
import type { Rule, Taken } from "./recognise/rule.ts";
import type { Scene } from "./scene.ts";

const RULES: readonly Rule[] = [
  addressOfTheWeb,
  isbn,
  law,
  lawPaper,
  numbered,
  phone,
  date,
  year,
  version,
  address,
  agedWord,
  listNumber,
  ownCount,
  span,
];

/**
 * What looks like a quantity and is none: a date, a paragraph, a telephone number. Each rule asks for the words or
 * the shape that such things have, and none of them takes a number that counts units or is a percent: «§ 90 prosent
 * av kommunene» is no paragraph.
 */
export function recognise(scene: Scene, at: number, known: Known): Taken | undefined {
  for (const rule of RULES) {
    const taken = rule(scene, at, known);
    if (taken !== undefined && !countsSomething(scene, taken.next, known)) return taken;
  }
  return undefined;
}

/** Whether what follows makes the number before it a quantity: a percent, or a unit of the survey. */
function countsSomething({ tokens, nouns }: Scene, at: number, known: Known): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (known.is.percent.has(next.text) || known.is.points.has(next.text) || known.is.permille.has(next.text))
    return true;
  const start = next.text === "." && tokens[at + 1]?.capital === false ? at + 1 : at;
  const named = (i: number) =>
    nouns[i]?.is === "unit" || nouns[i]?.is === "group" || nouns[i]?.is === "respondent";
  if (
    tokens[start]?.kind === "word" &&
    !tokens[start]?.capital &&
    named(start) &&
    tokens[start]?.spaced !== false
  )
    return true;
  if (known.is.partOf.has(tokens[start]?.text))
    return named(start + 1) || named(start + 2) || named(start + 3);
  return false;
}
