/** Whether a text is an ISBN: ten or thirteen digits of which the last agrees with the others (ISO 2108), with hyphens or spaces or without. */
export function isIsbn(text: string): boolean {
  const digits = bare(text);
  if (/^97[89]\d{10}$/.test(digits)) return weighed(digits, (place) => (place % 2 === 0 ? 1 : 3)) % 10 === 0;
  return /^\d{9}[\dX]$/.test(digits) && weighed(digits, (place) => 10 - place) % 11 === 0;
}

/** Whether a text is an ISSN: two groups of four, of which the last digit agrees with the others (ISO 3297). */
export function isIssn(text: string): boolean {
  return /^\d{4}-\d{3}[\dX]$/.test(text) && weighed(bare(text), (place) => 8 - place) % 11 === 0;
}

/** Without what parts the groups: one hyphen or space between two digits. */
const bare = (text: string): string => text.replace(/(?<=\d)[- ](?=[\dX])/g, "");

function weighed(digits: string, weightOf: (place: number) => number): number {
  return [...digits].reduce(
    (sum, digit, place) => sum + (digit === "X" ? 10 : Number(digit)) * weightOf(place),
    0,
  );
}
