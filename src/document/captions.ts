import type { PlacedBlock, ReportDocument } from "./document.ts";
import { plainText } from "./document.ts";

/** A figure or a table as a list of them tells it. */
export interface Captioned {
  readonly id: string;
  readonly number: number;
  /** In words, as its caption says it. */
  readonly caption: string;
}

/** From how many a list of them helps the reader to find one. */
const WORTH_A_LIST = 3;

/** The report's figures in their order; none where they are so few that nobody looks for one. */
export function listedFigures({ figures }: Pick<ReportDocument, "figures">): readonly Captioned[] {
  return worthAList(figures.map(({ id, number, caption }) => ({ id, number, caption })));
}

/** The same of its tables with a number, whether the program makes them or the author wrote them. */
export function listedTables({
  chapters,
  appendices,
  grids,
  references,
}: Pick<ReportDocument, "chapters" | "appendices" | "grids" | "references">): readonly Captioned[] {
  const placed = [...chapters, ...appendices].flatMap(({ lead, sections }): readonly PlacedBlock[] => [
    ...lead,
    ...sections.flatMap(({ blocks }) => blocks),
  ]);
  const made = placed.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const written = [...grids].map(([{ caption }, { id, number }]) => ({
    ...{ id, number },
    caption: plainText(caption, references),
  }));
  return worthAList(
    [...made, ...written]
      .map(({ id, number, caption }) => ({ id, number, caption }))
      .toSorted((a, b) => a.number - b.number),
  );
}

function worthAList(all: readonly Captioned[]): readonly Captioned[] {
  return all.length < WORTH_A_LIST ? [] : all;
}
