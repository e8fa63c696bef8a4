import type { Problems } from "../problems/problem.ts";
import { contradict } from "./claims/assertion.ts";
import { messages } from "./messages/claims.ts";
import type { Claim } from "./prose.ts";

/**
 * Tells of claims that cannot both be true, at both places, whatever the data are; and of two different
 * claims under one `id`.
 *
 * @param claims all that the narrative says, each as it is said: the part after `{{else}}` is the contrary
 */
export function reportContradictions(claims: readonly Claim[], problems: Problems): void {
  const ids = new Map<string, Claim>();
  for (const [i, claim] of claims.entries()) {
    for (const other of claims.slice(0, i)) {
      const key = clash(claim, other);
      if (key === undefined) continue;
      problems.add(messages["narrative.contradiction"], other.source, { ...details(claim, other, key) });
      problems.add(messages["narrative.contradiction"], claim.source, { ...details(other, claim, key) });
    }
    const named = ids.get(claim.id);
    if (named === undefined) ids.set(claim.id, claim);
    else if (named.says !== claim.says || named.keys.join() !== claim.keys.join()) {
      const { file, line } = named.source;
      const first = { says: named.says, place: `${file}:${line ?? 1}` };
      problems.add(messages["narrative.claim-id-twice"], claim.source, {
        id: claim.id,
        says: claim.says,
        first,
      });
    }
  }
}

/** The figure that the two say opposite things of. */
function clash(a: Claim, b: Claim): string | undefined {
  return a.asserts.find((one) => b.asserts.some((other) => contradict(one, other)))?.key;
}

function details(other: Claim, own: Claim, key: string) {
  const { file, line } = other.source;
  return { says: own.says, other: other.says, place: `${file}:${line ?? 1}`, key };
}
