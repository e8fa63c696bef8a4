import type { Known } from "../known.ts";
import type { WordSet } from "../lexicon.ts";
import { phraseAt, type Scene } from "../scene.ts";

/** A stretch of tokens. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const PARTING = /^[,;:.!?–—()]$/u;

/**
 * The clause that a token stands in, as far as signs and «men», «mens» tell: what is said of a value is said in
 * its own clause, but for a relative clause between («kommunene som har svart, planlegger …»), whose comma ends it.
 */
export function clauseAround({ tokens }: Scene, at: number, conjunctions?: WordSet): Stretch {
  const parts = (i: number) =>
    PARTING.test(tokens[i]?.text ?? "") || conjunctions?.has(tokens[i]?.text) === true;
  let from = at;
  while (from > 0 && !parts(from - 1)) from--;
  let to = at + 1;
  while (to < tokens.length && !parts(to)) to++;
  return { from, to };
}

/** A description of a group that stands at a token: whose it is, and the token after it. */
export interface DescribedAt {
  readonly next: number;
  /** Several may be told in the same words. */
  readonly of: readonly { readonly group: string; readonly question?: string }[];
}

/** «kommunene som bosetter flyktninger»: the longest description that begins at a token. */
export function describedAt({ tokens }: Scene, at: number, { survey }: Known): DescribedAt | undefined {
  const fitting = (survey.described ?? []).filter(({ words }) =>
    words.every((word, i) => tokens[at + i]?.kind === "word" && tokens[at + i]?.text === word),
  );
  const length = Math.max(0, ...fitting.map(({ words }) => words.length));
  const of = fitting.filter(({ words }) => words.length === length);
  return length === 0 ? undefined : { next: at + length, of };
}

/** Whether a description is of those that a key is about. */
export function describes({ of }: DescribedAt, key: string, known: Known): boolean {
  return of.some(
    ({ group, question }) =>
      group === groupOf(key) && (question === undefined || question === questionOf(key, known)),
  );
}

/** A word that negates in a stretch, past «ikke bare», «ingen av dem»: its index, and none where two undo each other. */
export function negationIn({ tokens }: Scene, { from, to }: Stretch, known: Known): number | undefined {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    if (!known.is.negations.has(tokens[i]?.text) || tokens[i]?.kind !== "word") continue;
    const after = tokens[i + 1]?.text;
    if (
      known.is.only.has(after) ||
      known.is.hedges.has(after) ||
      phraseAt(tokens, i, known.idioms) !== undefined
    )
      continue;
    found.push(i);
  }
  return found.length % 2 === 1 ? found[0] : undefined;
}

/** The parts of the survey that words in a stretch name, beside units and groups. */
export interface Named {
  /** Words that belong to one of `keys` or to their questions. */
  readonly own: number;
  /** Words that belong only to other options. */
  readonly foreign: readonly number[];
}

const NOT_ANSWERS: ReadonlySet<string> = new Set(["share", "participation", "unit", "own", "time"]);

/** How many words of a stretch are of these options (`question.option`), and which are only of others. */
export function namedIn(
  scene: Scene,
  { from, to }: Stretch,
  options: readonly string[],
  known: Known,
): Named {
  const { tokens, nouns } = scene;
  const questions = options.map((option) => questionOf(option, known));
  let own = 0;
  const foreign: number[] = [];
  for (let i = from; i < to; i++) {
    // Who is asked is described, and no answer named.
    const who = describedAt(scene, i, known);
    if (who !== undefined) i = who.next;
    // «det svarer til …» names no answer.
    const idiom = phraseAt(tokens, i, known.idioms);
    if (idiom !== undefined) {
      i = idiom.next - 1;
      continue;
    }
    const token = tokens[i];
    if (token?.kind !== "word" || NOT_ANSWERS.has(nouns[i]?.is ?? "")) continue;
    const ofOptions = known.namer.optionsWith(token.text);
    const isOwn =
      [...ofOptions].some((option) => options.includes(option)) ||
      [...known.namer.questionsWith(token.text)].some((question) => questions.includes(question));
    if (isOwn || options.some((option) => known.namer.isPart(token.text, option))) own++;
    // «høy» may be an answer, and is said of much else.
    // A group's noun may be in an answer («vertskommune»), and tells mostly whom the share is of.
    else if (nouns[i]?.is === "group" || isWhoAnswered(tokens, i, known)) continue;
    else if (ofOptions.size > 0 && !known.is.high.has(token.text) && !known.is.low.has(token.text))
      foreign.push(i);
  }
  return { own, foreign };
}

/**
 * «utilstrekkelig kapasitet i skolen» of the share whose answer is «barnevern»: the question's words, another answer's
 * to the same question, and none of the own one's. Index of the other's word.
 */
export function siblingIn(
  scene: Scene,
  { from, to }: Stretch,
  options: readonly string[],
  known: Known,
): number | undefined {
  const questions = new Set(options.map((option) => questionOf(option, known)));
  if (questions.size !== 1) return undefined;
  let found: number | undefined;
  for (let i = from; i < to; i++) {
    const { kind, text } = scene.tokens[i] ?? {};
    if (kind !== "word" || text === undefined || NOT_ANSWERS.has(scene.nouns[i]?.is ?? "")) continue;
    const of = [...known.namer.optionsWith(text)];
    if (of.some((option) => options.includes(option))) return undefined;
    const isSiblings = of.length > 0 && of.every((option) => questions.has(questionOf(option, known)));
    if (isSiblings && known.namer.questionsWith(text).size === 0) found ??= i;
  }
  return found;
}

/** «kommunene som har svart»: whom the share is of. */
function isWhoAnswered(tokens: Scene["tokens"], at: number, known: Known): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at);
  return known.is.answered.has(tokens[at]?.text) && before.some(({ text }) => known.is.relative.has(text));
}

/** The question of `question.option` or `question.option@group`: the longest id that it begins with. */
export function questionOf(key: string, { survey }: Known): string {
  const [option = ""] = key.split("@");
  let best = "";
  for (const { id } of survey.questions)
    if (option.startsWith(`${id}.`) && id.length > best.length) best = id;
  return best;
}

export const optionOf = (key: string): string => key.split("@")[0] ?? "";
export const groupOf = (key: string): string => key.split("@")[1] ?? "";

/** Whether an option of a key says that something is not so. */
export function isNegative(key: string, { survey }: Known): boolean {
  return survey.options.some((option) => option.key === optionOf(key) && option.negative);
}

/**
 * Whether a noun names the units of a group. The first kind of unit stands for everyone («86 prosent av
 * kommunene», of municipalities and districts), another kind only together with it.
 */
export function namesGroup(
  noun: { readonly is: string; readonly id?: string },
  group: string,
  together: boolean,
  known: Known,
): boolean {
  const { groups, units } = known.survey;
  const told = groups.find(({ id }) => id === group);
  if (told === undefined || noun.id === group) return true;
  const isFirst =
    noun.id === units[0]?.id ||
    groups.some(({ id, forms }) => id === noun.id && forms.some((form) => units[0]?.forms.includes(form)));
  if (told.everyone) return isFirst || together;
  if (noun.is === "unit") {
    const forms = units.find(({ id }) => id === noun.id)?.forms ?? [];
    return told.forms.some((form) => forms.includes(form));
  }
  return noun.is !== "group";
}
