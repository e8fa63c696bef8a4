import { type Interval, isWithin, middle } from "../statistics/interval.ts";
import { LANGUAGES, type Language, languageOf, type WrittenLanguage } from "./language.ts";
import { readRange } from "./range.ts";
import { POINTS, SIDES, type SideId } from "./thresholds.ts";
import { normalise } from "./wording.ts";

/** A difference in percentage points: «18 prosentpoeng», «om lag 18 prosentpoeng høyere», «en økning på 18 prosentpoeng». */
export interface PointsPhrase {
  readonly about: boolean;
  /** Above 0. */
  readonly points: number;
  readonly side?: SideId;
}

/**
 * - `false`: it goes the other way, or there is no difference to speak of
 * - `too-coarse`: the two are not known exactly enough
 * - `unknown-word`: `ord=` is no word for a difference
 */
export type PointsRefusal = "false" | "too-coarse" | "unknown-word";

export type PointsTelling =
  | { readonly ok: true; readonly text: string; readonly phrase: PointsPhrase }
  | { readonly ok: false; readonly why: PointsRefusal; readonly alternatives: readonly string[] };

/**
 * Tells the difference between two shares, in percentage points and nothing else (language.md §2).
 *
 * @param delta all that the first less the second can be, in percentage points
 * @param word what stands in `ord=`, in the text's own written language: nothing, «om lag» or «auto»
 * @param side which way it is told to go; that it does is tried here
 */
export function tellPoints(
  delta: Interval,
  word: string | undefined,
  side: SideId | undefined,
  language: Language,
): PointsTelling {
  const all = [false, true].flatMap((about): PointsPhrase[] => {
    const phrase = { about, points: nearest(delta, about) ?? 0, ...(side && { side }) };
    return isTrueOfPoints(phrase, delta) ? [phrase] : [];
  });
  const refuse = (why: PointsRefusal): PointsTelling => ({
    ok: false,
    why,
    alternatives: all.map(
      (one) => `${one.about ? `ord="${aboutIn(language)}" ` : ""}(«${writePoints(one, language)}»)`,
    ),
  });
  const asked = normalise(word ?? "");
  const isAuto = asked === "auto";
  if (asked !== "" && !isAuto && asked !== aboutIn(language)) return refuse("unknown-word");
  const phrase = isAuto ? all[0] : all.find(({ about }) => about === (asked !== ""));
  if (phrase !== undefined) return { ok: true, text: writePoints(phrase, language), phrase };
  const sign = signOf(delta);
  const isOtherWay = side !== undefined && sign !== undefined && sign !== signOfSide(side);
  const isNone = side === undefined && sign === undefined;
  return refuse(isOtherWay || isNone || isAlmostNone(delta) ? "false" : "too-coarse");
}

/** Whether a difference may be told so. @param delta as `tellPoints` takes it */
export function isTrueOfPoints({ about, points, side }: PointsPhrase, delta: Interval): boolean {
  const sign = signOf(delta);
  if (sign === undefined || (side !== undefined && sign !== signOfSide(side))) return false;
  const size = sign > 0 ? delta : opposite(delta);
  const { low, high, ...ends } = size;
  const off = { low: low.sub(points), high: high.sub(points), ...ends };
  return points > 0 && isWithin(off, readRange(POINTS[about ? "om lag" : "alone"].holds));
}

/** Writes a difference: «18 prosentpoeng lavere». */
export function writePoints({ about, points, side }: PointsPhrase, language: Language): string {
  const number = `${points} ${language.percentagePoints}`;
  const text = about ? `${aboutIn(language)} ${number}` : number;
  return side === undefined ? text : language.words.sides[side].replace("…", text);
}

/** Takes a difference apart, in any written language. */
export function parsePoints(
  text: string,
  codes: readonly WrittenLanguage[] = LANGUAGES,
): PointsPhrase | undefined {
  const plain = normalise(text);
  for (const language of codes.map(languageOf)) {
    for (const side of [undefined, ...SIDES.map(({ id }) => id)]) {
      const [before = "", after = ""] = side === undefined ? [] : language.words.sides[side].split("…");
      if (!plain.startsWith(before) || !plain.endsWith(after)) continue;
      const inner = plain.slice(before.length, plain.length - after.length);
      const about = inner.startsWith(`${aboutIn(language)} `);
      const number = about ? inner.slice(aboutIn(language).length + 1) : inner;
      const [, points] = new RegExp(`^(\\d+) ${language.percentagePoints}$`, "u").exec(number) ?? [];
      if (points !== undefined) return { about, points: Number(points), ...(side && { side }) };
    }
  }
  return undefined;
}

/** The whole number that is true of all that the difference can be, the nearest to its middle. */
function nearest(delta: Interval, about: boolean): number | undefined {
  const centre = middle(delta).abs();
  const around = [centre.floor(), centre.ceil(), centre.round()].map((n) => n.valueOf());
  return around
    .filter((points) => isTrueOfPoints({ about, points }, delta))
    .sort((a, b) => centre.sub(a).abs().compare(centre.sub(b).abs()))[0];
}

/** Which way a difference goes, whatever it is; undefined where it may be none, or either. */
function signOf({ low, high, includesLow, includesHigh }: Interval): 1 | -1 | undefined {
  if (low.compare(0) > 0 || (low.equals(0) && !includesLow)) return 1;
  if (high.compare(0) < 0 || (high.equals(0) && !includesHigh)) return -1;
  return undefined;
}

function signOfSide(side: SideId): number | undefined {
  return SIDES.find(({ id }) => id === side)?.sign;
}

function isAlmostNone(delta: Interval): boolean {
  return isWithin(delta, readRange("(-0.5, 0.5)"));
}

function opposite({ low, high, includesLow, includesHigh }: Interval): Interval {
  return { low: high.neg(), high: low.neg(), includesLow: includesHigh, includesHigh: includesLow };
}

/** «om lag», the one hedge of a difference. */
function aboutIn({ words }: Language): string {
  return words.modifiers["om lag"];
}
