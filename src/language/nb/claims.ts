import type { ClaimWords } from "../claim-words.ts";

/** The words of the list of claims in bokmål. */
export const claims: ClaimWords = {
  amounts: {
    flertall: "flertall",
    "klart flertall": "klart flertall",
    "stort flertall": "stort flertall",
    mindretall: "mindretall",
    "lite mindretall": "lite mindretall",
    "de fleste": "de fleste",
    "de aller fleste": "de aller fleste",
    "nesten alle": "nesten alle",
    alle: "alle",
    mange: "mange",
    "en stor andel": "en stor andel",
    noen: "noen",
    få: "få",
    "svært få": "svært få",
    ingen: "ingen",
    "lav svarprosent": "lav svarprosent",
    "høy svarprosent": "høy svarprosent",
  },
  changes: {
    increased: "økt siden sist",
    decreased: "gått ned siden sist",
    unchanged: "uendret siden sist",
    doubled: "doblet siden sist",
    moreThanDoubled: "mer enn doblet siden sist",
    significant: "signifikant endret siden sist",
  },
  comparisons: {
    larger: "større enn",
    smaller: "mindre enn",
    equal: "om lag like stor som",
    different: "signifikant forskjellig fra",
  },
  limits: { over: "over", minst: "minst", under: "under", høyst: "høyst", mellom: "mellom" },
  ranks: (rank, among) => `${rank} av ${among}`,
  saidInWords: "sagt med ord",
  about: { respondents: "de som svarte", population: "alle som ble spurt" },
};
