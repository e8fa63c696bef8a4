import { defineMessages } from "../problems/message.ts";

/** Where the command is run. */
export const messages = defineMessages({
  "run.no-project": (d: { folder: string }) => ({
    nb: {
      what: `Fant ingen report.config.ts i ${d.folder} eller i mappene over.`,
      remedy: "Gå til mappen som prosjektet ligger i, og kjør kommandoen der.",
    },
    en: {
      what: `Found no report.config.ts in ${d.folder} or in the folders above it.`,
      remedy: "Go to the folder of the project and run the command there.",
    },
  }),
});
