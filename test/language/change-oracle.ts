/**
 * The table of changes (language.md §3) written a second time, in floats and for counted shares only, so
 * that a slip in the thresholds or in what reads them shows. It shares no code with `src/`.
 */
export interface Round {
  readonly count: number;
  readonly base: number;
  readonly population: number;
}

const variance = ({ count, base, population }: Round) => {
  const p = count / base;
  return population === 1 ? 0 : ((p * (1 - p)) / base) * ((population - base) / (population - 1));
};

/**
 * Whether a phrase in bokmål is true of the change. `undefined` where a float can't tell, at the very limit.
 * Only for rounds with five or more of both answers.
 */
export function isTrueOfChange(phrase: string, before: Round, now: Round): boolean | undefined {
  const delta = 100 * (now.count / now.base - before.count / before.base);
  const ratio = now.count / now.base / (before.count / before.base);
  const margin = 196 * Math.sqrt(variance(before) + variance(now));
  const limits = [3, 5, 10].map((limit) => Math.abs(delta) - limit);
  limits.push(Math.abs(delta) - margin, Math.abs(delta) + margin - 5, ratio - 1.9, ratio - 2.1);
  if (limits.some((distance) => Math.abs(distance) < 1e-7)) return undefined;
  const significant = Math.abs(delta) > margin;
  const size = Math.abs(delta);
  switch (phrase) {
    case "har økt noe":
    case "har gått noe ned":
      return significant && size >= 3 && size < 5 && delta > 0 === phrase.startsWith("har økt");
    case "har økt":
    case "har gått ned":
      return significant && size >= 5 && size < 10 && delta > 0 === phrase.startsWith("har økt");
    case "har økt klart":
    case "har gått klart ned":
      return significant && size >= 10 && delta > 0 === phrase.startsWith("har økt");
    case "er doblet":
      return significant && ratio >= 1.9 && ratio <= 2.1;
    case "er mer enn doblet":
      return significant && ratio > 2.1;
    case "er om lag uendret":
      return size + margin <= 5;
    case "undersøkelsen gir ikke grunnlag for å si om andelen er endret":
      return !significant && size + margin > 5;
    default:
      throw new Error(`The oracle does not know «${phrase}»`);
  }
}
