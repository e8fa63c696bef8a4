/** How a dictionary's words are inflected: the `.aff` file of a Hunspell dictionary. */
export interface Affixes {
  /** By what they end in («ene»), so that a word's own endings find them. */
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>;
  readonly prefixes: ReadonlyMap<string, readonly Affix[]>;
  /** The letters of the language, the most usual first. */
  readonly letters: string;
  /** The flag of words that are free to be joined with each other; none in some dictionaries. */
  readonly joins: string | undefined;
  /** Letters that such a part must have at least. */
  readonly shortestPart: number;
}

export interface Affix {
  readonly kind: "prefix" | "suffix";
  readonly flag: string;
  /** What it puts on the stem. */
  readonly add: string;
  /** What it takes off the stem first. */
  readonly strip: string;
  /** What the stem must look like. */
  readonly fits: (stem: string) => boolean;
  /** Whether a prefix and a suffix may be used together. */
  readonly crosses: boolean;
}

/**
 * Reads the rules that the Norwegian dictionaries use: `SFX`, `PFX`, `TRY`, `COMPOUNDFLAG` and
 * `COMPOUNDMIN`, one letter a flag. (The format: hunspell(5).)
 *
 * @throws Error on a rule that would be misread here: another way of writing flags, or affixes on affixes
 */
export function readAffixes(text: string): Affixes {
  const suffixes = new Map<string, Affix[]>();
  const prefixes = new Map<string, Affix[]>();
  const crossing = new Map<string, boolean>();
  let letters = "";
  let joins: string | undefined;
  let shortestPart = 3;
  for (const line of text.split(/\r?\n/)) {
    const [name, flag = "", third = "", fourth = "", condition] = line.trim().split(/\s+/);
    if (name === "FLAG") throw new Error("A dictionary with numbered or long flags cannot be read.");
    if (name === "TRY") letters = flag;
    else if (name === "COMPOUNDFLAG") joins = flag;
    else if (name === "COMPOUNDMIN") shortestPart = Number(flag);
    else if (name !== "SFX" && name !== "PFX") continue;
    else if (condition === undefined) crossing.set(name + flag, third === "Y");
    else {
      const kind = name === "SFX" ? "suffix" : "prefix";
      if (fourth.includes("/")) throw new Error(`The dictionary has an affix on an affix: ${line}`);
      const affix: Affix = {
        kind,
        flag,
        add: fourth === "0" ? "" : fourth,
        strip: third === "0" ? "" : third,
        fits: matcher(condition, kind),
        crosses: crossing.get(name + flag) ?? false,
      };
      const table = kind === "suffix" ? suffixes : prefixes;
      table.set(affix.add, [...(table.get(affix.add) ?? []), affix]);
    }
  }
  return { suffixes, prefixes, letters, joins, shortestPart };
}

/** Conditions are letters, `.` and `[…]`: a small part of what a regular expression is. */
function matcher(condition: string, kind: Affix["kind"]): (stem: string) => boolean {
  if (condition === ".") return () => true;
  const pattern = new RegExp(kind === "suffix" ? `${condition}$` : `^${condition}`, "u");
  return (stem) => pattern.test(stem);
}

/** @returns the stem that a word would have if it were made with an affix; undefined when it cannot be */
export function stemOf(word: string, affix: Affix): string | undefined {
  const { kind, add, strip, fits } = affix;
  const left = kind === "suffix" ? word.slice(0, word.length - add.length) : word.slice(add.length);
  const stem = kind === "suffix" ? left + strip : strip + left;
  return left !== "" && fits(stem) ? stem : undefined;
}

/** @returns the word that an affix makes of a stem; undefined when it does not fit */
export function applied(stem: string, affix: Affix): string | undefined {
  const { kind, add, strip, fits } = affix;
  if (!fits(stem) || stem.length <= strip.length) return undefined;
  if (kind === "suffix")
    return stem.endsWith(strip) ? stem.slice(0, stem.length - strip.length) + add : undefined;
  return stem.startsWith(strip) ? add + stem.slice(strip.length) : undefined;
}
