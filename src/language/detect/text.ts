import type { WordSet } from "./lexicon.ts";
import { asSeen } from "./look-alikes.ts";
import type { Meaning } from "./meaning.ts";

/**
 * A piece of a sentence as it is read. Markup is gone: «Fler**tallet**» is two pieces, and one word. Offsets in
 * what is found count in the texts of all pieces, one after the other, as `slice` counts.
 */
export type Piece = AuthorPiece | BoundPiece;

/** The author's own words. `fixed` is what the author has marked as it stands, with a reason: judged alike. */
export interface AuthorPiece {
  readonly kind: "text" | "fixed";
  readonly text: string;
}

/** What the program has put in: a value of the data, a label of the survey, a reference («figur 3»). */
export type BoundPiece = ValuePiece | { readonly kind: "label" | "reference"; readonly text: string };

export interface ValuePiece {
  readonly kind: "value";
  readonly text: string;
  readonly meaning: Meaning;
}

/** A word, a run of digits, a sign, or something bound, which is one token however long it is. */
export interface Token {
  readonly kind: "word" | "digits" | "sign" | "bound";
  /** As seen, in small letters: look-alikes are read, hyphens inside a word are kept. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether there is space, or the start of the sentence, before it. */
  readonly spaced: boolean;
  readonly capital: boolean;
  /** Whether all letters are capitals, as in «LXXXVI». */
  readonly capitals: boolean;
  readonly bound?: BoundPiece;
}

/** A sentence as the detector reads it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

interface Seen {
  readonly text: string;
  readonly at: number;
  readonly upto: number;
  readonly capital: boolean;
}

/** Letters and signs that are written as they are seen, one character each. */
const PLAIN = /^[ -~\n\u00A0æøåÆØÅ«»–§]*$/;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const LETTER = /^\p{L}/u;
const DIGITS = /^\p{N}/u;
const SPACE = /^\s/u;
const HYPHEN = /^[-\u2010\u2011\u00AD]$/u;
/** Whether a piece is the author's own words. */
export function isAuthors(piece: Piece): piece is AuthorPiece {
  return piece.kind === "text" || piece.kind === "fixed";
}

/**
 * Reads a sentence: joins its pieces, and parts them into words, digits and signs. Linear in the text.
 * `suspending`: words before which a hyphen stands for the rest of a word («bosettings- og vertskommuner»).
 */
export function readPieces(pieces: readonly Piece[], suspending?: WordSet): Reading {
  const tokens: Token[] = [];
  let text = "";
  let loose = "";
  const flush = () => {
    if (loose !== "") tokens.push(...tokensOf(loose, text.length - loose.length, text));
    loose = "";
  };
  for (const piece of pieces) {
    if (isAuthors(piece)) {
      text += piece.text;
      loose += piece.text;
      continue;
    }
    flush();
    const start = text.length;
    const spaced = start === 0 || SPACE.test(text.slice(-1));
    text += piece.text;
    const common = { start, end: text.length, spaced, capital: false, capitals: false };
    tokens.push({ kind: "bound", text: piece.text.toLowerCase(), ...common, bound: piece });
  }
  flush();
  return { text, tokens: joinBroken(joinSpelt(tokens), text, suspending) };
}

function tokensOf(part: string, from: number, whole: string): Token[] {
  const seen = PLAIN.test(part) ? seenAsWritten(part, from) : seenOf(part, from);
  const tokens: Token[] = [];
  let spaced = from === 0 || SPACE.test(whole.charAt(from - 1));
  for (let i = 0; i < seen.length; ) {
    const first = seen[i] as Seen;
    if (SPACE.test(first.text)) {
      spaced = true;
      i++;
      continue;
    }
    const kind = LETTER.test(first.text) ? "word" : DIGITS.test(first.text) ? "digits" : "sign";
    let next = i + 1;
    if (kind !== "sign") while (next < seen.length && goesOn(seen, next, kind)) next++;
    const run = seen.slice(i, next);
    const last = run[run.length - 1] as Seen;
    tokens.push({
      kind,
      text: run.map((each) => each.text).join(""),
      start: first.at,
      end: last.upto,
      spaced,
      capital: first.capital,
      capitals: run.every((each) => each.capital),
    });
    spaced = false;
    i = next;
  }
  return tokens;
}
/** Of letters that are what they look like, each is seen as it is written. */
function seenAsWritten(part: string, from: number): Seen[] {
  const seen: Seen[] = new Array(part.length);
  const small = part.toLowerCase();
  for (let i = 0; i < part.length; i++) {
    const text = small.charAt(i);
    seen[i] = { text, at: from + i, upto: from + i + 1, capital: text !== part.charAt(i) };
  }
  return seen;
}

function seenOf(part: string, from: number): Seen[] {
  const seen: Seen[] = [];
  for (const { 0: cluster, index } of part.matchAll(CLUSTER)) {
    const read = HYPHEN.test(cluster) && cluster !== "\u00AD" ? "-" : asSeen(cluster);
    if (read === "") continue;
    const at = from + index;
    const capital = /^\p{Lu}/u.test(cluster.normalize("NFKC"));
    // One character may be seen as several: «ﬂ», «¾».
    for (const text of read) seen.push({ text, at, upto: at + cluster.length, capital });
  }
  return seen;
}

/** Whether the character at `i` belongs to the run before it. A hyphen does between two letters. */
function goesOn(seen: readonly Seen[], i: number, kind: "word" | "digits"): boolean {
  const { text } = seen[i] as Seen;
  if (kind === "digits") return DIGITS.test(text);
  if (LETTER.test(text)) return true;
  return text === "-" && LETTER.test(seen[i - 1]?.text ?? "") && LETTER.test(seen[i + 1]?.text ?? "");
}

/** Joins a word that is broken at the end of a line: «Fler-» and «tallet». */
function joinBroken(tokens: readonly Token[], text: string, suspending?: WordSet): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, hyphen, rest] = tokens.slice(i, i + 3);
    const isBroken =
      token?.kind === "word" &&
      hyphen?.text === "-" &&
      !hyphen.spaced &&
      rest?.kind === "word" &&
      rest.spaced &&
      !rest.capital &&
      suspending?.has(rest.text) !== true &&
      text.slice(hyphen.end, rest.start).trim() === "";
    if (isBroken) {
      joined.push({ ...token, text: token.text + rest.text, end: rest.end, capitals: false });
      i += 2;
    } else if (token !== undefined) joined.push(token);
  }
  return joined;
}

/** Letters from here on that stand one by one are a word that is spelt: «f l e r t a l l». */
const SPELT = 4;

function joinSpelt(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    let next = i;
    while (tokens[next]?.kind === "word" && tokens[next]?.text.length === 1) next++;
    const letters = tokens.slice(i, next);
    const [first, last] = [letters[0], letters.at(-1)];
    if (letters.length >= SPELT && first !== undefined && last !== undefined) {
      joined.push({
        ...first,
        text: letters.map(({ text }) => text).join(""),
        end: last.end,
        capitals: false,
      });
    } else joined.push(...letters);
    const other = tokens[next];
    if (other !== undefined) joined.push(other);
    i = next + 1;
  }
  return joined;
}
