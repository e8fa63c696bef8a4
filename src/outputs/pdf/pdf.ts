import type { Output } from "../output.ts";

/** The PDF: printed by a browser, then made PDF/A-2a and PDF/UA-1. */
export const pdf: Output = {
  name: "pdf",
  title: { nb: "PDF-en", en: "the PDF" },
  step: { nb: "Skriver ut til PDF", en: "Printing to PDF" },
  download: { type: "PDF", label: ({ terms }) => terms.wholeReport },
  start: {
    name: "browser",
    step: { nb: "Starter nettleseren", en: "Starting the browser" },
    run: ({ printer }) => printer(),
  },
  madeWith: async ({ printer }) => ({ browser: (await printer()).browser.version }),
  dependsOn: async ({ printer }) => (await printer()).browser.version,
  files: async (document, kit) => (await import("./print-report.ts")).printReport(document, kit),
};
