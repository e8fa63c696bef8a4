/**
 * What may be said of an interval of shares, written a second time and by hand, in thousandths, so that a
 * slip in the tables or in what reads them shows. It shares no code with `src/`.
 */
export interface Known {
  /** Thousandths; the share may be as low as this. */
  readonly low: number;
  /** Thousandths; the share is below this, or is it where it is exact or where nothing lies above. */
  readonly high: number;
  /** The words it was published in. */
  readonly published?: string | undefined;
}

const HEDGES: Record<string, (low: number, high: number) => boolean> = {
  "om lag": (low, high) => low >= -30 && high <= 30,
  nær: (low, high) => low >= -40 && high <= 0,
  vel: (low, high) => low > 0 && high <= 40,
};

/** Whether «hele 86 prosent», «om lag 7 av 10» … is true of every value that the share can have. */
export function isTruePhrase(text: string, known: Known): boolean {
  const words = text.replaceAll("\u00A0", " ").toLowerCase();
  const match = /^(?:(.*?) )?(?:(\d+) (prosent|%)|(\d+) av 10)$/.exec(words);
  const half = words.endsWith("halvparten");
  if (!match && !half) throw new Error(`No such phrase: «${text}»`);
  const [, word, percent, , tenths] = match ?? [];
  const anchor = half ? 500 : percent === undefined ? Number(tenths) * 100 : Number(percent) * 10;
  const low = known.low - anchor;
  const high = known.high - anchor;
  // Published words may be retold as long as figure and words can both be right.
  if (known.published === words && low <= 50 && high > -50) return true;
  if (word !== undefined && word !== "hele") return HEDGES[word]?.(low, high) ?? false;
  if (word === "hele" && known.low < 800) return false;
  if (percent !== undefined) return low >= -5 && high <= 5;
  const published = known.published?.replaceAll("\u00A0", " ");
  if (published !== undefined && /^(om lag|nær) /.test(published) && published.endsWith(words)) return false;
  return (low === -50 && high === 50) || (low >= -45 && high <= 45) || (half && low >= -15 && high <= 15);
}

const CLAIMS: Record<string, (known: Known) => boolean> = {
  flertall: ({ low }) => low > 500,
  "de fleste": ({ low }) => low >= 600,
  "de aller fleste": ({ low }) => low >= 800,
  mange: ({ low }) => low >= 300,
  "høy svarprosent": ({ low }) => low >= 700,
};

/** Whether a claim of an amount is true of every value that the share can have. */
export function isTrueClaim(says: string, known: Known): boolean {
  const judge = CLAIMS[says];
  if (judge === undefined) throw new Error(`No such claim: «${says}»`);
  return judge(known);
}

/** Those who are left. */
export function restOf({ low, high, published }: Known): Known {
  const words = published?.replace(/\d+(?= av 10)/, (tenths) => String(10 - Number(tenths)));
  return { low: 1000 - high, high: 1000 - low, published: words };
}
