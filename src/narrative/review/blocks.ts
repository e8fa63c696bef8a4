/** A stretch of Markdown that is read as one: a heading, a paragraph, a list item, a note. */
export interface TextBlock {
  readonly kind: "heading" | "text" | "note";
  /** Heading level, 0 for anything else. */
  readonly level: number;
  /** Markdown without the marks at the beginning of its line. */
  readonly text: string;
  /** Of `text` within the whole. */
  readonly offset: number;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+/;
const NOTE = /^ {0,3}\[\^[^\]\s]+\]:[ \t]*/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const QUOTE = /^[ \t]*>[ \t]?/;
const TABLE_ROW = /^[ \t]*\|/;

/** Takes a chapter's Markdown apart into what is read as one. */
export function textBlocks(markdown: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: { kind: TextBlock["kind"]; offset: number; end: number } | undefined;
  const close = () => {
    if (open)
      blocks.push({
        kind: open.kind,
        level: 0,
        text: markdown.slice(open.offset, open.end),
        offset: open.offset,
      });
    open = undefined;
  };
  let offset = 0;
  for (const line of markdown.split("\n")) {
    const end = offset + line.length;
    const heading = HEADING.exec(line);
    const note = NOTE.exec(line);
    const start = note ?? ITEM.exec(line) ?? QUOTE.exec(line);
    if (line.trim() === "") close();
    else if (TABLE_ROW.test(line)) {
      close();
      blocks.push(...cellsOf(line, offset));
    } else if (heading) {
      close();
      const at = offset + heading[0].length;
      blocks.push({
        kind: "heading",
        level: heading[1]?.length ?? 1,
        text: markdown.slice(at, end),
        offset: at,
      });
    } else if (start) {
      close();
      open = { kind: note ? "note" : "text", offset: offset + start[0].length, end };
    } else if (open) open.end = end;
    else open = { kind: "text", offset, end };
    offset = end + 1;
  }
  close();
  return blocks;
}

/** Each cell of a table's row is read by itself; the row of dashes under the head says nothing. */
function cellsOf(line: string, offset: number): TextBlock[] {
  if (/^[\s|:-]+$/.test(line)) return [];
  return [...line.matchAll(/[^|]+/g)].flatMap(({ index, 0: cell }): TextBlock[] => {
    if (cell.trim() === "") return [];
    const indent = cell.length - cell.trimStart().length;
    return [{ kind: "text", level: 0, text: cell.trim(), offset: offset + index + indent }];
  });
}
