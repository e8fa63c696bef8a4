import type { Fact, Untold } from "./facts.ts";
import { describeFacts } from "./suite.ts";

/** What was published of the survey of 2014, gone through by hand, and not read from `data/`. */
const facts: readonly Fact[] = [
  { says: "municipalities that answered", words: ["203 av dei 428 kommunane i landet", "har svart"] },
  { says: "the response rate, which was called low", words: ["låg svarprosent på 47"] },
  { says: "what it is computed from", words: ["203 av 428 kommunar", "47,4 prosent"] },
  {
    says: "targets",
    words: ["busettingskommunane", "resultatmål for introduksjonsprogrammet har 6 av 10"],
  },
  { says: "no targets", words: ["4 av 10 har ikkje slike mål"] },
  {
    says: "reporting",
    words: ["busettingskommunane", "8 av 10 til leiinga i kommunen årleg eller oftare"],
  },
  { says: "housing plans", words: ["over halvparten", "bustadplan som tek opp mangfaldet i befolkninga"] },
  { says: "whose share is not known", words: ["den nøyaktige delen er ikkje publisert"] },
  {
    says: "what makes settlement hardest",
    words: ["mangel på bustader og mangel på arbeid", "vanskelegast å busetje flyktningar"],
  },
  { says: "that it has no figure", words: ["ikkje publisert tal for dette funnet"] },
  { says: "that no change is told", words: ["resultatmål", "tidelar", "går det ikkje an å seie"] },
  { says: "that reporting is not comparable", words: ["rapportering", "ikkje samanliknast"] },
  { says: "that its day is not known", words: ["kva dag rapporten vart publisert"] },
  { says: "that the fieldwork is not known", words: ["når kommunane svarte på undersøkinga"] },
];

const untold: readonly Untold[] = [
  { says: "tenths as percent", pattern: /\b(60|80|50) (prosent|%)(?! og med| opp| enn)/ },
  {
    says: "a half that is more or less than that",
    pattern: /(?:godt|litt|vel|om lag|nær) (?:over )?halvparten/,
  },
  {
    says: "a year of the fieldwork or the publication",
    // The title at the back is the edition's, whose year is that of the questions.
    pattern: /(?<!\(IMDi\) |^Kommuneundersøkinga |^Lesne av prosjektet .*)\b20\d\d\b/,
  },
  { says: "districts of Oslo, which are not in what was published", pattern: /bydel/ },
];

describeFacts({
  edition: "2014",
  language: "nn",
  facts,
  untold,
  nowhere: [{ says: "a number of answers behind a share", pattern: /[:;] 203 kommunar/ }],
  byHeart: [],
  numbers: 20,
  allWhoAnswered: ["svar.svart@enhet=kommune"],
});
