import type { drafts as nb } from "../nb/drafts.ts";

/** Words for `rapport translate`. */
export const drafts: typeof nb = {
  drafted: (file) => `The draft has been written to ${file}.`,
  approve:
    "Read all of the text and correct it. The report cannot be built with the draft until somebody has written their name after «godkjent:» at the top of the file.",
  unknownWords: "Words that the translator did not know:",
};
