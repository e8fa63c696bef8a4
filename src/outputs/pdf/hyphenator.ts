import { LANGUAGES, type Language, languageOf } from "../../language/language.ts";

/** Puts soft hyphens into a word, or gives it back as it is. */
export type Hyphenator = (word: string) => string;

/** Shorter words stay whole: the text isn't justified, so that a break saves little and costs the reader something. */
const shortest = 12;
/** As many letters at least stand on each side of a hyphen. */
const least = 4;
const softHyphen = "\u00AD";

/** Loads the patterns of one written language. */
export async function loadHyphenator({ hyphenation }: Language): Promise<Hyphenator> {
  const { hyphenateSync } = await hyphenation.load();
  // Names and titles of another written language stand in the text as they are.
  const written = LANGUAGES.flatMap((code) => languageOf(code).hyphenation.exceptions);
  const exceptions = new Map(
    [...written, ...hyphenation.exceptions].map((word) => [word.replaceAll("-", ""), word]),
  );
  const known = new Map<string, string>();
  return (word) => {
    // What has soft hyphens already was broken by hand; a capital inside is the mark of a name or a code.
    if (word.length < shortest || word.includes(softHyphen) || /.\p{Lu}/u.test(word)) return word;
    const found = known.get(word) ?? byException(word, exceptions) ?? withoutShortEnds(hyphenateSync(word));
    known.set(word, found);
    return found;
  };
}

function byException(word: string, exceptions: ReadonlyMap<string, string>): string | undefined {
  const parts = exceptions.get(word.toLowerCase())?.split("-");
  if (parts === undefined) return undefined;
  let at = 0;
  const cut = parts.map(({ length }) => {
    at += length;
    return word.slice(at - length, at);
  });
  return cut.join(softHyphen);
}

/** Keeps the hyphens that leave enough letters on both sides. */
function withoutShortEnds(word: string): string {
  const parts = word.split(softHyphen);
  const length = word.length - parts.length + 1;
  let text = "";
  let before = 0;
  for (const part of parts) {
    const allowed = before >= least && length - before >= least;
    text += allowed ? softHyphen + part : part;
    before += part.length;
  }
  return text;
}
