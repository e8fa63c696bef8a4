import type { config as nb } from "../nb/config.ts";
import { named } from "../words.ts";

const uses = { text: "text needs", mark: "bars and dots need", neighbour: "bars side by side need" };

export const config: typeof nb = {
  "config.missing": () => ({
    what: "The file with the report's settings does not exist.",
    remedy: "Run the command from the project's top folder, where report.config.ts is.",
  }),
  "config.syntax": () => ({
    what: "The file is not valid TypeScript from here on.",
    remedy: "Look for a missing comma, bracket or quotation mark on this line or the line before.",
  }),
  "config.unknown-import": (d) => ({
    what: `«${d.name}», which the file imports, does not exist.`,
    remedy: 'The file needs only the line: import { defineReport } from "kommunerapport";',
  }),
  "config.throws": (d) => ({
    what: `The file stops with an error: ${d.message}.`,
    remedy: "Correct the line. Values that are text stand in quotation marks.",
  }),
  "config.no-default": () => ({
    what: "The file exports no settings.",
    remedy: "Begin the settings with: export default defineReport({",
  }),
  "config.default-language": (d) => ({
    what: `«defaultLanguage» is «${d.language}», but «languages» has only ${named(d.languages, "and")}.`,
    remedy: "Choose one of the languages in «languages».",
  }),
  "config.contrast": (d) => ({
    what: `The colour «${d.name}» on «${d.on}» has a contrast of ${ratio(d.contrast)}, but ${uses[d.use]} at least ${ratio(d.least)}.`,
    remedy: `Make «${d.name}» or «${d.on}» darker or lighter.`,
  }),
  "config.logo-missing": (d) => ({
    what: `There is no logo «${d.path}».`,
    remedy: "Correct the path, which starts at the project's top folder, or remove «logo».",
  }),
};

function ratio(contrast: number): string {
  return `${Math.floor(contrast * 100) / 100}:1`;
}
