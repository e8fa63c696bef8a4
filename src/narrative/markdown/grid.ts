import type { Tokens } from "marked";
import { messages } from "../messages/markdown.ts";
import type { Grid, GridCell, Inline } from "../tree.ts";
import { readInlines } from "./inlines.ts";
import { type Located, withoutEscapes } from "./located.ts";
import type { Reading } from "./reading.ts";

/** The author's own table, cell by cell. Markdown itself would drop what a row has too much of. */
export function readGrid(
  token: Tokens.Table,
  at: Located,
  caption: readonly Inline[] | undefined,
  reading: Reading,
): Grid {
  const source = reading.sourceAt(at, indentOf(at));
  if (!caption) reading.problems.add(messages["narrative.table-caption"], source);
  const lines = linesOf(at);
  const row = (cells: readonly Tokens.TableCell[], line: Located | undefined): readonly GridCell[] => {
    const places = line ? cellsOf(line) : [];
    const extra = places[token.header.length];
    if (line && places.length !== token.header.length) {
      const where = reading.sourceAt(extra ?? line, indentOf(extra ?? line));
      const details = { cells: places.length, columns: token.header.length };
      reading.problems.add(messages["narrative.table-cells"], where, details);
    }
    return cells.map(({ text, tokens }, index) => {
      const place = places[index] ?? line?.slice(line.text.length) ?? at;
      const cell = withoutEscapes(text, place);
      return { inlines: readInlines(tokens, cell, reading), source: reading.sourceAt(place) };
    });
  };
  return {
    kind: "grid",
    caption: caption ?? [],
    align: token.align.map((side) => side ?? undefined),
    head: row(token.header, lines[0]),
    // The second line is the one of dashes.
    rows: token.rows.map((cells, index) => row(cells, lines[index + 2])),
    source,
  };
}

function indentOf({ text }: Located): number {
  return text.length - text.trimStart().length;
}

function linesOf(at: Located): Located[] {
  const lines: Located[] = [];
  let from = 0;
  for (const line of at.text.split("\n")) {
    lines.push(at.slice(from, from + line.length));
    from += line.length + 1;
  }
  return lines;
}

/** The cells of a row as Markdown parts them: at each line that has no backslash in front of it. */
function cellsOf(line: Located): Located[] {
  const ends: number[] = [];
  let escaped = false;
  for (let i = 0; i < line.text.length; i++) {
    if (line.text[i] === "|" && !escaped) ends.push(i);
    escaped = line.text[i] === "\\" && !escaped;
  }
  const cells = [...ends, line.text.length].map((end, index) =>
    line.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end),
  );
  if (cells[0]?.text.trim() === "") cells.shift();
  if (cells.at(-1)?.text.trim() === "") cells.pop();
  return cells.map(trimmed);
}

function trimmed(cell: Located): Located {
  const start = indentOf(cell);
  return cell.slice(start, Math.max(start, cell.text.trimEnd().length));
}
