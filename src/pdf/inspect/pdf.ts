import { PdfFile } from "../read/file.ts";
import { type PdfDict, stringOf } from "../read/values.ts";
import { readTextString } from "../read/write.ts";
import { type Painted, readPainted } from "./content.ts";
import { type Element, elements, readStructure } from "./structure.ts";

/** A PDF read back, without anything that is known from how it was made. */
export interface ReadPdf {
  readonly file: PdfFile;
  readonly pages: readonly { readonly ref: number; readonly dict: PdfDict }[];
  readonly painted: Painted;
  /** Undefined for a PDF without tags. */
  readonly tree: Element | undefined;
  /** All elements of the tree in reading order. */
  readonly elements: readonly Element[];
  /** The XMP packet; undefined where there is none. */
  readonly xmp: string | undefined;
  /** The Info dictionary as text, by key. */
  readonly info: ReadonlyMap<string, string>;
}

/** @throws Error when the bytes are no whole PDF, or its text is written in a way that isn't read here */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = new PdfFile(bytes);
  const painted = readPainted(file);
  const tree = file.dict(file.catalog.get("StructTreeRoot")) ? readStructure(file, painted.runs) : undefined;
  const metadata = file.catalog.get("Metadata");
  const xmp = file.dict(metadata) ? Buffer.from(file.stream(metadata)).toString("utf8") : undefined;
  const info = [...(file.dict(file.references.trailer.get("Info")) ?? [])].map(
    ([key, value]) => [key, readTextString(stringOf(file.resolve(value)) ?? "")] as const,
  );
  return {
    file,
    pages: file.pages(),
    painted,
    tree,
    elements: tree ? elements(tree) : [],
    xmp,
    info: new Map(info),
  };
}
