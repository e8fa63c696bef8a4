import { named } from "../words.ts";

const languages = { nb: "bokmål", nn: "nynorsk" };

/** What an editor would see in the finished sentences. */
export const review = {
  "review.typed-word": (d: { word: string; remedy: string }) => ({
    what: `«${d.word}» vurderer et tall, men er skrevet for hånd. Ingen kan si fra når det ikke lenger er sant.`,
    remedy: `La dataene avgjøre: ${d.remedy}. Sier ordet ikke noe om tall, skriv {{fast "${d.word}" grunn="…"}}.`,
  }),
  "review.vague-word": (d: { word: string; remedy: string }) => ({
    what: `«${d.word}» sier lite om hvor mange det gjelder.`,
    remedy: `Skriv heller tallet, eller prøv påstanden: ${d.remedy}.`,
  }),
  "review.reason-missing": (d: { word: string }) => ({
    what: `«fast» slipper gjennom «${d.word}», som vurderer et tall, uten å si hvorfor.`,
    remedy: `Skriv grunnen, som i {{fast "${d.word}" grunn="sitat"}}, eller bruk en hjelper.`,
  }),
  "review.base-not-named": (d: { base: string }) => ({
    what: `Tallet gjelder bare ${d.base}, men det står ikke her eller tidligere under samme overskrift.`,
    remedy: `Nevn ${d.base} i setningen, for eksempel «av …» eller «blant …».`,
  }),
  "review.respectively": (d: { word: string; length: number }) => ({
    what:
      d.length < 2
        ? `Etter «${d.word}» står det ingen liste.`
        : `Etter «${d.word}» står en liste med ${d.length} ledd, og setningen har ingen annen liste som er like lang.`,
    remedy: `Bruk «${d.word}» bare mellom to like lange lister i samme rekkefølge, eller skriv to setninger.`,
  }),
  "review.two-intensifiers": (d: { words: readonly string[] }) => ({
    what: `Setningen har flere forsterkende ord: ${named(d.words, "og")}.`,
    remedy: "La det viktigste tallet få ordet, og ta det andre ut.",
  }),
  "review.first-digit": (d: { number: string }) => ({
    what: `Setningen begynner med et tall (${d.number}).`,
    remedy: "Begynn med et ord, som «I alt …» eller «Av kommunene …».",
  }),
  "review.foreign-word": (d: { word: string; instead: string | undefined; language: "nb" | "nn" }) => ({
    what: `«${d.word}» er ikke ${languages[d.language]}.`,
    remedy:
      d.instead === undefined
        ? `Skriv ordet på ${languages[d.language]}, eller sett det mellom « » når det er et sitat.`
        : `Skriv «${d.instead}», eller sett ordet mellom « » når det er et sitat.`,
  }),
};
