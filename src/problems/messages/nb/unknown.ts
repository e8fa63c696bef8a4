/** Why a claim can be neither confirmed nor denied, as a clause after a colon. */
export const unknownReasons = {
  hidden: "tallet er skjult fordi det gjelder for få",
  "no-share": "dataene har ingen andel å prøve påstanden mot",
  "too-coarse": "det publiserte tallet er for grovt",
  margin: "feilmarginen er for stor",
  "no-base": "det er ikke kjent hvor mange som svarte, og dermed heller ikke feilmarginen",
  chance: "forskjellen kan være tilfeldig, eller den er for liten til å fortelles",
  tenths: "begge tallene er bare kjent til nærmeste tidel",
  "not-comparable": "utgavene kan ikke sammenlignes på dette spørsmålet",
  "no-change": "dataene sier ikke noe om dette",
  "not-words": "det finnes et tall, så funnet er ikke bare sagt med ord",
  "no-others": "det finnes ingen andre svar å sammenligne med",
  "no-population": "population.csv mangler, eller har ikke tallene som trengs",
} as const;
