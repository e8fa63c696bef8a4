import type { Known } from "../language/detect/known.ts";
import { type Lemmas, likeness, type Wording } from "./lemmas.ts";
import type { Reading, Stretch } from "./reading.ts";
import type { Topic, Topics } from "./topics.ts";
import { bracesOf, type Trier, type Way } from "./ways.ts";

/** A sentence that says what answers say which are known in words only. */
export interface SaidFound {
  readonly at: Stretch;
  readonly way: Pick<Way, "braces" | "pieces" | "claims">;
  readonly topic: Topic;
}

/** Words of an answer that say enough by themselves; with fewer, they stand together, or its question is spoken of too. */
const MANY_WORDS = 3;
/** How much the words have to say of the question. */
const ENOUGH = 0.6;

/**
 * Finds the answers that are known in words only and that a sentence says: their words, in their order; of three or
 * more, one may stand elsewhere. «Svarene tyder på at kapasiteten var varierende og sprengt» says «Varierende og sprengt».
 *
 * @param written what is bound in the sentence already, which no claim may stand across
 */
export function saidIn(
  { text, tokens }: Reading,
  around: string,
  written: readonly Stretch[],
  { topics, trier, wording, known }: Saying,
): SaidFound | undefined {
  const mentions = topics.all.filter(({ aggregate }) => aggregate.estimate.kind === "mention");
  const zones = [{ lemmas: wording.of(around), nearness: 1 }];
  const { lacking } = known.vocabulary;
  const isDenied = lacking.test(text.toLowerCase());
  const isNegative = (topic: Topic) => textsOf(topic).some((one) => lacking.test(one.toLowerCase()));
  const quotes = mentions.filter((topic) => {
    const quoted = textsOf(topic).find((one) => {
      const words = wording.quotedIn(one);
      return isIn(words, wording.quotedIn(text), words.length < MANY_WORDS);
    });
    if (quoted === undefined || isPartOfAnother(topic, topics)) return false;
    const isSaidWhole =
      text.toLowerCase().includes(quoted.toLowerCase()) && wording.quotedIn(quoted).length > 1;
    if (isSaidWhole || wording.quotedIn(quoted).length >= MANY_WORDS) return true;
    return topics.speaksOf({ ...topic, answer: [], group: [] }, zones) >= ENOUGH;
  });
  // What the answers deny is denied in the sentence too, and nothing else is.
  const said = isDenied ? (quotes.some(isNegative) ? quotes : []) : quotes.filter((one) => !isNegative(one));
  const [first] = said;
  if (first === undefined || said.some(({ question }) => question !== first.question)) return undefined;
  const [begin, end] = [tokens[0], tokens.at(-1)];
  if (begin === undefined || end === undefined) return undefined;
  const [key, ...rest] = said.map((one) => bracesOf(one).split(" ")[0] ?? "");
  const options = rest.map((one) => one.slice(one.lastIndexOf(".") + 1));
  const all = mentions.filter(
    ({ question, aggregate }) => question === first.question && aggregate.group === first.aggregate.group,
  );
  const keys = said.length > 1 && said.length === all.length ? [first.question.id] : [key, ...options];
  const braces = [...keys, ...(first.ofBase ? [] : [first.aggregate.group]), "sagt"].join(" ");
  const words = said.flatMap((topic) => textsOf(topic).flatMap(wording.quotedIn));
  const at = stretchFor(text, tokens, written, (token) =>
    words.some((one) => likeness(one, wording.lemmasOf(token)) === 1),
  );
  const way = at && trier.trial(text.slice(at.start, at.end), braces);
  return way && { at, way: { braces, ...way }, topic: first };
}

/** What is asked, the same for a whole chapter. */
export interface Saying {
  readonly topics: Topics;
  readonly trier: Trier;
  readonly wording: Wording;
  readonly known: Known;
}

/** The whole sentence; where something is bound in it, what stands after that, or before. */
function stretchFor(
  text: string,
  tokens: readonly Stretch[],
  written: readonly Stretch[],
  isWord: (token: string) => boolean,
): Stretch | undefined {
  const isFree = ({ start, end }: Stretch) => !written.some((one) => start < one.end && end > one.start);
  const words = tokens.filter(
    (token) => isFree(token) && isWord(text.slice(token.start, token.end).toLowerCase()),
  );
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const before = Math.max(0, ...written.filter(({ end }) => end <= first.start).map(({ end }) => end));
  const after = Math.min(
    text.length,
    ...written.filter(({ start }) => start >= last.end).map(({ start }) => start),
  );
  const isAround = ({ start, end }: Stretch) => start < last.end && end > first.start;
  if (written.some(isAround)) return undefined;
  const inside = tokens.filter(({ start, end }) => start >= before && end <= after);
  const [begin, end] = [inside[0], inside.at(-1)];
  if (begin === undefined || end === undefined) return undefined;
  // What goes on from a number begins with the answer's own words.
  const start = before === 0 ? begin.start : startAfter(text, before, first.start);
  return { start, end: written.length === 0 ? endOf(text, end.end) : end.end };
}

/** Where a clause begins between what is bound and the words of the answer, or the words themselves. */
function startAfter(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const clause = Array.from(between.matchAll(/(?:[,;:]|(?<!\p{L})at) /gu)).at(-1);
  return clause === undefined ? to : from + clause.index + clause[0].length;
}

function endOf(text: string, end: number): number {
  return /[.!?]/u.test(text.charAt(end)) ? end + 1 : end;
}

/** «introduksjonsprogram» is said in «Planlegger økt kapasitet i introduksjonsprogram …» too, which is another answer. */
function isPartOfAnother(topic: Topic, { all }: Topics): boolean {
  const own = textsOf(topic).map((text) => text.toLowerCase());
  return all.some(
    (other) =>
      other.question !== topic.question &&
      textsOf(other).some((text) => own.some((one) => text.toLowerCase().includes(one))),
  );
}

function textsOf({ question, aggregate }: Topic): readonly string[] {
  const { label, inText } = question.options.get(aggregate.option) ?? {};
  return [label, inText].flatMap((text) => Object.values(text ?? {}));
}

/**
 * Whether the one's words stand in the other, in the same order whatever stands between: of three or more, one may
 * stand elsewhere. None may be missing, which could be the one that matters.
 */
function isIn(words: readonly Lemmas[], text: readonly Lemmas[], all: boolean): boolean {
  if (words.length === 0) return false;
  const place = (word: Lemmas, from: number) =>
    text.findIndex((one, i) => i >= from && likeness(word, one) === 1);
  let from = 0;
  let elsewhere = 0;
  for (const word of words) {
    const at = place(word, from);
    if (at < 0 && place(word, 0) < 0) return false;
    if (at < 0) elsewhere++;
    else from = at + 1;
  }
  return elsewhere <= (all ? 0 : 1);
}
