import type { Fact, Untold } from "./facts.ts";
import { describeFacts } from "./suite.ts";

/** The same facts as in bokmål, one by one, in the words that the nynorsk text should have. */
const facts: readonly Fact[] = [
  { says: "when it was made", words: ["gjennomført", "årsskiftet 2015/2016"] },
  { says: "municipalities that answered", words: ["324 av dei 428 kommunane i landet", "har svart"] },
  { says: "districts of Oslo that answered", words: ["13 av dei 15 bydelane i Oslo", "har svart"] },
  { says: "the response rate", words: ["svarprosent på 76"] },
  { says: "what it is computed from", words: ["337 av 443 kommunar og bydelar", "76,1 prosent"] },
  { says: "and for municipalities alone", words: ["berre med kommunane", "75,7"] },
  {
    says: "plans for more capacity",
    words: ["heile 86 prosent", "planlegg å auke kapasiteten", "flyktningar"],
  },
  { says: "in what", words: ["særleg", "introduksjonsprogram", "norskopplæring", "bustadtenester"] },
  {
    says: "guidelines for interpreters",
    words: ["retningslinjer", "tolk", "tolkeregister", "har auka samanlikna med i fjor"],
  },
  { says: "whose share is not known", words: ["kor stor delen er", "ikkje publisert"] },
  { says: "hosts of reception centres", words: ["189 kommunar", "vertskommune", "asylmottak"] },
  { says: "schools", words: ["ikkje kapasitet nok", "skule (37 prosent)"] },
  { says: "child welfare", words: ["ikkje kapasitet nok", "barnevern (59 prosent)"] },
  { says: "health", words: ["ikkje kapasitet nok", "helse (42 prosent)"] },
  { says: "which the law requires", words: ["tenestene lova krev", "189"] },
  { says: "targets", words: ["busettingskommunane", "6 av 10 resultatmål for introduksjonsprogrammet"] },
  { says: "reporting", words: ["busettingskommunane", "7 av 10 rapporterer jamleg", "leiinga i kommunen"] },
  { says: "no targets", words: ["4 av 10 ikkje har slike mål"] },
  { says: "no reporting", words: ["3 av 10 ikkje rapporterer jamleg"] },
  {
    says: "several of whom are small and new",
    words: ["fleire av dei er små", "lita erfaring med busetting"],
  },
  {
    says: "help with qualification",
    words: ["kvalifisere flyktningar og få dei i arbeid", "ikkje god nok", "særleg viktig dei næraste åra"],
  },
  { says: "business", words: ["om lag 7 av 10", "næringsliv", "kvalifisering, arbeidstrening eller arbeid"] },
  { says: "voluntary organisations", words: ["frivillige organisasjonar", "9 av 10", "integrering"] },
  {
    says: "about what",
    words: [
      "lokale møteplassar",
      "aktivitetar i introduksjonsprogrammet",
      "norskopplæring",
      "barn og barnefamiliar",
      "helse og fysisk aktivitet",
    ],
  },
  { says: "plans", words: ["nær 8 av 10", "starte eller vidareutvikle", "i 2016"] },
  {
    says: "sharing knowledge",
    words: ["utover tilskot og hjelp til busetting", "8 av 10", "dele kunnskap og erfaringar"],
  },
  { says: "the use of IMDi's help", words: ["i hovudsak", "stor nytte", "ønskjer meir"] },
  { says: "cooperation municipalities that answered", words: ["33 av dei 40 samarbeidskommunane til IMDi"] },
  { says: "how they work", words: ["meir systematisk og langsiktig", "enn andre busettingskommunar"] },
  { says: "what they know and get", words: ["kjenner også arbeidet til IMDi betre", "større nytte"] },
  {
    says: "what the answers are used for",
    words: ["bruker svara", "enkeltkommunar", "grupper av kommunar", "utviklar tenestene"],
  },
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

describeFacts({
  edition: "2015",
  language: "nn",
  facts,
  untold,
  byHeart: ["19. juli 2016", "2014", "2015/2016", "2015/2016.", "2016."],
  numbers: 35,
  allWhoAnswered: ["svar.svart@enhet=kommune", "svar.svart@enhet=bydel"],
});
