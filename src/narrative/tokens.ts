/**
 * A helper's value never passes through the Markdown parser as text. It travels as a token made of two
 * private-use characters around an id, which Markdown leaves alone, and is put in afterwards. So no
 * label, however it is spelled, can become markup, and none is escaped twice.
 */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const TOKEN = /\uE000([a-z]+\d+)\uE001/g;

/** @param id such as `t12`: letters, then digits */
export function token(id: string): string {
  return OPEN + id + CLOSE;
}

/** Replaces each token in `text` by what `write` gives for its id. */
export function replaceTokens(text: string, write: (id: string) => string): string {
  return text.replace(TOKEN, (_, id: string) => write(id));
}

/** The ids of the tokens in `text`, in order. */
export function tokensIn(text: string): string[] {
  return [...text.matchAll(TOKEN)].map((match) => match[1] as string);
}

/** The id, when `text` is one token and nothing else but white space. */
export function soleToken(text: string): string | undefined {
  return /^\s*\uE000([a-z]+\d+)\uE001\s*$/.exec(text)?.[1];
}

/** True when the author's own text has a character that is kept for tokens or for marks of content. */
export function hasTokenCharacter(text: string): boolean {
  return /[\uE000-\uE003]/.test(text);
}
