import type { Block, Sheet } from "./blocks.ts";
import { listPages } from "./list-pages.ts";
import { type PageOfBlocks, paginate, RUN_ON_GAP } from "./paginate.ts";

/** How the pages of the print edition end, for the browser and for the list of contents. */
export interface PageBreaks {
  /** What the style sheet says besides, so that pages end where they were chosen to. */
  readonly css: string;
  /** Page of each heading, figure and table by its id, 1-based. */
  readonly pages: ReadonlyMap<string, number>;
}

/** The most that is put between two findings, beside what stands between them: 10 mm, in CSS pixels. */
const mostAir = (10 * 96) / 25.4;

/** Chooses where pages end, and shares what is left of each evenly between the findings on it. */
export function pageBreaks(sheet: Sheet): PageBreaks {
  const pages = paginate(sheet);
  const lists = listPages(sheet);
  const rules = pages.flatMap((page) => [
    ...beginning(page, sheet),
    ...runningOn(page, sheet),
    ...airOn(page, sheet),
  ]);
  const numbers = pages.flatMap(({ first, within, last }, index) =>
    sheet.blocks
      .slice(within ? first + 1 : first, last + 1)
      .flatMap(({ ids, part }, at) => [
        ...ids,
        // A part is on the page of its first block.
        ...(at + first + (within ? 1 : 0) === firstOf(sheet, part) ? [sheet.parts[part]?.id ?? ""] : []),
      ])
      .map((id) => [id, sheet.front + lists.pages + index + 1] as const),
  );
  rules.push(...lists.onNewPage.map((selector) => `${selector}{break-before:page}`));
  const { titleSize } = sheet;
  if (titleSize !== undefined) rules.push(`.omslag h1{font-size:${titleSize}pt}`);
  return { css: rules.join("\n"), pages: new Map(numbers) };
}

function firstOf({ blocks }: Sheet, part: number): number {
  return blocks.findIndex((block) => block.part === part);
}

/** The page begins with its block, wherever the browser might have ended the one before. */
function beginning({ first, within }: PageOfBlocks, { blocks }: Sheet): readonly string[] {
  const [block, before] = [blocks[first], blocks[first - 1]];
  if (within || block === undefined || block.part !== before?.part) return [];
  return [`${block.selector}{break-before:page;margin-top:0}`];
}

/** The parts that begin on the page of another: they have its head, too. */
function runningOn(page: PageOfBlocks, sheet: Sheet): readonly string[] {
  return startsOn(page, sheet.blocks, (block, before) => block.part !== before.part).map(({ block, air }) => {
    const [part, host] = [sheet.parts[block.part], sheet.parts[sheet.blocks[page.first]?.part ?? 0]];
    return `${part?.selector}{break-before:auto;page:${host?.id};margin-top:${px(RUN_ON_GAP + air)}}`;
  });
}

/** Findings that are not the first on their page stand a little further from the one before. */
function airOn(page: PageOfBlocks, { blocks }: Sheet): readonly string[] {
  return startsOn(
    page,
    blocks,
    (block, before) => block.part === before.part && block.finding !== before.finding,
  )
    .filter(({ air }) => air > 0)
    .map(({ block, gap, air }) => `${block.selector.replace(/>[^>]*$/, "")}{margin-top:${px(gap + air)}}`);
}

interface Start {
  readonly block: Block;
  /** Between it and the block before. */
  readonly gap: number;
  /** And so much more. */
  readonly air: number;
}

/** Where a finding or a part begins on a page, but at its top. The last page of a part may end short. */
function startsOn(
  { first, last, left }: PageOfBlocks,
  blocks: readonly Block[],
  isAsked: (block: Block, before: Block) => boolean,
): readonly Start[] {
  const onPage = blocks
    .slice(first + 1, last + 1)
    .map((block, index) => ({ block, before: blocks[first + index] as Block }));
  const all = onPage.filter(
    ({ block, before }) => block.part !== before.part || block.finding !== before.finding,
  );
  const endsPart = blocks[last + 1]?.part !== blocks[last]?.part;
  const air = endsPart ? 0 : Math.min(mostAir, left / Math.max(1, all.length));
  return all
    .filter(({ block, before }) => isAsked(block, before))
    .map(({ block, before }) => ({ block, gap: block.top - before.bottom, air }));
}

function px(value: number): string {
  return `${Math.round(value * 10) / 10}px`;
}
