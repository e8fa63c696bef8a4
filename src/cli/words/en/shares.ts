import type { shares as nb } from "../nb/shares.ts";

/** Words for `rapport language`. */
export const shares: typeof nb = {
  shareColumns: { edition: "Edition", all: "Together" },
  wordCount: (count) => `${count} words`,
  enoughOfEach: (percent) =>
    `At least ${percent} percent is in each written language, as the law asks (språklova § 13).`,
  tooLittle: (names, percent) =>
    `Less than ${percent} percent is in ${names.join(" and ")}. The law (språklova § 13) asks for at least ${percent} percent of each written language over time.`,
  whatIsCounted:
    "What is counted is the words of the finished text: headings, paragraphs, lists, key figures and notes. Tables, figures and fixed words are left out. The law is about all that the body publishes, not this report alone.",
  nothingCounted: "No edition has a text to count.",
  notCounted: {
    "no-text": (edition) => `${edition} is left out: it has figures, but no chapters.`,
    errors: (edition) =>
      `${edition} is left out: there are errors in its figures or text. Run rapport check ${edition}.`,
  },
};
