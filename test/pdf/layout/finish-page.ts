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

/** Finishes a print of a test's. @param headings in the words of the page */
export function finish(print: Uint8Array, headings: readonly string[] = []): Uint8Array {
  return finishPdf(print, { metadata, headings, words });
}

/** The headings of a page, in its own words. */
export function headingsIn(html: string): readonly string[] {
  return [...html.matchAll(/<h\d[^>]*>(.*?)<\/h\d>/g)].map(([, text = ""]) => text.replace(/<[^>]*>/g, ""));
}
