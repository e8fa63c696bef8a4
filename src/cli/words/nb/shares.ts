/** Words for `rapport language`. */
export const shares = {
  shareColumns: { edition: "Utgave", all: "Samlet" },
  wordCount: (count: string) => `${count} ord`,
  enoughOfEach: (percent: number) =>
    `Minst ${percent} prosent er på hver målform. Det er kravet i språklova § 13.`,
  tooLittle: (names: readonly string[], percent: number) =>
    `Under ${percent} prosent er på ${names.join(" og ")}. Språklova § 13 krever minst ${percent} prosent av hver målform over tid.`,
  whatIsCounted:
    "Det som er talt, er ordene i den ferdige teksten: overskrifter, avsnitt, lister, nøkkeltall og noter. Tabeller, figurer og faste ord er ikke med. Loven gjelder alt det organet publiserer, ikke bare denne rapporten.",
  nothingCounted: "Ingen utgave har tekst å telle.",
  notCounted: {
    "no-text": (edition: string) => `${edition} er ikke med: Utgaven har tall, men ingen kapitler.`,
    errors: (edition: string) =>
      `${edition} er ikke med: Det er feil i tallene eller teksten. Kjør rapport check ${edition}.`,
  },
};
