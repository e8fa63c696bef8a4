import type { WordsOfEditions } from "../../app/language.ts";
import { LANGUAGES, languageOf, type WrittenLanguage } from "../../language/language.ts";
import { languageShare, languagesShortOf, type WordCount } from "../../language/language-share.ts";
import { writeInteger } from "../../language/numbers.ts";
import { writePercentSign } from "../../language/percent.ts";
import { LEAST_OF_EACH_LANGUAGE } from "../../language/thresholds.ts";
import { command } from "../command.ts";
import { table, wrap } from "../layout.ts";
import { findProject } from "../project.ts";
import { both, type Spoken } from "../words.ts";

const words = {
  summary: both(
    "vis hvor mye av teksten som er på bokmål og nynorsk",
    "tell how much of the text is in bokmål and in nynorsk",
  ),
  columns: { edition: both("Utgave", "Edition"), all: both("Samlet", "Together") },
  wordCount: both(
    (count: string) => `${count} ord`,
    (count) => `${count} words`,
  ),
  enoughOfEach: both(
    (percent: number) => `Minst ${percent} prosent er på hver målform. Det er kravet i språklova § 13.`,
    (percent) => `At least ${percent} percent is in each written language, as the law asks (språklova § 13).`,
  ),
  tooLittle: both(
    (names: readonly string[], percent: number) =>
      `Under ${percent} prosent er på ${names.join(" og ")}. Språklova § 13 krever minst ${percent} prosent av hver målform over tid.`,
    (names, percent) =>
      `Less than ${percent} percent is in ${names.join(" and ")}. The law (språklova § 13) asks for at least ${percent} percent of each written language over time.`,
  ),
  whatIsCounted: both(
    "Det som er talt, er ordene i den ferdige teksten: overskrifter, avsnitt, lister, nøkkeltall og noter. Tabeller, figurer og faste ord er ikke med. Loven gjelder alt det organet publiserer, ikke bare denne rapporten.",
    "What is counted is the words of the finished text: headings, paragraphs, lists, key figures and notes. Tables, figures and fixed words are left out. The law is about all that the body publishes, not this report alone.",
  ),
  nothingCounted: both("Ingen utgave har tekst å telle.", "No edition has a text to count."),
  notCounted: {
    "no-text": both(
      (edition: string) => `${edition} er ikke med: Utgaven har tall, men ingen kapitler.`,
      (edition) => `${edition} is left out: it has figures, but no chapters.`,
    ),
    errors: both(
      (edition: string) =>
        `${edition} er ikke med: Det er feil i tallene eller teksten. Kjør rapport check ${edition}.`,
      (edition) =>
        `${edition} is left out: there are errors in its figures or text. Run rapport check ${edition}.`,
    ),
  },
};

type Words = Spoken<typeof words>;

/** Counts in a session of its own. @throws what `countWords` throws */
async function work(root: string, signal: AbortSignal): Promise<WordsOfEditions> {
  const [{ countWords }, { openSession }] = await Promise.all([
    import("../../app/language.ts"),
    import("../../app/session.ts"),
  ]);
  return countWords(openSession(root, { signal }));
}

/**
 * `rapport language`: tells how much of the text is in each written language, per edition and over all, against
 * the law's least share. Never fails for too little: the law counts over time and over all publications. With
 * `--json`, shares are 0–1, and null where there are no words.
 */
export const language = command({
  name: "language",
  words,
  work,
  define: () => {},
  async run(_options: object, { flags, terminal, signal, cwd }, words, work) {
    const counted = await work(findProject(cwd), signal);
    if (!flags.json) terminal.out(tell(counted, words, terminal.columns));
    const { editions, all, notCounted } = counted;
    return {
      required: LEAST_OF_EACH_LANGUAGE / 100,
      tooLittle: languagesShortOf(all),
      all: asJson(all),
      editions: editions.map(({ edition, words }) => ({ edition, ...asJson(words) })),
      notCounted,
    };
  },
});

function tell({ editions, all, notCounted }: WordsOfEditions, words: Words, columns: number): string {
  const rows = [
    [words.columns.edition, ...LANGUAGES.map((code) => languageOf(code).terms.thisLanguage)],
    ...editions.map(({ edition, words: count }) => [edition, ...cells(count, words)]),
    ...(editions.length > 1 ? [[words.columns.all, ...cells(all, words)]] : []),
  ];
  const short = languagesShortOf(all).map((code) => languageOf(code).terms.thisLanguage);
  const verdict =
    short.length === 0
      ? words.enoughOfEach(LEAST_OF_EACH_LANGUAGE)
      : words.tooLittle(short, LEAST_OF_EACH_LANGUAGE);
  const paragraphs = [
    ...(editions.length === 0 ? [words.nothingCounted] : [table(rows).join("\n"), wrap(verdict, columns)]),
    ...notCounted.map(({ edition, why }) => wrap(words.notCounted[why](edition), columns)),
    ...(editions.length === 0 ? [] : [wrap(words.whatIsCounted, columns)]),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** «100,0 % (970 ord)» */
function cells(count: WordCount, words: Words): readonly string[] {
  return LANGUAGES.map((code) => {
    const share = languageShare(count, code);
    const told = words.wordCount(writeInteger(count[code]));
    return share ? `${writePercentSign(share, 1)} (${told})` : told;
  });
}

function asJson(count: WordCount) {
  const share = (code: WrittenLanguage) => languageShare(count, code)?.valueOf() ?? null;
  return Object.fromEntries(LANGUAGES.map((code) => [code, { words: count[code], share: share(code) }]));
}
