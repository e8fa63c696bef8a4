/** A command and its numbers; an «e» belongs to a number («1e-7»). */
const commandPattern = /([a-df-zA-DF-Z])([^a-df-zA-DF-Z]*)/g;
const numberPattern = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** Which of a command's numbers are x (0) and y (1), command by command; others are lengths and flags. */
const axes: Readonly<Record<string, readonly (0 | 1 | undefined)[]>> = {
  M: [0, 1],
  L: [0, 1],
  T: [0, 1],
  H: [0],
  V: [1],
  C: [0, 1, 0, 1, 0, 1],
  S: [0, 1, 0, 1],
  Q: [0, 1, 0, 1],
  A: [undefined, undefined, undefined, undefined, undefined, 0, 1],
  Z: [],
};

/**
 * Moves a path and rounds its numbers to two decimals (1/100 px: below what any screen or printer shows).
 *
 * @throws when the path has a command that SVG does not know
 */
export function movePath(path: string, dx: number, dy: number): string {
  let first = true;
  return path.replace(commandPattern, (_, command: string, rest: string) => {
    const order = axes[command.toUpperCase()];
    if (order === undefined) throw new Error(`Unknown path command ${command}`);
    // A relative command has no place of its own; only a path's first one counts from the origin.
    const absolute = command === command.toUpperCase() || first;
    first = false;
    const numbers = (rest.match(numberPattern) ?? []).map(Number);
    const moved = numbers.map((value, i) => {
      const axis = absolute ? order[i % order.length] : undefined;
      return round(axis === undefined ? value : value + (axis === 0 ? dx : dy));
    });
    return command + moved.join(",");
  });
}

/** Two decimals, without a negative zero. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

/** The offset of `translate(x,y)`; undefined when the transform is another one. */
export function translation(transform: string | undefined): readonly [number, number] | undefined {
  if (transform === undefined) return [0, 0];
  const match = /^translate\(([^,()]+),([^,()]+)\)$/.exec(transform.trim());
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}
