import { describeFault, type FileFault } from "../files/read.ts";
import { defineMessages } from "../problems/message.ts";
import { named } from "../problems/words.ts";

/** Hints about language: spelling and plain style. Never errors. */
export const messages = defineMessages({
  "proofread.spelling": (d: {
    word: string;
    suggestions: readonly string[];
    places: number;
    list: string;
  }) => ({
    nb: {
      what: `«${d.word}» står ikke i ordboken.${d.places > 1 ? ` Ordet er brukt ${d.places} ganger i kapittelet.` : ""}`,
      remedy:
        d.suggestions.length > 0
          ? `Mente du ${named(d.suggestions, "eller")}? Er ordet riktig, legger du det til i ${d.list}.`
          : `Rett ordet, eller legg det til i ${d.list} hvis det er riktig.`,
    },
    en: {
      what: `«${d.word}» is not in the dictionary.${d.places > 1 ? ` It stands ${d.places} times in the chapter.` : ""}`,
      remedy:
        d.suggestions.length > 0
          ? `Did you mean ${named(d.suggestions, "or")}? If the word is right, add it to ${d.list}.`
          : `Correct it, or add it to ${d.list} if it is right.`,
    },
  }),
  "proofread.long-sentence": (d: { words: number; limit: number; start: string }) => ({
    nb: {
      what: `Setningen som begynner med «${d.start} …», har ${d.words} ord.`,
      remedy: `Del den i to, eller ta ut det leseren ikke trenger. Setninger på mer enn ${d.limit} ord er tunge å lese.`,
    },
    en: {
      what: `The sentence that begins with «${d.start} …» has ${d.words} words.`,
      remedy: `Make two of it, or leave out what the reader does not need. Sentences of more than ${d.limit} words are hard to read.`,
    },
  }),
  "proofread.hard-section": (d: {
    section: string;
    lix: number;
    limit: number;
    words: number;
    sentences: number;
    longWords: number;
  }) => ({
    nb: {
      what: `Avsnittet «${d.section}» har lesbarhetsindeks (LIX) ${Math.round(d.lix)}. Over ${d.limit} er en tekst tung å lese.`,
      remedy: `Skriv kortere setninger, og velg vanlige ord. I snitt har setningene ${Math.round(d.words / d.sentences)} ord, og ${d.longWords} av ${d.words} ord har mer enn seks bokstaver.`,
    },
    en: {
      what: `The section «${d.section}» has a readability index (LIX) of ${Math.round(d.lix)}. A text above ${d.limit} is hard to read.`,
      remedy: `Write shorter sentences, and choose usual words. Its sentences have ${Math.round(d.words / d.sentences)} words on average, and ${d.longWords} of ${d.words} words have more than six letters.`,
    },
  }),
  "proofread.own-word": (d: { entry: string }) => ({
    nb: {
      what: `Linjen «${d.entry}» i ordlisten er ikke ett ord, og den er ikke brukt.`,
      remedy:
        "Skriv ett ord på hver linje, og nb: eller nn: foran ord som bare gjelder ett av skriftspråkene. Det som står etter #, er en kommentar.",
    },
    en: {
      what: `The line «${d.entry}» of the word list is not one word, and is not used.`,
      remedy:
        "Write one word a line, with nb: or nn: before words of one written language only. What follows # is a comment.",
    },
  }),
  "proofread.own-words-unreadable": ({ fault }: { fault: FileFault }) => {
    const file = describeFault(fault, "templates/ordliste.txt");
    return {
      nb: { what: `${file.nb.what} Ordlisten er ikke brukt.`, remedy: file.nb.remedy },
      en: { what: `${file.en.what} The word list is not used.`, remedy: file.en.remedy },
    };
  },
});
