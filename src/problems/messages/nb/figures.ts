import { named, someNamed } from "../words.ts";

type Nearest = { nearest: string | undefined };

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Mente du «${nearest}»?`;

const languages = { nb: "bokmål", nn: "nynorsk" };

const expectations = {
  value: "en verdi: en tekst i anførselstegn, et tall, true, false, null, { eller [",
  name: "et navn i anførselstegn",
  colon: "et kolon etter navnet",
  comma: "et komma eller en sluttklamme",
  end: "at filen var slutt",
};

const texts = {
  caption: "Figurteksten",
  note: "Merknaden",
  label: "Navnet",
  complement: "Teksten om resten",
};

const estimates: Record<string, string> = {
  counted: "et antall av et kjent antall",
  published: "en publisert andel",
  total: "et antall uten et grunnlag",
  direction: "bare en retning siden forrige gang",
  mention: "bare omtalt med ord",
  suppressed: "skjult fordi det bygger på for få",
};

const shapes: Record<string, string> = {
  andeler: "søyler",
  todelt: "delte søyler",
  enheter: "én rute for hver som er spurt",
  tideler: "ti prikker",
};

const outside = {
  data: (what: string) => ({
    what: `Figuren henter data fra «${what}». En figur viser bare tallene fra undersøkelsen.`,
    remedy: 'Ta ut adressen, og bruk "data": {"name": "rader"}, eller skriv verdiene under «values».',
  }),
  image: (what: string) => ({
    what: `Figuren setter inn et bilde utenfra («${what}»).`,
    remedy: "Ta ut bildet. En figur kan bare bestå av former og tekst.",
  }),
  link: (what: string) => ({
    what: `Figuren har en lenke («${what}»).`,
    remedy: "Ta ut «href», og skriv lenken i teksten ved figuren.",
  }),
  paint: (what: string) => ({
    what: `Figuren henter en farge eller et mønster utenfra («${what}»).`,
    remedy: 'Skriv en farge, for eksempel "#0B5563", eller bruk en av fargene i «params».',
  }),
  drawing: (what: string) => ({
    what: `Tegningen inneholder noe som ikke kan publiseres: «${what}».`,
    remedy: "Ta det ut av figuren. En figur kan bare bestå av former og tekst.",
  }),
};

/** Problems in `templates/figures/`. */
export const figures = {
  "figures.missing-folder": (d: { folder: string }) => ({
    what: `Mappen «${d.folder}» med figurer finnes ikke.`,
    remedy: "Hent den fra forrige versjon, eller lag den.",
  }),
  "figures.missing": (d: { name: string } & Nearest) => ({
    what: `Figuren «${d.name}» finnes ikke.`,
    remedy: meant(d.nearest, `Legg den i templates/figures/${d.name}.json.`),
  }),
  "figures.invalid-json": (d: { expected: keyof typeof expectations }) => ({
    what: `Filen er ikke gyldig JSON. Her ventet vi ${expectations[d.expected]}.`,
    remedy: "Se på tegnet her og det som står rett foran. Et komma for mye eller for lite er vanligst.",
  }),
  "figures.not-vega-lite": (d: { schema: string | undefined }) => ({
    what:
      d.schema === undefined
        ? "Filen sier ikke at den er en Vega-Lite-figur."
        : `Filen er ikke en figur i Vega-Lite versjon 6: «${d.schema}».`,
    remedy: 'Skriv "$schema": "https://vega.github.io/schema/vega-lite/v6.json" øverst.',
  }),
  "figures.question-or-keys": (d: { both: boolean }) => ({
    what: d.both ? "Figuren har både «question» og «keys»." : "Figuren sier ikke hvilke tall den viser.",
    remedy: "Skriv enten «question» med ett spørsmål, eller «keys» med en liste av tall.",
  }),
  "figures.data-name": (d: { name: string }) => ({
    what: `Dataene i figuren heter ikke «${d.name}», så tallene fra undersøkelsen kommer ikke inn.`,
    remedy: `Skriv "data": {"name": "${d.name}", "values": [ … eksempler … ]}.`,
  }),
  "figures.unknown-field": (d: { field: string } & Nearest) => ({
    what: `Figuren bruker feltet «${d.field}», som radene ikke har.`,
    remedy: meant(d.nearest, "Bruk et av feltene som eksempelradene i de andre figurene har."),
  }),
  "figures.outside": (d: { kind: keyof typeof outside; what: string }) => outside[d.kind](d.what),
  "figures.spec-fails": (d: { name: string; reason: string }) => ({
    what: `Figuren «${d.name}» kan ikke tegnes. Vega sier: ${d.reason}`,
    remedy: "Lim inn filen i Vega Editor (vega.github.io/editor) for å se hva som er galt.",
  }),
  "figures.spec-warning": (d: { name: string; reason: string }) => ({
    what: `Figuren «${d.name}» ble tegnet, men Vega-Lite sier: ${d.reason}`,
    remedy: "Se etter at figuren er slik den skal være.",
  }),
  "figures.unknown-question": (d: { question: string } & Nearest) => ({
    what: `Spørsmålet «${d.question}» finnes ikke i undersøkelsen.`,
    remedy: meant(d.nearest, "Se navnene i questions.yaml."),
  }),
  "figures.unknown-option": (
    d: { question: string; option: string; known: readonly string[] } & Nearest,
  ) => ({
    what: `Spørsmålet «${d.question}» har ikke svaret «${d.option}».`,
    remedy: meant(d.nearest, `Det har ${someNamed(d.known, "og", "med flere")}.`),
  }),
  "figures.unknown-group": (d: { group: string; known: readonly string[] } & Nearest) => ({
    what: `Gruppen «${d.group}» finnes ikke i undersøkelsen.`,
    remedy: meant(d.nearest, `Disse finnes: ${someNamed(d.known, "og", "med flere")}.`),
  }),
  "figures.no-number": (d: { key: string; groups: readonly string[] }) => ({
    what: `Undersøkelsen har ikke noe tall for «${d.key}».`,
    remedy:
      d.groups.length === 0
        ? "Ta det ut av figuren, eller legg tallet i aggregates.csv."
        : `Den har tall for ${named(d.groups, "og")}.`,
  }),
  "figures.not-drawable": (d: { key: string; kind: string; shape: string }) => ({
    what: `«${d.key}» er ${estimates[d.kind] ?? "av et annet slag"}, og kan ikke tegnes som ${shapes[d.shape] ?? d.shape}.`,
    remedy: "Ta det ut av figuren, eller fortell det i teksten.",
  }),
  "figures.no-data": (d: { name: string; hidden: boolean }) => ({
    what: d.hidden
      ? `Alle tallene i figuren «${d.name}» er skjult.`
      : `Figuren «${d.name}» har ingen tall å vise i denne utgaven.`,
    remedy: "Ta figuren ut av kapitlet.",
  }),
  "figures.suppressed": (d: { key: string; name: string }) => ({
    what: `«${d.key}» i figuren «${d.name}» bygger på for få, og vises som skjult.`,
    remedy: "Ta det ut av figuren hvis det ikke trengs der.",
  }),
  "figures.no-complement": (d: { key: string }) => ({
    what: `«${d.key}» kan ikke deles i to: Vi vet ikke at alle de andre har svart det motsatte.`,
    remedy:
      "Bruk «andeler», eller skriv «twoWay: true» i questions.yaml hvis spørsmålet har nøyaktig to svar.",
  }),
  "figures.unknown-emphasis": (d: { key: string }) => ({
    what: `Figuren framhever «${d.key}», som ikke er med i den.`,
    remedy: "Skriv hele navnet, med gruppe: spørsmål.svar@gruppe.",
  }),
  "figures.same-label": (d: { label: string }) => ({
    what: `To søyler i figuren heter «${d.label}».`,
    remedy: "Gi dem hvert sitt navn med «label».",
  }),
  "figures.missing-text": (d: { what: keyof typeof texts; key: string; language: "nb" | "nn" }) => ({
    what: `${texts[d.what]} i «${d.key}» mangler på ${languages[d.language]}, som utgaven er skrevet på.`,
    remedy: `Skriv teksten under «${d.language}».`,
  }),
  "figures.digit": (d: { what: keyof typeof texts; text: string }) => ({
    what: `${texts[d.what]} har et tall som ikke kommer fra undersøkelsen: «${d.text}»`,
    remedy: "Si hva figuren viser uten tall. Tallene står i figuren.",
  }),
  "figures.judging-word": (d: { what: keyof typeof texts; word: string }) => ({
    what: `${texts[d.what]} har «${d.word}», som vurderer et tall. Ingen kan si fra når det ikke lenger er sant.`,
    remedy: "Skriv hva figuren viser, og si det som vurderer, i teksten med en påstand rundt.",
  }),
  "figures.no-alt": (d: { name: string }) => ({
    what: `Figuren «${d.name}» har ingen tekst for dem som ikke ser den.`,
    remedy: "Se etter at hvert tall i figuren har et navn og kan fortelles med ord.",
  }),
};
