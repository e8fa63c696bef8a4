import { named, someNamed } from "../words.ts";

type Nearest = { nearest: string | undefined };

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Mente du «${nearest}»?`;

const list = (names: readonly string[]): string => someNamed(names, "og", "med flere");

const readFaults = {
  absent: "den finnes ikke",
  forbidden: "du har ikke tilgang til den",
  "is-folder": "det er en mappe, ikke en fil",
  "is-file": "det er en fil, ikke en mappe",
  other: "maskinen ga en feil under lesingen",
};

const encodings = {
  "utf-16": {
    what: "Filen er lagret som UTF-16 (i Excel: «Unicode-tekst»).",
    remedy: "Lagre den på nytt som «CSV UTF-8 (semikolondelt)».",
  },
  excel: {
    what: "Filen er en Excel-arbeidsbok, selv om navnet sier noe annet.",
    remedy: "Åpne den i Excel og lagre den som «CSV UTF-8 (semikolondelt)».",
  },
  mac: {
    what: "Filen er lagret med et tegnsett som gjør æ, ø og å til andre tegn (i Excel: «CSV (Macintosh)»).",
    remedy: "Lagre den på nytt som «CSV UTF-8 (semikolondelt)».",
  },
  binary: { what: "Filen inneholder ikke tekst.", remedy: "Legg inn riktig fil, lagret som UTF-8." },
};

/** What the parser of YAML found, in the words of one who edits the file and not of one who writes parsers. */
const yamlFaults: Record<string, string> = {
  BAD_INDENT: "Innrykket er ikke likt linjene det hører sammen med",
  TAB_AS_INDENT: "Linjen er rykket inn med tabulator",
  DUPLICATE_KEY: "Nøkkelen står to ganger",
  MISSING_CHAR: "Et anførselstegn, en klamme eller et kolon mangler",
  BLOCK_AS_IMPLICIT_KEY: "Det står mer enn ett kolon på linjen",
  MULTILINE_IMPLICIT_KEY: "Et kolon mangler på linjen",
  BAD_SCALAR_START: "Verdien begynner med et tegn som har en egen betydning i YAML",
  BAD_ALIAS: "En verdi som begynner med * viser til noe som ikke finnes",
  BAD_DQ_ESCAPE: "En omvendt skråstrek står i en tekst med anførselstegn",
  UNEXPECTED_TOKEN: "Linjen passer ikke sammen med linjene foran",
  MULTIPLE_DOCS: "Filen er delt i flere dokumenter med ---",
};

const yamlRemedies: Record<string, string> = {
  BAD_INDENT: "Bruk like mange mellomrom som på linjene over.",
  TAB_AS_INDENT: "Bruk mellomrom i stedet.",
  DUPLICATE_KEY: "Ta bort den ene.",
  MULTILINE_IMPLICIT_KEY: "Skriv et kolon etter nøkkelen.",
  MISSING_CHAR: "Se etter på denne linjen og linjene før den.",
  BAD_DQ_ESCAPE: "Bruk ' i stedet for \" rundt teksten.",
  MULTIPLE_DOCS: "Ta bort linjen med ---.",
};

/** Problems in `data/<edition>/`. */
export const survey = {
  "survey.unreadable-folder": (d: { folder: string; reason: keyof typeof readFaults }) => ({
    what: `Mappen «${d.folder}» kan ikke leses: ${readFaults[d.reason]}.`,
    remedy: "Se etter at mappen finnes i prosjektet, og at du har tilgang til den.",
  }),
  "survey.unreadable-file": (d: { reason: keyof typeof readFaults }) => ({
    what: `Filen kan ikke leses: ${readFaults[d.reason]}.`,
    remedy: "Se etter at filen finnes, og at du har tilgang til den.",
  }),
  "survey.missing-file": (d: { name: string } & Nearest) => ({
    what: `Filen «${d.name}» mangler.`,
    remedy:
      d.nearest === undefined
        ? "Legg den i utgavens mappe. Forrige utgave viser hvordan den ser ut."
        : `Heter den «${d.nearest}» nå? Gi den i så fall riktig navn.`,
  }),
  "survey.outside-project": (d: { path: string }) => ({
    what: `«${d.path}» ligger utenfor prosjektmappen, og blir ikke lest.`,
    remedy: "Legg filen i prosjektet, og skriv navnet uten «..» og uten lenker ut av mappen.",
  }),
  "survey.unknown-edition": (d: { edition: string; known: readonly string[] }) => ({
    what: `Utgaven «${d.edition}» finnes ikke.`,
    remedy:
      d.known.length === 0
        ? "Mappen «data» har ingen utgaver ennå."
        : `${d.known.length === 1 ? "Denne finnes" : "Disse finnes"}: ${list(d.known)}.`,
  }),
  "survey.encoding": (d: { fault: keyof typeof encodings }) => encodings[d.fault],
  "survey.empty-file": (_: object) => ({
    what: "Filen er tom.",
    remedy: "Hent den igjen fra forrige versjon, eller fyll den ut etter mønster av forrige utgave.",
  }),
  "survey.invalid-yaml": (d: { code: string }) => ({
    what: `${yamlFaults[d.code] ?? "Linjen er ikke gyldig YAML"}.`,
    remedy: yamlRemedies[d.code] ?? "Sett tekst med kolon, komma eller andre tegn mellom anførselstegn.",
  }),
  "survey.circular-sum": (d: { circle: readonly string[] }) => ({
    what: `Gruppen er summen av seg selv: ${d.circle.map((id) => `«${id}»`).join(" → ")}.`,
    remedy: "La «sumOf» bare inneholde mindre grupper.",
  }),
  "survey.two-way-options": (d: { question: string; options: number }) => ({
    what: `Spørsmålet «${d.question}» har «twoWay: true», men ${d.options === 1 ? "ett svar" : `${d.options} svar`}.`,
    remedy: "Bare spørsmål med nøyaktig to svar, som alle velger ett av, kan deles i to.",
  }),
  "survey.two-way-dont-know": (d: { question: string }) => ({
    what: `Spørsmålet «${d.question}» har «twoWay: true», men de som svarte «vet ikke», er med i grunnlaget. Da er ikke resten de som svarte det motsatte.`,
    remedy: "Ta bort «twoWay», eller oppgi andelene uten «vet ikke» i grunnlaget.",
  }),
  "survey.reason-missing": (d: { question: string; edition: string }) => ({
    what: `Spørsmålet «${d.question}» kan ikke sammenlignes med utgaven ${d.edition}, men grunnen mangler.`,
    remedy: "Skriv grunnen under «reason». Den som vil sammenligne, får se den.",
  }),

  "survey.csv-quotes": (d: { open: boolean }) => ({
    what: d.open
      ? "Et anførselstegn blir aldri avsluttet."
      : "Et anførselstegn står inne i en celle som ikke har anførselstegn rundt seg.",
    remedy: 'Skriv "" for et anførselstegn inne i teksten, eller bruk « og ».',
  }),
  "survey.one-column": (d: { found: string }) => ({
    what: `Første rad har bare én kolonne: «${d.found}».`,
    remedy: "Skill cellene med semikolon, komma eller tabulator, det samme i hele filen.",
  }),
  "survey.no-rows": (_: object) => ({
    what: "Filen har overskrifter, men ingen rader.",
    remedy: "Legg inn én rad for hvert tall.",
  }),
  "survey.missing-column": (d: { column: string; written: readonly string[] }) => ({
    what: `Kolonnen «${d.column}» mangler. Første rad har ${d.written.length === 0 ? "ingen kolonner" : list(d.written)}.`,
    remedy: `Legg til «${d.column}» i første rad.`,
  }),
  "survey.unknown-column": (d: { column: string; columns: readonly string[] } & Nearest) => ({
    what: `Kolonnen «${d.column}» er ukjent.`,
    remedy: meant(d.nearest, `Ta den bort, eller bruk en av disse: ${named(d.columns, "og")}.`),
  }),
  "survey.column-twice": (d: { column: string }) => ({
    what: `Kolonnen «${d.column}» står to ganger.`,
    remedy: "Ta bort den ene.",
  }),
  "survey.cell-without-column": (d: { text: string }) => ({
    what: `«${d.text}» står i en celle uten overskrift.`,
    remedy: "Se etter om raden har ett skilletegn for mye, for eksempel et semikolon i en tekst.",
  }),
  "survey.empty-cell": (d: { column: string }) => ({
    what: `Raden har ingen verdi i kolonnen «${d.column}».`,
    remedy: "Fyll inn cellen. Hver rad gjelder ett spørsmål, ett svar og én gruppe.",
  }),
  "survey.not-a-number": (d: { column: string; found: string; share: string | undefined }) => ({
    what: `«${d.found}» i kolonnen «${d.column}» er ikke et tall.`,
    remedy:
      d.share === undefined
        ? "Skriv bare tallet, med komma foran desimalene."
        : `Mente du ${d.share}? En andel skrives som et tall fra 0 til 1.`,
  }),
  "survey.not-whole": (d: { column: string; found: string; least: number }) => ({
    what: `«${d.found}» i kolonnen «${d.column}» er ikke et antall. Det må være et helt tall, minst ${d.least}.`,
    remedy: "Skriv antallet som har svart, uten desimaler. En andel hører hjemme i kolonnen «share».",
  }),
  "survey.share-outside": (d: { column: string; found: string; share: string | undefined }) => ({
    what: `«${d.found}» i kolonnen «${d.column}» er ikke en andel. En andel er et tall fra 0 til 1.`,
    remedy: d.share === undefined ? "Rett tallet." : `Mente du ${d.share}?`,
  }),
  "survey.count-above-base": (d: { count: number; base: number }) => ({
    what: `«count» er ${d.count}, som er flere enn «base», ${d.base}.`,
    remedy: "Se etter om de to er byttet om. «base» er alle som kunne ha svart dette.",
  }),
  "survey.several-figures": (d: { columns: readonly string[] }) => ({
    what: `Raden har både ${named(d.columns, "og")}. En rad har ett tall, kjent på én måte.`,
    remedy:
      "La bare ett stå: «count» for et antall, «share» og «precision» for en publisert andel, «low» og «high» for grenser, «change» for en retning.",
  }),
  "survey.no-figure": (_: object) => ({
    what: "Raden har ikke noe tall.",
    remedy:
      "Fyll inn «count», «share» og «precision», «low» eller «high», eller «change». Er det bare sagt med ord, skriver du ordene i «published».",
  }),
  "survey.cell-alone": (d: { column: string; without: string }) => ({
    what: `«${d.column}» er fylt ut, men det tallet den hører til, mangler.`,
    remedy: `Fyll inn «${d.without}» også, eller ta bort verdien i «${d.column}».`,
  }),
  "survey.precision-missing": (d: { share: string }) => ({
    what: `Andelen ${d.share} mangler «precision».`,
    remedy: "Skriv steget den er avrundet til: 0,01 for «86 prosent», 0,1 for «6 av 10».",
  }),
  "survey.not-a-step": (d: { found: string }) => ({
    what: `«${d.found}» i kolonnen «precision» er ikke et steg man kan avrunde til.`,
    remedy: "Skriv 0,01 for hele prosent, 0,05 for nærmeste fem prosent eller 0,1 for tideler.",
  }),
  "survey.share-between-steps": (d: { share: string; precision: string }) => ({
    what: `Andelen ${d.share} er ikke avrundet til ${d.precision}, som «precision» sier.`,
    remedy: "Rett andelen, eller skriv steget den virkelig er avrundet til.",
  }),
  "survey.low-not-below-high": (d: { low: string; high: string }) => ({
    what: `«low» er ${d.low} og «high» er ${d.high}. «low» må være mindre enn «high».`,
    remedy: "Se etter om de to er byttet om.",
  }),
  "survey.unknown-change": (d: { found: string; allowed: readonly string[] } & Nearest) => ({
    what: `«${d.found}» i kolonnen «change» er ikke en retning. Den må være ${named(d.allowed, "eller")}.`,
    remedy: meant(d.nearest, "Skriv «up» for økt, «down» for gått ned eller «same» for uendret."),
  }),
  "survey.published-contradicts": (d: { published: string; low: string; high: string }) => ({
    what: `«${d.published}» stemmer ikke med tallet i raden, som er ${
      d.low === d.high ? `${d.low} prosent` : `mellom ${d.low} og ${d.high} prosent`
    }.`,
    remedy: "Rett tallet eller ordene. «published» er ordene tallet ble publisert med.",
  }),
  "survey.published-without-figure": (d: { published: string }) => ({
    what: `«${d.published}» sier et tall, men raden har ikke tallet.`,
    remedy: "Fyll inn «share» og «precision», eller «low» og «high».",
  }),
  "survey.duplicate-row": (d: { key: string; first: number }) => ({
    what: `«${d.key}» har fått en rad før, på linje ${d.first}.`,
    remedy: "Ta bort den ene raden.",
  }),
  "survey.unknown-question": (d: { question: string; known: readonly string[] } & Nearest) => ({
    what: `Spørsmålet «${d.question}» finnes ikke i questions.yaml.`,
    remedy: meant(d.nearest, `Disse finnes: ${list(d.known)}.`),
  }),
  "survey.unknown-option": (d: { question: string; option: string; known: readonly string[] } & Nearest) => ({
    what: `Spørsmålet «${d.question}» har ikke svaret «${d.option}».`,
    remedy: meant(d.nearest, `Disse finnes: ${list(d.known)}.`),
  }),
  "survey.unknown-group": (d: { group: string; known: readonly string[] } & Nearest) => ({
    what: `Gruppen «${d.group}» finnes ikke i edition.yaml.`,
    remedy: meant(d.nearest, `Disse finnes: ${list(d.known)}.`),
  }),
  "survey.unknown-key": (d: { key: string; setting: string } & Nearest) => ({
    what: `«${d.setting}» viser til «${d.key}», men dataene har ikke noe slikt tall.`,
    remedy: meant(d.nearest, "Skriv spørsmål.svar@gruppe, slik de står i aggregates.csv."),
  }),
  "survey.key-without-share": (d: { key: string; setting: string }) => ({
    what: `«${d.setting}» viser til «${d.key}», som ikke har noen andel.`,
    remedy: "Velg et tall med «share», med «low» og «high», eller med både «count» og «base».",
  }),
  "survey.sum-differs": (d: {
    key: string;
    given: readonly number[];
    added: readonly number[];
    lines: readonly number[];
  }) => ({
    what: `«${d.key}» er ${d.given.join(" av ")}, men delene på linje ${d.lines.join(" og ")} blir til sammen ${d.added.join(" av ")}.`,
    remedy: "Rett tallet som er feil, eller ta bort summen: den blir regnet ut.",
  }),
  "survey.empty-population-cell": (d: { column: string }) => ({
    what: `Raden har ingen verdi i kolonnen «${d.column}».`,
    remedy: "Fyll inn cellen. Alle som ble spurt, skal ha en verdi for hver bakgrunnsvariabel.",
  }),
  "survey.not-a-count": (d: { column: string; found: string; least: number }) => ({
    what: `«${d.found}» i kolonnen «${d.column}» er ikke et antall. Det må være et helt tall, minst ${d.least}.`,
    remedy: "Skriv hvor mange som ble spurt, eller hvor mange av dem som svarte.",
  }),
  "survey.not-a-group": (d: { found: string }) => ({
    what: `«${d.found}» er ikke et navn på en gruppe.`,
    remedy:
      "Skriv variabelen og verdien, for eksempel «landsdel=Nord-Norge». Bruk bindestrek, ikke mellomrom.",
  }),
  "survey.not-a-variable": (d: { found: string }) => ({
    what: `«${d.found}» kan ikke være navnet på en bakgrunnsvariabel.`,
    remedy: "Bruk små bokstaver, tall og bindestrek, for eksempel «landsdel».",
  }),
  "survey.not-yes-no": (d: { found: string }) => ({
    what: `«${d.found}» i kolonnen «answered» er verken ja eller nei.`,
    remedy: "Skriv «ja» for en enhet som har svart, og «nei» for en som ikke har svart.",
  }),
  "survey.answered-above-asked": (d: { group: string; answered: number; asked: number }) => ({
    what: `I «${d.group}» har ${d.answered} svart, men bare ${d.asked} ble spurt.`,
    remedy: "Se etter om «asked» og «answered» er byttet om.",
  }),
  "survey.population-sums": (d: {
    variable: string;
    sums: readonly number[];
    other: string;
    otherSums: readonly number[];
  }) => ({
    what: `Gruppene under «${d.variable}» har til sammen ${d.sums.join(" av ")} som har svart, men «${d.other}» har ${d.otherSums.join(" av ")}.`,
    remedy:
      "Hver bakgrunnsvariabel skal dele alle enhetene, slik at summene blir like. Rett tallet som er feil.",
  }),
  "survey.group-not-in-population": (d: { group: string; known: readonly string[] } & Nearest) => ({
    what: `Gruppen «${d.group}» finnes ikke i population.csv, som har andre grupper av samme slag.`,
    remedy: meant(d.nearest, `Disse finnes: ${list(d.known)}.`),
  }),
  "survey.size-differs": (d: { group: string; size: number; answered: number }) => ({
    what: `«size» for gruppen «${d.group}» er ${d.size}, men i population.csv har ${d.answered} svart.`,
    remedy: "Rett tallet som er feil, eller ta bort «size».",
  }),
  "survey.not-said": (d: { key: string }) => ({
    what: `«${d.key}» mangler.`,
    remedy: `Skriv inn «${d.key}» med en verdi. Er den ikke kjent, skriver du «unknown: [${d.key}]».`,
  }),
  "survey.known-after-all": (d: { key: string }) => ({
    what: `«${d.key}» har en verdi, men står også under «unknown».`,
    remedy: "Ta den bort fra «unknown», eller ta bort verdien.",
  }),
  "survey.published-in": (d: { language: string; languages: readonly string[] }) => ({
    what: `«publishedIn» har «${d.language}», men utgaven finnes bare på ${named(d.languages, "og")}.`,
    remedy: "Legg språket til i «languages» også, eller ta det bort fra «publishedIn».",
  }),
  "survey.question-without-data": (d: { question: string }) => ({
    what: `Spørsmålet «${d.question}» har ingen tall i aggregates.csv.`,
    remedy: "Legg inn tallene, eller ta bort spørsmålet.",
  }),
};
