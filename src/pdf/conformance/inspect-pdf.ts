import { readFile } from "node:fs/promises";
import { readableOutline } from "../inspect/outline.ts";
import { type ReadPdf, readPdf } from "../inspect/pdf.ts";
import { messages } from "../messages.ts";
import { nameOf, stringOf } from "../read/values.ts";
import { readTextString } from "../read/write.ts";
import { stop } from "../stop.ts";
import { pageOf } from "./check.ts";
import { conformance, type Finding } from "./conformance.ts";
import { fontsOf } from "./fonts.ts";
import { propertyOf } from "./metadata.ts";

/** What a PDF is, read from the file alone. */
export interface PdfReport {
  readonly title: string;
  readonly language: string;
  readonly pages: number;
  /** `PDF/A-2a`, `PDF/UA-1`: what it claims to be. */
  readonly claims: readonly string[];
  /** The edition, the hash of its data and the program, where it tells. */
  readonly provenance: { readonly edition?: string; readonly data?: string; readonly program?: string };
  /** The structure as an indented list. */
  readonly structure: readonly string[];
  readonly figures: readonly { readonly page: number | undefined; readonly alt: string }[];
  readonly links: readonly { readonly page: number; readonly text: string; readonly to: string }[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a PDF and tries it with all checks.
 *
 * @param path absolute
 * @param shown the path as it was given, for messages
 * @throws InputError `pdf.unreadable-file`, `pdf.not-readable`
 */
export async function inspectPdf(path: string, shown: string): Promise<PdfReport> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) =>
    stop(messages["pdf.unreadable-file"], { file: shown }, { reason: error.code ?? error.message }),
  );
  return reportOf(open(bytes, shown));
}

function open(bytes: Uint8Array, shown: string): ReadPdf {
  try {
    return readPdf(bytes);
  } catch (error) {
    stop(messages["pdf.not-readable"], { file: shown }, { reason: (error as Error).message });
  }
}

/** @param pdf as it was read */
export function reportOf(pdf: ReadPdf): PdfReport {
  const { file, pages, tree, elements, xmp = "", info } = pdf;
  const provenance = {
    edition: propertyOf(xmp, "rapport:Edition"),
    data: propertyOf(xmp, "rapport:DataHash"),
    program: propertyOf(xmp, "rapport:Program"),
  };
  return {
    title: info.get("Title") ?? "",
    language: readTextString(stringOf(file.resolve(file.catalog.get("Lang"))) ?? ""),
    pages: pages.length,
    claims: claimsOf(xmp),
    provenance: Object.fromEntries(Object.entries(provenance).filter(([, value]) => value !== undefined)),
    structure: tree ? readableOutline(tree) : [],
    figures: elements
      .filter(({ role }) => role === "Figure")
      .map((figure) => ({ page: pageOf(figure), alt: figure.alt ?? "" })),
    links: linksOf(pdf),
    fonts: [...fontsOf(pdf).values()].map(({ name, embedded }) => ({ name, embedded })),
    findings: conformance(pdf),
  };
}

function claimsOf(xmp: string): readonly string[] {
  const [part, level, ua] = ["pdfaid:part", "pdfaid:conformance", "pdfuaid:part"].map((each) =>
    propertyOf(xmp, each),
  );
  return [
    ...(part === undefined ? [] : [`PDF/A-${part}${(level ?? "").toLowerCase()}`]),
    ...(ua === undefined ? [] : [`PDF/UA-${ua}`]),
  ];
}

function linksOf({ file, pages }: ReadPdf): PdfReport["links"] {
  return pages.flatMap(({ dict }, index) =>
    file.array(dict.get("Annots")).flatMap((ref) => {
      const annotation = file.dict(ref);
      const destination = file.resolve(annotation?.get("Dest"));
      const uri = stringOf(file.resolve(file.dict(annotation?.get("A"))?.get("URI")));
      const inside = nameOf(destination) ?? stringOf(destination);
      return {
        page: index + 1,
        text: readTextString(stringOf(file.resolve(annotation?.get("Contents"))) ?? ""),
        to: uri ?? (inside === undefined ? "" : `#${inside}`),
      };
    }),
  );
}
