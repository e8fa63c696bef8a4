import type { Piece } from "./pieces.ts";

/** What is translated as one: what stands between two breaks. */
export type Unit = readonly Piece[];

/** A unit that came back, or undefined where what must be kept was lost or came in another order. */
export interface Translated {
  readonly units: readonly (Unit | undefined)[];
  /** Words that the translator marked: unknown to it, or known but not in the other language. */
  readonly marked: readonly string[];
}

/**
 * Writes units in Apertium's stream format (`apertium -f none`), in which `[…]` is a blank that comes through
 * untouched: https://wiki.apertium.org/wiki/Apertium_stream_format. What must be kept goes as its number. A
 * unit without a full stop is given one, so that a heading is not read together with what follows it.
 */
export function toStream(units: readonly Unit[]): string {
  return units.map((unit, number) => `${unit.map(inStream).join("")}${stopOf(unit)}[][u${number}]`).join("");
}

function inStream(piece: Piece, index: number): string {
  return piece.kind === "prose" ? piece.text : `[k${index}]`;
}

function stopOf(unit: Unit): string {
  const prose = unit.map(({ kind, text }) => (kind === "prose" ? text : "")).join("");
  return /[.:!?…][»)"]?\s*$/u.test(prose) ? "" : ".";
}

/** Reads what Apertium wrote back, piece by piece. */
export function fromStream(stream: string, units: readonly Unit[]): Translated {
  const marked: string[] = [];
  const texts = new Map<number, string>();
  let at = 0;
  for (const match of stream.matchAll(/\[\]\s*\[u(\d+)\]/gu)) {
    texts.set(Number(match[1]), stream.slice(at, match.index));
    at = match.index + match[0].length;
  }
  const back = units.map((unit, number): Unit | undefined => {
    const text = texts.get(number);
    if (text === undefined) return undefined;
    const stop = stopOf(unit);
    return readUnit(stop !== "" && text.endsWith(stop) ? text.slice(0, -stop.length) : text, unit, marked);
  });
  return { units: back, marked };
}

function readUnit(text: string, unit: Unit, marked: string[]): Unit | undefined {
  const pieces: Piece[] = [];
  const order: number[] = [];
  for (const [, blank, prose] of text.matchAll(/\[([^\]]*)\]|([^[]+)/gu)) {
    if (prose !== undefined) pieces.push({ kind: "prose", text: unmarked(prose, marked) });
    else if (blank !== undefined && blank !== "") {
      const kept = unit[Number(blank.slice(1))];
      if (!blank.startsWith("k") || !kept) return undefined;
      order.push(Number(blank.slice(1)));
      pieces.push(kept);
    }
  }
  const expected = unit.flatMap(({ kind }, index) => (kind === "prose" ? [] : [index]));
  return expected.join() === order.join() ? pieces : undefined;
}

/** Takes off the signs before words that Apertium did not know (`*`), could not translate (`@`) or inflect (`#`). */
function unmarked(prose: string, marked: string[]): string {
  return prose
    .replace(/[*@#](?=[\p{L}\p{N}])([\p{L}\p{M}\p{N}'’-]*[\p{L}\p{N}])/gu, (_, word: string) => {
      marked.push(word);
      return word;
    })
    .replace(/\\(.)/gu, "$1");
}
