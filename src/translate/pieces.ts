/** A template cut up: what is prose and may be translated, and what must come through as it is. */
export type Piece =
  | { readonly kind: "prose"; readonly text: string }
  /** A helper, a link's address, a mark of Markdown. */
  | { readonly kind: "kept"; readonly text: string }
  /** The same, where also what is said before it ends: a new paragraph, heading, list item or table cell. */
  | { readonly kind: "break"; readonly text: string };

const COMMENT = String.raw`\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}`;
/** Helpers, with strings in which `}}` may stand. */
const helper = (start: string) => String.raw`\{\{~?\s*${start}(?:"[^"]*"|'[^']*'|[^}"'])*\}\}`;
const BLOCK_ALONE = String.raw`^[ \t]*${helper("[#/^]")}[ \t]*$`;
const LIST_MARK = String.raw`(?:[-*+]|\d+[.)]|>)[ \t]`;

const BREAKS = [
  COMMENT,
  "^(?:```|~~~)[\\s\\S]*?^(?:```|~~~)",
  BLOCK_ALONE,
  helper(String.raw`else\b`),
  String.raw`^[ \t]*\[\^[^\]\n]+\]:[ \t]*`,
  // The address of a reference link, and the line between a table's head and its body.
  String.raw`^[ \t]*\[[^\]\n]+\]:.*$`,
  String.raw`^[ \t]*[|: \t-]*-{3}[|: \t-]*$`,
  String.raw`\n[ \t]*\n\s*`,
  String.raw`^[ \t]*#{1,6}[ \t]+`,
  String.raw`(?<=^[ \t]*#{1,6}[ \t].*)\n`,
  String.raw`\n(?=[ \t]*(?:#{1,6}[ \t]|${LIST_MARK}|\|))`,
  String.raw`^[ \t]*${LIST_MARK}[ \t]*`,
  String.raw`\|`,
];

const KEPT = [
  helper(""),
  "`[^`\\n]*`",
  // From the end of a link's text to the end of its address.
  String.raw`\]\([^)\n]*\)`,
  String.raw`\[\^[^\]\n]+\]`,
  String.raw`<[^>\n]*>`,
  String.raw`https?:\/\/[^\s)]+|[\w.+-]+@[\w.-]+\w`,
  // Names and abbreviations with capitals inside, of which Apertium makes «Imdi». The rest of a compound is prose.
  String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*`,
  // A new line within a paragraph, and every sign that means something to Markdown or to the translator.
  String.raw`[ \t]*\n[ \t]*`,
  String.raw`[\\^$\/<>{}@*#~_\[\]=+|]+`,
];

const PATTERN = new RegExp(`(?<ends>${BREAKS.join("|")})|(?<kept>${KEPT.join("|")})`, "gmu");

/** Cuts a template up. Put together again, its pieces are the template. */
export function piecesOf(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(PATTERN)) {
    if (match.index > at) pieces.push({ kind: "prose", text: template.slice(at, match.index) });
    pieces.push({ kind: match.groups?.ends === undefined ? "kept" : "break", text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < template.length) pieces.push({ kind: "prose", text: template.slice(at) });
  return pieces;
}
