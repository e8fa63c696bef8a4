import type { Block, Chapter, Inline, Leaf, TextBlock, Value } from "./tree.ts";
import { leavesOf, runsOf } from "./tree.ts";

/** All of a chapter's blocks in the order of the page, without those of its notes. */
export function blocksOf({ lead, sections }: Pick<Chapter, "lead" | "sections">): readonly Block[] {
  return [...lead, ...sections.flatMap(({ blocks }) => blocks)];
}

/** Each stretch of a chapter that is read as one, in the order of the page: headings, text, then notes. */
export function runsOfChapter({ title, lead, sections, footnotes }: Chapter): readonly (readonly Inline[])[] {
  return [
    title,
    ...lead.flatMap(runsOf),
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(runsOf)]),
    ...footnotes.flatMap(({ blocks }) => blocks.flatMap(runsOf)),
  ];
}

/** The numbers in some chapters, in the order of the page. */
export function valuesOf(chapters: readonly Chapter[]): readonly Value[] {
  return chapters
    .flatMap((chapter) => runsOfChapter(chapter).flatMap(leavesOf))
    .filter((leaf) => leaf.kind === "value");
}

/** What is made of each stretch that is read as one. A key figure's begins with its value, which is kept as its value. */
export type ChangeRun = (run: readonly Inline[]) => readonly Inline[];

/** A chapter with each of its stretches changed, in the order of the page. */
export function mapRuns(chapter: Chapter, change: ChangeRun): Chapter {
  return {
    ...chapter,
    title: change(chapter.title),
    lead: chapter.lead.map((block) => mapBlock(block, change)),
    sections: chapter.sections.map((section) => ({
      ...section,
      title: change(section.title),
      blocks: section.blocks.map((block) => mapBlock(block, change)),
    })),
    footnotes: chapter.footnotes.map((note) => ({
      ...note,
      blocks: note.blocks.map((block) => mapTextBlock(block, change)),
    })),
  };
}

function mapBlock(block: Block, change: ChangeRun): Block {
  switch (block.kind) {
    case "figure":
    case "table":
    case "overview":
    case "claim":
      return block;
    case "key-figures":
      return {
        ...block,
        figures: block.figures.map((figure) => {
          const [value, ...inlines] = change([figure.value, ...figure.inlines]);
          return value?.kind === "value" ? { ...figure, value, inlines } : figure;
        }),
      };
    default:
      return mapTextBlock(block, change);
  }
}

/** A block of text with each of its stretches changed. */
export function mapTextBlock(block: TextBlock, change: ChangeRun): TextBlock {
  const cell = <C extends { readonly inlines: readonly Inline[] }>(one: C): C => ({
    ...one,
    inlines: change(one.inlines),
  });
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return cell(block);
    case "code-block":
      return { ...block, inlines: change(block.inlines) as readonly Leaf[] };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          blocks: item.blocks.map((one) => mapTextBlock(one, change)),
        })),
      };
    case "quote":
      return { ...block, blocks: block.blocks.map((one) => mapTextBlock(one, change)) };
    case "grid":
      return {
        ...block,
        caption: change(block.caption),
        head: block.head.map(cell),
        rows: block.rows.map((row) => row.map(cell)),
      };
    case "rule":
      return block;
  }
}
