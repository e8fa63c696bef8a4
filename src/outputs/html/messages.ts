import { defineMessages } from "../../problems/message.ts";

/** Layouts that the page cannot be made by. */
export const messages = defineMessages({
  "layouts.cannot-fill": (d: { message: string }) => ({
    nb: {
      what: `Oppsettet ber om noe som ikke finnes: ${d.message}.`,
      remedy: "Rett navnet i filen, eller i en fil som den henter inn med {{> …}}.",
    },
    en: {
      what: `The layout asks for something that does not exist: ${d.message}.`,
      remedy: "Correct the name in the file, or in one that it takes in with {{> …}}.",
    },
  }),
});
