import type { Block, Item } from "./blocks.ts";

/**
 * Writes a manuscript as a chapter. It begins with its title: the first heading of the highest level, or its first
 * line. Of the rest, none is a title too, and no level is left out.
 *
 * @returns Markdown that ends with a line end; empty for a manuscript that says nothing
 */
export function writeChapter(blocks: readonly Block[]): string {
  const [title, ...rest] = withTitle(blocks);
  return title === undefined ? "" : `${[`# ${title}`, ...sections(rest)].join("\n\n")}\n`;
}

/** Writes a part of a chapter, which has no title of its own. @returns Markdown that ends with a line end, if anything */
export function writeSections(blocks: readonly Block[]): string {
  const texts = sections(blocks);
  return texts.length === 0 ? "" : `${texts.join("\n\n")}\n`;
}

/** Each block; of headings, the highest level is the second. */
function sections(rest: readonly Block[]): readonly string[] {
  let before = 1;
  const highest = Math.min(...rest.map((block) => (block.kind === "heading" ? block.level : Infinity)));
  return rest.map((block): string => {
    if (block.kind !== "heading") return textOf(block);
    before = Math.min(block.level - highest + 2, before + 1);
    return `${"#".repeat(before)} ${block.text}`;
  });
}

function withTitle(blocks: readonly Block[]): readonly [string?, ...Block[]] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  if (first.kind === "heading" || first.kind === "paragraph") return [first.text, ...rest];
  const heading = blocks.find((block) => block.kind === "heading");
  return [heading?.text ?? "", ...blocks.filter((block) => block !== heading)];
}

function textOf(block: Exclude<Block, { kind: "heading" }>): string {
  switch (block.kind) {
    case "paragraph":
      return block.text;
    case "list":
      return linesOf(block).join("\n");
    case "table":
      return tableOf(block.rows);
    case "note":
      return `[^${block.name}]: ${block.text}`;
  }
}

function linesOf({ isOrdered, items }: Extract<Block, { kind: "list" }>): readonly string[] {
  return items.flatMap(({ text, lists }: Item, index) => {
    const sign = isOrdered ? `${index + 1}. ` : "- ";
    const inside = lists.flatMap(linesOf).map((line) => " ".repeat(sign.length) + line);
    return [sign + text, ...inside];
  });
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? "").join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(Array.from({ length: width }, () => "---")), ...body.map(line)].join("\n");
}
