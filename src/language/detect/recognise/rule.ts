import type { Recognised } from "../findings.ts";
import type { Known } from "../known.ts";
import type { Scene } from "../scene.ts";
import type { Token } from "../text.ts";

/** What a run of tokens was taken for. */
export interface Taken {
  readonly as: Recognised["as"];
  /** Index of the token after it. */
  readonly next: number;
}

export type Rule = (scene: Scene, at: number, known: Known) => Taken | undefined;

/** A year that a survey may tell of. */
export const YEAR = /^(?:1[6-9]|20|21)[0-9]{2}$/;

export const isDigits = (token: Token | undefined) => token?.kind === "digits";
export const isYear = (token: Token | undefined) => token?.kind === "digits" && YEAR.test(token.text);
/** «til», or a dash, between two numbers. */
export const isUpTo = (token: Token | undefined, known: Known) =>
  /^[–-]$/.test(token?.text ?? "") || known.is.upTo.has(token?.text);
export const joined = (token: Token | undefined) => token !== undefined && !token.spaced;

/** «3», «3.2», «3a», «12–14», «2 og 3», «1, 2 og 5», «II»; the index after them. */
export function listOfNumbers(tokens: readonly Token[], from: number, known: Known): number {
  let end = from;
  for (let next = from; next < from + 40; ) {
    const token = tokens[next];
    const isNumber =
      isDigits(token) ||
      (token?.capitals && /^[ivxlcdm]{1,6}$/.test(token.text)) ||
      (token?.kind === "word" && token.capitals && token.text.length === 1);
    if (!isNumber) break;
    next++;
    while (
      joined(tokens[next]) &&
      /^[.\-–/:]$/.test(tokens[next]?.text ?? "") &&
      joined(tokens[next + 1]) &&
      isDigits(tokens[next + 1])
    )
      next += 2;
    if (joined(tokens[next]) && /^[a-zæøå]$/.test(tokens[next]?.text ?? "")) next++;
    end = next;
    const link = tokens[next];
    if (
      link?.text === "," ||
      link?.text === "–" ||
      link?.text === "-" ||
      link?.text === known.and ||
      known.is.upTo.has(link?.text) ||
      known.is.or.has(link?.text)
    )
      next++;
    else break;
  }
  return end;
}
