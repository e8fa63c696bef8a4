/** An operator of one to three letters as a number, which is quicker to compare than text. */
export function code(operator: string): number {
  let value = 0;
  for (let i = 0; i < operator.length; i++) value = (value << 8) | operator.charCodeAt(i);
  return value;
}

const codes = (operators: string): ReadonlySet<number> => new Set(operators.split(" ").map(code));

/** Begin a path or carry it on (ISO 32000-1, table 59). */
export const constructing = codes("m l c v y h re");
/** Paint a path, and so end it (table 60). `n` ends it unpainted. */
export const paintingPath = codes("S s f F f* B B* b b*");
/** Show text (table 109). */
export const showing = codes("Tj TJ ' \"");
