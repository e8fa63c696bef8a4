import { writeFileSize } from "../../language/file-size.ts";
import type { Terms } from "../../language/terms.ts";

/** A file beside the page, with its type and real size: «Hele rapporten (PDF, 769 kB)». */
export interface Attachment {
  readonly kind: "report" | "tables" | "numbers";
  readonly href: string;
  readonly label: string;
  /** «PDF, 769 kB» */
  readonly size: string;
}

const TYPES = { report: "PDF", tables: "CSV", numbers: "CSV" } as const;

/**
 * Describes a file to download.
 *
 * @param bytes the real file's size
 */
export function attachment(kind: Attachment["kind"], href: string, bytes: number, terms: Terms): Attachment {
  const labels = { report: terms.wholeReport, tables: terms.allTables, numbers: terms.numberSources };
  return { kind, href, label: labels[kind], size: `${TYPES[kind]}, ${writeFileSize(bytes)}` };
}
