import { type Painted, readPainted } from "./content.ts";
import { Objects, type Page } from "./objects.ts";
import { type Element, elements, readStructure } from "./structure.ts";
import { propertiesOf } from "./xmp.ts";

/** A PDF read back, without anything that is known from how it was made. */
export interface ReadPdf {
  readonly bytes: Uint8Array;
  readonly objects: Objects;
  readonly pages: readonly Page[];
  readonly painted: Painted;
  /** Undefined for a PDF without tags. */
  readonly tree: Element | undefined;
  /** All elements of the tree in reading order. */
  readonly elements: readonly Element[];
  /** The first value of each property of the XMP packet, by its usual prefix: `dc:title`. Undefined without a packet. */
  readonly xmp: ReadonlyMap<string, string> | undefined;
  /** The Info dictionary as text, by key. */
  readonly info: ReadonlyMap<string, string>;
}

/**
 * Reads any PDF: what it paints, its structure and what it says of itself.
 *
 * @throws RefusedError when it cannot be read, and why
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const objects = await Objects.open(bytes);
  const painted = readPainted(objects);
  const tree = readStructure(objects, painted.runs);
  const metadata = objects.catalog.get("Metadata");
  const info = objects
    .entries(objects.trailer.get("Info"))
    .map(([key, value]) => [key, objects.text(value) ?? ""] as const);
  return {
    bytes,
    objects,
    pages: objects.pages,
    painted,
    tree,
    elements: tree ? elements(tree) : [],
    xmp: objects.dict(metadata) && propertiesOf(objects.stream(metadata)),
    info: new Map(info),
  };
}
