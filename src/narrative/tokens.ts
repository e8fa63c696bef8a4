/**
 * A helper's value never passes through the Markdown parser as text. It travels as a token made of two
 * private-use characters around an id, which Markdown leaves alone, and becomes a node of the tree as soon as
 * Markdown has been read. So no label, however it is spelled, can become markup, and none is escaped twice.
 */
const OPEN = "\uE000";
const CLOSE = "\uE001";
/** Around the number of a stretch of the author's own text, in front of it. */
const STRETCH_OPEN = "\uE002";
const STRETCH_CLOSE = "\uE003";

const TOKEN = /\uE000([a-z]+\d+)\uE001/g;
const STRETCH = /\uE002(\d+)\uE003/g;
const KEPT = /[\uE000-\uE003]/g;

/** @param id such as `t12`: letters, then digits */
export function token(id: string): string {
  return OPEN + id + CLOSE;
}

/** A piece of text: the author's own, or the id of a token. */
type Piece =
  | { readonly kind: "own"; readonly from: number; readonly to: number }
  | { readonly kind: "token"; readonly id: string; readonly from: number; readonly to: number };

/** A text as tokens and what stands between them, in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const own = (to: number) => {
    if (to > done) pieces.push({ kind: "own", from: done, to });
  };
  for (const { index, 0: whole, 1: id = "" } of text.matchAll(TOKEN)) {
    own(index);
    done = index + whole.length;
    pieces.push({ kind: "token", id, from: index, to: done });
  }
  own(text.length);
  return pieces;
}

/** What stands in front of the stretch of the author's text with this number while Handlebars runs. */
export function stretchMark(number: number): string {
  return STRETCH_OPEN + number + STRETCH_CLOSE;
}

/** Takes the marks of stretches out again, and tells where in the text without them each stood. */
export function withoutStretchMarks(marked: string): {
  readonly text: string;
  readonly marks: readonly { readonly number: number; readonly offset: number }[];
} {
  const marks: { number: number; offset: number }[] = [];
  let taken = 0;
  const text = marked.replace(STRETCH, (mark, number: string, at: number) => {
    marks.push({ number: Number(number), offset: at - taken });
    taken += mark.length;
    return "";
  });
  return { text, marks };
}

/** Where the author's own text has characters that are kept for tokens and marks. */
export function keptCharactersIn(text: string): number[] {
  return [...text.matchAll(KEPT)].map(({ index }) => index);
}

/** The text with something that nobody reads as a token in place of those characters; of the same length. */
export function withoutKeptCharacters(text: string): string {
  return text.replace(KEPT, "\uFFFD");
}

/** Whether a text has a token in it; Markdown writes an address with percent signs, and a token's characters with it. */
export function hasToken(text: string): boolean {
  return text.includes(OPEN) || text.includes("%EE%80%80") || text.includes("%ee%80%80");
}
