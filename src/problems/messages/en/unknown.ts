import type { unknownReasons as nb } from "../nb/unknown.ts";

/** Why a claim can be neither confirmed nor denied, as a clause after a colon. */
export const unknownReasons: Record<keyof typeof nb, string> = {
  hidden: "the figure is hidden, since it is about too few",
  "no-share": "the data have no share to hold the claim against",
  "too-coarse": "the published figure is too coarse",
  margin: "the margin of error is too wide",
  "no-base": "how many answered is not known, so the margin of error is not either",
  chance: "the difference may be due to chance, or is too small to tell",
  tenths: "both figures are known only to the nearest tenth",
  "not-comparable": "the editions cannot be compared on this question",
  "no-change": "the data tell nothing of this",
  "not-words": "there is a figure, so the finding is not known in words only",
  "no-others": "there are no other answers to compare with",
  "no-population": "population.csv is missing, or lacks the numbers that are needed",
};
