import type { PdfRef, PdfValue } from "../../read/values.ts";
import { textString, write } from "../../read/write.ts";
import { Box } from "../content/box.ts";
import { contentOf, type Node } from "./node.ts";

/** An element with what it refers to. */
export interface PlacedElement {
  readonly node: Node;
  readonly parent: PdfRef;
  /** The page that its content stands on, where it has any of its own. */
  readonly page: PdfRef | undefined;
  /** Its elements, marks and active areas. */
  readonly kids: readonly PdfValue[];
}

/** What is known only when all elements are placed. */
export interface ElementWords {
  /** How the id of each table heading that some cell belongs to is written, by the id in the print. */
  readonly headings: ReadonlyMap<string, string>;
  readonly numberOf: (ref: PdfRef) => number;
}

/**
 * An element as it stands in the file (ISO 32000-1, table 323). As text at once: a report has thousands, and to make
 * a dictionary of each takes longer than all the rest.
 */
export function writeElement({ node, parent, page, kids }: PlacedElement, words: ElementWords): string {
  const { numberOf } = words;
  const { role, language, alt, actual } = node;
  let text = `<</Type /StructElem\n/S /${role}\n/P ${numberOf(parent)} 0 R`;
  if (page) text += `\n/Pg ${numberOf(page)} 0 R`;
  text += idOf(node, words);
  if (language !== undefined) text += `\n/Lang ${write(textString(language))}`;
  if (alt !== undefined) text += `\n/Alt ${write(textString(alt))}`;
  if (actual !== undefined) text += `\n/ActualText ${write(textString(actual))}`;
  text += attributesOf(node, words);
  const [first] = kids;
  if (first !== undefined) text += `\n/K ${write(kids.length === 1 ? first : kids, numberOf)}`;
  return `${text}>>`;
}

function idOf({ role, id }: Node, { headings }: ElementWords): string {
  if (id === undefined) return "";
  const written = role === "Note" ? write(textString(id)) : role === "TH" ? headings.get(id) : undefined;
  return written === undefined ? "" : `\n/ID ${written}`;
}

function attributesOf(node: Node, words: ElementWords): string {
  switch (node.role) {
    case "TH":
    case "TD":
      return cellAttributes(node, words);
    case "L":
      return `\n/A <</O /List\n/ListNumbering /${node.attributes.numbering ?? "None"}>>`;
    case "Figure":
      return `\n/A <</O /Layout\n/Placement /Block\n/BBox ${write(corners(node))}>>`;
    default:
      return "";
  }
}

function cellAttributes({ role, attributes }: Node, { headings }: ElementWords): string {
  const { scope, rowSpan = 1, columnSpan = 1, headers = [] } = attributes;
  let told = role === "TH" ? `\n/Scope /${scope ?? "Column"}` : "";
  if (rowSpan > 1) told += `\n/RowSpan ${rowSpan}`;
  if (columnSpan > 1) told += `\n/ColSpan ${columnSpan}`;
  const ids = headers.flatMap((id) => headings.get(id) ?? []);
  if (ids.length > 0) told += `\n/Headers [${ids.join(" ")}]`;
  return told === "" ? "" : `\n/A <</O /Table${told}>>`;
}

/** Around all of a picture, on the page where it begins, in points. */
function corners(node: Node): number[] {
  const contents = contentOf(node);
  const box = new Box();
  for (const { mark, page } of contents) if (page === contents[0]?.page) box.addBox(mark.box);
  return [box.left, box.bottom, box.right, box.top].map((value) => Math.round(value * 100) / 100);
}
