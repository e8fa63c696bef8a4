import { named } from "../words.ts";

const uses = { text: "tekst", mark: "søyler og prikker", neighbour: "søyler ved siden av hverandre" };

/** Problems in `report.config.ts`. */
export const config = {
  "config.missing": (_: object) => ({
    what: "Filen med innstillinger for rapporten finnes ikke.",
    remedy: "Kjør kommandoen fra prosjektets øverste mappe, der report.config.ts ligger.",
  }),
  "config.syntax": (_: object) => ({
    what: "Filen er ikke gyldig TypeScript fra dette stedet.",
    remedy:
      "Se etter et komma, en klamme eller et anførselstegn som mangler, på denne linjen eller linjen før.",
  }),
  "config.unknown-import": (d: { name: string }) => ({
    what: `«${d.name}», som filen importerer, finnes ikke.`,
    remedy: 'Filen trenger bare linjen: import { defineReport } from "kommunerapport";',
  }),
  "config.throws": (d: { message: string }) => ({
    what: `Filen stopper med en feil: ${d.message}.`,
    remedy: "Rett linjen. Verdier som er tekst, skal stå mellom anførselstegn.",
  }),
  "config.no-default": (_: object) => ({
    what: "Filen gir ikke fra seg noen innstillinger.",
    remedy: "Begynn innstillingene med: export default defineReport({",
  }),
  "config.default-language": (d: { language: string; languages: readonly string[] }) => ({
    what: `«defaultLanguage» er «${d.language}», men «languages» har bare ${named(d.languages, "og")}.`,
    remedy: "Velg et av språkene i «languages».",
  }),
  "config.contrast": (d: {
    on: string;
    name: string;
    use: keyof typeof uses;
    contrast: number;
    least: number;
  }) => ({
    what: `Fargen «${d.name}» på «${d.on}» har kontrasten ${ratio(d.contrast)}, men ${uses[d.use]} trenger minst ${ratio(d.least)}.`,
    remedy: `Gjør «${d.name}» eller «${d.on}» mørkere eller lysere.`,
  }),
  "config.logo-missing": (d: { path: string }) => ({
    what: `Logoen «${d.path}» finnes ikke.`,
    remedy: "Rett stien, som regnes fra prosjektets øverste mappe, eller ta bort «logo».",
  }),
};

/** Cut, not rounded: a contrast of 4.497 is not 4.5. */
function ratio(contrast: number): string {
  return `${(Math.floor(contrast * 100) / 100).toString().replace(".", ",")}:1`;
}
