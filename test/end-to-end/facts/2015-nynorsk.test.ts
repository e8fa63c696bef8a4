import type { Fact, Untold } from "./facts.ts";
import { describeFacts } from "./suite.ts";

/** The same facts as in bokmål, one by one, in the words that the nynorsk text should have. */
const facts: readonly Fact[] = [
  { says: "when it was made", words: ["gjennomført", "årsskiftet 2015/2016"] },
  { says: "municipalities that answered", words: ["324 av dei 428 kommunane i landet", "har svart"] },
  { says: "districts of Oslo that answered", words: ["13 av dei 15 bydelane i Oslo", "har svart"] },
  { says: "the response rate, as published", words: ["ifølgje IMDi", "høg svarprosent på 76"] },
  { says: "representativity, as published", words: ["ifølgje IMDi", "god representativitet"] },
  { says: "that it is not tested", words: ["representativiteten som god", "ikkje prøvd på nytt"] },
  { says: "what the rate is computed from", words: ["337 av 443 kommunar og bydelar", "76,1 prosent"] },
  { says: "and for municipalities alone", words: ["berre med kommunane", "75,7"] },
  {
    says: "that many plan for more capacity, and why",
    words: ["ta imot fleire flyktningar", "ein stor del", "auke kapasiteten i tenestene sine"],
  },
  {
    says: "in what in particular",
    words: ["introduksjonsprogram, norskopplæring og bustadtenester", "særleg på desse områda"],
  },
  {
    says: "how many plan for it, in those areas and of those that answered",
    words: [
      "heile 86 prosent av kommunane som har svart",
      "planlegg auka kapasitet i introduksjonsprogram, norskopplæring og bustadtenester",
    ],
  },
  {
    says: "that it is of the areas, in short",
    words: ["planlegg auka kapasitet i introduksjonsprogram, norskopplæring og bustadtenester"],
  },
  {
    says: "guidelines for interpreters",
    words: ["retningslinjer", "tolk", "Nasjonalt tolkeregister", "har auka samanlikna med i fjor"],
  },
  { says: "whose share is not known", words: ["kor stor delen er", "ikkje publisert"] },
  { says: "hosts of reception centres", words: ["189 kommunar", "vertskommune", "ulike typar asylmottak"] },
  { says: "schools", words: ["utilstrekkeleg kapasitet", "skule (37 prosent)"] },
  { says: "child welfare", words: ["utilstrekkeleg kapasitet", "barnevern (59 prosent)"] },
  { says: "health", words: ["utilstrekkeleg kapasitet", "helse (42 prosent)"] },
  { says: "which the law requires, for residents", words: ["bebuarane lovpålagde tenester", "189"] },
  { says: "what that indicates", words: ["tyder på", "varierande og sprengd", "då undersøkinga vart gjord"] },
  {
    says: "qualification as a core task",
    words: ["grunnleggjande kvalifisering", "kjerneoppgåvene til IMDi"],
  },
  {
    says: "the aim of many years",
    words: ["målet har lenge vore", "nykomne flyktningar raskt", "arbeid eller utdanning"],
  },
  { says: "targets", words: ["busettingskommunane", "6 av 10 resultatmål for introduksjonsprogrammet"] },
  { says: "reporting", words: ["busettingskommunane", "7 av 10 rapporterer jamleg", "leiinga i kommunen"] },
  { says: "neither targets nor reporting", words: ["høvesvis 4 av 10 og 3 av 10 har ikkje"] },
  {
    says: "several of whom are small and new",
    words: ["fleire av desse kommunane er små", "lita erfaring som busettingskommunar"],
  },
  {
    says: "help with qualification",
    words: [
      "gir uttrykk for",
      "kvalifisering og sysselsetting",
      "ikkje er god nok",
      "særleg viktig dei næraste åra",
    ],
  },
  {
    says: "what it is good for",
    words: ["godt utgangspunkt", "samarbeide med kommunane om kvalifisering", "pådrivar"],
  },
  {
    says: "qualification as IMDi's priority",
    words: ["satsinga på kvalifisering trengst", "prioriterer særskilt", "utvikle tenestene", "tydelegare"],
  },
  {
    says: "business",
    words: [
      "om lag 7 av 10 kommunar",
      "lokalt næringsliv",
      "kvalifisering og arbeidstrening",
      "ordinær sysselsetting",
    ],
  },
  {
    says: "voluntary organisations",
    words: ["frivillige organisasjonar", "9 av 10", "integrering av flyktningar"],
  },
  {
    says: "about what",
    words: [
      "mellom anna",
      "lokale møteplassar",
      "aktivitetar i introduksjonsprogrammet",
      "norskopplæring",
      "barn og barnefamiliar",
      "helsefremjande tiltak og fysisk aktivitet",
    ],
  },
  { says: "plans", words: ["nær 8 av 10 kommunar", "starte eller vidareutvikle slikt samarbeid", "i 2016"] },
  { says: "what they help", words: ["draghjelp til IMDi", "bindeledd", "leggje til rette"] },
  {
    says: "that «nær» is read, and how",
    words: ["nær 8 av 10", "kor mykje lågare", "ikkje publisert", "vår lesing"],
  },
  {
    says: "sharing knowledge",
    words: ["utover økonomiske tilskot og hjelp til busetting", "8 av 10", "dele kunnskap og erfaringar"],
  },
  { says: "with other state bodies", words: ["kommunar og andre statlege aktørar"] },
  { says: "the use of IMDi's help", words: ["i all hovudsak", "stor nytte", "ulike område"] },
  { says: "more help in several fields", words: ["ønskjer meir hjelp på ulike tenesteområde"] },
  { says: "cooperation municipalities that answered", words: ["33 av dei 40 samarbeidskommunane til IMDi"] },
  {
    says: "how they seem to work",
    words: ["tyder på", "meir systematisk og langsiktig med integrering enn andre busettingskommunar"],
  },
  {
    says: "what they seem to know and get",
    words: ["ser også ut til", "kjenne arbeidet til IMDi betre", "nyttigare"],
  },
  {
    says: "what the answers are used for",
    words: ["pådrivar", "enkeltkommunar", "grupper av kommunar", "utviklar tenestene", "det kommunane treng"],
  },
  { says: "whom the shares are about", words: ["«kommunar som har svart», utan tal", "bydelane i Oslo"] },
  {
    says: "no change in targets can be told",
    words: ["resultatmål", "næraste tidel", "kan vi ikkje seie om han er endra"],
  },
  { says: "reporting is not comparable", words: ["rapportering", "ikkje samanliknast"] },
];

const untold: readonly Untold[] = [
  { says: "tenths as percent", pattern: /\b(60|70|80|90|75) (prosent|%)(?! og med| opp| enn)/ },
  { says: "knowledge-sharing in 2016", pattern: /fått hjelp[^.]*2016/ },
  {
    says: "a change in targets",
    pattern: /resultatmål[^.]*\b(auka|gått ned|færre|fleire) (enn|sidan|samanlikna)/,
  },
];

/** What no figure and no table may say either. */
const nowhere: readonly Untold[] = [
  { says: "a number of answers behind a share", pattern: /[:;] 337 kommunar og bydelar/ },
  { says: "agreements that the source doesn't know", pattern: /samarbeidsavtale/ },
  { says: "that capacity lacks, where it is insufficient", pattern: /manglar kapasitet/ },
  {
    says: "questions that nobody is known to have asked",
    pattern: /Kva skil|Kva kjenneteiknar|Kva blir svara/,
  },
];

describeFacts({
  edition: "2015",
  language: "nn",
  facts,
  untold,
  nowhere,
  byHeart: ["19. juli 2016", "2014", "2015/2016", "2015/2016.", "2016."],
  numbers: 35,
  allWhoAnswered: ["svar.svart@enhet=kommune", "svar.svart@enhet=bydel"],
});
