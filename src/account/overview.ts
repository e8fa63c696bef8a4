import type { Part, PlacedBlock, ReportDocument } from "../document/document.ts";
import type { DataTable } from "../document/tables/table.ts";
import { writeDate } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { isDate } from "../survey/dates.ts";
import type { Counts, Reader } from "./statement.ts";

/** A document with the table of its account filled in, wherever the author has put it. */
export function withAccount(
  document: ReportDocument,
  counts: Counts,
  readers: readonly Reader[],
): ReportDocument {
  const table = accountTable(counts, readers, document.language);
  const filled = (block: PlacedBlock): PlacedBlock =>
    block.kind === "overview" && block.of === "account" ? { ...block, table } : block;
  const part = (one: Part): Part => ({
    ...one,
    lead: one.lead.map(filled),
    sections: one.sections.map((section) => ({ ...section, blocks: section.blocks.map(filled) })),
  });
  return { ...document, chapters: document.chapters.map(part), appendices: document.appendices.map(part) };
}

/** How many statements the report has that somebody has to have read, and who has. */
export function accountTable(counts: Counts, readers: readonly Reader[], language: Language): DataTable {
  const { account, count } = language.terms;
  const rows = [
    { header: account.proved, number: counts.proved },
    { header: account.read, number: counts.read },
    ...(counts.open > 0 ? [{ header: account.open, number: counts.open }] : []),
  ];
  return {
    caption: account.caption,
    columns: [{ header: account.statements }, { header: count, numeric: true }],
    rows: rows.map(({ header, number }) => ({ header, cells: [{ text: String(number) }] })),
    notes: readers.map((reader) => readBy(reader, language)),
  };
}

function readBy({ by, from, to }: Reader, language: Language): string {
  const { readOn, readBetween } = language.terms.account;
  const [first, last] = [from, to].map((date) => (isDate(date) ? writeDate(date, language) : date));
  return first === last ? readOn(by, first ?? "") : readBetween(by, first ?? "", last ?? "");
}
