import { AMOUNTS, amountsIn } from "./amounts.ts";
import { isChange, isTrueChange } from "./changes.ts";
import { isTrueCount } from "./counts.ts";
import { type Known, restOf } from "./known.ts";
import { isTrue, readPhrase, type Written } from "./phrases.ts";
import { isPoints, isTruePoints } from "./points.ts";

/** A sentence as the program tells of it: what it reads as, and the numbers and claims in it. */
interface Sentence {
  readonly text: string;
  readonly values: readonly {
    readonly text: string;
    readonly keys: readonly [string, ...string[]];
    readonly meaning: { readonly measure: string };
    readonly machine: string;
    readonly forReader?: string | undefined;
  }[];
  readonly claims: readonly { readonly says: string; readonly keys: readonly string[] }[];
}

/** A figure as the oracle knows it: its share, its count of a base, or what else is known. */
export interface Figure {
  readonly share?: Known;
  readonly count?: number;
  readonly base?: number;
  readonly change?: "up" | "down" | "same";
  readonly said?: true;
  /** Its share in the edition before. */
  readonly before?: Known;
}

type Figures = ReadonlyMap<string, Figure>;

/** Counts up to twelve are written in words, in either language; one is «én» or «éin». */
const NUMERALS = "null én to tre fire fem seks sju åtte ni ti elleve tolv".split(" ");

/** Words for change, with the direction that they tell. In both languages. */
const CHANGES: readonly (readonly [RegExp, Figure["change"]])[] = [
  [/\bhar (?:økt|auka)\b/i, "up"],
  [/\bhar gått (?:noe |noko |klart )?ned\b/i, "down"],
  [/\ber om lag uendr(?:et|a)\b/i, "same"],
];

/**
 * Everything that sentences say of the figures and that is not true: each number in them, each word for an
 * amount or a change that is typed, and each finding that was said in words only.
 */
export function untruthsIn(sentences: readonly Sentence[], figures: Figures, written: Written): string[] {
  return sentences.flatMap((sentence) => [
    ...numbersIn(sentence, figures, written),
    ...typedIn(sentence, figures),
    ...claimedIn(sentence, figures),
  ]);
}

function numbersIn({ text: sentence, values }: Sentence, figures: Figures, written: Written): string[] {
  return values.flatMap(({ text: told, forReader = "", keys: [key, ...others], meaning, machine }) => {
    // A word that praises a number is no untruth: a reader has to see it, and the number must be true without it.
    const text = forReader === "" ? told : told.slice(forReader.length + 1);
    const figure = figures.get(key) ?? {};
    const plain = text.replaceAll("\u00A0", " ").replace(/^\p{Lu}/u, (first) => first.toLowerCase());
    const wrong = (why: string) => [`«${text}» of ${key} ${why} in «${sentence}»`];
    if (readPhrase(plain)) {
      if (!figure.share) return wrong("has no share");
      const share = meaning.measure === "complement" ? restOf(figure.share) : figure.share;
      return isTrue(plain, share, "imdi", written) ? [] : wrong("is not true");
    }
    if (meaning.measure === "amount") {
      const [amount] = amountsIn(plain);
      return amount && figure.share && amount.isTrue(figure.share) ? [] : wrong("is not so much");
    }
    if (isPoints(plain)) {
      const [a, b] = [figure.share, figures.get(others[0] ?? "")?.share];
      return a && b && isTruePoints(plain, a, b, written) ? [] : wrong("is not the difference");
    }
    // «nærmere 200», «kun 22 av 428 kommuner», «302 kommuner (84 prosent)».
    const [, word = "", count = "", base, percent] =
      /^(\D+ )?(\d[\d ]*?)(?: av (?:\D+ )?(\d[\d ]*?) \D+|(?: \D+)? \((\d+ prosent)\))?$/.exec(plain) ?? [];
    if (count !== "" && (word !== "" || percent !== undefined) && figure.count !== undefined) {
      const isBase = base === undefined || Number(base.replaceAll(" ", "")) === figure.base;
      const isShare =
        percent === undefined || (figure.share && isTrue(percent, figure.share, "imdi", written));
      const isCount =
        word === ""
          ? Number(count.replaceAll(" ", "")) === figure.count
          : isTrueCount(word + count, figure.count, figure.base, written);
      return isCount && isBase && isShare ? [] : wrong("is not the count");
    }
    if (figure.change === undefined && isChange(plain)) {
      const { before, share } = figure;
      return before && share && isTrueChange(plain, before, share) ? [] : wrong("is not the change");
    }
    const change = CHANGES.find(([words]) => words.test(plain))?.[1];
    if (change !== undefined) return figure.change === change ? [] : wrong("is not the change");
    const numeral = NUMERALS.indexOf(plain.replace("éin", "én"));
    if (numeral >= 0)
      return figure.count === numeral || figure.base === numeral ? [] : wrong("is not the count");
    const numbers = plain.match(/\d+(?: \d{3})*(?:,\d+)?/g)?.map((n) => n.replace(/ /g, "")) ?? [];
    // «324 av landets 428 kommuner», «189», or the response rate «76» and «75,7».
    if (numbers.length === 2) {
      const [count, base] = numbers.map(Number);
      return figure.count === count && figure.base === base ? [] : wrong("is not the count");
    }
    const [number] = numbers;
    if (number === undefined)
      return machine === "" || figure.said || figure.share || figure.count ? [] : wrong("is nothing");
    if (number === String(figure.count) || number === String(figure.base)) return [];
    const rate = figure.share && isTrue(`${number} prosent`, figure.share, "imdi", written);
    return rate ? [] : wrong("is no number of it");
  });
}

/** Each word for an amount that the author typed has a claim in its sentence, about a figure of which it is true. */
function typedIn({ text, claims, values }: Sentence, figures: Figures): string[] {
  const keys = claims.flatMap((claim) => claim.keys);
  const shares = keys.map((key) => figures.get(key)?.share).filter((share) => share !== undefined);
  const own = values.map((value) => value.text).reduce((rest, value) => rest.replace(value, "…"), text);
  const amounts = amountsIn(own)
    .filter(({ isTrue: holds }) => !shares.some(holds))
    .map(({ pattern }) => `${pattern} is true of nothing that «${text}» claims`);
  const changes = CHANGES.filter(([words]) => words.test(own)).flatMap(([words, change]) =>
    keys.some((key) => figures.get(key)?.change === change)
      ? []
      : [`${words} is no change that «${text}» claims`],
  );
  return [...amounts, ...changes];
}

/** Each claim of a word that the oracle knows is true of every figure that it is about. */
function claimedIn({ text, claims }: Sentence, figures: Figures): string[] {
  return claims.flatMap(({ says, keys }) =>
    keys.flatMap((key) => {
      const figure = figures.get(key) ?? {};
      if (says === "sagt med ord") return figure.said ? [] : [`«${text}» is not said of ${key}`];
      const amount = AMOUNTS.find(({ pattern }) => new RegExp(pattern.source, "i").test(says));
      if (!amount) return [];
      return figure.share && amount.isTrue(figure.share)
        ? []
        : [`«${says}» of ${key} is not true in «${text}»`];
    }),
  );
}
