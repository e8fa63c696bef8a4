/** What `rapport inspect` tells besides the checks, in bokmål. */
export const inspect = {
  pdfName: "fil",
  pdf: "PDF-en som skal undersøkes",
  inspectRows: {
    title: "Tittel",
    language: "Språk",
    pages: "Sider",
    claims: "Sier seg å følge",
    provenance: "Laget av",
    fonts: "Skrifter",
  },
  inspectTitles: {
    structure: "Struktur",
    figures: "Figurer og det skjermlesere får høre",
    links: "Lenker",
    checks: "Kontroller",
  },
  onPage: (page: number) => `side ${page}`,
  nothing: "ingen",
  notEmbedded: (font: string) => `${font} (ikke i PDF-en)`,
  madeFrom: (edition: string, data: string, program: string) =>
    `utgave ${edition}, data ${data.slice(0, 12)}, program ${program}`,
  allChecksPass: (count: number) => `Alle ${count} kontrollene er bestått.`,
  checksFail: (failed: number, count: number) => `${failed} av ${count} kontroller fant feil.`,
  moreFaults: (count: number) => `og ${count} til`,
};
