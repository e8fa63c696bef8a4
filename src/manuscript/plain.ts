import { asWritten, type Block, itemIn, joinLists, looksLikeHeading } from "./blocks.ts";

/** A text whose lines are no longer than this has been broken by hand, or by who sent it. Signs. */
const BROKEN_AT = 100;

/**
 * Reads a text without marks by how it stands: the first line is the title, a short line alone that ends with no full
 * stop is a heading, signs in front of lines make a list. Where lines are broken, paragraphs are parted by empty lines;
 * where they are not, as when Word saves plain text, each line is one.
 *
 * @param hasTitle false for a part of a chapter, whose first line is like the others
 */
export function plainBlocks(text: string, hasTitle = true): readonly Block[] {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trim());
  const isBroken = lines.every((line) => line.length <= BROKEN_AT) && hasLongParagraphs(lines);
  const paragraphs = isBroken ? joined(lines) : lines.filter((line) => line !== "");
  const blocks: Block[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    // The first line is the title, whatever it begins with.
    const isTitle = hasTitle && index === 0;
    const item = isTitle ? undefined : itemIn(paragraph);
    if (item !== undefined) {
      const own = { text: asWritten(item.text), lists: [] };
      blocks.push({ kind: "list", isOrdered: item.isOrdered, items: [own] });
      continue;
    }
    const isLast = index === paragraphs.length - 1;
    const isHeading = isTitle || (!isLast && looksLikeHeading(paragraph));
    const words = asWritten(paragraph);
    blocks.push(
      isHeading
        ? { kind: "heading", level: isTitle ? 1 : 2, text: words }
        : { kind: "paragraph", text: words },
    );
  }
  return joinLists(blocks);
}

/** Lines that stand together, of which none is a heading: a paragraph that was broken. */
function hasLongParagraphs(lines: readonly string[]): boolean {
  return lines.some((line, index) => {
    const next = lines[index + 1] ?? "";
    return line !== "" && next !== "" && itemIn(next) === undefined && /^\p{Ll}/u.test(next);
  });
}

/** Paragraphs of broken lines: parted by empty lines and by signs of lists. */
function joined(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line === "") isOpen = false;
    else if (isOpen && itemIn(line) === undefined) paragraphs.push(`${paragraphs.pop()} ${line}`);
    else {
      paragraphs.push(line);
      isOpen = true;
    }
  }
  return paragraphs;
}
