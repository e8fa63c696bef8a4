import { type Refusal, RefusedError } from "./limits.ts";
import { type ReadPdf, readPdf } from "./read.ts";
import { type RuleCode, ruleCodes, rules } from "./rules/catalogue.ts";
import { type Check, type Fault, fault } from "./rules/check.ts";
import * as content from "./rules/content.ts";
import * as file from "./rules/file.ts";
import * as headings from "./rules/headings.ts";
import * as likely from "./rules/likely.ts";
import * as links from "./rules/links.ts";
import * as lists from "./rules/lists.ts";
import * as order from "./rules/order.ts";
import * as structure from "./rules/structure.ts";
import * as tables from "./rules/tables.ts";

const checks: readonly Check[] = [
  ...[content.hasText, content.everythingMarked, content.textInStructure, content.contentInTree],
  ...[content.elementsHaveContent, structure.parentTree, structure.parentEntries, order.readingOrder],
  ...[structure.roles, structure.nesting, structure.ids, structure.languages],
  ...[headings.headings, headings.bookmarks, lists.listLabels, lists.listNumbering],
  ...[
    tables.regularTables,
    tables.tableHeadings,
    tables.figuresHaveAlt,
    tables.figuresHaveBox,
    tables.captions,
  ],
  ...[links.links, links.destinations],
  ...[file.fonts, file.infoEqualsXmp, file.claims, file.provenance, file.viewing],
  ...[file.outputIntent, file.identity, file.selfContained],
];

const likelyChecks: readonly Check[] = Object.values(likely);

/** Something that a rule asks for and the file has not. */
export interface Finding extends Fault {
  /** Whose rule it is: a standard's, or what only our own reports must have. */
  readonly standard: "PDF/UA-1" | "PDF/A-2a" | "own";
  /** Of the standard; empty for our own. */
  readonly clause: string;
  /** Whether somebody must look to tell for sure, unless our program has laid the file out. */
  readonly certainty: "sure" | "laid-out" | "likely";
}

/** What a file claims to be: `PDF/A-2a`, `PDF/UA-1`. */
export type Claims = readonly string[];

export interface CheckOptions {
  /** The standards to try it against. Without: PDF/UA-1, PDF/A-2a where it claims PDF/A-2, and our own. */
  readonly standards?: readonly Finding["standard"][];
  /** Without what only looks wrong, which somebody must look at. */
  readonly certainOnly?: boolean;
}

export interface PdfCheck {
  readonly claims: Claims;
  /** What was found, rule by rule. */
  readonly findings: readonly Finding[];
}

/** Tries a file by all rules. One that cannot be read is a finding: nothing is thrown for what a file is. */
export async function checkBytes(bytes: Uint8Array, options: CheckOptions = {}): Promise<PdfCheck> {
  const read = await tryToRead(bytes);
  return "refused" in read
    ? { claims: [], findings: [read.refused] }
    : { claims: claimsOf(read.pdf), findings: findingsOf(read.pdf, options) };
}

/** A file as it was read, or the one finding that says why it wasn't. */
export async function tryToRead(
  bytes: Uint8Array,
): Promise<{ readonly pdf: ReadPdf } | { readonly refused: Finding }> {
  try {
    return { pdf: await readPdf(bytes) };
  } catch (error) {
    const why = error instanceof RefusedError ? error.why : error instanceof RangeError ? "limit" : "no-pdf";
    return { refused: findingOf(fault(refusals[why], (error as Error).message)) };
  }
}

const refusals: Readonly<Record<Refusal, RuleCode>> = {
  "no-pdf": "unreadable",
  "no-pages": "unreadable",
  encrypted: "password-needed",
  limit: "too-large",
};

export function findingsOf(pdf: ReadPdf, { standards, certainOnly }: CheckOptions = {}): readonly Finding[] {
  const tried = standards ?? [
    "PDF/UA-1",
    ...(claimsOf(pdf).some((claim) => claim.startsWith("PDF/A-2")) ? (["PDF/A-2a"] as const) : []),
    "own",
  ];
  const order = new Map(ruleCodes.map((code, index) => [code, index]));
  return [...checks, ...(certainOnly ? [] : likelyChecks)]
    .flatMap((check) => check(pdf).map(findingOf))
    .filter(({ standard }) => tried.includes(standard))
    .sort((one, two) => (order.get(one.code) ?? 0) - (order.get(two.code) ?? 0));
}

export function findingOf(found: Fault): Finding {
  const { standard, clause, certainty } = rules[found.code];
  return { ...found, standard, clause, certainty };
}

export function claimsOf({ xmp }: ReadPdf): Claims {
  const [part, level, ua] = ["pdfaid:part", "pdfaid:conformance", "pdfuaid:part"].map((each) =>
    xmp?.get(each),
  );
  return [
    ...(part === undefined ? [] : [`PDF/A-${part}${(level ?? "").toLowerCase()}`]),
    ...(ua === undefined ? [] : [`PDF/UA-${ua}`]),
  ];
}
