import type { review as nb } from "../nb/review.ts";
import { named } from "../words.ts";

const languages = { nb: "bokmål", nn: "nynorsk" };

export const review: typeof nb = {
  "review.typed-word": (d) => ({
    what: `«${d.word}» judges a number but was typed by hand. Nobody can tell when it is no longer true.`,
    remedy: `Let the data decide: ${d.remedy}. If the word says nothing of numbers, write {{fast "${d.word}" grunn="…"}}.`,
  }),
  "review.vague-word": (d) => ({
    what: `«${d.word}» says little of how many it is about.`,
    remedy: `Rather write the number, or try the claim: ${d.remedy}.`,
  }),
  "review.reason-missing": (d) => ({
    what: `«fast» lets «${d.word}» pass, which judges a number, without saying why.`,
    remedy: `Write the reason, as in {{fast "${d.word}" grunn="sitat"}}, or use a helper.`,
  }),
  "review.base-not-named": (d) => ({
    what: `The number is only about ${d.base}, which is said neither here nor earlier under the same heading.`,
    remedy: `Name ${d.base} in the sentence, for example with «av …» or «blant …».`,
  }),
  "review.respectively": (d) => ({
    what:
      d.length < 2
        ? `No list follows «${d.word}».`
        : `A list of ${d.length} follows «${d.word}», and the sentence has no other list as long.`,
    remedy: `Use «${d.word}» only between two lists of equal length in the same order, or write two sentences.`,
  }),
  "review.two-intensifiers": (d) => ({
    what: `The sentence has several intensifying words: ${named(d.words, "and")}.`,
    remedy: "Leave the word to the most important number, and take the other out.",
  }),
  "review.first-digit": (d) => ({
    what: `The sentence begins with a number (${d.number}).`,
    remedy: "Begin it with a word, such as «I alt …» or «Av kommunene …».",
  }),
  "review.foreign-word": (d) => ({
    what: `«${d.word}» is not ${languages[d.language]}.`,
    remedy:
      d.instead === undefined
        ? `Write it in ${languages[d.language]}, or put it between « » if it is quoted.`
        : `Write «${d.instead}», or put the word between « » if it is quoted.`,
  }),
};
