import { type ReadPdf, readPdf } from "../inspect/pdf.ts";
import type { Check, Fault } from "./check.ts";
import { contentInTree, elementsHaveContent, everythingMarked, hasText, textInStructure } from "./content.ts";
import { captions, figuresHaveAlt, figuresHaveBox } from "./figures.ts";
import { identity, outputIntent, selfContained } from "./file.ts";
import { fontsEmbedded, fontsHaveUnicode, glyphs } from "./fonts.ts";
import { bookmarks, headings } from "./headings.ts";
import { languages } from "./languages.ts";
import { destinations, links } from "./links.ts";
import { claims, infoEqualsXmp, provenance, viewing } from "./metadata.ts";
import { readingOrder } from "./order.ts";
import { parentEntries, parentsInTree, parentTree } from "./parents.ts";
import { ids, listLabels, nesting, roles } from "./roles.ts";
import { regularTables, tableHeadings } from "./tables.ts";

/** All checks, in the order in which they are told. */
export const checks = {
  "has-text": hasText,
  "everything-marked": everythingMarked,
  "text-in-structure": textInStructure,
  "content-in-tree": contentInTree,
  "elements-have-content": elementsHaveContent,
  "parent-tree": parentTree,
  "parents-in-tree": parentsInTree,
  "parent-entries": parentEntries,
  "reading-order": readingOrder,
  roles,
  nesting,
  headings,
  bookmarks,
  "list-labels": listLabels,
  "regular-tables": regularTables,
  "table-headings": tableHeadings,
  captions,
  "figures-have-alt": figuresHaveAlt,
  "figures-have-box": figuresHaveBox,
  links,
  destinations,
  ids,
  languages,
  "fonts-embedded": fontsEmbedded,
  "fonts-have-unicode": fontsHaveUnicode,
  glyphs,
  "info-equals-xmp": infoEqualsXmp,
  claims,
  provenance,
  viewing,
  "output-intent": outputIntent,
  identity,
  "self-contained": selfContained,
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;
export const checkNames = Object.keys(checks) as CheckName[];

export interface Finding extends Fault {
  readonly check: CheckName;
}

/**
 * Tries a finished PDF against what PDF/A-2a (ISO 19005-2), PDF/UA-1 (ISO 14289-1) and this project ask for.
 * Not all that the standards say: what can go wrong here, and what no validator looks for.
 *
 * @returns everything that was found, check by check
 */
export function conformance(pdf: ReadPdf): readonly Finding[] {
  return checkNames.flatMap((check) => checks[check](pdf).map((fault) => ({ check, ...fault })));
}

/** The same for the bytes of a file, where one that cannot be read at all is an error. @throws Error */
export function conformanceOf(bytes: Uint8Array): readonly Finding[] {
  return conformance(readPdf(bytes));
}
