const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "o",
  å: "a",
  ð: "d",
  đ: "d",
  ŧ: "t",
  ŋ: "n",
  ß: "ss",
};

/**
 * An id that is safe in a link, in CSS and as a destination in the PDF: Chromium percent-encodes others there.
 *
 * @param words what it is made from, such as a heading
 */
export function asciiId(words: string): string {
  const id = words
    .toLowerCase()
    .replace(/[æøåðđŧŋß]/g, (letter) => LETTERS[letter] ?? "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return id || "del";
}

/** The ids of one page, where no two may be alike. */
export class Ids {
  readonly #taken: Set<string>;
  /** The number to try next of those that have been asked for again. */
  readonly #next = new Map<string, number>();

  /** @param taken ids that stand on the page already */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** As {@link asciiId}, with a number behind where it would be taken. Takes it. */
  of(words: string): string {
    const base = asciiId(words);
    let id = base;
    for (let n = this.#next.get(base) ?? 2; this.#taken.has(id); n++) {
      id = `${base}-${n}`;
      this.#next.set(base, n);
    }
    this.#taken.add(id);
    return id;
  }
}
