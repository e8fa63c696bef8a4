/** A place in a text: line and column, both from 1, the column in UTF-16 units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds lines and columns in a text, whatever its line endings.
 *
 * @param from where the text itself begins, in a larger one
 * @returns what tells the place of an offset (in UTF-16 units, as `indexOf` counts); one beyond the text's end has
 *   the end's line
 */
export function lineIndex(
  text: string,
  from: LineAndColumn = { line: 1, column: 1 },
): (offset: number) => LineAndColumn {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const column = offset - (starts[low] ?? 0) + (low === 0 ? from.column : 1);
    return { line: from.line + low, column };
  };
}
