import { type References, wordsOf } from "../document/document.ts";
import type { Meaning } from "../language/detect/meaning.ts";
import type { Leaf, Value } from "../narrative/tree.ts";
import type { Source } from "../problems/problem.ts";
import type { Carrier, StatementKind, StatementValue } from "./statement.ts";

/** A piece of the report that is read as one, before it is known what it rests on. */
export interface Said {
  readonly id: string;
  readonly text: string;
  readonly kind: StatementKind;
  readonly section: string;
  readonly source: Source;
  /** Whose words they are: the author's, the program's own, or what the program has written from rows. */
  readonly by: "author" | "data" | "program";
  /** As its author wrote it: what is told from the data by what was asked for, and not by what it came to. */
  readonly written: string;
  readonly keys: readonly string[];
  readonly values: readonly StatementValue[];
  /** Marks of the claims that it stands in, or that stand in it. */
  readonly claims: readonly string[];
  /** What it is made of, where it stands in the tree. */
  readonly leaves: readonly Leaf[];
  readonly in: readonly Carrier[];
  /** It is a name or a question, which no number beside it makes truer or falser. */
  readonly alone?: true;
  /** It is a title beneath the title. */
  readonly headline?: true;
  /** It is what a question, an answer, a group or another report is called. */
  readonly named?: true;
  /** The number of the data that it stands after. */
  readonly beside?: Meaning & { readonly text: string };
}

/** One that has its place in the order of the report, but no id yet. */
export type Unnumbered = Omit<Said, "id">;

/** Where something is said. */
export type Where = Pick<Said, "kind" | "section" | "in">;

export const BOTH: readonly Carrier[] = ["web", "pdf"];

/** A text with its white space evened out, as it is compared and stored. */
export function evened(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What leaves of the tree say: the author's words, with what is told from the data between them. */
export function saidBy(
  leaves: readonly Leaf[],
  source: Source,
  where: Where,
  references: References,
): Unnumbered {
  let text = "";
  let written = "";
  const values: StatementValue[] = [];
  const put = (before: string, piece: string) => {
    const one = piece.replace(/\s+/g, " ");
    return before + (before === "" || before.endsWith(" ") ? one.replace(/^ /, "") : one);
  };
  for (const leaf of leaves) {
    const shown = wordsOf(leaf, references);
    const after = put(text, shown);
    if (leaf.kind === "value") values.push(valueAt(leaf, after, shown));
    text = after;
    written = put(written, leaf.kind === "value" ? `{{${leaf.written}}}` : shown);
  }
  // White space between two sentences says nothing, whatever block of the template it stands in.
  const speaking = leaves.filter((leaf) => leaf.kind !== "words" || leaf.text.trim() !== "");
  const claims = speaking.flatMap((leaf) =>
    leaf.kind === "claim" ? [leaf.id] : "within" in leaf ? leaf.within : [],
  );
  return {
    ...where,
    text: text.trim(),
    written: written.trim(),
    source,
    by: "author",
    keys: [...new Set(values.flatMap(({ keys }) => keys))],
    values,
    claims: [...new Set(claims)],
    leaves,
  };
}

function valueAt(value: Value, after: string, shown: string): StatementValue {
  const text = evened(shown);
  const { keys, machine, meaning } = value;
  const from = after.length - text.length;
  return { text, from, to: after.length, keys, machine, measure: meaning.measure };
}

/** A text that stands outside the tree: somebody's words, or what the program has written. */
export function saidIn(
  text: string,
  by: Said["by"],
  source: Source,
  where: Where,
  keys: readonly string[] = [],
): Unnumbered {
  const even = evened(text);
  const said = { ...where, text: even, written: even, source, by, keys, values: [], claims: [], leaves: [] };
  return where.kind === "label" || where.kind === "title" ? { ...said, alone: true } : said;
}
