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
 * @param taken ids that it must differ from
 */
export function asciiId(words: string, taken: readonly string[] = []): string {
  const base =
    words
      .toLowerCase()
      .replace(/[æøåðđŧŋß]/g, (letter) => LETTERS[letter] ?? "")
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60)
      .replace(/-+$/, "") || "del";
  if (!taken.includes(base)) return base;
  let n = 2;
  while (taken.includes(`${base}-${n}`)) n++;
  return `${base}-${n}`;
}
