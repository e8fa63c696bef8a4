export const run = {
  "run.language-not-in-edition": (d: {
    language: string;
    edition: string;
    languages: readonly string[];
  }) => ({
    what: `Utgaven ${d.edition} finnes ikke på ${d.language === "nb" ? "bokmål" : "nynorsk"}.`,
    remedy: `Velg ${d.languages.join(" eller ")} med --language, eller legg språket til i «languages» i edition.yaml.`,
  }),
  "run.no-project": (d: { folder: string }) => ({
    what: `Fant ingen report.config.ts i ${d.folder} eller i mappene over.`,
    remedy: "Gå til mappen som prosjektet ligger i, og kjør kommandoen der.",
  }),
  "run.out-is-file": (d: { path: string }) => ({
    what: `${d.path} er en fil. Rapporten skrives til en mappe.`,
    remedy: "Oppgi en mappe med --out, eller flytt filen.",
  }),
  "run.out-holds-project": (d: { path: string }) => ({
    what: `${d.path} er mappen til prosjektet eller en mappe over den. Alt i den ville blitt erstattet.`,
    remedy: "Oppgi en egen mappe med --out, for eksempel --out output/prøve.",
  }),
  "run.out-in-input": (d: { path: string; input: string }) => ({
    what: `${d.path} ligger i «${d.input}», som rapporten lages av.`,
    remedy: "Oppgi en mappe utenfor den med --out, for eksempel --out output/prøve.",
  }),
  "run.out-not-ours": (d: { path: string; example: string }) => ({
    what: `${d.path} inneholder noe annet enn en ferdig rapport, blant annet «${d.example}». Det ville gått tapt.`,
    remedy: "Oppgi en tom eller ny mappe med --out, eller flytt det som ligger der.",
  }),
  "run.out-other-edition": (d: { path: string; edition: string; found: string }) => ({
    what: `${d.path} inneholder rapporten for ${d.found}. Den ville blitt erstattet av rapporten for ${d.edition}.`,
    remedy: "Oppgi en annen mappe med --out, eller slett den gamle rapporten først.",
  }),
  "run.cannot-write": (d: { path: string; reason: string }) => ({
    what: `Fikk ikke skrive til ${d.path} (${d.reason}).`,
    remedy: "Sjekk at du har tilgang til mappen, eller oppgi en annen med --out.",
  }),
  "run.disk-full": (d: { path: string }) => ({
    what: `Det er ikke plass på disken til å skrive ${d.path}.`,
    remedy: "Frigjør plass, og kjør kommandoen på nytt. Forrige rapport er ikke rørt.",
  }),
  "run.output-in-use": (d: { path: string }) => ({
    what: `${d.path} kan ikke byttes ut, for et annet program bruker den.`,
    remedy:
      "Lukk PDF-en og andre filer fra mappen, vent til andre bygginger er ferdige, og kjør kommandoen på nytt. Forrige rapport er ikke rørt.",
  }),
  "run.kept-differs": (d: { state: "missing" | "changed" }) => ({
    what:
      d.state === "missing"
        ? "Filen er slettet etter at den ble laget, og er ikke laget på nytt denne gangen."
        : "Filen er endret for hånd etter at den ble laget, og er ikke laget på nytt denne gangen.",
    remedy: "Bygg hele utgaven, uten --language og --only.",
  }),
  "run.not-ours-in-the-way": (_: object) => ({
    what: "Filen er ikke laget av dette programmet, men rapporten har nå en fil med samme navn. Den ville blitt erstattet.",
    remedy: "Flytt filen ut av mappen eller gi den et annet navn, og bygg på nytt.",
  }),
  "run.not-ours-kept": (_: object) => ({
    what: "Filen er ikke laget av dette programmet. Den ligger der fortsatt.",
    remedy: "Flytt den ut av mappen hvis den ikke skal publiseres.",
  }),
};
