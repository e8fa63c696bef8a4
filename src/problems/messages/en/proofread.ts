import type { proofread as nb } from "../nb/proofread.ts";
import { named } from "../words.ts";

/** Hints about language: spelling and plain style. Never errors. */
export const proofread: typeof nb = {
  "proofread.spelling": (d) => ({
    what: `«${d.word}» is not in the dictionary.${d.places > 1 ? ` It stands ${d.places} times in the chapter.` : ""}`,
    remedy:
      d.suggestions.length > 0
        ? `Did you mean ${named(d.suggestions, "or")}? If the word is right, add it to ${d.list}.`
        : `Correct it, or add it to ${d.list} if it is right.`,
  }),
  "proofread.long-sentence": (d) => ({
    what: `The sentence that begins with «${d.start} …» has ${d.words} words.`,
    remedy: `Make two of it, or leave out what the reader does not need. Sentences of more than ${d.limit} words are hard to read.`,
  }),
  "proofread.hard-section": (d) => ({
    what: `The section «${d.section}» has a readability index (LIX) of ${Math.round(d.lix)}. A text above ${d.limit} is hard to read.`,
    remedy: `Write shorter sentences, and choose usual words. Its sentences have ${Math.round(d.words / d.sentences)} words on average, and ${d.longWords} of ${d.words} words have more than six letters.`,
  }),
  "proofread.own-word": (d) => ({
    what: `The line «${d.entry}» of the word list is not one word, and is not used.`,
    remedy:
      "Write one word a line, with nb: or nn: before words of one written language only. What follows # is a comment.",
  }),
  "proofread.own-words-unreadable": (d) => ({
    what: `The word list cannot be read (${d.reason}), and is not used.`,
    remedy: "Check that you have access to the file, and that it is saved as plain text in UTF-8.",
  }),
};
