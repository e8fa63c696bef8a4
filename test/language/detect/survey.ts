import { type Known, known } from "../../../src/language/detect/known.ts";
import type { SurveyWords } from "../../../src/language/detect/survey-words.ts";
import { languageOf } from "../../../src/language/language.ts";

/** A made-up survey, of another kind than the reports' own, so that no word of theirs is needed. */
export const SURVEYS: Readonly<Record<"nb" | "nn", SurveyWords>> = {
  nb: {
    year: 2021,
    previousYear: 2019,
    responseQuestion: "svar",
    units: [
      { id: "kommune", forms: ["kommuner", "kommunene", "kommune", "kommunen"] },
      {
        id: "fylkeskommune",
        forms: ["fylkeskommuner", "fylkeskommunene", "fylkeskommune", "fylkeskommunen"],
      },
    ],
    groups: [
      { id: "alle", forms: ["kommuner", "kommunene"], everyone: true },
      { id: "kyst=ja", forms: ["kystkommuner", "kystkommunene", "kystkommune", "kystkommunen"] },
      {
        id: "pilot=ja",
        forms: ["pilotkommuner", "pilotkommunene", "pilotkommune", "pilotkommunen"],
        owners: ["direktoratets"],
      },
    ],
    questions: [
      { id: "svar", text: "Har svart på undersøkelsen" },
      { id: "plan", text: "Har kommunen en oppdatert beredskapsplan?" },
      { id: "ovelse", text: "Øver kommunen hvert år?" },
      { id: "vann", text: "Har kommunen en reservevannkilde?" },
      { id: "brann", text: "Samarbeider kommunen med naboer om brannvern?" },
      { id: "reserve", text: "Hva har kommunen for lite av når forsyningen svikter?" },
    ],
    options: [
      { key: "svar.svart", texts: ["Har svart"], negative: false },
      { key: "plan.ja", texts: ["Har beredskapsplan"], negative: false },
      { key: "plan.nei", texts: ["Har ikke beredskapsplan"], negative: true },
      { key: "ovelse.arlig", texts: ["Øver hvert år", "øving hvert år"], negative: false },
      { key: "vann.ja", texts: ["Har reservevannkilde"], negative: false },
      { key: "brann.ja", texts: ["Samarbeider om brannvern"], negative: false },
      { key: "reserve.strom", texts: ["Strøm", "strøm"], negative: true },
      { key: "reserve.nett", texts: ["Nett", "nett"], negative: true },
      { key: "reserve.drivstoff", texts: ["Drivstoff", "drivstoff"], negative: true },
    ],
  },
  nn: {
    year: 2021,
    previousYear: 2019,
    responseQuestion: "svar",
    units: [
      { id: "kommune", forms: ["kommunar", "kommunane", "kommune", "kommunen"] },
      {
        id: "fylkeskommune",
        forms: ["fylkeskommunar", "fylkeskommunane", "fylkeskommune", "fylkeskommunen"],
      },
    ],
    groups: [
      { id: "alle", forms: ["kommunar", "kommunane"], everyone: true },
      { id: "kyst=ja", forms: ["kystkommunar", "kystkommunane", "kystkommune", "kystkommunen"] },
      { id: "pilot=ja", forms: ["pilotkommunar", "pilotkommunane", "pilotkommune", "pilotkommunen"] },
    ],
    questions: [
      { id: "svar", text: "Har svart på undersøkinga" },
      { id: "plan", text: "Har kommunen ein oppdatert beredskapsplan?" },
      { id: "ovelse", text: "Øver kommunen kvart år?" },
      { id: "vann", text: "Har kommunen ei reservevasskjelde?" },
      { id: "brann", text: "Samarbeider kommunen med naboar om brannvern?" },
      { id: "reserve", text: "Kva har kommunen for lite av når forsyninga sviktar?" },
    ],
    options: [
      { key: "svar.svart", texts: ["Har svart"], negative: false },
      { key: "plan.ja", texts: ["Har beredskapsplan"], negative: false },
      { key: "plan.nei", texts: ["Har ikkje beredskapsplan"], negative: true },
      { key: "ovelse.arlig", texts: ["Øver kvart år", "øving kvart år"], negative: false },
      { key: "vann.ja", texts: ["Har reservevasskjelde"], negative: false },
      { key: "brann.ja", texts: ["Samarbeider om brannvern"], negative: false },
      { key: "reserve.strom", texts: ["Straum", "straum"], negative: true },
      { key: "reserve.nett", texts: ["Nett", "nett"], negative: true },
      { key: "reserve.drivstoff", texts: ["Drivstoff", "drivstoff"], negative: true },
    ],
  },
};

/** What is known of the made-up survey, in each written language. */
export const KNOWN: Readonly<Record<"nb" | "nn", Known>> = {
  nb: known(SURVEYS.nb, languageOf("nb")),
  nn: known(SURVEYS.nn, languageOf("nn")),
};
