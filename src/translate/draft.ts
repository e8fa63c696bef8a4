/**
 * The mark that a draft begins with, in bokmål, as all that staff are told.
 *
 * @param from the template that it was made from
 * @param unknownWords what the translator did not know
 */
export function draftMark(from: string, unknownWords: readonly string[]): string {
  const lines = [
    "{{!-- UTKAST",
    `Maskinoversatt med Apertium fra ${from}.`,
    "Les hele teksten og rett den. Se særlig på ordstilling, genitiv, ordene rundt hjelperne og teksten i «av=».",
    ...(unknownWords.length > 0 ? [`Ord som oversetteren ikke kjente: ${unknownWords.join(", ")}.`] : []),
    "Rapporten kan ikke bygges før noen har skrevet navnet sitt på neste linje.",
    "godkjent:",
    "--}}",
  ];
  return `${lines.join("\n")}\n`;
}
