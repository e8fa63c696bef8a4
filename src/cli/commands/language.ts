import type { WordsOfEditions } from "../../app/count-words.ts";
import { LANGUAGES, type WrittenLanguage } from "../../language/language.ts";
import { languageShare, languagesShortOf, type WordCount } from "../../language/language-share.ts";
import { writeInteger } from "../../language/numbers.ts";
import { writePercentSign } from "../../language/percent.ts";
import { LEAST_OF_EACH_LANGUAGE } from "../../language/thresholds.ts";
import type { Context } from "../context.ts";
import { findProject } from "../project.ts";
import { table } from "../table.ts";
import type { Words } from "../words/nb.ts";
import { wrap } from "../wrap.ts";

/**
 * `rapport language`: tells how much of the text is in each written language, per edition and over all, against
 * the law's least share. Never fails for too little: the law counts over time and over all publications.
 *
 * @returns what `--json` prints: shares are 0–1, and null where there are no words
 * @throws InputError when the settings cannot be read
 */
export async function runLanguage({ manners, terminal, signal, cwd, work }: Context): Promise<object> {
  const counted = await work.countWords(findProject(cwd), signal);
  if (!manners.json) terminal.out(tell(counted, manners.words, terminal.columns));
  const { editions, all, notCounted } = counted;
  return {
    required: LEAST_OF_EACH_LANGUAGE / 100,
    tooLittle: languagesShortOf(all),
    all: asJson(all),
    editions: editions.map(({ edition, words }) => ({ edition, ...asJson(words) })),
    notCounted,
  };
}

function tell({ editions, all, notCounted }: WordsOfEditions, words: Words, columns: number): string {
  const { shareColumns, languages } = words;
  const rows = [
    [shareColumns.edition, ...LANGUAGES.map((code) => languages[code])],
    ...editions.map(({ edition, words: count }) => [edition, ...cells(count, words)]),
    ...(editions.length > 1 ? [[shareColumns.all, ...cells(all, words)]] : []),
  ];
  const short = languagesShortOf(all).map((code) => languages[code]);
  const verdict =
    short.length === 0
      ? words.enoughOfEach(LEAST_OF_EACH_LANGUAGE)
      : words.tooLittle(short, LEAST_OF_EACH_LANGUAGE);
  const paragraphs = [
    ...(editions.length === 0 ? [words.nothingCounted] : [table(rows), wrap(verdict, columns)]),
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
  return {
    nb: { words: count.nb, share: share("nb") },
    nn: { words: count.nn, share: share("nn") },
  };
}
