import { type Claims, claimsOf, type Finding, findingsOf, tryToRead } from "./check.ts";
import { readAloud, readableOutline } from "./outline.ts";
import type { ReadPdf } from "./read.ts";
import { provenanceKeys } from "./rules/file.ts";
import { annotationsOf, namedDestination } from "./rules/links.ts";
import { type Heard, heardOf, pageOf } from "./structure.ts";

/** What a PDF is, read from the file alone. */
export interface PdfReport {
  readonly title: string;
  readonly language: string;
  readonly pages: number;
  readonly claims: Claims;
  /** The edition, the hash of its data and the program, where it tells. */
  readonly provenance: { readonly edition?: string; readonly data?: string; readonly program?: string };
  /** The structure as an indented list. */
  readonly structure: readonly string[];
  /** What a screen reader reads, line by line. */
  readonly aloud: readonly string[];
  readonly figures: readonly { readonly page: number | undefined; readonly alt: string }[];
  readonly links: readonly { readonly page: number; readonly text: string; readonly to: string }[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly findings: readonly Finding[];
  /** Whether something is wrong: for certain, or, in a file that says that this program has made it, by our own rules. */
  readonly failed: boolean;
}

/** Reads a file and tries it with all rules. One that is no PDF, or cannot be read, gets a report that says so. */
export async function reportOn(pdf: Uint8Array): Promise<PdfReport> {
  const read = await tryToRead(pdf);
  return "pdf" in read ? reportOf(read.pdf) : unread(read.refused);
}

/** Of a file that was not read, and why. */
export function unread(why: Finding): PdfReport {
  return {
    title: "",
    language: "",
    pages: 0,
    claims: [],
    provenance: {},
    structure: [],
    aloud: [],
    figures: [],
    links: [],
    fonts: [],
    findings: [why],
    failed: true,
  };
}

function reportOf(pdf: ReadPdf): PdfReport {
  const { objects, pages, painted, tree, elements, xmp, info } = pdf;
  const [edition, data, program] = provenanceKeys.map((key) => xmp?.get(key));
  const findings = findingsOf(pdf);
  const isOurs = edition !== undefined || data !== undefined || program !== undefined;
  return {
    title: xmp?.get("dc:title") || (info.get("Title") ?? ""),
    language: objects.text(objects.catalog.get("Lang")) ?? "",
    pages: pages.length,
    claims: claimsOf(pdf),
    provenance: { ...(edition && { edition }), ...(data && { data }), ...(program && { program }) },
    structure: tree ? readableOutline(tree) : [],
    aloud: tree ? readAloud(tree) : [],
    figures: elements
      .filter(({ role }) => role === "Figure")
      .map((figure) => ({ page: pageOf(figure), alt: figure.alt ?? "" })),
    links: annotationsOf(pdf)
      .filter(({ kind }) => kind === "Link")
      .map(({ page, dict, words }) => {
        const to = namedDestination(objects, dict);
        const uri = objects.text(objects.dict(dict.get("A"))?.get("URI"));
        return { page, text: words, to: uri ?? (to === undefined ? "" : `#${to}`) };
      }),
    fonts: [...painted.fonts.values()].map(({ name, embedded }) => ({ name, embedded })),
    findings,
    failed: findings.some(
      ({ standard, certainty }) =>
        (isOurs && certainty !== "likely") || (standard !== "own" && certainty === "sure"),
    ),
  };
}

/** What is heard of a file, element by element, in reading order; nothing where it has no tags or cannot be read. */
export async function heardIn(bytes: Uint8Array): Promise<readonly Heard[]> {
  const read = await tryToRead(bytes);
  if (!("pdf" in read) || !read.pdf.tree) return [];
  const { objects, tree } = read.pdf;
  return heardOf(tree, objects.text(objects.catalog.get("Lang")));
}
