/**
 * Writes whole numbers in words, in each way that Norwegian has. Made for the tests, and knows nothing of the
 * reader: its words are its own, so that a wrong word in either shows.
 */
interface Words {
  readonly units: readonly (readonly string[])[];
  readonly teens: readonly string[];
  readonly tens: readonly (readonly string[])[];
  readonly million: readonly [one: string, many: string];
  readonly one: string;
}

export const WORDS: Readonly<Record<"nb" | "nn", Words>> = {
  nb: {
    units: [["én", "en"], ["to"], ["tre"], ["fire"], ["fem"], ["seks"], ["sju", "syv"], ["åtte"], ["ni"]],
    teens: "ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split(" "),
    tens: [
      ["tjue", "tyve"],
      ["tretti", "tredve"],
      ["førti"],
      ["femti"],
      ["seksti"],
      ["sytti"],
      ["åtti"],
      ["nitti"],
    ],
    million: ["million", "millioner"],
    one: "ett",
  },
  nn: {
    units: [["éin", "ein"], ["to"], ["tre"], ["fire"], ["fem"], ["seks"], ["sju"], ["åtte"], ["ni"]],
    teens: "ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split(" "),
    tens: [["tjue"], ["tretti"], ["førti"], ["femti"], ["seksti"], ["sytti"], ["åtti"], ["nitti"]],
    million: ["million", "millionar"],
    one: "eitt",
  },
};

/** How it is written: which of several words, which order of tens and units, joined or parted, with «og» or not. */
export interface Manner {
  readonly word: number;
  readonly order: "tens-first" | "units-first";
  readonly joined: boolean;
  readonly and: boolean;
}

export const MANNERS: readonly Manner[] = [0, 1].flatMap((word) =>
  (["tens-first", "units-first"] as const).flatMap((order) =>
    [true, false].flatMap((joined) => [true, false].map((and) => ({ word, order, joined, and }))),
  ),
);

/** A whole number from 0 to 9 999 999 in words. */
export function writeNumeral(n: number, code: "nb" | "nn", manner: Manner): string {
  if (n === 0) return "null";
  const words = WORDS[code];
  const gap = manner.joined ? "" : " ";
  const parts: string[] = [];
  const millions = Math.floor(n / 1_000_000);
  const thousands = Math.floor(n / 1000) % 1000;
  const rest = n % 1000;
  if (millions === 1) parts.push(`en ${words.million[0]}`.replace("en", code === "nb" ? "en" : "ein"));
  else if (millions > 1) parts.push(`${hundreds(millions, words, manner, false)} ${words.million[1]}`);
  if (thousands === 1) parts.push(`${words.one}${gap}tusen`);
  else if (thousands > 1) parts.push(`${hundreds(thousands, words, manner, false)}${gap}tusen`);
  if (rest > 0) parts.push(hundreds(rest, words, manner, parts.length > 0));
  // A million is never joined with what follows.
  const [first, ...others] = parts;
  return millions > 0 ? [first, others.join(gap)].join(" ").trim() : parts.join(gap);
}

function hundreds(n: number, words: Words, manner: Manner, after: boolean): string {
  const gap = manner.joined ? "" : " ";
  const times = Math.floor(n / 100);
  const rest = n % 100;
  const head =
    times === 0 ? "" : `${times === 1 ? words.one : pick(words.units[times - 1], manner)}${gap}hundre`;
  if (rest === 0) return head;
  const tail = belowHundred(rest, words, manner);
  if (head === "") return after && manner.and ? `og${gap}${tail}` : tail;
  return manner.and ? `${head}${gap}og${gap}${tail}` : `${head}${gap}${tail}`;
}

function belowHundred(n: number, words: Words, manner: Manner): string {
  if (n < 10) return pick(words.units[n - 1], manner);
  if (n < 20) return words.teens[n - 10] ?? "";
  const ten = pick(words.tens[Math.floor(n / 10) - 2], manner);
  const unit = n % 10 === 0 ? "" : pick(words.units[(n % 10) - 1], manner);
  if (unit === "") return ten;
  return manner.order === "tens-first" ? ten + unit : `${unit}og${ten}`;
}

function pick(forms: readonly string[] | undefined, { word }: Manner): string {
  return forms?.[Math.min(word, forms.length - 1)] ?? "";
}
