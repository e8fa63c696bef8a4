import type { show as nb } from "../nb/show.ts";

export const show: typeof nb = {
  "show.warning": (d) => ({ what: `Warning: ${d.what}`, remedy: d.remedy }),
  "show.count": (d) => {
    const errors = `${d.errors} ${d.errors === 1 ? "error" : "errors"}`;
    const warnings = `${d.warnings} ${d.warnings === 1 ? "warning" : "warnings"}`;
    if (d.errors === 0) return { what: `Found ${warnings}.`, remedy: "" };
    return {
      what: `Found ${d.warnings === 0 ? errors : `${errors} and ${warnings}`}.`,
      remedy: "Nothing is written until the errors are mended.",
    };
  },
};
