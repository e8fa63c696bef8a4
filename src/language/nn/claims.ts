import type { ClaimWords } from "../claim-words.ts";
import type { RankId } from "../ranks.ts";

const RANKS: Readonly<Record<RankId, string>> = {
  størst: "størst",
  "nest størst": "nest størst",
  "tredje størst": "tredje størst",
  "fjerde størst": "fjerde størst",
  lavest: "lågast",
  "nest lavest": "nest lågast",
};

/** The words of the list of claims in nynorsk. */
export const claims: ClaimWords = {
  amounts: {
    flertall: "fleirtalet",
    "klart flertall": "eit klart fleirtal",
    "stort flertall": "eit stort fleirtal",
    mindretall: "eit mindretal",
    "lite mindretall": "eit lite mindretal",
    "de fleste": "dei fleste",
    "de aller fleste": "dei aller fleste",
    "nesten alle": "nesten alle",
    alle: "alle",
    mange: "mange",
    "en stor andel": "ein stor del",
    noen: "nokre",
    få: "få",
    "svært få": "svært få",
    ingen: "ingen",
    "lav svarprosent": "låg svarprosent",
    "høy svarprosent": "høg svarprosent",
  },
  changes: {
    increased: "auka sidan sist",
    decreased: "gått ned sidan sist",
    unchanged: "uendra sidan sist",
    doubled: "dobla sidan sist",
    moreThanDoubled: "meir enn dobla sidan sist",
    significant: "signifikant endra sidan sist",
  },
  comparisons: {
    larger: "større enn",
    smaller: "mindre enn",
    equal: "om lag like stor som",
    different: "signifikant ulik",
  },
  limits: { over: "over", minst: "minst", under: "under", høyst: "høgst", mellom: "mellom" },
  ranks: (rank, among) => `${RANKS[rank]} av ${among === "svarene" ? "svara" : "gruppene"}`,
  saidInWords: "sagt med ord",
  about: { respondents: "dei som svara", population: "alle som vart spurde" },
};
