const ENOUGH = 1e-17;

/**
 * The probability that a χ² variable exceeds `statistic`: Q(k/2, x/2), the upper regularised incomplete
 * gamma function.
 *
 * 1 − P by the series P(a, x) = xᵃ e⁻ˣ Σ xⁱ / Γ(a + i + 1) (NIST, Digital Library of Mathematical Functions,
 * 8.7.1 with 8.2.6). All its terms are positive, so nothing cancels; and a is a whole number or a half, so Γ needs
 * no approximation. Exact to about 1e-14, which is enough to compare with a level and not for a tail of 1e-20.
 *
 * @param statistic χ², 0 or more
 * @param degrees degrees of freedom, a whole number from 1
 * @returns 0–1
 * @throws on anything else
 */
export function chiSquareTail(statistic: number, degrees: number): number {
  if (!Number.isSafeInteger(degrees) || degrees < 1 || !(statistic >= 0)) {
    throw new Error(`No χ² of ${statistic} with ${degrees} degrees of freedom`);
  }
  if (statistic === 0) return 1;
  const a = degrees / 2;
  const x = statistic / 2;
  if (x > 600 + 2 * a) return 0;
  // In logarithms, since e⁻ˣ alone would vanish before a long series has caught up with it.
  const first = a * Math.log(x) - x - logGammaOfHalf(degrees + 2);
  let sum = 0;
  let term = 1;
  for (let i = 1; term > sum * ENOUGH; i++) {
    sum += term;
    term *= x / (a + i);
  }
  return Math.min(1, Math.max(0, 1 - Math.exp(first + Math.log(sum))));
}

/** ln Γ(halves/2), from Γ(1) = 1 or Γ(1/2) = √π by Γ(a + 1) = a·Γ(a). */
function logGammaOfHalf(halves: number): number {
  const odd = halves % 2 === 1;
  let log = odd ? Math.log(Math.PI) / 2 : 0;
  for (let n = odd ? 1 : 2; n < halves; n += 2) log += Math.log(n / 2);
  return log;
}
