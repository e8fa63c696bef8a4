import type { Language } from "../language/language.ts";
import type { Survey } from "../survey/survey.ts";
import type { Part, PlacedBlock, PlacedClaim, PlacedValue } from "./document.ts";
import { claimTable } from "./tables/claim-table.ts";
import { numberTable } from "./tables/number-table.ts";
import type { DataTable } from "./tables/table.ts";

interface Parts {
  readonly chapters: readonly Part[];
  readonly appendices: readonly Part[];
}

interface Listed {
  readonly survey: Survey;
  readonly language: Language;
  readonly values: readonly PlacedValue[];
  readonly claims: readonly PlacedClaim[];
}

/** Fills in the lists of all numbers and claims, now that it is known where each of them stands. */
export function fillOverviews(
  { chapters, appendices }: Parts,
  { survey, language, values, claims }: Listed,
): Parts {
  const tables: Readonly<Record<"numbers" | "claims", () => DataTable>> = {
    numbers: () => numberTable(values, survey, language),
    claims: () => claimTable(claims, language),
  };
  const fill = (block: PlacedBlock): PlacedBlock =>
    block.kind === "overview" ? { ...block, table: tables[block.of]() } : block;
  const fillPart = (part: Part): Part => ({
    ...part,
    lead: part.lead.map(fill),
    sections: part.sections.map((section) => ({ ...section, blocks: section.blocks.map(fill) })),
  });
  return { chapters: chapters.map(fillPart), appendices: appendices.map(fillPart) };
}
