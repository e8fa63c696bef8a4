import { named } from "../words.ts";

/** Hints about language: spelling and plain style. Never errors. */
export const proofread = {
  "proofread.spelling": (d: {
    word: string;
    suggestions: readonly string[];
    places: number;
    list: string;
  }) => ({
    what: `«${d.word}» står ikke i ordboken.${d.places > 1 ? ` Ordet er brukt ${d.places} ganger i kapittelet.` : ""}`,
    remedy:
      d.suggestions.length > 0
        ? `Mente du ${named(d.suggestions, "eller")}? Er ordet riktig, legger du det til i ${d.list}.`
        : `Rett ordet, eller legg det til i ${d.list} hvis det er riktig.`,
  }),
  "proofread.long-sentence": (d: { words: number; limit: number; start: string }) => ({
    what: `Setningen som begynner med «${d.start} …», har ${d.words} ord.`,
    remedy: `Del den i to, eller ta ut det leseren ikke trenger. Setninger på mer enn ${d.limit} ord er tunge å lese.`,
  }),
  "proofread.hard-section": (d: {
    section: string;
    lix: number;
    limit: number;
    words: number;
    sentences: number;
    longWords: number;
  }) => ({
    what: `Avsnittet «${d.section}» har lesbarhetsindeks (LIX) ${Math.round(d.lix)}. Over ${d.limit} er en tekst tung å lese.`,
    remedy: `Skriv kortere setninger, og velg vanlige ord. I snitt har setningene ${Math.round(d.words / d.sentences)} ord, og ${d.longWords} av ${d.words} ord har mer enn seks bokstaver.`,
  }),
  "proofread.own-word": (d: { entry: string }) => ({
    what: `Linjen «${d.entry}» i ordlisten er ikke ett ord, og den er ikke brukt.`,
    remedy:
      "Skriv ett ord på hver linje, og nb: eller nn: foran ord som bare gjelder ett av skriftspråkene. Det som står etter #, er en kommentar.",
  }),
  "proofread.own-words-unreadable": (d: { reason: string }) => ({
    what: `Ordlisten kan ikke leses (${d.reason}), og den er ikke brukt.`,
    remedy: "Sjekk at du har tilgang til filen, og at den er lagret som ren tekst i UTF-8.",
  }),
};
