import { finishPdf } from "../../../src/pdf/finish/finish.ts";

export const metadata = {
  title: "Prøverapport",
  author: "Direktoratet",
  subject: "Alle slags innhold",
  keywords: ["prøve", "kommuner"],
  language: "nb",
  date: "2016-02-01",
  provenance: { edition: "prøve", data: "0".repeat(64), program: "0.0.0" },
};
const words = { note: (number: number) => `Fotnote ${number}`, back: "Tilbake til teksten" };

/** Finishes a print of a test's, which has what a report must have. */
export function finish(print: Uint8Array): Uint8Array {
  return finishPdf(print, {
    metadata,
    words,
    require: { fonts: /^Source(?:Sans|Serif)/, textOnEveryPage: true },
  });
}
