import type { Known } from "./known.ts";
import type { Phrase, Phrases } from "./lexicon.ts";
import type { Noun } from "./subject.ts";
import { type Piece, type Reading, readPieces, type Token } from "./text.ts";

/** A sentence with what its words name, so that each rule needn't ask again. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** What each token names. */
  readonly nouns: readonly (Noun | undefined)[];
  /** Words of options or questions in it, which are no units or groups. */
  readonly speaksOfAnswers: boolean;
  readonly hasUnits: boolean;
  readonly hasShare: boolean;
  readonly hasRespondents: boolean;
  /** «kan», «bør»: what may or should be, not what is. */
  readonly hasModal: boolean;
  /** «gjennomsnitt», «medianen»: what numbers of several come to. */
  readonly hasMean: boolean;
  /** It tells how the survey is made: who was asked, and how. */
  readonly isPractice: boolean;
  /** It explains a word: «Med «flertall» mener vi …». */
  readonly isDefinition: boolean;
}

/** A word that is explained stands in quotation marks; «det vil si 90 prosent» explains none. */
const QUOTES = /^[«»"“”„]$/u;
const UNITS: ReadonlySet<string> = new Set(["unit", "group"]);
const SHARES: ReadonlySet<string> = new Set(["share", "participation"]);
const ANSWERS: ReadonlySet<string> = new Set(["option", "topic"]);
const RESPONDENTS: ReadonlySet<string> = new Set(["respondent", "country"]);

/** Reads a sentence, once for all that ask of it. */
export function sceneOf(pieces: readonly Piece[], known: Known): Scene {
  const found = known.read.scenes.get(pieces) ?? readScene(readPieces(pieces, known.is.suspending), known);
  known.read.scenes.set(pieces, found);
  return found;
}

function readScene({ tokens, text }: Reading, known: Known): Scene {
  const nouns = tokens.map(({ kind, text: word }) =>
    kind === "word" ? known.namer.nounOf(word) : undefined,
  );
  const any = (kinds: ReadonlySet<string>) => nouns.some((noun) => noun !== undefined && kinds.has(noun.is));
  // «alle de spurte» answered; «vi spurte» tells how the survey was made.
  const isTheAsked = (i: number) =>
    nouns[i]?.is === "respondent" && known.is.through.has(tokens[i - 1]?.text);
  const anyPhrase = (phrases: Phrases<true>) =>
    tokens.some((_, i) => phraseAt(tokens, i, phrases) !== undefined);
  return {
    tokens,
    text,
    nouns,
    speaksOfAnswers: any(ANSWERS),
    hasUnits: any(UNITS),
    hasShare: any(SHARES),
    hasRespondents: any(RESPONDENTS),
    hasModal: tokens.some(({ text: word }) => known.is.modals.has(word)),
    hasMean: tokens.some(({ text: word }) => known.is.mean.has(word) || known.is.median.has(word)),
    isPractice:
      tokens.some(({ text: word }, i) => known.is.practice.has(word) && !isTheAsked(i)) ||
      anyPhrase(known.practicePhrases),
    isDefinition: tokens.some(({ text: sign }) => QUOTES.test(sign)) && anyPhrase(known.defining),
  };
}

/** Signs that stand inside a phrase without parting it: «de (aller) fleste», «de – fleste –», «fleste». */
const INSIDE = /^[()[\]«»"'“”„‚‘’*_–—-]$/u;

export function isInside(token: Token | undefined): boolean {
  return token?.kind === "sign" && INSIDE.test(token.text);
}

/** The next token after `at` that is not a sign inside a phrase. At most three such signs are passed. */
export function stepOver(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 3 && isInside(tokens[next])) next++;
  return next;
}

/** The longest phrase that begins at a token, and the index after it. */
export function phraseAt<T>(
  tokens: readonly Token[],
  from: number,
  phrases: Phrases<T>,
): { readonly says: T; readonly next: number } | undefined {
  const first = tokens[from];
  if (first?.kind !== "word") return undefined;
  let best: { says: T; next: number } | undefined;
  for (const phrase of phrases.get(first.text) ?? []) {
    const next = match(tokens, from, phrase);
    if (next !== undefined && next > (best?.next ?? 0)) best = { says: phrase.says, next };
  }
  return best;
}

function match<T>(tokens: readonly Token[], from: number, { steps }: Phrase<T>): number | undefined {
  let at = from;
  let gap = 0;
  for (const step of steps) {
    if (step === "gap") {
      gap = 2;
      continue;
    }
    at = stepOver(tokens, at);
    while (gap > 0 && tokens[at]?.kind === "word" && !step.has(tokens[at]?.text ?? "")) {
      at = stepOver(tokens, at + 1);
      gap--;
    }
    gap = 0;
    const token = tokens[at];
    if (token?.kind !== "word" || !step.has(token.text)) return undefined;
    at++;
  }
  return at;
}

/** What a phrase that ends before `from` is about: the noun that follows, past adjectives and «av de». */
export interface Head {
  readonly is: Noun["is"] | "other" | "none";
  readonly id?: string;
  /** Index of the token after the noun; `from` where there is none. */
  readonly next: number;
}

/** How many words a noun may stand after what tells of it. */
const REACH = 6;

export function headAfter({ tokens, nouns }: Scene, from: number, known: Known): Head {
  const none: Head = { is: "none", next: from };
  let other: Head | undefined;
  for (
    let at = stepOver(tokens, from), words = 0;
    at < tokens.length && words < REACH;
    at = stepOver(tokens, at + 1), words++
  ) {
    const token = tokens[at] as Token;
    // «17. kommuner»
    if (
      token.text === "." &&
      at === from &&
      tokens[at + 1]?.kind === "word" &&
      tokens[at + 1]?.capital === false
    )
      continue;
    if (token.text === ")" && at === from) continue;
    if (token.kind !== "word") break;
    const noun = nouns[at];
    if (noun !== undefined) {
      if (known.is.verbs.has(token.text) && other === undefined && noun.is === "option") return none;
      // «landets kommuner» is about the municipalities.
      if (noun.is === "country" && (nouns[at + 1]?.is === "unit" || nouns[at + 1]?.is === "group")) continue;
      // «andelen kommuner»
      return { is: noun.is, next: at + 1, ...(noun.id !== undefined && { id: noun.id }) };
    }
    if (known.is.through.has(token.text)) continue;
    // «små og mellomstore kommuner»
    if (token.text === known.and && words > 0) continue;
    if (known.is.verbs.has(token.text) || known.namer.particles.has(token.text)) break;
    // An adjective, or a noun that we know nothing of: the next word tells.
    if (other !== undefined) break;
    other = { is: "other", next: at + 1 };
  }
  return other ?? none;
}
