import type { PdfRef } from "../../read/values.ts";
import type { Mark } from "../content/found.ts";

/** Marked content: what an element says or shows. */
export interface Content {
  readonly kind: "content";
  readonly mark: Mark;
  /** Index of its page. */
  readonly page: number;
  /** The form that it is drawn in, where that isn't the page itself. */
  readonly form?: PdfRef | undefined;
}

/** A link's active area on a page. A link that breaks over lines has several. */
export interface Area {
  readonly kind: "area";
  readonly annotation: PdfRef;
  readonly page: number;
}

export interface Attributes {
  scope?: string | undefined;
  rowSpan?: number | undefined;
  columnSpan?: number | undefined;
  /** Ids of the headings that a cell belongs to. */
  headers?: readonly string[] | undefined;
  /** How a list is numbered: `Decimal`, `Disc`. */
  numbering?: string | undefined;
}

/** An element of the structure tree while it is rebuilt. */
export interface Node {
  readonly kind: "node";
  /** Structure type: `P`, `TH`, `NonStruct`. */
  role: string;
  kids: Kid[];
  /** The numbers of the elements of the print that it stands for, to which bookmarks point. */
  sources: readonly number[];
  attributes: Attributes;
  /** What the page's own language tag asks for: the part after `-x-`. */
  hook?: string | undefined;
  language?: string | undefined;
  alt?: string | undefined;
  actual?: string | undefined;
  id?: string | undefined;
}

export type Kid = Node | Content | Area;

export const isNode = (kid: Kid): kid is Node => kid.kind === "node";
export const isContent = (kid: Kid): kid is Content => kid.kind === "content";
export const isArea = (kid: Kid): kid is Area => kid.kind === "area";

/** A new element, such as the print doesn't have. */
export function element(role: string, kids: Kid[], more: Partial<Node> = {}): Node {
  return { kind: "node", role, kids, sources: [], attributes: {}, ...more };
}

/** All marked content below an element, in reading order. */
export function contentOf(node: Node): Content[] {
  return node.kids.flatMap((kid) => (isNode(kid) ? contentOf(kid) : isContent(kid) ? [kid] : []));
}

/** What an element says, on one line. */
export function textOf(node: Node): string {
  return onOneLine(
    contentOf(node)
      .map(({ mark }) => mark.text)
      .join(""),
  );
}

/**
 * What an element says with the descriptions of its pictures, with the hard spaces that it has.
 *
 * @param without elements of this role inside it, with what they say
 */
export function spokenText(node: Node, without?: string): string {
  const told = ({ role, alt, kids }: Node): string => {
    if (role === without) return "";
    if (alt !== undefined) return ` ${alt} `;
    return kids.map((kid) => (isNode(kid) ? told(kid) : isContent(kid) ? kid.mark.text : "")).join("");
  };
  return told(node)
    .replace(/[^\S\u00A0\u202F]+/g, " ")
    .trim();
}

export const onOneLine = (text: string): string => text.replace(/[\s\u00A0\u202F]+/g, " ").trim();

/** The page that an element begins on, counted from 0. */
export function pageOf(node: Node): number {
  return contentOf(node)[0]?.page ?? 0;
}

/** Visits every element, each before those inside it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  node.kids.forEach((kid) => {
    if (isNode(kid)) walk(kid, visit);
  });
}
