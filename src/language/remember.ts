/** Enough for the sentences of a report; then it begins anew rather than grow. */
const MOST = 2000;

/**
 * Remembers what a pure function has made of a text, since the same sentences are read again and again: in both
 * the build and the list of sentences, and each time that a preview tells them anew.
 */
export function remembering<Context extends string, Result>(
  make: (text: string, context: Context) => Result,
): (text: string, context: Context) => Result {
  const known = new Map<string, Result>();
  return (text, context) => {
    const key = `${context} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(text, context);
    if (known.size >= MOST) known.clear();
    known.set(key, made);
    return made;
  };
}
