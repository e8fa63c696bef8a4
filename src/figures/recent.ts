/**
 * Keeps the results of the keys that were asked for last, so that a session of hundreds of reports keeps what
 * the next one will ask for and does not grow.
 *
 * @param limit how many results are kept
 * @returns a function that gives what is kept under a key, or makes it
 */
export function keepRecent<Result>(limit: number): (key: string, make: () => Result) => Result {
  const kept = new Map<string, Result>();
  return (key, make) => {
    const found = kept.get(key);
    const result = found === undefined ? make() : found;
    // A map is in the order of writing: what was asked for last goes to its end.
    kept.delete(key);
    kept.set(key, result);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return result;
  };
}
