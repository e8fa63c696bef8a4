import { languageOf, type WrittenLanguage } from "../../language/language.ts";
import { defineMessages } from "../../problems/message.ts";
import { named } from "../../problems/words.ts";

/** What an editor would see in the finished sentences. */
export const messages = defineMessages({
  "review.typed-word": (d: { word: string; phrase: string; remedies: readonly string[] }) => ({
    nb: {
      what: `«${d.word}» vurderer et tall, men er skrevet for hånd. Ingen kan si fra når det ikke lenger er sant.`,
      remedy: `La dataene avgjøre: ${d.remedies.join(" eller ")}. Gjelder det ikke undersøkelsen, skriv hele uttrykket slik: {{fast "${d.phrase}" grunn="…"}}.`,
    },
    en: {
      what: `«${d.word}» judges a number but was typed by hand. Nobody can tell when it is no longer true.`,
      remedy: `Let the data decide: ${d.remedies.join(" or ")}. If it isn't about the survey, write the whole phrase so: {{fast "${d.phrase}" grunn="…"}}.`,
    },
  }),
  "review.reason-missing": (d: { word: string }) => ({
    nb: {
      what: `«fast» lar «${d.word}» stå uten å si hvorfor.`,
      remedy: `Skriv grunnen, som i {{fast "${d.word}" grunn="sitat"}}, eller skriv ordene uten «fast».`,
    },
    en: {
      what: `«fast» lets «${d.word}» stand without saying why.`,
      remedy: `Write the reason, as in {{fast "${d.word}" grunn="sitat"}}, or write the words without «fast».`,
    },
  }),
  "review.fixed-in-word": (d: { word: string }) => ({
    nb: {
      what: `«${d.word}» med «fast» står inne i et ord.`,
      remedy: "Sett hele ordet, eller hele uttrykket, i «fast».",
    },
    en: {
      what: `«${d.word}» with «fast» stands inside a word.`,
      remedy: "Put the whole word, or the whole phrase, into «fast».",
    },
  }),
  "review.base-not-named": (d: { base: string }) => ({
    nb: {
      what: `Tallet gjelder bare ${d.base}, men det står ikke her eller tidligere under samme overskrift.`,
      remedy: `Nevn ${d.base} i setningen, for eksempel «av …» eller «blant …».`,
    },
    en: {
      what: `The number is only about ${d.base}, which is said neither here nor earlier under the same heading.`,
      remedy: `Name ${d.base} in the sentence, for example with «av …» or «blant …».`,
    },
  }),
  "review.respectively": (d: { word: string; length: number }) => ({
    nb: {
      what:
        d.length < 2
          ? `Etter «${d.word}» står det ingen liste.`
          : `Etter «${d.word}» står en liste med ${d.length} ledd, og setningen har ingen annen liste som er like lang.`,
      remedy: `Bruk «${d.word}» bare mellom to like lange lister i samme rekkefølge, eller skriv to setninger.`,
    },
    en: {
      what:
        d.length < 2
          ? `No list follows «${d.word}».`
          : `A list of ${d.length} follows «${d.word}», and the sentence has no other list as long.`,
      remedy: `Use «${d.word}» only between two lists of equal length in the same order, or write two sentences.`,
    },
  }),
  "review.two-intensifiers": (d: { words: readonly string[] }) => ({
    nb: {
      what: `Setningen har flere forsterkende ord: ${named(d.words, "og")}.`,
      remedy: "La det viktigste tallet få ordet, og ta det andre ut.",
    },
    en: {
      what: `The sentence has several intensifying words: ${named(d.words, "and")}.`,
      remedy: "Leave the word to the most important number, and take the other out.",
    },
  }),
  "review.first-digit": (d: { number: string }) => ({
    nb: {
      what: `Setningen begynner med et tall (${d.number}).`,
      remedy: "Begynn med et ord, som «I alt …» eller «Av kommunene …».",
    },
    en: {
      what: `The sentence begins with a number (${d.number}).`,
      remedy: "Begin it with a word, such as «I alt …» or «Av kommunene …».",
    },
  }),
  "review.foreign-word": (d: { word: string; instead: string | undefined; language: WrittenLanguage }) => ({
    nb: {
      what: `«${d.word}» er ikke ${languageOf(d.language).terms.thisLanguage}.`,
      remedy:
        d.instead === undefined
          ? `Skriv ordet på ${languageOf(d.language).terms.thisLanguage}, eller sett det mellom « » når det er et sitat.`
          : `Skriv «${d.instead}», eller sett ordet mellom « » når det er et sitat.`,
    },
    en: {
      what: `«${d.word}» is not ${languageOf(d.language).terms.thisLanguage}.`,
      remedy:
        d.instead === undefined
          ? `Write it in ${languageOf(d.language).terms.thisLanguage}, or put it between « » if it is quoted.`
          : `Write «${d.instead}», or put the word between « » if it is quoted.`,
    },
  }),
});
