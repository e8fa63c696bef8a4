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
  { says: "the response rate", words: ["svarprosent på 76"] },
  { says: "what it is computed from", words: ["337 av 443 kommuner og bydeler", "76,1 prosent"] },
  { says: "and for municipalities alone", words: ["bare kommunene", "75,7"] },
  {
    says: "plans for more capacity",
    words: ["hele 86 prosent", "planlegger å øke kapasiteten", "flyktninger"],
  },
  { says: "in what", words: ["særlig", "introduksjonsprogram", "norskopplæring", "boligtjenester"] },
  {
    says: "guidelines for interpreters",
    words: ["retningslinjer", "tolk", "tolkeregister", "har økt sammenlignet med i fjor"],
  },
  { says: "whose share is not known", words: ["hvor stor andelen er", "ikke publisert"] },
  { says: "hosts of reception centres", words: ["189 kommuner", "vertskommune", "asylmottak"] },
  { says: "schools", words: ["ikke kapasitet nok", "skole (37 prosent)"] },
  { says: "child welfare", words: ["ikke kapasitet nok", "barnevern (59 prosent)"] },
  { says: "health", words: ["ikke kapasitet nok", "helse (42 prosent)"] },
  { says: "which the law requires", words: ["tjenestene loven krever", "189"] },
  { says: "targets", words: ["bosettingskommunene", "6 av 10 resultatmål for introduksjonsprogrammet"] },
  { says: "reporting", words: ["bosettingskommunene", "7 av 10 rapporterer jevnlig", "ledelsen i kommunen"] },
  { says: "neither targets nor reporting", words: ["henholdsvis 4 av 10 og 3 av 10 har ikke"] },
  {
    says: "several of whom are small and new",
    words: ["flere av dem er små", "lite erfaring med bosetting"],
  },
  {
    says: "help with qualification",
    words: ["kvalifisering og sysselsetting", "ikke god nok", "særlig viktig de nærmeste årene"],
  },
  { says: "business", words: ["om lag 7 av 10", "næringsliv", "kvalifisering, arbeidstrening eller arbeid"] },
  { says: "voluntary organisations", words: ["frivillige organisasjoner", "9 av 10", "integrering"] },
  {
    says: "about what",
    words: [
      "lokale møteplasser",
      "aktiviteter i introduksjonsprogrammet",
      "norskopplæring",
      "barn og barnefamilier",
      "helse og fysisk aktivitet",
    ],
  },
  { says: "plans", words: ["nær 8 av 10", "starte eller videreutvikle", "i 2016"] },
  {
    says: "sharing knowledge",
    words: ["utover tilskudd og hjelp til bosetting", "8 av 10", "dele kunnskap og erfaringer"],
  },
  { says: "the use of IMDi's help", words: ["i hovedsak", "nytten", "høy", "ønsker mer"] },
  { says: "cooperation municipalities that answered", words: ["33 av IMDis 40 samarbeidskommuner"] },
  { says: "how they work", words: ["mer systematisk og langsiktig", "enn andre bosettingskommuner"] },
  { says: "what they know and get", words: ["kjenner også arbeidet til IMDi bedre", "nyttigere"] },
  {
    says: "what the answers are used for",
    words: ["svarene brukes", "enkeltkommuner", "grupper av kommuner", "utvikler tjenestene"],
  },
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

/** Whether a paragraph tells a fact. */
export function tells(paragraph: string, { words }: Fact): boolean {
  const text = paragraph.toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}
