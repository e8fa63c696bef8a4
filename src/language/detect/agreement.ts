import { besideValues } from "./agree/beside-values.ts";
import type { Disagreement } from "./agree/disagreement.ts";
import { type Claim, insideClaim } from "./agree/inside-claims.ts";
import { type HeadDisagreement, underHeads } from "./agree/under-heads.ts";
import { detector } from "./detect.ts";
import type { Known } from "./known.ts";
import { sceneOf } from "./scene.ts";
import type { Piece } from "./text.ts";

/** Finds where the words of a text do not agree with what is bound in it, in the order of the text. */
export interface Agree {
  /** Of a sentence: what stands beside its values. `claimed`: what claims around or in it speak of. */
  beside(sentence: readonly Piece[], claimed?: readonly string[]): readonly Disagreement[];
  /** Of all the sentences that claims stand around: what stands in the claims. */
  inside(text: readonly Piece[], claims: readonly Claim[]): readonly Disagreement[];
  /** Of a table's cell: what the heads of its row and column say of its values. `caption`: the table's. */
  under(
    cell: readonly Piece[],
    heads: readonly (readonly Piece[])[],
    caption: readonly Piece[],
  ): readonly HeadDisagreement[];
}

/**
 * Makes what compares the words around bound values, and inside claims, with what is bound: the group and the base
 * beside a number, its year, a negation, another option's name, the direction of a comparison. What a person must
 * see stays with the person: that the words mean what the question asks.
 *
 * Made once for many texts.
 */
export function agreement(all: Known): Agree {
  const detect = detector(all);
  const read = (pieces: readonly Piece[]) => sceneOf(pieces, all);
  return {
    beside: (sentence, claimed = []) => {
      const isBound = sentence.some(({ kind }) => kind === "value");
      return isBound ? inOrder(besideValues(read(sentence), claimed, all)) : [];
    },
    under: (cell, heads, caption) => underHeads(cell, heads, caption, all),
    inside: (text, claims) => {
      const [scene, findings] = [read(text), detect(text)];
      return inOrder(
        innermost(claims).flatMap(({ claim, within }) => insideClaim(scene, findings, claim, within, all)),
      );
    },
  };
}

function inOrder(found: readonly Disagreement[]): readonly Disagreement[] {
  return found.toSorted((a, b) => a.start - b.start);
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
