/** The words around the problems when they are listed. */
export const show = {
  "show.warning": (d: { what: string; remedy: string }) => ({
    what: `Advarsel: ${d.what}`,
    remedy: d.remedy,
  }),
  "show.count": (d: { errors: number; warnings: number }) => {
    const errors = `${d.errors} feil`;
    const warnings = `${d.warnings} ${d.warnings === 1 ? "advarsel" : "advarsler"}`;
    if (d.errors === 0) return { what: `Fant ${warnings}.`, remedy: "" };
    return {
      what: `Fant ${d.warnings === 0 ? errors : `${errors} og ${warnings}`}.`,
      remedy: "Ingenting blir skrevet før feilene er rettet.",
    };
  },
};
