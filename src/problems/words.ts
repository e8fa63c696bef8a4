/** «a», «b» eller «c»: names of things in a message, in quotation marks, joined by a word. */
export function named(names: readonly string[], conjunction: string): string {
  const quoted = names.map((name) => `«${name}»`);
  const last = quoted.pop();
  if (last === undefined) return "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${conjunction} ${last}`;
}

/** As {@link named}, but no longer than a message can bear. */
export function someNamed(names: readonly string[], conjunction: string, more: string): string {
  const most = 12;
  if (names.length <= most) return named(names, conjunction);
  return `${names
    .slice(0, most)
    .map((name) => `«${name}»`)
    .join(", ")} ${more}`;
}

/** «2, 3 og 4»: numbers in a message, no more of them than it can bear. */
export const numbered = {
  nb: (numbers: readonly number[]): string => joined(numbers, "og", "med flere"),
  en: (numbers: readonly number[]): string => joined(numbers, "and", "and others"),
};

/** «linje 2, 3 og 4» */
export const linesOf = {
  nb: (lines: readonly number[]): string => `linje ${numbered.nb(lines)}`,
  en: (lines: readonly number[]): string => `${lines.length === 1 ? "line" : "lines"} ${numbered.en(lines)}`,
};

function joined(numbers: readonly number[], conjunction: string, more: string): string {
  const most = 12;
  if (numbers.length > most) return `${numbers.slice(0, most).join(", ")} ${more}`;
  const [last, ...before] = [...numbers].reverse();
  if (last === undefined) return "";
  return before.length === 0 ? `${last}` : `${before.reverse().join(", ")} ${conjunction} ${last}`;
}

/** The name that was most likely meant, where there is one near enough. */
export type Nearest = { readonly nearest: string | undefined };

/** «Mente du «a»?», or what to do where nothing is near. */
export const meant = {
  nb: (nearest: string | undefined, otherwise: string): string =>
    nearest === undefined ? otherwise : `Mente du «${nearest}»?`,
  en: (nearest: string | undefined, otherwise: string): string =>
    nearest === undefined ? otherwise : `Did you mean «${nearest}»?`,
};

/** The name that was most likely meant, and all that there are. */
export type Choice = {
  readonly nearest?: string | undefined;
  readonly known?: readonly string[];
};

/** As {@link meant}, or what there is to choose from. */
export const choose = {
  nb: ({ nearest, known = [] }: Choice, otherwise: string): string => {
    if (nearest !== undefined || known.length === 0) return meant.nb(nearest, otherwise);
    return known.length === 1
      ? `Skriv «${known[0]}».`
      : `Velg mellom ${someNamed(known, "og", "med flere")}.`;
  },
  en: ({ nearest, known = [] }: Choice, otherwise: string): string => {
    if (nearest !== undefined || known.length === 0) return meant.en(nearest, otherwise);
    return known.length === 1
      ? `Write «${known[0]}».`
      : `Choose from ${someNamed(known, "and", "and others")}.`;
  },
};
