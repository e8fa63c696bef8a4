import { defineMessages } from "../../problems/message.ts";
import { meant } from "../../problems/words.ts";

/** What is wrong with what an author has put in brackets and bound: `[Hele 86 prosent]{kapasitet.oker}`. */
export const messages = defineMessages({
  "narrative.unknown-span-word": (d: { word: string; nearest: string | undefined }) => ({
    nb: {
      what: `«${d.word}» i krøllparentesene er verken en nøkkel, en gruppe, en utgave eller en påstand.`,
      remedy: meant.nb(
        d.nearest,
        "Skriv nøkkelen først, og etter den for eksempel vertskommune=ja eller 2014.",
      ),
    },
    en: {
      what: `«${d.word}» in the curly brackets is no key, group, edition or claim.`,
      remedy: meant.en(d.nearest, "Write the key first, and after it for instance vertskommune=ja or 2014."),
    },
  }),
  "narrative.unknown-span-option": (d: { option: string; helper: string; known: readonly string[] }) => ({
    nb: {
      what: `«${d.option}:» kan ikke stå her. Det som står i hakeparentesene, prøves som av «${d.helper}».`,
      remedy:
        d.known.length > 0 ? `Her kan det stå ${d.known.map((one) => `${one}:`).join(", ")}.` : "Ta det ut.",
    },
    en: {
      what: `«${d.option}:» cannot stand here. What is in the brackets is tried as by «${d.helper}».`,
      remedy:
        d.known.length > 0 ? `Here may stand ${d.known.map((one) => `${one}:`).join(", ")}.` : "Take it out.",
    },
  }),
  "narrative.unread-span": (d: { text: string; keys: readonly string[] }) => ({
    nb: {
      what: `«${d.text}» er ikke et uttrykk som kan prøves mot ${d.keys.join(" og ")}.`,
      remedy:
        "Sett hakeparentesene om tallet eller mengdeordet alene, som i [Hele 86 prosent]{kapasitet.oker} av kommunene. " +
        "Er det en hel setning, skriv hva den påstår etter nøkkelen, som i {kapasitet.oker mange}.",
    },
    en: {
      what: `«${d.text}» is no phrase that can be tried against ${d.keys.join(" and ")}.`,
      remedy:
        "Put the brackets around the number or the word for an amount alone, as in [Hele 86 prosent]{kapasitet.oker} av kommunene. " +
        "If it is a whole sentence, write what it claims after the key, as in {kapasitet.oker mange}.",
    },
  }),
  "narrative.false-span": (d: { text: string; keys: readonly string[]; told: string }) => ({
    nb: {
      what: `«${d.text}» er ikke det dataene sier om ${d.keys.join(" og ")}.`,
      remedy: `Dette er sant: «${d.told}».`,
    },
    en: {
      what: `«${d.text}» is not what the data say of ${d.keys.join(" and ")}.`,
      remedy: `This is true: «${d.told}».`,
    },
  }),
  "narrative.helper-in-span": () => ({
    nb: {
      what: "Her står det en hjelper i hakeparenteser som er bundet til et tall.",
      remedy: "Bruk hjelperen eller hakeparentesene, ikke begge: hjelperen skriver tallet selv.",
    },
    en: {
      what: "There is a helper within brackets that are bound to a number.",
      remedy: "Use the helper or the brackets, not both: the helper writes the number itself.",
    },
  }),
  "narrative.broken-span": (d: { text: string }) => ({
    nb: {
      what: `«${d.text}» ville ha kommet med på siden som det står.`,
      remedy:
        "Skriv teksten i hakeparenteser med nøkkelen i krøllparenteser rett etter: [Hele 86 prosent]{kapasitet.oker}.",
    },
    en: {
      what: `«${d.text}» would be published as it stands.`,
      remedy:
        "Write the text in brackets with the key in curly brackets right after it: [Hele 86 prosent]{kapasitet.oker}.",
    },
  }),
});
