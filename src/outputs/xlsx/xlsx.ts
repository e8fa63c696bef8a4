import type { Output } from "../output.ts";

/** The tables and figures as a workbook, for those who calculate with them. */
export const xlsx: Output = {
  name: "xlsx",
  title: { nb: "regnearket", en: "the workbook" },
  step: { nb: "Lager regnearket", en: "Making the workbook" },
  download: { type: "XLSX", label: ({ terms }) => terms.workbook.name },
  files: async (document, { survey, theme, name }) => {
    const { writeTables } = await import("./write-tables.ts");
    return new Map([[`${name}.xlsx`, await writeTables(document, survey, theme)]]);
  },
};
