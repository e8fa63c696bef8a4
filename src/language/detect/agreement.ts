import { besideValues } from "./agree/beside-values.ts";
import type { Disagreement } from "./agree/disagreement.ts";
import { type Claim, insideClaim, keysOf } from "./agree/inside-claims.ts";
import { detector } from "./detect.ts";
import type { Known } from "./known.ts";
import { sceneOf } from "./scene.ts";
import { type Piece, readPieces } from "./text.ts";

/** Finds where the words of a text do not agree with what is bound in it. */
export type Agree = (text: readonly Piece[], claims?: readonly Claim[]) => readonly Disagreement[];

/**
 * Makes what compares the words around bound values, and inside claims, with what is bound: the group and the base
 * beside a number, its year, a negation, another option's name, the direction of a comparison. In the order of the
 * text. What a person must see stays with the person: that the words mean what the question asks.
 *
 * Made once for many texts.
 */
export function agreement(all: Known): Agree {
  const detect = detector(all);
  return (text, claims = []) => {
    const scene = sceneOf(readPieces(text, all.is.suspending), all);
    const findings = claims.length === 0 ? [] : detect(text);
    return [
      ...besideValues(
        scene,
        claims.flatMap(({ condition }) => keysOf(condition)),
        all,
      ),
      ...innermost(claims).flatMap(({ claim, within }) => insideClaim(scene, findings, claim, within, all)),
    ].sort((a, b) => a.start - b.start);
  };
}

interface Nested {
  readonly claim: Claim;
  readonly within: readonly Claim[];
}

/** Claims one inside another all hold for what the innermost stands around; an outer one with the same words adds no text. */
function innermost(claims: readonly Claim[]): readonly Nested[] {
  const isIn = (inner: Claim, outer: Claim) => inner.start >= outer.start && inner.end <= outer.end;
  return claims.flatMap((claim, i): Nested[] => {
    const around = claims.filter((other, j) => j !== i && isIn(claim, other));
    const within = claims.filter((other) => isIn(other, claim) && !isIn(claim, other));
    // Of two around the same words, the first stands for both.
    const isSecond = claims.some((other, j) => j < i && isIn(claim, other) && isIn(other, claim));
    if (isSecond) return [];
    const condition =
      around.length === 0
        ? claim.condition
        : ({ is: "and", of: [claim.condition, ...around.map((each) => each.condition)] } as const);
    return [{ claim: { ...claim, condition }, within }];
  });
}
