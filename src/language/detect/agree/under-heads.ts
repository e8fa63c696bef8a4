import type { Known } from "../known.ts";
import { sceneOf } from "../scene.ts";
import type { Piece } from "../text.ts";
import {
  describedAt,
  describes,
  groupOf,
  isNegative,
  namedIn,
  namesGroup,
  negationIn,
  optionOf,
  siblingIn,
} from "./clauses.ts";
import type { DisagreementCode } from "./disagreement.ts";

/** A word of a head that does not fit with a number below or beside it. */
export interface HeadDisagreement {
  readonly code: DisagreementCode;
  readonly text: string;
}

/**
 * What the heads of a cell's row and column say that its bound values do not: another group than theirs, another
 * answer, or that something is not so. A head that names the right group makes one beside it that names another («Vertskommuner» in a
 * column «Kommuner») no error.
 *
 * @param around words that tell what the whole table is of: its caption
 */
export function underHeads(
  cell: readonly Piece[],
  heads: readonly (readonly Piece[])[],
  around: readonly Piece[],
  known: Known,
): readonly HeadDisagreement[] {
  const values = cell.flatMap((piece) => (piece.kind === "value" ? [piece.meaning] : []));
  const keys = values.flatMap((meaning) => meaning.keys);
  const [key] = keys;
  if (key === undefined || values.some(({ listed, measure }) => listed || measure === "name")) return [];
  const space: Piece = { kind: "text", text: " " };
  const head = sceneOf([...heads.flatMap((pieces) => [...pieces, space]), ...cell], known);
  const caption = sceneOf(around, known);
  const all = { from: 0, to: head.tokens.length };
  const found: HeadDisagreement[] = [];
  const find = (code: DisagreementCode, at: number) =>
    found.push({ code, text: head.tokens[at]?.text ?? "" });

  const who = head.nouns.flatMap((noun, at) =>
    noun?.is === "unit" || noun?.is === "group"
      ? [{ at, noun, described: describedAt(head, at, known) }]
      : [],
  );
  const fits = ({ noun, described }: (typeof who)[number]) =>
    keys.some((one) =>
      described ? describes(described, one, known) : namesGroup(noun, groupOf(one), false, known),
    );
  const [first] = who;
  if (first !== undefined && !who.some(fits)) find("other-group", first.at);

  const options = keys.map(optionOf);
  const { own, foreign } = namedIn(head, all, options, known);
  const ownAround = namedIn(caption, { from: 0, to: caption.tokens.length }, options, known).own;
  const other = own + ownAround === 0 ? foreign[0] : siblingIn(head, all, options, known);
  if (other !== undefined) find("other-option", other);

  const isPositive = values.every(({ measure }) => measure !== "complement") && !isNegative(key, known);
  const negation = negationIn(head, all, known);
  if (values.length === 1 && isPositive && negation !== undefined) find("negated", negation);
  return found;
}
