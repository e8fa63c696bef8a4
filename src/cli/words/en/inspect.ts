import type { inspect as nb } from "../nb/inspect.ts";

/** What `rapport inspect` tells besides the checks, for `--lang en`. */
export const inspect: typeof nb = {
  pdfName: "file",
  pdf: "the PDF to look into",
  inspectRows: {
    title: "Title",
    language: "Language",
    pages: "Pages",
    claims: "Claims to follow",
    provenance: "Made from",
    fonts: "Fonts",
  },
  inspectTitles: {
    structure: "Structure",
    figures: "Figures, and what screen readers are told",
    links: "Links",
    checks: "Checks",
  },
  onPage: (page) => `page ${page}`,
  nothing: "none",
  notEmbedded: (font) => `${font} (not in the PDF)`,
  madeFrom: (edition, data, program) => `edition ${edition}, data ${data.slice(0, 12)}, program ${program}`,
  allChecksPass: (count) => `All ${count} checks pass.`,
  checksFail: (failed, count) => `${failed} of ${count} checks found faults.`,
  moreFaults: (count) => `and ${count} more`,
};
