/** Something that was published about the survey, and the words that a sentence must have to tell it. */
export interface Fact {
  readonly says: string;
  /** All of these, in one paragraph, in whatever order. Letters are compared without regard to case. */
  readonly words: readonly string[];
}

/** Something that a sentence must not say. */
export interface Untold {
  readonly says: string;
  readonly pattern: RegExp;
}

/**
 * What was published of the survey of 2015, gone through by hand, and not read from `data/`: the report
 * is held up against the source, and not against itself.
 */
export const facts: readonly Fact[] = [
  { says: "when it was made", words: ["gjennomført", "årsskiftet 2015/2016"] },
  { says: "municipalities that answered", words: ["324 av landets 428 kommuner", "har svart"] },
  { says: "districts of Oslo that answered", words: ["13 av Oslos 15 bydeler", "har svart"] },
  { says: "the response rate, as published", words: ["ifølge IMDi", "høy svarprosent på 76"] },
  { says: "representativity, as published", words: ["ifølge IMDi", "god representativitet"] },
  { says: "that it is not tested", words: ["representativiteten som god", "ikke prøvd på nytt"] },
  { says: "what the rate is computed from", words: ["337 av 443 kommuner og bydeler", "76,1 prosent"] },
  { says: "and for municipalities alone", words: ["bare kommunene", "75,7"] },
  {
    says: "that many plan for more capacity, and why",
    words: ["ta imot flere flyktninger", "en stor andel", "øke kapasiteten i tjenestene sine"],
  },
  {
    says: "in what in particular",
    words: ["introduksjonsprogram, norskopplæring og boligtjenester", "særlig på disse områdene"],
  },
  {
    says: "how many plan for it, in those areas and of those that answered",
    words: [
      "hele 86 prosent av kommunene som har svart",
      "planlegger økt kapasitet i introduksjonsprogram, norskopplæring og boligtjenester",
    ],
  },
  {
    says: "that it is of the areas, in short",
    words: ["planlegger økt kapasitet i introduksjonsprogram, norskopplæring og boligtjenester"],
  },
  {
    says: "guidelines for interpreters",
    words: ["retningslinjer", "tolk", "Nasjonalt tolkeregister", "har økt sammenlignet med i fjor"],
  },
  { says: "whose share is not known", words: ["hvor stor andelen er", "ikke publisert"] },
  { says: "hosts of reception centres", words: ["189 kommuner", "vertskommune", "ulike typer asylmottak"] },
  { says: "schools", words: ["utilstrekkelig kapasitet", "skole (37 prosent)"] },
  { says: "child welfare", words: ["utilstrekkelig kapasitet", "barnevern (59 prosent)"] },
  { says: "health", words: ["utilstrekkelig kapasitet", "helse (42 prosent)"] },
  { says: "which the law requires, for residents", words: ["beboerne lovpålagte tjenester", "189"] },
  {
    says: "what that indicates",
    words: ["tyder på", "varierende og sprengt", "da undersøkelsen ble gjort"],
  },
  {
    says: "qualification as a core task",
    words: ["grunnleggende kvalifisering", "kjerneoppgavene til IMDi"],
  },
  {
    says: "the aim of many years",
    words: ["målet har lenge vært", "nyankomne flyktninger raskt", "arbeid eller utdanning"],
  },
  { says: "targets", words: ["bosettingskommunene", "6 av 10 resultatmål for introduksjonsprogrammet"] },
  { says: "reporting", words: ["bosettingskommunene", "7 av 10 rapporterer jevnlig", "ledelsen i kommunen"] },
  { says: "neither targets nor reporting", words: ["henholdsvis 4 av 10 og 3 av 10 har ikke"] },
  {
    says: "several of whom are small and new",
    words: ["flere av disse kommunene er små", "uerfarne som bosettingskommuner"],
  },
  {
    says: "help with qualification",
    words: [
      "gir uttrykk for",
      "kvalifisering og sysselsetting",
      "ikke er god nok",
      "særlig viktig de nærmeste årene",
    ],
  },
  {
    says: "what it is good for",
    words: ["godt utgangspunkt", "samarbeide med kommunene om kvalifisering", "pådriver"],
  },
  {
    says: "qualification as IMDi's priority",
    words: ["satsingen på kvalifisering trengs", "prioriterer særskilt", "utvikle tjenestene", "tydeligere"],
  },
  {
    says: "business",
    words: [
      "om lag 7 av 10 kommuner",
      "lokalt næringsliv",
      "kvalifisering og arbeidstrening",
      "ordinær sysselsetting",
    ],
  },
  {
    says: "voluntary organisations",
    words: ["frivillige organisasjoner", "9 av 10", "integrering av flyktninger"],
  },
  {
    says: "about what",
    words: [
      "blant annet",
      "lokale møteplasser",
      "aktiviteter i introduksjonsprogrammet",
      "norskopplæring",
      "barn og barnefamilier",
      "helsefremmende tiltak og fysisk aktivitet",
    ],
  },
  { says: "plans", words: ["nær 8 av 10 kommuner", "starte eller videreutvikle slikt samarbeid", "i 2016"] },
  { says: "what they help", words: ["drahjelp til IMDi", "bindeledd", "legge til rette"] },
  {
    says: "that «nær» is read, and how",
    words: ["nær 8 av 10", "hvor mye lavere", "ikke publisert", "vår lesing"],
  },
  {
    says: "sharing knowledge",
    words: ["utover økonomiske tilskudd og hjelp til bosetting", "8 av 10", "dele kunnskap og erfaringer"],
  },
  { says: "with other state bodies", words: ["kommuner og andre statlige aktører"] },
  { says: "the use of IMDi's help", words: ["i all hovedsak", "nytten", "ulike områder", "høy"] },
  { says: "more help in several fields", words: ["ønsker mer hjelp på ulike tjenesteområder"] },
  { says: "cooperation municipalities that answered", words: ["33 av IMDis 40 samarbeidskommuner"] },
  {
    says: "how they seem to work",
    words: ["tyder på", "mer systematisk og langsiktig med integrering enn andre bosettingskommuner"],
  },
  {
    says: "what they seem to know and get",
    words: ["ser også ut til", "kjenne arbeidet til IMDi bedre", "nyttigere"],
  },
  {
    says: "what the answers are used for",
    words: [
      "pådriver",
      "enkeltkommuner",
      "grupper av kommuner",
      "utvikler tjenestene",
      "det kommunene trenger",
    ],
  },
  { says: "whom the shares are about", words: ["«kommuner som har svart», uten antall", "bydelene i Oslo"] },
  {
    says: "no change in targets can be told",
    words: ["resultatmål", "nærmeste tidel", "kan vi ikke si om den er endret"],
  },
  { says: "reporting is not comparable", words: ["rapportering", "ikke sammenlignes"] },
];

/** What would be wrong to say: finer than it was published, or more than is known. */
export const untold: readonly Untold[] = [
  { says: "tenths as percent", pattern: /\b(60|70|80|90|75) (prosent|%)(?! og med| opp| enn)/ },
  { says: "knowledge-sharing in 2016", pattern: /fått hjelp[^.]*2016/ },
  {
    says: "a change in targets",
    pattern: /resultatmål[^.]*\b(økt|gått ned|færre|flere) (enn|siden|sammenlignet)/,
  },
];

/** What no figure and no table may say either. */
export const nowhere: readonly Untold[] = [
  { says: "a number of answers behind a share", pattern: /[:;] 337 kommuner og bydeler/ },
  { says: "agreements that the source doesn't know", pattern: /samarbeidsavtale/ },
  { says: "that capacity lacks, where it is insufficient", pattern: /mangler kapasitet/ },
  {
    says: "questions that nobody is known to have asked",
    pattern: /Hva skiller|Hva kjennetegner|Hva blir svarene/,
  },
];

/** Whether a paragraph tells a fact. */
export function tells(paragraph: string, { words }: Fact): boolean {
  const text = paragraph.toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}
