const operators = (all: string): ReadonlySet<string> => new Set(all.split(" "));

/** Begin a path or carry it on (ISO 32000-1, table 59). */
export const constructing = operators("m l c v y h re");
/** Paint a path, and so end it (table 60). `n` ends it unpainted. */
export const paintingPath = operators("S s f F f* B B* b b*");
/** What Chromium does not write, and what could show text or pictures that are not read here. */
export const unread = operators("TD T* TJ ' \" BI sh");
